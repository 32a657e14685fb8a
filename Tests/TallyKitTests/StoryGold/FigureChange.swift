/// Writes a figure with another number, or the same number in other words.
enum FigureChange {
  private struct Number {
    var range: Range<String.Index>
    var digits: String
  }

  /// The figure with its number doubled; `nil` without exactly one number, or with a one-sided
  /// hedge, under which another number may still be true.
  static func changed(_ figure: String) -> String? {
    guard let number = number(in: figure), !isOneSided(figure) else { return nil }
    let parts = number.digits.filter { $0 != "," }.split(separator: ".")
    let decimals = parts.count > 1 ? parts[1].count : 0
    guard let value = Int(parts.joined()), value != 0 else { return nil }
    var digits = String(value * 2)
    if decimals > 0 {
      digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    } else if number.digits.contains(",") {
      digits = grouped(digits)
    }
    return figure[..<number.range.lowerBound] + digits + figure[number.range.upperBound...]
  }

  /// The figure with its number in words, or its currency as a word.
  static func reworded(_ figure: String) -> String? {
    guard let number = number(in: figure) else { return nil }
    let rest = figure[number.range.upperBound...]
    let before = figure[..<number.range.lowerBound]
    if before.last == "$" {
      for scale in [" million", " billion"] where rest.hasPrefix(scale) {
        return "\(before.dropLast())\(number.digits)\(scale) dollars\(rest.dropFirst(scale.count))"
      }
      return nil
    }
    guard let value = Int(number.digits.filter { $0 != "," }), value > 0,
      rest.isEmpty || rest.first == " ", before.isEmpty || before.last == " ",
      let words = words(value)
    else { return nil }
    return before + words + rest
  }

  private static func number(in figure: String) -> Number? {
    var numbers: [Number] = []
    var start: String.Index?
    for index in figure.indices + [figure.endIndex] {
      let character = index < figure.endIndex ? figure[index] : " "
      let isInner = start != nil && (character == "," || character == ".")
      if character.isASCII, character.isNumber || isInner {
        start = start ?? index
      } else if let first = start {
        var end = index
        while end > first, !figure[figure.index(before: end)].isNumber {
          end = figure.index(before: end)
        }
        numbers.append(Number(range: first..<end, digits: String(figure[first..<end])))
        start = nil
      }
    }
    return numbers.count == 1 ? numbers[0] : nil
  }

  private static func isOneSided(_ figure: String) -> Bool {
    let hedges = [
      "than", "least", "most", "over", "under", "above", "below", "up to", "as many", "as much",
      "nearly", "almost", "+", "no fewer",
    ]
    let lower = figure.lowercased()
    return hedges.contains { lower.contains($0) }
  }

  private static func grouped(_ digits: String) -> String {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }

  /// A number below a hundred, or one of round hundreds below ten thousand, in words.
  private static func words(_ value: Int) -> String? {
    if value < 20 { return ones[value] }
    if value < 100 {
      return tens[value / 10] + (value % 10 == 0 ? "" : "-" + ones[value % 10])
    }
    guard value < 10_000, value % 100 == 0 else { return nil }
    let thousands = value >= 1000 ? ones[value / 1000] + " thousand" : ""
    let hundreds = value % 1000 == 0 ? "" : ones[value % 1000 / 100] + " hundred"
    return [thousands, hundreds].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
