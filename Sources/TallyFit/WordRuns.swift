/// Words and figures as `score.py` of the bench counts them.
enum WordRuns {
  /// Runs of letters, digits and underscores.
  static func words(of text: String) -> [Substring] {
    text.unicodeScalars.split { !isWord($0) }.map { Substring($0) }
  }

  /// All runs of so many words, how often each; a shorter text is one run.
  static func shingles(of words: [Substring], size: Int = 4) -> [String: Int] {
    var runs: [String: Int] = [:]
    guard !words.isEmpty else { return runs }
    for start in 0..<max(1, words.count - size + 1) {
      runs[words[start..<min(words.count, start + size)].joined(separator: " "), default: 0] += 1
    }
    return runs
  }

  /// Words with a digit, with the `.,:/` inside a number and the `-` inside a compound.
  static func figures(of text: String) -> [String: Int] {
    var found: [String: Int] = [:]
    let scalars = Array(text.unicodeScalars.compactMap { folded($0) })
    var index = 0
    while index < scalars.count {
      guard isWord(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count {
        if isWord(scalars[index]) {
          index += 1
        } else if index + 1 < scalars.count, joins(scalars, at: index) {
          index += 2
        } else {
          break
        }
      }
      let run = scalars[start..<index]
      guard run.contains(where: { isDigit($0) }) else { continue }
      var figure = String.UnicodeScalarView()
      figure.append(contentsOf: run)
      found[String(figure).lowercased(), default: 0] += 1
    }
    return found
  }

  private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let next = scalars[index + 1]
    switch scalars[index] {
    case "-": return isWord(next)
    case ".", ",", ":", "/": return isDigit(scalars[index - 1]) && isDigit(next)
    default: return false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: nil
    default: scalar
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return scalar == "_" || (scalar >= "0" && scalar <= "9") || (scalar >= "a" && scalar <= "z")
        || (scalar >= "A" && scalar <= "Z")
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
