/// Reads the roles of elements off their tags and attributes.
struct RoleReading {
  private let arena: Arena
  /// Roles by node, made when first asked for; the high bit marks those that were.
  private var known: [UInt32]
  private static let isKnown: UInt32 = 1 << 31

  init(_ arena: Arena) {
    self.arena = arena
    known = [UInt32](repeating: 0, count: arena.nodes.count)
  }

  /// The roles of one element.
  mutating func roles(of node: Int) -> Role {
    if known[node] & Self.isKnown != 0 { return Role(rawValue: known[node] & ~Self.isKnown) }
    let roles = read(node)
    known[node] = roles.rawValue | Self.isKnown
    return roles
  }

  private func read(_ node: Int) -> Role {
    let element = arena.nodes[node]
    var roles = Self.roles(of: element.tag)
    guard element.tag != .body, element.tag != .html else { return roles }
    for index in Int(element.start)..<Int(element.start) + Int(element.count) {
      let attribute = arena.attributes[index]
      let range = Int(attribute.start)..<Int(attribute.start) + Int(attribute.count)
      switch attribute.name {
      case .class, .id, .datacomponent, .datatestid, .datatype, .arialabel, .dataname,
        .datablocktype:
        roles.formUnion(Self.roles(inName: arena.values[range]))
      case .itemprop: roles.formUnion(Self.roles(ofProperty: arena.values[range]))
      case .role: roles.formUnion(Self.roles(ofARIA: arena.values[range]))
      default: continue
      }
    }
    return roles
  }

  private static func roles(of tag: Tag) -> Role {
    switch tag {
    case .nav, .menu: .navigation
    case .aside: .aside
    case .footer: .foot
    case .figcaption, .caption: .caption
    case .article: .article
    default: []
    }
  }

  private static func roles(ofProperty value: ArraySlice<UInt8>) -> Role {
    if value.containsFolded("articlebody") || value.containsFolded("reviewbody") { return .body }
    if value.containsFolded("comment") { return .comments }
    if value.containsFolded("author") { return .author }
    return []
  }

  private static func roles(ofARIA value: ArraySlice<UInt8>) -> Role {
    if value.containsFolded("navigation") || value.containsFolded("menu") { return .navigation }
    if value.containsFolded("complementary") { return .aside }
    if value.containsFolded("contentinfo") { return .foot }
    if value.containsFolded("dialog") { return .widget }
    return []
  }

  /// The roles of the words in a class, an id or the like.
  static func roles(inName name: ArraySlice<UInt8>) -> Role {
    var roles: Role = []
    var word = TagNames.seed
    var pair = TagNames.seed
    var triple = TagNames.seed
    var length = 0
    var previous: UInt8 = 0
    func look() {
      roles.formUnion(RoleWords.roles(of: word))
      if pair != word { roles.formUnion(RoleWords.roles(of: pair)) }
      if triple != pair { roles.formUnion(RoleWords.roles(of: triple)) }
    }
    func turn() {
      guard length > 0 else { return }
      look()
      (triple, pair, word, length) = (pair, word, TagNames.seed, 0)
    }
    for byte in name.prefix(400) {
      let lower = byte | 0x20
      if lower >= 0x61, lower <= 0x7A {
        let isCapital = byte < 0x60
        if isCapital, previous >= 0x61, previous <= 0x7A { turn() }
        word = TagNames.adding(lower, to: word)
        pair = TagNames.adding(lower, to: pair)
        triple = TagNames.adding(lower, to: triple)
        length += 1
      } else {
        turn()
        if byte <= 0x20 { (triple, pair) = (TagNames.seed, TagNames.seed) }
      }
      previous = byte
    }
    turn()
    return roles
  }
}
