import TallyModel

/// Features of all blocks of a page.
struct BlockFeatures {
  /// How many features a block has.
  static let count = BlockFeature.allCases.count
  /// A row for each block.
  private(set) var table: FeatureTable
  let arena: Arena
  let list: BlockList
  let shape: PageShape
  var roles: RoleReading
  /// Prose bytes and number of the blocks of each group.
  var groups: [(mass: Int32, count: Int32)] = []
  /// The group of each block.
  var groupOf: [Int] = []
  /// Signatures of nodes, made when first asked for; -1 before.
  var signatures: [Int32]
  /// The signature of each tag and class.
  var numbers: [UInt64: Int32] = [:]
  /// Prose bytes in elements of each signature whose names say noise.
  var noise: [Int32] = []
  /// Blocks right inside the children of each node.
  var members: [Int32]

  init(arena: Arena, list: BlockList, title: Title, linkedBody: Set<UInt64>) {
    self.arena = arena
    self.list = list
    var roles = RoleReading(arena)
    shape = PageShape(arena, list, &roles)
    self.roles = roles
    signatures = [Int32](repeating: -1, count: arena.nodes.count)
    members = [Int32](repeating: 0, count: arena.nodes.count)
    for block in list.blocks { members[max(0, Int(arena.nodes[block.node].parent))] += 1 }
    table = FeatureTable(columns: Self.count, rows: list.blocks.count)
    gather()
    for index in list.blocks.indices {
      readText(index)
      readMarkup(index)
      readShape(index)
    }
    readSequence(title: title.node)
    readSameTexts()
    readTitleShares(title.text)
    readLinks()
    readLinkedBody(linkedBody)
    readSequences()
    readForms()
  }

  mutating func set(_ feature: BlockFeature, _ block: Int, _ value: Int) {
    table[feature.rawValue, block] = value
  }

  /// The same features as if no element had a name that says what it is.
  func withoutNames() -> BlockFeatures {
    var features = self
    for index in list.blocks.indices {
      for feature in BlockFeature.ofNames { features.set(feature, index, 0) }
    }
    return features
  }

  func value(_ feature: BlockFeature, _ block: Int) -> Int {
    table[feature.rawValue, block]
  }

  /// The list or table that an element stands in.
  func listAround(_ node: Int) -> Int? {
    var node = node
    for _ in 0..<12 where node > 0 {
      switch arena.nodes[node].tag {
      case .ul, .ol, .dl, .table: return node
      default: node = Int(arena.nodes[node].parent)
      }
    }
    return nil
  }

  func percent(_ part: Int, of whole: Int) -> Int { whole > 0 ? part * 100 / whole : 0 }
}
