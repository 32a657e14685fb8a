import TallyModel

/// Chooses the blocks that are the article's.
///
/// Text mass (text that is no link, in blocks long enough to be prose) is summed up the tree;
/// elements whose names say noise lose theirs, unless they hold most of the page; the body is
/// the deepest element that still holds nearly all of what is left.
struct BodyChoice {
  private let arena: Arena
  private let list: BlockList
  private var roles: RoleReading
  /// Text mass by node.
  private var mass: [Int32]
  /// Nodes inside noise.
  private var isNoise: [Bool]

  init(arena: Arena, list: BlockList) {
    self.arena = arena
    self.list = list
    roles = RoleReading(arena)
    mass = [Int32](repeating: 0, count: arena.nodes.count)
    isNoise = [Bool](repeating: false, count: arena.nodes.count)
  }

  /// The chosen blocks, ascending.
  mutating func choose(title: Int?) -> [Int] {
    guard !arena.nodes.isEmpty else { return [] }
    weigh()
    markNoise()
    weigh()
    let root = bodyRoot()
    return list.blocks.indices.filter { isKept($0, in: root, title: title) }
  }

  private mutating func weigh() {
    for index in mass.indices { mass[index] = 0 }
    for block in list.blocks where !isNoise[block.node] {
      mass[block.node] += Int32(clamping: Self.mass(of: block))
    }
    for index in arena.nodes.indices.reversed() where arena.nodes[index].parent >= 0 {
      mass[Int(arena.nodes[index].parent)] += mass[index]
    }
  }

  private static func mass(of block: TextBlock) -> Int {
    guard block.text.count >= 60, block.linkShare < 0.5, block.kind != .heading else { return 0 }
    return block.text.count - 2 * block.linkBytes
  }

  private mutating func markNoise() {
    let total = max(1, mass[0])
    for index in arena.nodes.indices {
      let node = arena.nodes[index]
      guard node.tag != .text else { continue }
      if node.parent >= 0, isNoise[Int(node.parent)] {
        isNoise[index] = true
        continue
      }
      guard mass[index] * 100 < total * 40 else { continue }
      let roles = roles.roles(of: index)
      if !roles.isDisjoint(with: .noise), !roles.contains(.body) { isNoise[index] = true }
    }
  }

  private mutating func bodyRoot() -> Int {
    var current = 0
    while let child = heaviestChild(of: current), mass[child] * 100 >= mass[current] * 75 {
      current = child
    }
    return current
  }

  private func heaviestChild(of node: Int) -> Int? {
    var best: Int?
    var index = node + 1
    while index < Int(arena.nodes[node].end) {
      let child = arena.nodes[index]
      if child.tag != .text, child.tag != .p, mass[index] > (best.map { mass[$0] } ?? 0) {
        best = index
      }
      index = max(index + 1, Int(child.end))
    }
    return best
  }

  private mutating func isKept(_ index: Int, in root: Int, title: Int?) -> Bool {
    let block = list.blocks[index]
    guard block.node >= root, block.node < Int(arena.nodes[root].end) || block.node == root else {
      return false
    }
    guard !isNoise[block.node] else { return false }
    if block.kind == .caption { return false }
    if arena.nodes[block.node].tag == .h1 { return false }
    if block.linkShare > 0.66 { return false }
    return true
  }
}
