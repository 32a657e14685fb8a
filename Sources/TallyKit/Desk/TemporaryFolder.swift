#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new folder for files that are not kept.
struct TemporaryFolder {
  let path: String

  /// Makes one that nobody else can read, where the system keeps temporary files.
  ///
  /// - Throws: `TallyError.unwritable`.
  init() throws(TallyError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let pattern = (parent.isEmpty ? "/tmp" : parent) + "/tally-XXXXXX"
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else {
      throw .unwritable(path: pattern, reason: errorText(errno))
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() { removeTree(at: path) }
}

/// Removes a folder with all that is in it; links are removed, not followed.
private func removeTree(at path: String) {
  // What is no folder, or a link to one, is done with here.
  if unlink(path) == 0 { return }
  for name in fileNames(in: path) ?? [] { removeTree(at: path + "/" + name) }
  rmdir(path)
}
