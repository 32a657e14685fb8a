/// The attributes that cleaning reads; all others are passed over before parsing.
enum AttributeName: UInt8, CaseIterable {
  case `class`, id, itemprop, itemtype, property, name, content, rel, href, datetime, role, style
  case hidden, ariahidden, lang, type, datacomponent, datatestid, datatype, arialabel, dataname
  case datablocktype, httpequiv

  /// The attribute of a name, of which only letters count and in lower case (`aria-hidden`).
  init?(hash: UInt64) {
    guard let index = Self.hashes.firstIndex(of: hash) else { return nil }
    self = Self.allCases[index]
  }

  private static let hashes: [UInt64] = allCases.map { name in
    var hash = TagNames.seed
    for byte in String(describing: name).utf8 { hash = TagNames.adding(byte, to: hash) }
    return hash
  }
}

/// One attribute of an element.
struct Attribute {
  var name: AttributeName
  /// Bytes of `Arena.values`, entities decoded.
  var start: Int32
  var count: Int32
}
