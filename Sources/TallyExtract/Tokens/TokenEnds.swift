/// Where a word ends that starts with a letter at `start`.
///
/// Digits after letters belong to it, so do single inner periods and ampersands; a clitic does
/// not; a web or mail address is one word.
func endOfWord(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  var sawPeriod = false
  var onlyInitials = true
  var runStart = start
  while index < limit {
    let byte = text[index]
    if isASCIILetter(byte) {
      index += 1
    } else if isDigit(byte) {
      if isCurrencyPrefix(text, start..<index, limit: limit) { return index }
      index += 1
    } else if byte >= 0x80 {
      if curlyApostropheEnd(text, at: index) != nil {
        guard let next = wordAfterApostrophe(text, from: runStart, at: index, limit: limit) else {
          break
        }
        if next < 0 { return -next }
        index = next
        continue
      }
      let reading = ScalarReading(text, at: index)
      guard reading.kind == .letter else { break }
      index += reading.width
    } else if byte == UInt8(ascii: "'") {
      guard let next = wordAfterApostrophe(text, from: runStart, at: index, limit: limit) else {
        break
      }
      if next < 0 { return -next }
      index = next
    } else if byte == UInt8(ascii: ".") {
      onlyInitials = onlyInitials && index - runStart == 1
      guard index + 1 < limit, isASCIILetter(text[index + 1]),
        onlyInitials || joinsAcrossPeriod(text, at: index)
      else {
        // "U.S." keeps its last period, "sentence." does not.
        return sawPeriod && onlyInitials ? index + 1 : index
      }
      sawPeriod = true
      index += 1
      runStart = index
    } else if byte == UInt8(ascii: "&") {
      guard index - start <= 3, index + 1 < limit, text[index - 1] &- 0x41 < 26,
        text[index + 1] &- 0x41 < 26
      else { break }
      index += 1
    } else if startsAddress(text, at: index, limit: limit, dotted: sawPeriod && !onlyInitials) {
      return endOfAddress(text, from: index, limit: limit)
    } else {
      break
    }
  }
  return index
}

/// "site.com" joins, "ended.Then" does not.
private func joinsAcrossPeriod(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
  let next = text[index + 1]
  return next &- 0x61 < 26 || (index > 0 && text[index - 1] &- 0x41 < 26)
}

/// Where a word goes on after an apostrophe at `index`.
///
/// `nil` when the apostrophe does not belong to the word; a negative number is the end of the
/// word with its sign changed, where a clitic begins.
private func wordAfterApostrophe(
  _ text: borrowing Span<UInt8>, from start: Int, at index: Int, limit: Int
) -> Int? {
  guard let after = apostropheEnd(text, at: index), after < limit, isASCIILetter(text[after]),
    index > start
  else { return nil }
  let letters = lengthOfLetters(text, from: after, limit: limit)
  if letters == 1 {
    switch text[after] | 0x20 {
    case UInt8(ascii: "t") where text[index - 1] | 0x20 == UInt8(ascii: "n") && index - start > 2:
      return -(index - 1)
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): return -index
    default: return after
    }
  }
  if letters == 2, isTwoLetterClitic(text[after] | 0x20, text[after + 1] | 0x20) { return -index }
  return after
}

private func isTwoLetterClitic(_ first: UInt8, _ second: UInt8) -> Bool {
  switch (first, second) {
  case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
    (UInt8(ascii: "l"), UInt8(ascii: "l")):
    true
  default: false
  }
}

private func lengthOfLetters(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  while index < limit, index - start < 4, isASCIILetter(text[index]) { index += 1 }
  return index - start
}

/// The end of a clitic ("'s", "'re") whose apostrophe stands at `index`, right after a word.
func endOfClitic(
  _ text: borrowing Span<UInt8>, at index: Int, limit: Int, afterWord: Bool
) -> Int? {
  guard afterWord, let after = apostropheEnd(text, at: index), after < limit else { return nil }
  let letters = lengthOfLetters(text, from: after, limit: limit)
  if letters == 1 {
    switch text[after] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): return after + 1
    default: return nil
    }
  }
  guard letters == 2, isTwoLetterClitic(text[after] | 0x20, text[after + 1] | 0x20) else {
    return nil
  }
  return after + 2
}

private func startsAddress(
  _ text: borrowing Span<UInt8>, at index: Int, limit: Int, dotted: Bool
) -> Bool {
  let byte = text[index]
  if byte == UInt8(ascii: "@") { return index + 1 < limit && isASCIILetter(text[index + 1]) }
  if byte == UInt8(ascii: "/") { return dotted }
  return byte == UInt8(ascii: ":") && index + 2 < limit && text[index + 1] == UInt8(ascii: "/")
    && text[index + 2] == UInt8(ascii: "/")
}

private func endOfAddress(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  while index < limit {
    let byte = text[index]
    if byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: ">")
    {
      break
    }
    index += 1
  }
  while index > start + 1, isTrailingMark(text[index - 1]) { index -= 1 }
  return index
}

private func isTrailingMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    || byte == UInt8(ascii: ":")
}

/// Where a number ends that starts with a digit, or with a point before one, at `start`.
///
/// Inner separators: a point before a digit; a comma, apostrophe or fixed space before a group
/// of three digits; a comma before a group of two where another group follows (lakh, crore).
func endOfNumber(_ text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
  var index = start
  var decimal = text[start] == UInt8(ascii: ".")
  if decimal { index += 1 }
  while index < limit {
    let byte = text[index]
    if isDigit(byte) {
      index += 1
    } else if byte == UInt8(ascii: "."), index + 1 < limit, isDigit(text[index + 1]) {
      decimal = true
      index += 1
    } else if !decimal, let width = widthOfSeparator(text, at: index),
      startsGroup(text, at: index + width, limit: limit, comma: byte == UInt8(ascii: ","))
    {
      // The fixed spaces and apostrophes group by three from the first group on.
      if byte != UInt8(ascii: ","), index - start > 3, !isDigitGroup(text, before: index) { break }
      index += width
    } else {
      break
    }
  }
  return index
}

private func widthOfSeparator(_ text: borrowing Span<UInt8>, at index: Int) -> Int? {
  let byte = text[index]
  if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'") { return 1 }
  guard byte >= 0x80 else { return nil }
  switch ScalarReading(text, at: index).scalar {
  case 0xA0: return 2
  case 0x2007, 0x2009, 0x2019, 0x202F: return 3
  default: return nil
  }
}

private func startsGroup(
  _ text: borrowing Span<UInt8>, at index: Int, limit: Int, comma: Bool
) -> Bool {
  var digits = 0
  while digits < 4, index + digits < limit, isDigit(text[index + digits]) { digits += 1 }
  if digits == 3 { return true }
  return comma && digits == 2 && index + 2 < limit && text[index + 2] == UInt8(ascii: ",")
    && startsGroup(text, at: index + 3, limit: min(limit, index + 7), comma: false)
}

/// Whether the three bytes before `index` are digits and the fourth is none.
private func isDigitGroup(_ text: borrowing Span<UInt8>, before index: Int) -> Bool {
  index >= 4 && isDigit(text[index - 1]) && isDigit(text[index - 2]) && isDigit(text[index - 3])
    && !isDigit(text[index - 4])
}

/// Letters that stand for a currency right before digits: "Rs500", "RM3", "EUR20".
private func isCurrencyPrefix(
  _ text: borrowing Span<UInt8>, _ range: Range<Int>, limit: Int
) -> Bool {
  // "$US160": the letters belong to the sign.
  if range.lowerBound > 0, text[range.lowerBound - 1] == UInt8(ascii: "$"), range.count <= 3 {
    return true
  }
  guard range.count == 2 || range.count == 3 else { return false }
  var packed: UInt32 = 0
  for index in range { packed = packed << 8 | UInt32(text[index]) }
  if packed == 0x5053 { return startsSum(text, range.upperBound, limit: limit) }
  return currencyPrefixes.contains(packed)
}

/// "PS" for a lost pound sign stands before a sum; "PS5" is a console.
private func startsSum(_ text: borrowing Span<UInt8>, _ index: Int, limit: Int) -> Bool {
  guard index + 1 < limit else { return false }
  let next = text[index + 1] | 0x20
  return isDigit(text[index + 1]) || text[index + 1] == UInt8(ascii: ".")
    || text[index + 1] == UInt8(ascii: ",") || next == UInt8(ascii: "b")
    || next == UInt8(ascii: "m") || next == UInt8(ascii: "k")
}

private let currencyPrefixes: Set<UInt32> = Set(
  [
    "Rs", "RM", "Rp", "Fr", "Dh", "SR", "kr", "EUR", "USD", "GBP", "CHF", "INR", "AUD", "CAD",
    "SGD", "HKD", "NZD", "CNY", "RMB", "Rmb", "JPY", "MYR", "SEK", "NOK", "DKK", "PLN", "ZAR",
    "BRL", "KRW", "THB", "IDR", "PHP", "VND", "AED", "SAR", "QAR", "KWD", "EGP", "TRY", "RUB",
    "UAH", "ILS", "NIS", "NGN", "KES", "PKR", "BDT", "LKR", "TWD", "MXN", "ARS", "CLP", "COP",
  ]
  .map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
