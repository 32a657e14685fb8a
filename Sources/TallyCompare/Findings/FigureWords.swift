/// Lower-case words, runs of digits and marks of a piece of text.
func words(of bytes: ArraySlice<UInt8>) -> [String] {
  lowercased(printedWords(of: bytes))
}

/// Words in lower case; those that are so already are kept as they are.
func lowercased(_ words: [String]) -> [String] {
  words.map { word in
    word.utf8.contains { $0 >= 0x80 || $0 &- 0x41 < 26 } ? word.lowercased() : word
  }
}

/// Words, runs of digits and marks of a piece of text as printed; dashes of all lengths are "-".
func printedWords(of bytes: ArraySlice<UInt8>) -> [String] {
  var words: [String] = []
  var start = bytes.startIndex
  var index = bytes.startIndex
  func close() {
    if start < index { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
  }
  while index < bytes.endIndex {
    let byte = bytes[index]
    if let length = markLength(bytes, at: index) {
      close()
      // U+2010 to U+2015 are dashes; the other marks of that block are quotation marks.
      if bytes[index + 2] < 0x96 { words.append("-") }
      index += length
      start = index
      continue
    }
    if !isWordByte(byte) {
      close()
      start = index + 1
      if byte > 0x20 { words.append(String(Unicode.Scalar(byte))) }
    }
    index += 1
  }
  close()
  return words
}

/// Letters, digits and bytes of letters beyond ASCII.
func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
}

/// The length of a dash or quotation mark of general punctuation at `index`; `nil` for others.
private func markLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
  guard bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
    (0x90...0x9F).contains(bytes[index + 2])
  else { return nil }
  return 3
}

/// A year of the Common Era as four digits; `nil` for other words.
func year(_ word: String) -> Int? {
  guard word.utf8.count == 4, let value = Int(word), (1200...2200).contains(value) else {
    return nil
  }
  return value
}

/// Words that only pad a figure's apposition: "or", "that is", marks and hedges.
let appositionWords: Set<String> = [
  "or", "about", "around", "roughly", "some", "nearly", "almost", "just", "approximately", "that",
  "is", ",", "(", "-", "a", "an", "the", "over", "under", "only", "i", "e", ".", "=",
]

/// Whether the words between two figures make the second another way to say the first.
func isApposition(_ words: [String]) -> Bool {
  guard let opening = words.lastIndex(where: { $0 == "or" || $0 == "(" || $0 == "," || $0 == "-" })
  else { return false }
  return words[opening...].allSatisfy { appositionWords.contains($0) }
}

/// Whether the words before a figure open an apposition that nothing else can be read as:
/// with "or" or in brackets.
func isPlainApposition(_ words: [String]) -> Bool {
  isApposition(words) && words.suffix(5).contains { $0 == "or" || $0 == "(" }
}
