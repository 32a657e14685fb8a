import Foundation
import TallyExtract

/// A sentence of a treebank, over words that lie in `text`.
struct TreebankSentence {
  var text: [UInt8] = []
  var ranges: [Range<Int>] = []
  var tags: [Tag] = []
  var universal: [String] = []
  /// Index of the word that governs each one; -1 is the root.
  var heads: [Int] = []
  var relations: [String] = []

  var count: Int { ranges.count }

  /// What the models see of the words.
  var forms: [WordForm] {
    ranges.indices.map { index in
      let glued = index > 0 && ranges[index - 1].upperBound == ranges[index].lowerBound
      return WordForm(of: ranges[index], in: text.span, glued: glued)
    }
  }
}

/// Reads treebanks in the CoNLL-U format, <https://universaldependencies.org/format.html>.
enum Treebank {
  /// The sentences of a file.
  static func sentences(at path: String) throws -> [TreebankSentence] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var sentences: [TreebankSentence] = []
    var block: [Substring] = []
    for line in String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.isEmpty {
        if !block.isEmpty { sentences.append(sentence(block)) }
        block = []
      } else if !line.hasPrefix("#") {
        block.append(line)
      }
    }
    if !block.isEmpty { sentences.append(sentence(block)) }
    return sentences.filter { $0.count > 0 }
  }

  private static func sentence(_ lines: [Substring]) -> TreebankSentence {
    var sentence = TreebankSentence()
    var joinedUntil = 0
    var joinedSpace = true
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 10, !fields[0].contains(".") else { continue }
      let space = !fields[9].contains("SpaceAfter=No")
      if let dash = fields[0].firstIndex(of: "-") {
        joinedUntil = Int(fields[0][fields[0].index(after: dash)...]) ?? 0
        joinedSpace = space
        continue
      }
      let index = Int(fields[0]) ?? 0
      let start = sentence.text.count
      sentence.text.append(contentsOf: fields[1].utf8)
      sentence.ranges.append(start..<sentence.text.count)
      let follows = index < joinedUntil ? false : index == joinedUntil ? joinedSpace : space
      if follows { sentence.text.append(0x20) }
      sentence.tags.append(tag(universal: fields[3], penn: fields[4]))
      sentence.universal.append(String(fields[3]))
      sentence.heads.append((Int(fields[6]) ?? 0) - 1)
      sentence.relations.append(String(fields[7]))
    }
    return sentence
  }

  /// The tag of the project for a universal tag and the Penn tag beside it.
  private static func tag(universal: Substring, penn: Substring) -> Tag {
    switch universal {
    case "ADJ": penn == "JJR" ? .comparative : penn == "JJS" ? .superlative : .adjective
    case "ADP": .adposition
    case "ADV":
      penn == "WRB" ? .questionAdverb : penn == "RBR" || penn == "RBS" ? .comparingAdverb : .adverb
    case "AUX": penn == "MD" ? .modal : .auxiliary
    case "CCONJ": .conjunction
    case "DET": .determiner
    case "INTJ": .interjection
    case "NOUN": penn == "NNS" ? .nouns : .noun
    case "NUM": .numeral
    case "PART": penn == "TO" ? .infinitiveMark : penn == "POS" ? .possessiveMark : .negation
    case "PRON":
      switch penn {
      case "PRP": .pronoun
      case "PRP$", "WP$": .possessivePronoun
      case "WP", "WDT": .questionPronoun
      case "EX": .existential
      default: .otherPronoun
      }
    case "PROPN": penn == "NNPS" ? .properNouns : .properNoun
    case "PUNCT": .punctuation
    case "SCONJ": .subordinator
    case "SYM": .symbol
    case "VERB":
      switch penn {
      case "VBP": .verbPresent
      case "VBZ": .verbPresentThird
      case "VBD": .verbPast
      case "VBN": .pastParticiple
      case "VBG": .presentParticiple
      default: .verbBase
      }
    default: .other
    }
  }
}
