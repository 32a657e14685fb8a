import TallyModel
import TallyText
import Testing

@testable import TallyClean

@Suite("encodings")
struct EncodingTests {
  /// The label a page declares, its bytes for the word, and the word.
  static let words: [(label: String, bytes: [UInt8], word: String)] = [
    ("iso-8859-1", [0x93, 0x80, 0x35, 0x94], "“€5”"),
    ("windows-1252", [0x66, 0xFC, 0x72], "für"),
    ("windows-1251", [0xEC, 0xE8, 0xF0], "мир"),
    ("iso-8859-2", [0x6C, 0xF3, 0x64, 0xBC], "lódź"),
    ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
    ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
    ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
    ("utf-8", Array("größe".utf8), "größe"),
  ]

  @Test(
    "bytes are UTF-8 or not, wherever the doubtful ones stand",
    arguments: [
      ([0x41], true), ([0xC3, 0xA4], true), ([0xE2, 0x82, 0xAC], true),
      ([0xF0, 0x9F, 0x8F, 0xA0], true), ([0xC3], false), ([0xA4], false), ([0xC0, 0x80], false),
      ([0xED, 0xA0, 0x80], false), ([0xE2, 0x82], false), ([0xF5, 0x80, 0x80, 0x80], false),
    ] as [([UInt8], Bool)])
  func validity(bytes: [UInt8], isValid: Bool) {
    for before in 0..<20 {
      for after in [0, 1, 9] {
        let padded =
          [UInt8](repeating: 0x20, count: before) + bytes
          + [UInt8](repeating: 0x20, count: after)
        #expect(UTF8Validity.holds(padded) == isValid)
      }
    }
  }

  @Test("a declared encoding is read as its label says", arguments: words)
  func declared(label: String, bytes: [UInt8], word: String) {
    let head = Array("<meta charset=\"\(label)\"><p>".utf8)
    let page = DecodedPage(head + bytes + Array("</p>".utf8))
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("<p>\(word)</p>"))
    let start = head.count
    let made = page.bytes.count - 4 - word.utf8.count
    #expect(
      page.origin.target(of: made..<made + word.utf8.count) == start..<start + bytes.count)
  }

  @Test("without declaration: UTF-8 if valid, else windows-1252")
  func undeclared() {
    #expect(DecodedPage(Array("é".utf8)).bytes == Array("é".utf8))
    #expect(DecodedPage([0x63, 0x61, 0x66, 0xE9, 0x20, 0x35]).bytes == Array("café 5".utf8))
  }

  @Test("one bad byte spoils one character")
  func badByte() {
    let bytes = Array("größer als früher, schöner, übler ".utf8) + [0xFF] + Array(" Maß".utf8)
    let page = DecodedPage(bytes)
    #expect(String(decoding: page.bytes, as: UTF8.self).hasSuffix("übler \u{FFFD} Maß"))
  }

  @Test("UTF-16 with a mark, both ways")
  func utf16() {
    let text = "Zahl 5 €😀"
    var low: [UInt8] = [0xFF, 0xFE]
    var high: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      low += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      high += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(DecodedPage(low).bytes == Array(text.utf8))
    #expect(DecodedPage(high).bytes == Array(text.utf8))
  }

  @Test("a UTF-8 mark does not count as text")
  func mark() {
    let page = DecodedPage([0xEF, 0xBB, 0xBF] + Array("5".utf8))
    #expect(page.bytes == Array("5".utf8))
    #expect(page.origin.target(of: 0..<1) == 3..<4)
  }

  @Test("NUL is a space")
  func nul() {
    #expect(DecodedPage([0x35, 0x00, 0x36]).bytes == Array("5 6".utf8))
  }
}
