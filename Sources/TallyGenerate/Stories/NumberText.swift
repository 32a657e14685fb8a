#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A whole number with a comma between thousands.
func grouped(_ value: Int) -> String {
  let digits = Array(String(value).utf8)
  var text: [UInt8] = []
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
    text.append(digit)
  }
  return String(decoding: text, as: UTF8.self)
}

/// A number with a fixed count of decimals.
func decimals(_ value: Double, _ count: Int) -> String {
  let factor = count == 1 ? 10 : 100
  let scaled = Int((value * Double(factor)).rounded())
  let fraction = String(scaled % factor)
  let zeros = String(repeating: "0", count: max(0, count - fraction.utf8.count))
  return "\(grouped(scaled / factor)).\(zeros)\(fraction)"
}

/// A number with at most `count` decimals, without zeros at the end.
func trimmed(_ value: Double, _ count: Int) -> String {
  var text = decimals(value, count)
  while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
  if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
  return text
}

/// A number with its first `digits` digits kept.
func rounded(_ value: Double, digits: Int, _ rule: FloatingPointRoundingRule) -> Double {
  guard value > 0 else { return 0 }
  var scale = 1.0
  while value / scale >= 10 { scale *= 10 }
  for _ in 1..<digits { scale /= 10 }
  return scale >= 1 ? (value / scale).rounded(rule) * scale : value
}

private let smallNumbers = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]
private let tens = [
  "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]

/// A whole number below a hundred in words.
func numberWord(_ value: Int) -> String {
  if value < smallNumbers.count { return smallNumbers[max(0, value)] }
  guard value < 100 else { return grouped(value) }
  return tens[value / 10] + (value % 10 == 0 ? "" : "-" + smallNumbers[value % 10])
}

/// The number that stands `share` of the way from `low` to `high` on a scale of sizes.
func power(_ low: Double, _ high: Double, _ share: Double) -> Double {
  low * pow(high / low, share)
}
