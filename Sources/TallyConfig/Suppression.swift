public import TallyModel

/// A finding, or all findings of a rule in some articles, left out of the gate for a reason.
public struct Suppression: Sendable, Hashable {
  /// Where a suppression is written.
  public enum Origin: String, Sendable, Hashable {
    /// In the desk's configuration.
    case configuration
    /// In a file beside the article.
    case sidecar
    /// In a comment of the article.
    case comment
  }

  /// The finding, by its fingerprint.
  public var fingerprint: String?
  /// The rule, where no fingerprint is given.
  public var rule: FindingRule?
  /// The articles, where it is limited to some.
  public var pattern: PathPattern?
  /// Why; never empty.
  public var reason: String
  /// The last day it counts; `nil` for ever.
  public var until: Timestamp?
  /// The file it is written in.
  public var path: String
  /// Its line there, from 1.
  public var line: Int
  /// What kind of file that is.
  public var origin: Origin

  /// A suppression with all its parts.
  public init(
    fingerprint: String? = nil, rule: FindingRule? = nil, pattern: PathPattern? = nil,
    reason: String, until: Timestamp? = nil, path: String, line: Int, origin: Origin
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.pattern = pattern
    self.reason = reason
    self.until = until
    self.path = path
    self.line = line
    self.origin = origin
  }

  /// Whether it speaks of a finding.
  ///
  /// - Parameter paths: the articles of the finding, relative to where the suppression's pattern
  ///   starts.
  public func covers(fingerprint: String, rule: FindingRule, paths: [String]) -> Bool {
    if let wanted = self.fingerprint, wanted != fingerprint { return false }
    if let wanted = self.rule, wanted != rule { return false }
    guard let pattern else { return true }
    return paths.contains(where: pattern.matches)
  }

  /// Whether its last day has passed on the day of a run.
  public func isExpired(on today: Timestamp?) -> Bool {
    guard let until, let today else { return false }
    return today.dayNumber > until.dayNumber
  }

  /// What it says it is about, for messages.
  public var subject: String {
    let target = fingerprint ?? rule?.rawValue ?? ""
    return pattern.map { "\(target) in \($0.text)" } ?? target
  }
}

extension Suppression {
  /// The list of a configuration.
  static func list(_ node: ConfigNode?, path: String) throws(ConfigError) -> [Suppression] {
    var list: [Suppression] = []
    for element in node?.elements() ?? [] {
      let entry = try Suppression(element, origin: .configuration, article: nil)
      if entry.fingerprint == nil, entry.pattern == nil {
        throw element.error("a suppression wants a fingerprint, or a rule and a path")
      }
      list.append(entry)
    }
    return list
  }

  /// Reads the file beside an article.
  ///
  /// - Parameter article: the article's path, to which all entries are limited.
  public static func sidecar(
    _ text: String, path: String, article: String
  ) throws(ConfigError) -> [Suppression] {
    guard let root = try ConfigNode.root(of: text, path: path) else { return [] }
    var list: [Suppression] = []
    for element in try root.fields(["suppressions"])["suppressions"]?.elements() ?? [] {
      list.append(try Suppression(element, origin: .sidecar, article: article))
    }
    return list
  }

  /// The end of the name of the file beside an article: `story.html.tally.yml`.
  public static let sidecarSuffix = ".tally.yml"

  private init(
    _ node: ConfigNode, origin: Origin, article: String?
  ) throws(ConfigError) {
    let keys = ["fingerprint", "rule", "reason", "until"] + (article == nil ? ["path"] : [])
    let fields = try node.fields(keys)
    guard let reason = fields["reason"] else { throw node.error("the reason is missing") }
    self.init(reason: try reason.words(), path: node.path, line: node.line, origin: origin)
    if let node = fields["fingerprint"] { fingerprint = try node.fingerprint() }
    if let node = fields["rule"] { rule = try node.choice("rule", FindingRule.self) }
    if let node = fields["path"] { pattern = PathPattern(try node.words()) }
    if let node = fields["until"] { until = try node.day() }
    if fingerprint == nil, rule == nil {
      throw node.error("a fingerprint or a rule is missing")
    }
    if let article { pattern = PathPattern(literal: article) }
  }
}

extension ConfigNode {
  /// A finding's fingerprint: 16 hexadecimal digits.
  func fingerprint() throws(ConfigError) -> String {
    let text = try self.text()
    guard text.isFingerprint else {
      throw error("a fingerprint of 16 hexadecimal digits is wanted here")
    }
    return text
  }
}

extension String {
  /// Whether the text has the form of a fingerprint.
  var isFingerprint: Bool {
    utf8.count == 16 && utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }
}
