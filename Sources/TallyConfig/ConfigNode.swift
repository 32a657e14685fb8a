public import TallyModel

/// A value of a YAML file that knows where it stands.
struct ConfigNode {
  let path: String
  let node: YAMLNode

  /// The top of a file; `nil` for an empty one.
  ///
  /// - Throws: `ConfigError` for what is no YAML.
  static func root(of text: String, path: String) throws(ConfigError) -> ConfigNode? {
    // No desk writes a megabyte by hand; what does is not a configuration.
    guard text.utf8.count <= 1 << 20 else {
      throw ConfigError(path: path, message: "is larger than 1 MiB")
    }
    do {
      return try YAMLNode.root(of: text).map { ConfigNode(path: path, node: $0) }
    } catch {
      throw ConfigError(
        path: path, line: error.place?.line, column: error.place?.column, message: error.message)
    }
  }

  /// An error at this value.
  func error(_ message: String) -> ConfigError {
    ConfigError(path: path, line: node.place.line, column: node.place.column, message: message)
  }

  /// The line it stands on.
  var line: Int { node.place.line }

  /// The values of a mapping by their keys, in order; `null` has none.
  func entries() throws(ConfigError) -> [(key: ConfigNode, value: ConfigNode)] {
    if node.isNull { return [] }
    guard case .mapping(let pairs) = node.content else {
      throw error("keys and values are wanted here")
    }
    return pairs.map {
      (ConfigNode(path: path, node: $0.key), ConfigNode(path: path, node: $0.value))
    }
  }

  /// The values of a mapping whose keys are all among `known`.
  func fields(_ known: [String]) throws(ConfigError) -> [String: ConfigNode] {
    var fields: [String: ConfigNode] = [:]
    for (key, value) in try entries() {
      let name = try key.text()
      guard known.contains(name) else { throw key.unknown("key", name, among: known) }
      fields[name] = value
    }
    return fields
  }

  /// The elements of a list; `null` has none, and a single value is a list of one.
  func elements() -> [ConfigNode] {
    if node.isNull { return [] }
    guard case .sequence(let values) = node.content else { return [self] }
    return values.map { ConfigNode(path: path, node: $0) }
  }

  /// The text of a plain value.
  func text() throws(ConfigError) -> String {
    guard let text = node.text, !node.isNull else { throw error("a text is wanted here") }
    return text
  }

  /// A text that is not empty.
  func words() throws(ConfigError) -> String {
    let text = try text()
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw error("the text is empty") }
    return text
  }

  /// A value of an enumeration.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ kind: String, _ type: Choice.Type
  ) throws(ConfigError) -> Choice {
    let name = try text()
    guard let choice = Choice(rawValue: name) else {
      throw unknown(kind, name, among: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// A number in plain notation; `_` and `,` may group digits.
  func number() throws(ConfigError) -> ExactDecimal {
    let digits = try text().filter { $0 != "_" && $0 != "," }
    guard let number = ExactDecimal(digits) else { throw error("a number is wanted here") }
    return number
  }

  /// A day, `2026-01-31`.
  func day() throws(ConfigError) -> Timestamp {
    guard let day = Timestamp(day: try text()) else {
      throw error("a day like 2026-01-31 is wanted here")
    }
    return day
  }

  /// What to say of a name that is not known.
  func unknown(_ kind: String, _ name: String, among known: [String]) -> ConfigError {
    if let near = Spelling.suggestion(for: name, among: known) {
      return error("unknown \(kind) \"\(name)\"; did you mean \"\(near)\"?")
    }
    return error("unknown \(kind) \"\(name)\"; known are \(known.joined(separator: ", "))")
  }
}

extension Timestamp {
  /// Reads a day of the calendar, `2026-01-31`; `nil` for anything else.
  public init?(day text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || 0x30...0x39 ~= $0 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      1...12 ~= month, 1...31 ~= day
    else { return nil }
    let date = Timestamp(year: year, month: month, day: day)
    // The 31st of a short month would count as a day of the next.
    guard Timestamp(dayNumber: date.dayNumber) == date else { return nil }
    self = date
  }
}
