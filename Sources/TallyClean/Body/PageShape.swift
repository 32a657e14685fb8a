import TallyModel

/// How a page's prose is spread over its elements.
///
/// Mass is text that is no link, in blocks long enough to be prose. The trunk is the chain of
/// elements that each hold at least half of the page's mass; whatever else there is hangs off it.
struct PageShape {
  /// Prose bytes in each node and what is inside it.
  private(set) var mass: [Int32]
  /// The trunk's nodes, outermost first.
  private(set) var trunk: [Int] = []
  /// Level in the trunk of a trunk node; -1 for others.
  private(set) var level: [Int16]
  /// Prose bytes of the page.
  let total: Int

  /// Comments and consent notices weigh nothing unless there is hardly anything else.
  init(_ arena: Arena, _ list: BlockList, _ roles: inout RoleReading) {
    let whole = Self.masses(arena, list) { _ in false }
    let apart = Self.masses(arena, list) { !roles.roles(of: $0).isDisjoint(with: .apart) }
    let enough = (apart.first ?? 0) * 8 >= (whole.first ?? 0)
    self.init(arena, mass: enough ? apart : whole)
  }

  /// The shape when each block weighs what `masses` says.
  init(_ arena: Arena, _ list: BlockList, masses: [Int]) {
    var mass = [Int32](repeating: 0, count: arena.nodes.count)
    for (block, own) in zip(list.blocks, masses) { mass[block.node] += Int32(clamping: own) }
    for index in arena.nodes.indices.reversed() where mass[index] > 0 {
      let parent = Int(arena.nodes[index].parent)
      if parent >= 0 { mass[parent] += mass[index] }
    }
    self.init(arena, mass: mass)
  }

  /// Where a node hangs off the trunk: the trunk's node and the node next to it, and how many
  /// steps that is.
  func branch(of node: Int, in arena: Arena) -> (branch: (root: Int, top: Int), depth: Int) {
    var (node, top, depth) = (node, node, 0)
    while node > 0, level[node] < 0 {
      top = node
      depth += 1
      node = Int(arena.nodes[node].parent)
    }
    return ((node, top), depth)
  }

  private init(_ arena: Arena, mass: [Int32]) {
    self.mass = mass
    level = [Int16](repeating: -1, count: arena.nodes.count)
    total = arena.nodes.isEmpty ? 0 : Int(mass[0])
    guard total > 0 else { return }
    var current: Int? = 0
    while let node = current {
      level[node] = Int16(clamping: trunk.count)
      trunk.append(node)
      current = Self.heavyChild(of: node, arena, mass, total)
    }
  }

  private static func masses(
    _ arena: Arena, _ list: BlockList, without isApart: (Int) -> Bool
  ) -> [Int32] {
    var mass = [Int32](repeating: 0, count: arena.nodes.count)
    for block in list.blocks { mass[block.node] += Int32(clamping: Self.mass(of: block)) }
    for index in arena.nodes.indices.reversed() where mass[index] > 0 {
      let parent = Int(arena.nodes[index].parent)
      guard parent >= 0 else { continue }
      if isApart(index) { mass[index] = 0 } else { mass[parent] += mass[index] }
    }
    return mass
  }

  /// Prose bytes of one block.
  static func mass(of block: TextBlock) -> Int {
    guard block.text.count >= 60, block.linkShare < 0.5, block.kind != .heading else { return 0 }
    return block.text.count - block.linkBytes
  }

  private static func heavyChild(of node: Int, _ arena: Arena, _ mass: [Int32], _ total: Int)
    -> Int?
  {
    var index = node + 1
    while index < Int(arena.nodes[node].end) {
      if arena.nodes[index].tag != .text, Int(mass[index]) * 2 >= total { return index }
      index = max(index + 1, Int(arena.nodes[index].end))
    }
    return nil
  }
}
