import TallyModel

/// Features of the markup: the block's kind and what the elements around it are named.
extension BlockFeatures {
  /// The number of an element's tag and class, from 0 up; figures in classes do not count.
  mutating func signature(_ node: Int) -> Int {
    if signatures[node] >= 0 { return Int(signatures[node]) }
    var hash = TagNames.adding(arena.nodes[node].tag.rawValue, to: TagNames.seed)
    if let range = arena.value(.class, of: node) {
      for byte in arena.values[range].prefix(80) where byte < 0x30 || byte > 0x39 {
        hash = TagNames.adding(byte, to: hash)
      }
    }
    let number = numbers[hash] ?? Int32(numbers.count)
    if Int(number) == noise.count {
      numbers[hash] = number
      noise.append(0)
    }
    signatures[node] = number
    return Int(number)
  }

  /// Blocks whose elements, and those around them, have the same tag and class are a group.
  mutating func gather() {
    var known: [UInt64: Int] = [:]
    for block in list.blocks {
      var node = block.node
      let parent = max(0, Int(arena.nodes[node].parent))
      let key = UInt64(signature(node)) << 32 | UInt64(signature(parent))
      let group = known[key] ?? groups.count
      if group == groups.count {
        known[key] = group
        groups.append((0, 0))
      }
      groupOf.append(group)
      let mass = Int32(clamping: PageShape.mass(of: block))
      groups[group].mass += mass
      groups[group].count += 1
      // Elements with names that say noise are judged by all that are named so.
      while node > 0, shape.level[node] < 0 {
        let roles = roles.roles(of: node)
        if !roles.isDisjoint(with: .noise) {
          noise[signature(node)] += mass
        }
        node = Int(arena.nodes[node].parent)
      }
    }
  }

  mutating func readMarkup(_ index: Int) {
    var node = list.blocks[index].node
    readKind(index, arena.nodes[node].tag)
    var steps = 0
    while node > 0 {
      let isTrunk = shape.level[node] >= 0
      let found = roles.roles(of: node)
      if !isTrunk {
        readRoles(index, found, of: node, steps)
      }
      if found.contains(.body) { set(.bodyRole, index, isTrunk ? 2 : 1) }
      if found.contains(.article) { set(.articleRole, index, isTrunk ? 2 : 1) }
      steps += 1
      node = Int(arena.nodes[node].parent)
    }
  }

  /// Whether a block stands right in a box with a field to fill in, or in a box of that.
  ///
  /// Those are sign-ups and searches; elements that hold prose beside the field are no such box.
  mutating func readForms() {
    var boxes: Set<Int32> = []
    for node in arena.nodes where node.tag == .input && node.parent > 0 {
      let box = Int(node.parent)
      guard shape.level[box] < 0, Int(shape.mass[box]) <= Self.longestForm else { continue }
      boxes.insert(node.parent)
    }
    guard !boxes.isEmpty else { return }
    for index in list.blocks.indices {
      let own = list.blocks[index].node
      let isIn = boxes.contains(Int32(own)) || boxes.contains(arena.nodes[own].parent)
      if isIn { set(.formBox, index, 1) }
    }
  }

  /// Prose bytes of the longest box that is a form.
  private static let longestForm = 400

  mutating func readKind(_ index: Int, _ tag: Tag) {
    let kind = list.blocks[index].kind
    set(.isPlainBox, index, tag == .div || tag == .section || tag == .article ? 1 : 0)
    set(.isListItem, index, kind == .listItem ? 1 : 0)
    set(.isQuote, index, kind == .quote ? 1 : 0)
    set(.isCell, index, kind == .tableCell ? 1 : 0)
    let levels: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    set(.headingLevel, index, levels.firstIndex(of: tag).map { $0 + 1 } ?? 0)
  }

  /// Each role as the way up to the nearest element that has it, from 1; 0 when there is none.
  ///
  /// Names that a large part of the page's prose shares say nothing: `paywall` on each paragraph.
  mutating func readRoles(_ index: Int, _ roles: Role, of node: Int, _ steps: Int) {
    guard !roles.isEmpty else { return }
    if !roles.isDisjoint(with: .noise) {
      if Int(noise[signature(node)]) * 100 > shape.total * 30 {
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
    (.aside, .aside), (.caption, .caption), (.embed, .embed), (.standfirst, .standfirst),
    (.head, .head), (.comments, .isApart), (.consent, .isApart), (.related, .related),
    (.promotion, .promotion), (.author, .author), (.media, .media),
  ]
}
