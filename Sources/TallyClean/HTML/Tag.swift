/// The elements that cleaning tells apart; all others are `unknown`.
enum Tag: UInt8, CaseIterable {
  case unknown
  case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, caption, center
  case cite, code, dd, del, details, div, dl, dt, em, fieldset, figcaption, figure, font, footer
  case form, h1, h2, h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, ins, label, li
  case link, main, mark, menu, meta, nav, noscript, object, ol, option, p, picture, pre, q, s
  case samp, script, section, select, small, source, span, strike, strong, style, sub, summary
  case sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul
  case video, video_js = 254
  case text = 255
}

/// What holds for a tag wherever it stands.
struct TagTraits: OptionSet {
  let rawValue: UInt8

  /// Starts and ends a line of its own.
  static let block = TagTraits(rawValue: 1)
  /// Its content is never shown as text of the page.
  static let opaque = TagTraits(rawValue: 2)
  /// Has no content.
  static let void = TagTraits(rawValue: 4)
  /// The parser closes it by itself when its like follows, so it cannot nest without end.
  static let selfClosing = TagTraits(rawValue: 8)
  /// `h1` to `h6`.
  static let heading = TagTraits(rawValue: 16)
}

extension Tag {
  /// Traits of this tag.
  var traits: TagTraits { Self.traitTable[Int(rawValue)] }

  private static let traitTable: [TagTraits] = {
    var table = [TagTraits](repeating: [], count: 256)
    func set(_ trait: TagTraits, _ tags: [Tag]) {
      for tag in tags { table[Int(tag.rawValue)].insert(trait) }
    }
    set(
      .block,
      [
        .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .div, .dl,
        .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head,
        .header, .hr, .html, .li, .main, .menu, .nav, .ol, .option, .p, .pre, .section, .summary,
        .table, .tbody, .td, .tfoot, .th, .thead, .title, .tr, .ul, .button, .iframe, .video,
        .audio, .object, .select, .textarea,
      ])
    set(
      .opaque,
      [
        .script, .style, .noscript, .iframe, .select, .option, .button, .textarea, .template, .svg,
        .audio, .video, .video_js, .object, .title, .head,
      ])
    set(.void, [.br, .hr, .img, .input, .link, .meta, .source])
    set(
      .selfClosing,
      [.p, .li, .dd, .dt, .td, .th, .tr, .tbody, .thead, .tfoot, .option, .a, .body, .html, .head])
    set(.heading, [.h1, .h2, .h3, .h4, .h5, .h6])
    return table
  }()

  /// The tag of a name in lower case.
  init(name: UnsafeBufferPointer<UInt8>) {
    self = Self.names.tag(ofHash: TagNames.hash(name))
  }

  /// The tag of a name's hash, as `TagNames` makes it.
  init(hash: UInt64) {
    self = Self.names.tag(ofHash: hash)
  }

  private static let names = TagNames()
}

/// Tags by the hash of their name: open addressing over a small power of two.
struct TagNames: Sendable {
  private var hashes: [UInt64]
  private var tags: [Tag]
  private static let size = 512

  init() {
    hashes = [UInt64](repeating: 0, count: Self.size)
    tags = [Tag](repeating: .unknown, count: Self.size)
    for tag in Tag.allCases where tag != .text && tag != .unknown {
      var hash = Self.seed
      for byte in String(describing: tag).utf8 {
        hash = Self.adding(byte == 0x5F ? 0x2D : byte, to: hash)
      }
      var slot = Self.slot(of: hash)
      while hashes[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
      hashes[slot] = hash
      tags[slot] = tag
    }
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always) static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in name { hash = adding(byte, to: hash) }
    return hash
  }

  private static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (size - 1)
  }

  func tag(ofHash hash: UInt64) -> Tag {
    var slot = Self.slot(of: hash)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return tags[slot] }
      slot = (slot + 1) & (Self.size - 1)
    }
    return .unknown
  }
}
