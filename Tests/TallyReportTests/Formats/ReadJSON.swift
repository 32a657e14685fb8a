import Foundation

/// JSON as it was read, for checks that walk through it.
struct ReadJSON {
  let value: Any?

  init(_ bytes: [UInt8]) {
    value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  }

  private init(value: Any?) { self.value = value }

  subscript(_ key: String) -> ReadJSON {
    ReadJSON(value: (value as? [String: Any])?[key])
  }

  var array: [ReadJSON]? { (value as? [Any])?.map { ReadJSON(value: $0) } }
  var items: [ReadJSON] { array ?? [] }
  var string: String? { value as? String }
  var integer: Int? { value as? Int }
  var keys: Set<String> { Set((value as? [String: Any])?.keys.map { $0 } ?? []) }
  var exists: Bool { value != nil && !(value is NSNull) }
}
