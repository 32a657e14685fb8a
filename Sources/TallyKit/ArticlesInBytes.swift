public import TallyModel

/// The articles in the bytes of a file, recognised by content and by the path's extension.
///
/// A file is one article, or one for each record of JSON and JSON Lines; gzip is unpacked.
/// Nothing at `path` is opened.
///
/// - Complexity: linear in the number of bytes, those that were packed included.
public func articles(
  in bytes: [UInt8], path: String, form: InputForm = .auto
) -> [Reading<Article>] {
  let reader = FileReader(form: form, clock: StageClock()) { $0 }
  return documents(in: bytes, path: path, form: form).map { part in
    switch part {
    case .success(let document): reader.finish(document)
    case .failure(let unread): reader.failure(unread, in: path)
    }
  }
}
