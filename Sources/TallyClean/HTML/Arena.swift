/// A parsed page: elements and pieces of text in document order, without pointers.
struct Arena {
  /// One element or one piece of text.
  struct Node {
    var tag: Tag
    /// Index of the element around it; -1 at the top.
    var parent: Int32
    /// One past the last node inside it.
    var end: Int32
    /// First byte in the decoded page of a text; first attribute of an element.
    var start: Int32
    /// Bytes in the decoded page of a text; number of attributes of an element.
    var count: Int32
    /// First byte in `decoded` of a text that an entity stands for, else -1.
    var decodedStart: Int32
    /// Bytes in `decoded`.
    var decodedCount: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Values of attributes, entities decoded.
  var values: [UInt8] = []
  /// Text that stands for entities.
  var decoded: [UInt8] = []

  /// The value of an attribute of an element, as bytes of `values`.
  func value(_ name: AttributeName, of node: Int) -> Range<Int>? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    for index in Int(element.start)..<Int(element.start) + Int(element.count)
    where attributes[index].name == name {
      let attribute = attributes[index]
      return Int(attribute.start)..<Int(attribute.start) + Int(attribute.count)
    }
    return nil
  }

  /// The value of an attribute as a string.
  func string(_ name: AttributeName, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: values[$0], as: UTF8.self) }
  }

  /// Whether the node has an attribute whose value, in lower case, holds `part`.
  func value(_ name: AttributeName, of node: Int, contains part: StaticString) -> Bool {
    guard let range = value(name, of: node) else { return false }
    return values[range].containsFolded(part)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes, letters in lower case, hold `part`.
  func containsFolded(_ part: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    guard count >= wanted.count else { return false }
    search: for start in startIndex...(endIndex - wanted.count) {
      for offset in 0..<wanted.count {
        let byte = self[start + offset]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != wanted[offset] { continue search }
      }
      return true
    }
    return false
  }
}
