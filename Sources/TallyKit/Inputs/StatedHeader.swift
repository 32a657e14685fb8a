import TallyModel

/// The host of an address, without `www.`; `nil` when the text is no address.
func host(of address: String) -> String? {
  guard let scheme = address.range(ofBytes: "://") else { return nil }
  let rest = address[scheme.upperBound...]
  let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  let host = authority.split(separator: "@").last?.split(separator: ":").first ?? ""
  let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
  return name.isEmpty ? nil : name.lowercased()
}

/// An address without what leads to the same page: scheme, `www.`, fragment, tracking, last `/`.
func addressKey(_ address: String) -> String? {
  guard let host = host(of: address), let scheme = address.range(ofBytes: "://") else {
    return nil
  }
  let rest = address[scheme.upperBound...].prefix { $0 != "#" }
  let path = rest.drop { $0 != "/" && $0 != "?" }
  let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
  var key = host + (parts.first ?? "")
  while key.utf8.last == UInt8(ascii: "/") { key.removeLast() }
  let query = (parts.count > 1 ? parts[1] : "").split(separator: "&")
    .filter { !$0.hasPrefix("utm_") && !$0.hasPrefix("fbclid") && !$0.hasPrefix("gclid") }
  return query.isEmpty ? key : key + "?" + query.joined(separator: "&")
}

extension String {
  fileprivate func range(ofBytes needle: StaticString) -> Range<Index>? {
    let utf8 = self.utf8
    let length = needle.utf8CodeUnitCount
    guard utf8.count >= length else { return nil }
    var start = utf8.startIndex
    for _ in 0...(utf8.count - length) {
      let end = utf8.index(start, offsetBy: length)
      if needle.withUTF8Buffer({ $0.elementsEqual(utf8[start..<end]) }) { return start..<end }
      start = utf8.index(after: start)
    }
    return nil
  }
}

extension Timestamp {
  /// The date that a record or front matter states in ISO 8601, with or without time and offset.
  init?(stated text: String) {
    var fields = NumberFields(text)
    guard let year = fields.number(digits: 4), fields.skip("-"),
      let month = fields.number(digits: 2),
      fields.skip("-"), let day = fields.number(digits: 2), 1...12 ~= month, 1...31 ~= day
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard fields.skip("T") || fields.skip(" "), let hour = fields.number(digits: 2),
      fields.skip(":"), let minute = fields.number(digits: 2), hour < 24, minute < 60
    else { return }
    var second = 0
    if fields.skip(":") { second = fields.number(digits: 2) ?? 0 }
    if fields.skip(".") { while fields.number(digits: 1) != nil {} }
    secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
    _ = fields.skip(" ")
    if fields.skip("Z") { offsetMinutes = 0 }
    let sign = fields.skip("+") ? 1 : fields.skip("-") ? -1 : 0
    if sign != 0, let hours = fields.number(digits: 2) {
      _ = fields.skip(":")
      offsetMinutes = sign * (hours * 60 + (fields.number(digits: 2) ?? 0))
    }
  }
}

/// A cursor over text of fixed-width numbers.
private struct NumberFields {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8.prefix(64)) }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == mark.value else { return false }
    index += 1
    return true
  }

  mutating func number(digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var number = 0
    for byte in bytes[index..<index + digits] {
      guard 0x30...0x39 ~= byte else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    index += digits
    return number
  }
}
