@testable import TallyKit

/// A JSON Schema with the keywords that `docs/schema` uses.
///
/// An unknown keyword is a fault of its own, so that no constraint goes unchecked.
struct JSONSchema {
  private let root: JSONValue

  init(_ bytes: [UInt8]) {
    root = JSONReader.value(in: bytes) ?? .null
  }

  /// What is wrong with a value; empty when it meets the schema.
  func faults(of value: JSONValue) -> [String] {
    var faults: [String] = []
    check(value, against: root, at: "$", &faults)
    return faults
  }

  private static let known: Set<String> = [
    "$schema", "title", "description", "$defs", "$ref", "type", "enum", "const", "properties",
    "required", "additionalProperties", "items", "minimum",
  ]

  private func check(
    _ value: JSONValue, against schema: JSONValue, at path: String, _ faults: inout [String]
  ) {
    guard case .object(let members) = schema else { return faults.append("\(path): no schema") }
    for member in members where !Self.known.contains(member.key) {
      faults.append("\(path): the checker does not know \(member.key)")
    }
    if let name = schema["$ref"]?.text {
      let definition = root["$defs"]?[String(name.dropFirst("#/$defs/".count))] ?? .null
      check(value, against: definition, at: path, &faults)
    }
    if let types = schema["type"], !types.elements.contains(where: { value.isType($0.text) }) {
      faults.append("\(path): \(value) is not of type \(types)")
    }
    if case .array(let values)? = schema["enum"], !values.contains(value) {
      faults.append("\(path): \(value) is not one of \(values)")
    }
    if let constant = schema["const"], constant != value {
      faults.append("\(path): not \(constant)")
    }
    if case .number(let least)? = schema["minimum"], case .number(let number) = value,
      let low = Double(least), let own = Double(number), own < low
    {
      faults.append("\(path): \(number) is below \(least)")
    }
    checkParts(of: value, against: schema, at: path, &faults)
  }

  private func checkParts(
    of value: JSONValue, against schema: JSONValue, at path: String, _ faults: inout [String]
  ) {
    if case .array(let elements) = value, let items = schema["items"] {
      for (index, element) in elements.enumerated() {
        check(element, against: items, at: "\(path)[\(index)]", &faults)
      }
    }
    guard case .object(let members) = value, let properties = schema["properties"] else { return }
    for member in members {
      if let own = properties[member.key] {
        check(member.value, against: own, at: "\(path).\(member.key)", &faults)
      } else if schema["additionalProperties"] == .bool(false) {
        faults.append("\(path): \(member.key) is not in the schema")
      }
    }
    for name in schema["required"]?.elements ?? [] {
      if let key = name.text, value[key] == nil { faults.append("\(path): \(key) is missing") }
    }
  }
}

extension JSONValue {
  /// The elements of an array; any other value as the one element.
  var elements: [JSONValue] {
    if case .array(let values) = self { return values }
    return [self]
  }

  func isType(_ name: String?) -> Bool {
    switch (name, self) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number(let digits)): Int(digits) != nil
    default: false
    }
  }
}
