/// A place in a YAML file; lines and columns count from 1.
struct YAMLPlace: Equatable {
  var line: Int
  var column: Int
}

/// A value of a YAML file and where it begins.
struct YAMLNode {
  /// What kinds of values there are.
  enum Content {
    /// A text; it is plain where it is not quoted.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values, in order.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  var place: YAMLPlace

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Whether nothing stands here, in any of the ways to write it.
  ///
  /// - Source: https://yaml.org/type/null.html
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// Why a text is no YAML, and where that shows.
struct YAMLFault: Error, Equatable {
  var message: String
  var place: YAMLPlace?
}
