public import TallyModel

/// Writes JSON into bytes, member after member, without a tree in between.
///
/// Keys come out in the order they are written, so equal values give equal bytes. Control
/// characters, line separators and bidirectional overrides are escaped: the output can be shown
/// on a terminal whatever an article holds.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer with nothing written.
  public init() {}

  /// A writer of elements that follow others, or do not.
  init(continuesList: Bool) { needsComma = continuesList }

  /// What was written since the last time.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with one element for each item, which `each` writes.
  public mutating func array<Items: Sequence>(
    _ items: Items, _ each: (inout JSONWriter, Items.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items { each(&self, item) }
    close(UInt8(ascii: "]"))
  }

  /// Writes an array whose elements `body` writes.
  public mutating func elements(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the value that follows.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  /// Writes a key that is not known in advance.
  public mutating func key(named name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or `null`.
  public mutating func value(_ text: String?) {
    separate()
    if let text {
      bytes.append(UInt8(ascii: "\""))
      escape(text)
      bytes.append(UInt8(ascii: "\""))
    } else {
      raw("null")
    }
    needsComma = true
  }

  /// Writes an integer, or `null`.
  public mutating func value(_ number: Int?) {
    literal(number.map { String($0) } ?? "null")
  }

  /// Writes a decimal in plain notation, or `null`.
  public mutating func value(_ number: ExactDecimal?) {
    literal(number.map(\.description) ?? "null")
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    literal(flag ? "true" : "false")
  }

  /// Writes strings as an array.
  public mutating func value(_ texts: [String]) {
    array(texts) { $0.value($1) }
  }

  /// Ends the line, for people, between long elements.
  public mutating func endLine() {
    separate()
    bytes.append(0x0A)
  }

  /// Starts the next top-level value of JSON Lines.
  public mutating func endRecord() {
    needsComma = false
    bytes.append(0x0A)
  }

  private mutating func literal(_ text: String) {
    separate()
    raw(text)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

extension JSONWriter {
  /// Writes a key with its value.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a key with its value.
  public mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a key with its value.
  public mutating func member(_ name: StaticString, _ number: ExactDecimal?) {
    key(name)
    value(number)
  }

  /// Writes a key with its value.
  public mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a key with its value.
  public mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    value(texts)
  }

  /// Writes a key with an object as its value.
  public mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes a key with an array as its value.
  public mutating func member<Items: Sequence>(
    _ name: StaticString, each items: Items, _ each: (inout JSONWriter, Items.Element) -> Void
  ) {
    key(name)
    array(items, each)
  }
}

extension JSONWriter {
  /// Appends text with everything escaped that JSON or a terminal would act on.
  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if Self.isPlain(byte) {
          let start = index
          while index < utf8.count, Self.isPlain(utf8[index]) { index += 1 }
          bytes.append(contentsOf: utf8[start..<index])
        } else if byte < 0x80 {
          escapeASCII(byte)
          index += 1
        } else {
          index += escapeWide(utf8, at: index)
        }
      }
    }
  }

  /// Whether a byte is a character that stands for itself.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escapeASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default: escapeScalar(UInt32(byte))
    }
  }

  /// Writes the scalar of several bytes at `index`; gives the number of its bytes.
  private mutating func escapeWide(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = utf8[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(index + length, utf8.count)
    // Only these lead bytes begin scalars that act on a terminal or end a line.
    if lead == 0xC2 || lead == 0xD8 || lead == 0xE2 || lead == 0xEF {
      var scalar = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
      for offset in index + 1..<end { scalar = scalar << 6 | UInt32(utf8[offset] & 0x3F) }
      if VisibleText.isHidden(scalar) {
        escapeScalar(scalar)
        return end - index
      }
    }
    for offset in index..<end { bytes.append(utf8[offset]) }
    return end - index
  }

  private mutating func escapeScalar(_ scalar: UInt32) {
    let digits = String(scalar, radix: 16)
    raw("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }
}
