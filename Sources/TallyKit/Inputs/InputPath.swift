/// Paths as reports show them: relative where that is possible, with `/`, without `.` parts.
enum InputPath {
  /// The path a report shows for a path that was typed.
  static func shown(_ path: String) -> String {
    if path == "-" { return path }
    var shown = path
    if path.utf8.first == UInt8(ascii: "/"), let folder = workingFolder(), folder != "/",
      path.hasPrefix(folder + "/")
    {
      shown = String(path.dropFirst(folder.count + 1))
    }
    let root = shown.utf8.first == UInt8(ascii: "/") ? "/" : ""
    let parts = shown.split(separator: "/").filter { $0 != "." }
    let joined = root + parts.joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name of an entry of a folder, as a path.
  static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// The story's name for articles that stand directly in a folder.
  static func storyName(of folder: String) -> String {
    let name = name(of: folder)
    return name == "." || name == ".." || name == "/" ? looseStoryName : name
  }

  /// The story's name for files that are named one by one.
  static let looseStoryName = "articles"

  /// The last extension in lower case, that of the compressed file for `.gz`; empty when none.
  static func fileExtension(of path: String) -> String {
    var parts = name(of: path).lowercased().split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last == "gz" { parts.removeLast() }
    return parts.count > 1 ? String(parts[parts.count - 1]) : ""
  }

  /// The name without any extension, for finding a file's sidecars.
  static func stem(of name: String) -> Substring {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return name[...]
    }
    return name[..<dot]
  }
}
