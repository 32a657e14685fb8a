/// A pattern of paths: `*` and `?` stay inside a folder, `**` stands for any number of folders.
public struct PathPattern: Sendable, Hashable {
  /// The pattern as written.
  public let text: String
  private let parts: [[UInt8]]
  private let isLiteral: Bool

  /// A pattern; a folder's name stands for all that is in it.
  public init(_ text: String) {
    self.text = text
    var parts = Self.parts(of: text)
    if text.hasSuffix("/") { parts.append(Array("**".utf8)) }
    self.parts = parts
    isLiteral = false
  }

  /// The pattern that only `path` has, whatever characters it is made of.
  public init(literal path: String) {
    text = path
    parts = Self.parts(of: path)
    isLiteral = true
  }

  /// Whether `path`, or a folder that it is in, has the pattern.
  ///
  /// - Complexity: O(n·m) in the numbers of bytes.
  public func matches(_ path: String) -> Bool {
    let names = Self.parts(of: path)
    if isLiteral { return names == parts }
    // reach[i] says whether the first i parts of the pattern match the names so far.
    var reach = [Bool](repeating: false, count: parts.count + 1)
    reach[0] = true
    Self.skipFolders(&reach, parts)
    for name in names {
      if reach[parts.count], !parts.isEmpty { return true }
      var next = [Bool](repeating: false, count: parts.count + 1)
      for (index, part) in parts.enumerated() where reach[index] {
        if Self.isAnyFolders(part) {
          next[index] = true
        } else if Self.matches(part, name) {
          next[index + 1] = true
        }
      }
      reach = next
      Self.skipFolders(&reach, parts)
    }
    return reach[parts.count] && !parts.isEmpty
  }

  private static func skipFolders(_ reach: inout [Bool], _ parts: [[UInt8]]) {
    for (index, part) in parts.enumerated() where reach[index] && isAnyFolders(part) {
      reach[index + 1] = true
    }
  }

  private static func isAnyFolders(_ part: [UInt8]) -> Bool { part == Array("**".utf8) }

  private static func parts(of path: String) -> [[UInt8]] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
      .filter { $0 != [UInt8(ascii: ".")] }
  }

  /// Whether one name has one part of the pattern.
  private static func matches(_ part: [UInt8], _ name: [UInt8]) -> Bool {
    var at = 0
    var inName = 0
    var star: (part: Int, name: Int)?
    while inName < name.count {
      if at < part.count, part[at] == UInt8(ascii: "*") {
        star = (at, inName)
        at += 1
      } else if at < part.count, part[at] == UInt8(ascii: "?") || part[at] == name[inName] {
        at += 1
        inName += 1
      } else if let last = star {
        at = last.part + 1
        inName = last.name + 1
        star = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return part[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
