/// The findings that a desk knew when it began to look: they do not count.
///
/// The file has one finding a line, sorted: the fingerprint, then words for people that are not
/// read. No line number stands in it, so that it changes only when the findings do.
public struct Baseline: Sendable, Hashable {
  /// The words for people by fingerprint.
  public private(set) var notes: [String: String]

  private static let heading = """
    # Findings that tally knew when this file was written: they do not count.
    # One a line: the fingerprint, then words for people. See docs/ci.md.

    """

  /// A baseline of findings with their words.
  public init(notes: [String: String] = [:]) {
    self.notes = notes
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `ConfigError` at a line that does not begin with a fingerprint.
  public init(_ text: String, path: String) throws(ConfigError) {
    notes = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(
        maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard String(first).isFingerprint else {
        throw ConfigError(
          path: path, line: index + 1, column: 1,
          message: "a fingerprint of 16 hexadecimal digits is wanted here")
      }
      notes[String(first)] = words.count > 1 ? String(words[1]) : ""
    }
  }

  /// Whether a finding is known.
  public func contains(_ fingerprint: String) -> Bool { notes[fingerprint] != nil }

  /// The fingerprints that no finding has any more, sorted.
  public func stale(given fingerprints: Set<String>) -> [String] {
    notes.keys.filter { !fingerprints.contains($0) }.sorted()
  }

  /// The baseline without findings that are gone; what is left keeps its words.
  public func pruned(given fingerprints: Set<String>) -> Baseline {
    Baseline(notes: notes.filter { fingerprints.contains($0.key) })
  }

  /// The file's text, sorted by fingerprint.
  public var text: String {
    let lines = notes.sorted { $0.key < $1.key }.map { fingerprint, note in
      // A line end in the words would begin a line that is read.
      let words = note.split(whereSeparator: \.isNewline).joined(separator: " ")
      return words.isEmpty ? "\(fingerprint)\n" : "\(fingerprint) \(words)\n"
    }
    return Self.heading + lines.joined()
  }
}
