import ArgumentParser

/// One `--format NAME[=FILE]`: a format, and the file it is written to.
struct FormatRequest: ExpressibleByArgument, Hashable {
  var name: String
  /// The file; `nil` for standard output or `--output`.
  var file: String?

  init(name: String, file: String? = nil) {
    self.name = name
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else { return nil }
    if parts.count > 1, parts[1].isEmpty { return nil }
    self.init(name: String(name), file: parts.count > 1 ? String(parts[1]) : nil)
  }
}

extension [FormatRequest] {
  /// The requests, each of a format that the command has, and at most one for standard output.
  ///
  /// - Parameter severalOutputs: whether formats without a file do not meet on one output.
  func validated(among names: [String], severalOutputs: Bool = false) throws {
    for request in self where !names.contains(request.name) {
      throw ValidationError(
        "--format \(request.name): this command writes \(names.joined(separator: ", "))")
    }
    if !severalOutputs, filter({ $0.file == nil }).count > 1 {
      throw ValidationError("several formats on one output: give all but one a file, NAME=FILE")
    }
  }
}
