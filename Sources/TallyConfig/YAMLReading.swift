extension YAMLNode {
  /// Collections deeper than this are no configuration; libyaml itself goes on to 1,000.
  private static let greatestDepth = 64

  /// The one document of a text; `nil` where there is none.
  static func root(of text: String) throws(YAMLFault) -> YAMLNode? {
    var reading = YAMLReading(events: try YAMLEvents(text.utf8))
    return try reading.document()
  }

  /// Reads values one after the other.
  private struct YAMLReading {
    let events: YAMLEvents
    /// The values that are named, for others to repeat.
    var anchors: [String: YAMLNode] = [:]

    mutating func document() throws(YAMLFault) -> YAMLNode? {
      _ = try events.next()
      guard case .documentStart = try events.next().event else { return nil }
      let root = try value(depth: 0)
      _ = try events.next()
      let (event, place) = try events.next()
      guard case .streamEnd = event else {
        throw YAMLFault(message: "one document is wanted, and a second begins", place: place)
      }
      return root
    }

    private mutating func value(depth: Int) throws(YAMLFault) -> YAMLNode {
      let (event, place) = try events.next()
      guard let value = try value(event, at: place, depth: depth) else {
        throw YAMLFault(message: "a value is wanted here", place: place)
      }
      return value
    }

    /// The value that begins with an event; `nil` where a collection ends.
    private mutating func value(
      _ event: YAMLEvent, at place: YAMLPlace, depth: Int
    ) throws(YAMLFault) -> YAMLNode? {
      guard depth <= greatestDepth else {
        throw YAMLFault(message: "lists and mappings are nested too deep", place: place)
      }
      let content: Content
      let named: String?
      switch event {
      case .alias(let name):
        guard let node = anchors[name] else {
          throw YAMLFault(message: "found undefined alias", place: place)
        }
        return node
      case .scalar(let text, let isPlain, let anchor):
        (content, named) = (.scalar(text, isPlain: isPlain), anchor)
      case .sequenceStart(let anchor): (content, named) = (try sequence(depth: depth), anchor)
      case .mappingStart(let anchor): (content, named) = (try mapping(depth: depth), anchor)
      default: return nil
      }
      let node = YAMLNode(content: content, place: place)
      if let named { anchors[named] = node }
      return node
    }

    private mutating func sequence(depth: Int) throws(YAMLFault) -> Content {
      var elements: [YAMLNode] = []
      while let element = try next(depth: depth + 1) { elements.append(element) }
      return .sequence(elements)
    }

    private mutating func mapping(depth: Int) throws(YAMLFault) -> Content {
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      var keys: Set<String> = []
      while let key = try next(depth: depth + 1) {
        pairs.append((key, try value(depth: depth + 1)))
        if let text = key.text, !keys.insert(text).inserted {
          throw YAMLFault(message: "key \"\(text)\" is given twice", place: key.place)
        }
      }
      return .mapping(pairs)
    }

    private mutating func next(depth: Int) throws(YAMLFault) -> YAMLNode? {
      let (event, place) = try events.next()
      return try value(event, at: place, depth: depth)
    }
  }
}
