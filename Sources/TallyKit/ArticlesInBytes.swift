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
  documents(in: bytes, path: path, form: form).map { part in
    switch part {
    case .success(let document):
      let shown = document.page.shownPath
      do throws(TallyError) {
        return Reading(path: shown, result: .success(try article(from: document)))
      } catch {
        return Reading(path: shown, result: .failure(error))
      }
    case .failure(let unread):
      let shown = unread.record.map { "\(path):\($0)" } ?? path
      return Reading(path: shown, result: .failure(.unreadable(path: shown, reason: unread.reason)))
    }
  }
}
