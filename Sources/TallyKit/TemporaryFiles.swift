#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The name of the file that a report is written to before it takes its own name.
struct TemporaryName: Hashable {
  /// The name that the file takes at the end.
  var name: String
  /// The process that writes it.
  var process: Int32

  init(of name: String, process: Int32) {
    self.name = name
    self.process = process
  }

  /// Reads `.NAME.PROCESS.tmp`; `nil` for any other name.
  init?(_ text: String) {
    guard text.hasPrefix("."), text.hasSuffix(".tmp") else { return nil }
    let inner = text.dropFirst().dropLast(4)
    guard let point = inner.lastIndex(of: "."), point > inner.startIndex,
      let process = Int32(inner[inner.index(after: point)...]), process > 0
    else { return nil }
    self.init(of: String(inner[..<point]), process: process)
  }

  /// `.NAME.PROCESS.tmp`: hidden, and different for each process.
  var text: String { ".\(name).\(process).tmp" }
}

/// Removes what runs that were killed left behind of the file at `path`.
public func removeStaleFiles(of path: String) {
  let (folder, name) = split(path)
  removeStaleFiles(in: folder.isEmpty ? "./" : folder) { $0 == name }
}

/// Removes what runs that were killed left behind of reports in a folder.
func removeStaleReports(in folder: String) {
  let endings = [".md", ".html", ".csv", ".json", ".txt"]
  removeStaleFiles(in: folder + "/") { name in endings.contains(where: name.hasSuffix) }
}

/// Removes the files under temporary names whose process is gone.
private func removeStaleFiles(in folder: String, where isOurs: (String) -> Bool) {
  for entry in fileNames(in: folder) ?? [] {
    guard let found = TemporaryName(entry), isOurs(found.name), kill(found.process, 0) != 0,
      errno == ESRCH, fileKind(at: folder + entry)?.kind == .file
    else { continue }
    unlink(folder + entry)
  }
}
