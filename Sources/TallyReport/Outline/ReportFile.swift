import TallyModel

/// A file of a report.
public struct ReportFile: Sendable, Hashable {
  /// Its name, without folder: lower-case letters, digits, `-` and one ending.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// A file with its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension ReportFile {
  /// A name without ending for each story's file that no story can use to leave the folder or to
  /// meet another's.
  ///
  /// - Parameter taken: a name in lower case that no story gets: that of the index.
  static func stems(of stories: [Story], besides taken: String) -> [String] {
    var taken: Set<String> = [taken]
    return stories.map { story in
      let stem = stem(of: story.name)
      var candidate = stem
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        candidate = "\(stem)-\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// A name reduced to letters, digits, `_` and single `-`.
  static func stem(of name: String) -> String {
    var stem = ""
    for byte in name.utf8.prefix(80) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        stem.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !stem.hasSuffix("-"), !stem.isEmpty { stem += "-" }
      }
    }
    while stem.hasSuffix("-") { stem.removeLast() }
    return stem.isEmpty ? "story" : stem
  }
}
