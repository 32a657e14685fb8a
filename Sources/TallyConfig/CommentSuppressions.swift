import TallyModel

extension Suppression {
  /// The suppressions in the comments of an article:
  /// `<!-- tally:ignore RULE-OR-FINGERPRINT [until DAY]: reason -->`.
  ///
  /// A comment counts for the article it stands in. Comments that begin like one and are not
  /// understood are errors, so that no suppression is lost in silence.
  ///
  /// - Parameter bytes: the file as it is; the comment is ASCII but for its reason.
  /// - Complexity: linear in the number of bytes.
  public static func comments(
    in bytes: [UInt8], article: String
  ) throws(ConfigError) -> [Suppression] {
    var list: [Suppression] = []
    var line = 1
    var counted = 0
    var index = 0
    while let start = position(of: opening, in: bytes, from: index) {
      line += bytes[counted..<start].count { $0 == 0x0A }
      counted = start
      let body = start + opening.count
      let end = position(of: closing, in: bytes, from: body) ?? bytes.count
      let text = String(decoding: bytes[body..<end], as: UTF8.self)
      if let words = ignoring(text) {
        list.append(try comment(words, article: article, line: line))
      }
      index = end
    }
    return list
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  /// What follows `tally:ignore` in a comment; `nil` for a comment about something else.
  private static func ignoring(_ text: String) -> Substring? {
    let words = text.trimmed
    let mark = "tally:ignore"
    guard words.hasPrefix(mark) else { return nil }
    let rest = words.dropFirst(mark.count)
    guard let next = rest.utf8.first else { return rest }
    return next <= 0x20 || next == UInt8(ascii: ":") ? rest.trimmed : nil
  }

  private static func comment(
    _ text: Substring, article: String, line: Int
  ) throws(ConfigError) -> Suppression {
    func error(_ message: String) -> ConfigError {
      ConfigError(path: article, line: line, column: 1, message: "tally:ignore: " + message)
    }
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let head = halves[0].split(whereSeparator: \.isWhitespace)
    guard halves.count == 2, !halves[1].trimmed.isEmpty else {
      throw error("the reason is missing: RULE-OR-FINGERPRINT: reason")
    }
    var entry = Suppression(
      pattern: PathPattern(literal: article), reason: String(halves[1].trimmed), path: article,
      line: line, origin: .comment)
    guard let target = head.first.map({ String($0) }) else {
      throw error("a fingerprint or a rule is missing")
    }
    if target.isFingerprint {
      entry.fingerprint = target
    } else if let rule = FindingRule(rawValue: target) {
      entry.rule = rule
    } else {
      let near = Spelling.suggestion(for: target, among: FindingRule.allCases.map(\.rawValue))
      throw error("unknown rule \"\(target)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
    }
    if head.count > 1 {
      guard head.count == 3, head[1] == "until", let day = Timestamp(day: String(head[2])) else {
        throw error("only \"until 2026-01-31\" may follow \"\(target)\"")
      }
      entry.until = day
    }
    return entry
  }

  private static func position(
    of word: [UInt8], in bytes: [UInt8], from start: Int
  ) -> Int? {
    guard let first = word.first, bytes.count >= word.count else { return nil }
    var index = start
    while index + word.count <= bytes.count {
      if bytes[index] == first, bytes[index..<index + word.count].elementsEqual(word) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmed: SubSequence {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
