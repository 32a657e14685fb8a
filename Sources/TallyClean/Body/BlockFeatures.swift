import TallyModel
import TallyText

/// What can be said of a block without knowing whether it is the article's: small whole numbers.
enum BlockFeature: Int, CaseIterable {
  // The text itself.
  case length, words, linkShare, boldShare, sentenceEnd, commas, digits, capitals, sense, marks
  case startsLower
  // The markup.
  case isParagraph, headingLevel, isListItem, isTableCell, isCaption, isQuote, isPlainBox
  case noiseLevel, commonNoise, comments, related, promotion, subscription, sharing, navigation,
    foot
  case aside, author, caption, media, widget, tags, embed, hidden, standfirst, head
  case consent, bodyRole, articleRole, inList, inTable, inForm, listLength
  // The page's shape.
  case trunkLevel, branchDepth, branchShare, parentShare, grandShare, groupShare, groupCount
  case pageMass, bodyHint
  // What stands around it.
  case previousMass, nextMass, previousLength, nextLength, sinceTitle, sinceProse, untilProse
  case place, seenBefore, seenAgain, previousLink, nextLink, previousSense, isTitle
  case headingBefore, linkedBody
}

/// Features of all blocks of a page.
struct BlockFeatures {
  /// How many features a block has.
  static let count = BlockFeature.allCases.count
  /// Row after row, one a block.
  private(set) var values: [Int16]
  private let arena: Arena
  private let list: BlockList
  let shape: PageShape
  private var roles: RoleReading
  private var groups: [UInt64: (mass: Int32, count: Int32)] = [:]
  private var signatures: [UInt64]
  /// Blocks right inside the children of each node.
  private var members: [Int32]

  init(arena: Arena, list: BlockList, title: Int?, linkedBody: Set<UInt64>) {
    self.arena = arena
    self.list = list
    var roles = RoleReading(arena)
    shape = PageShape(arena, list, &roles)
    self.roles = roles
    signatures = [UInt64](repeating: 0, count: arena.nodes.count)
    members = [Int32](repeating: 0, count: arena.nodes.count)
    for block in list.blocks { members[max(0, Int(arena.nodes[block.node].parent))] += 1 }
    values = [Int16](repeating: 0, count: list.blocks.count * Self.count)
    gather()
    for index in list.blocks.indices {
      readText(index)
      readMarkup(index)
      readShape(index)
    }
    readSequence(title: title)
    readRepeats()
    readLinkedBody(linkedBody)
  }

  private mutating func set(_ feature: BlockFeature, _ block: Int, _ value: Int) {
    values[block * Self.count + feature.rawValue] = Int16(clamping: value)
  }

  func value(_ feature: BlockFeature, _ block: Int) -> Int {
    Int(values[block * Self.count + feature.rawValue])
  }

  private func percent(_ part: Int, of whole: Int) -> Int { whole > 0 ? part * 100 / whole : 0 }
}

// MARK: - The text itself

extension BlockFeatures {
  private mutating func readText(_ index: Int) {
    let block = list.blocks[index]
    let text = list.text[block.text]
    var words = 0
    var digits = 0
    var commas = 0
    var capitals = 0
    var marks = 0
    var previous: UInt8 = 0x20
    for byte in text {
      if previous == 0x20 {
        words += 1
        if byte >= 0x41, byte <= 0x5A { capitals += 1 }
      }
      if byte >= 0x30, byte <= 0x39 { digits += 1 }
      if byte == 0x2C || byte == 0x3B { commas += 1 }
      if byte == 0x7C || byte == 0x40 || byte == 0x2F || byte == 0x24 || byte == 0x23 { marks += 1 }
      previous = byte
    }
    set(.length, index, text.count)
    set(.words, index, words)
    set(.linkShare, index, percent(block.linkBytes, of: text.count))
    set(.boldShare, index, percent(block.boldBytes, of: text.count))
    set(.sentenceEnd, index, Self.endsAsSentence(text) ? 1 : 0)
    set(.commas, index, commas)
    set(.digits, index, percent(digits, of: text.count))
    set(.capitals, index, percent(capitals, of: words))
    set(.marks, index, marks)
    set(.startsLower, index, (text.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false) ? 1 : 0)
    set(.sense, index, BlockPhrases.sense(of: text).rawValue)
  }

  /// Whether a text ends with a full stop, a question or exclamation mark, perhaps quoted.
  static func endsAsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var tail = text.suffix(8)
    while let last = tail.last {
      if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D {
        tail.removeLast()
      } else if tail.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || tail.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      {
        tail.removeLast(3)
      } else {
        break
      }
    }
    guard let last = tail.last else { return false }
    if last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A { return true }
    let three = tail.suffix(3)
    return three.elementsEqual([0xE3, 0x80, 0x82]) || three.elementsEqual([0xE2, 0x80, 0xA6])
      || three.elementsEqual([0xEF, 0xBC, 0x81]) || three.elementsEqual([0xEF, 0xBC, 0x9F])
      || three.elementsEqual([0xE0, 0xA5, 0xA4])
  }
}

// MARK: - The markup

extension BlockFeatures {
  /// Tag and class of an element as one number; figures in classes do not count.
  private mutating func signature(_ node: Int) -> UInt64 {
    if signatures[node] != 0 { return signatures[node] }
    var hash = TagNames.adding(arena.nodes[node].tag.rawValue, to: TagNames.seed)
    if let range = arena.value(.class, of: node) {
      for byte in arena.values[range].prefix(80) where byte < 0x30 || byte > 0x39 {
        hash = TagNames.adding(byte, to: hash)
      }
    }
    hash |= 1
    signatures[node] = hash
    return hash
  }

  private mutating func group(of block: Int) -> UInt64 {
    let node = list.blocks[block].node
    let parent = max(0, Int(arena.nodes[node].parent))
    return signature(node) &* 31 &+ signature(parent)
  }

  private mutating func gather() {
    for index in list.blocks.indices {
      let key = group(of: index)
      let mass = Int32(clamping: PageShape.mass(of: list.blocks[index]))
      groups[key, default: (0, 0)].mass += mass
      groups[key, default: (0, 0)].count += 1
      // Elements with names that say noise are judged by all that are named so.
      var node = list.blocks[index].node
      while node > 0, shape.level[node] < 0 {
        let roles = roles.roles(of: node)
        if !roles.isDisjoint(with: .noise) {
          groups[signature(node) ^ 0x5555, default: (0, 0)].mass += mass
        }
        node = Int(arena.nodes[node].parent)
      }
    }
  }

  private mutating func readMarkup(_ index: Int) {
    var node = list.blocks[index].node
    readKind(index, arena.nodes[node].tag)
    var steps = 0
    while node > 0 {
      let isTrunk = shape.level[node] >= 0
      let found = roles.roles(of: node)
      if !isTrunk {
        readRoles(index, found, of: node, steps)
        switch arena.nodes[node].tag {
        case .ul, .ol, .dl: set(.inList, index, value(.inList, index) + 1)
        case .table: set(.inTable, index, value(.inTable, index) + 1)
        case .form: set(.inForm, index, 1)
        default: break
        }
      }
      if found.contains(.body) { set(.bodyRole, index, isTrunk ? 2 : 1) }
      if found.contains(.article) { set(.articleRole, index, isTrunk ? 2 : 1) }
      steps += 1
      node = Int(arena.nodes[node].parent)
    }
  }

  private mutating func readKind(_ index: Int, _ tag: Tag) {
    let kind = list.blocks[index].kind
    set(.isParagraph, index, tag == .p ? 1 : 0)
    set(.isPlainBox, index, tag == .div || tag == .section || tag == .article ? 1 : 0)
    set(.isListItem, index, kind == .listItem ? 1 : 0)
    set(.isTableCell, index, kind == .tableCell ? 1 : 0)
    set(.isCaption, index, kind == .caption ? 1 : 0)
    set(.isQuote, index, kind == .quote ? 1 : 0)
    let levels: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    set(.headingLevel, index, levels.firstIndex(of: tag).map { $0 + 1 } ?? 0)
  }

  /// Each role as the way up to the nearest element that has it, from 1; 0 when there is none.
  ///
  /// Names that a large part of the page's prose shares say nothing: `paywall` on each paragraph.
  private mutating func readRoles(_ index: Int, _ roles: Role, of node: Int, _ steps: Int) {
    guard !roles.isEmpty else { return }
    if !roles.isDisjoint(with: .noise) {
      if Int(groups[signature(node) ^ 0x5555]?.mass ?? 0) * 100 > shape.total * 30 {
        set(.commonNoise, index, 1)
        return
      }
      if value(.noiseLevel, index) == 0 { set(.noiseLevel, index, min(steps, 8) + 1) }
    }
    for (role, feature) in Self.roleFeatures
    where roles.contains(role) && value(feature, index) == 0 {
      set(feature, index, min(steps, 8) + 1)
    }
  }

  private static let roleFeatures: [(Role, BlockFeature)] = [
    (.comments, .comments), (.related, .related), (.promotion, .promotion),
    (.subscription, .subscription), (.sharing, .sharing), (.navigation, .navigation),
    (.foot, .foot), (.aside, .aside), (.author, .author), (.caption, .caption), (.media, .media),
    (.widget, .widget), (.tags, .tags), (.embed, .embed), (.hidden, .hidden), (.consent, .consent),
    (.standfirst, .standfirst), (.head, .head),
  ]
}

// MARK: - The page's shape

extension BlockFeatures {
  private mutating func readShape(_ index: Int) {
    let own = list.blocks[index].node
    var node = own
    var depth = 0
    var branch = own
    while node > 0, shape.level[node] < 0 {
      branch = node
      depth += 1
      node = Int(arena.nodes[node].parent)
    }
    let level = node >= 0 ? Int(shape.level[node]) : 0
    set(.trunkLevel, index, shape.trunk.count - 1 - max(0, level))
    set(.branchDepth, index, depth)
    set(.branchShare, index, percent(Int(shape.mass[branch]), of: shape.total))
    let parent = max(0, Int(arena.nodes[own].parent))
    let grand = max(0, Int(arena.nodes[parent].parent))
    set(.parentShare, index, percent(Int(shape.mass[parent]), of: shape.total))
    set(.grandShare, index, percent(Int(shape.mass[grand]), of: shape.total))
    set(.listLength, index, min(200, Int(members[parent])))
    let group = groups[group(of: index)] ?? (0, 0)
    set(.groupShare, index, percent(Int(group.mass), of: shape.total))
    set(.groupCount, index, Int(group.count))
    set(.pageMass, index, shape.total / 100)
  }
}

// MARK: - What stands around it

extension BlockFeatures {
  private mutating func readSequence(title: Int?) {
    let blocks = list.blocks
    var sinceTitle = -1
    var sinceProse = 99
    var heading = 0
    var done = 0
    for index in blocks.indices {
      if let title, blocks[index].node == title {
        sinceTitle = 0
      } else if sinceTitle >= 0 {
        sinceTitle += 1
      }
      set(.sinceTitle, index, sinceTitle)
      set(.isTitle, index, title == blocks[index].node ? 1 : 0)
      set(.sinceProse, index, min(99, sinceProse))
      set(.headingBefore, index, heading)
      set(.place, index, percent(done, of: shape.total))
      let mass = PageShape.mass(of: blocks[index])
      done += mass
      sinceProse = mass > 0 ? 0 : sinceProse + 1
      heading = blocks[index].kind == .heading ? 1 : heading > 0 ? heading + 1 : 0
      if index > 0 {
        readNeighbour(.previousMass, .previousLength, .previousLink, index, index - 1)
      }
      if index + 1 < blocks.count {
        readNeighbour(.nextMass, .nextLength, .nextLink, index, index + 1)
      }
      if index > 0 { set(.previousSense, index, value(.sense, index - 1)) }
    }
    var untilProse = 99
    for index in blocks.indices.reversed() {
      set(.untilProse, index, min(99, untilProse))
      untilProse = PageShape.mass(of: blocks[index]) > 0 ? 0 : untilProse + 1
    }
    let hinted = blocks.indices.reduce(0) {
      $0 + (value(.bodyRole, $1) > 0 ? PageShape.mass(of: blocks[$1]) : 0)
    }
    let share = percent(hinted, of: shape.total)
    for index in blocks.indices { set(.bodyHint, index, share) }
  }

  private mutating func readNeighbour(
    _ mass: BlockFeature, _ length: BlockFeature, _ link: BlockFeature, _ index: Int, _ other: Int
  ) {
    let block = list.blocks[other]
    set(mass, index, PageShape.mass(of: block) * (block.node == list.blocks[index].node ? 1 : 1))
    set(length, index, block.text.count)
    set(link, index, percent(block.linkBytes, of: block.text.count))
  }

  private mutating func readRepeats() {
    var seen: [UInt64: Int] = [:]
    for index in list.blocks.indices where list.blocks[index].text.count >= 12 {
      var hash = TagNames.seed
      for byte in list.text[list.blocks[index].text] { hash = TagNames.adding(byte, to: hash) }
      if let first = seen[hash] {
        set(.seenBefore, index, 1)
        set(.seenAgain, first, 1)
      } else {
        seen[hash] = index
      }
    }
  }

  /// Whether the text stands in the JSON-LD article body, where there is one.
  private mutating func readLinkedBody(_ body: Set<UInt64>) {
    guard !body.isEmpty else { return }
    for index in list.blocks.indices {
      let hashes = LinkedBody.hashes(of: list.text[list.blocks[index].text])
      guard !hashes.isEmpty else { continue }
      let shared = hashes.reduce(0) { $0 + (body.contains($1) ? 1 : 0) }
      set(.linkedBody, index, 1 + percent(shared, of: hashes.count))
    }
  }
}

/// Stretches of words of an article's body as JSON-LD gives it, to look up blocks in.
enum LinkedBody {
  /// Hashes of all runs of three words; letters and figures only.
  static func hashes(of text: some Sequence<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    var (first, second, third) = (UInt64(0), UInt64(0), TagNames.seed)
    var length = 0
    var words = 0
    func turn() {
      guard length > 0 else { return }
      words += 1
      if words >= 3 { hashes.append(first &* 31 &+ second &* 17 &+ third) }
      (first, second, third, length) = (second, third, TagNames.seed, 0)
    }
    for byte in text {
      let lower = byte | 0x20
      if byte >= 0xC3 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7A) {
        third = TagNames.adding(lower, to: third)
        length += 1
      } else {
        turn()
      }
    }
    turn()
    return hashes
  }
}
