import CLibYAML

/// A step of libyaml's way through a text.
enum YAMLEvent {
  case alias(String)
  case scalar(String, isPlain: Bool, anchor: String?)
  case sequenceStart(anchor: String?)
  case mappingStart(anchor: String?)
  /// The end of a list or of a mapping.
  case collectionEnd
  case documentStart
  case documentEnd
  case streamStart
  case streamEnd
}

/// The events of one text, in order.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>

  /// Begins at the top of a text.
  init(_ bytes: some Collection<UInt8>) throws(YAMLFault) {
    // libyaml reads from both until it is done with the text.
    text = .allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else { throw YAMLFault(message: "is no YAML") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// The next event and where it begins.
  func next() throws(YAMLFault) -> (event: YAMLEvent, place: YAMLPlace) {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { yaml_event_delete(&event) }
    guard let kind = YAMLEvent(event) else { throw YAMLFault(message: "is no YAML") }
    return (kind, YAMLPlace(event.start_mark))
  }

  /// Why the parser stopped.
  private var fault: YAMLFault {
    let state = parser.pointee
    switch state.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      let problem = state.problem.map { String(cString: $0) } ?? "is no YAML"
      return YAMLFault(message: problem, place: YAMLPlace(state.problem_mark))
    default: return YAMLFault(message: "is no YAML")
    }
  }
}

extension YAMLPlace {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension YAMLEvent {
  fileprivate init?(_ event: yaml_event_t) {
    let data = event.data
    switch event.type {
    case YAML_ALIAS_EVENT: self = .alias(name(data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      self = .scalar(
        String(decoding: bytes, as: UTF8.self),
        isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE, anchor: name(data.scalar.anchor))
    case YAML_SEQUENCE_START_EVENT: self = .sequenceStart(anchor: name(data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: self = .mappingStart(anchor: name(data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    case YAML_DOCUMENT_START_EVENT: self = .documentStart
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_START_EVENT: self = .streamStart
    case YAML_STREAM_END_EVENT: self = .streamEnd
    default: return nil
    }
  }
}

/// A text of libyaml's, which ends with a zero.
private func name(_ start: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  start.map { String(cString: $0) }
}
