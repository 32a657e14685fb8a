import TallyModel

/// Features of the page's shape.
extension BlockFeatures {
  mutating func readShape(_ index: Int) {
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
    let group = groups[groupOf[index]]
    set(.groupShare, index, percent(Int(group.mass), of: shape.total))
    set(.groupCount, index, Int(group.count))
    set(.pageMass, index, shape.total / 100)
  }
}

extension BlockFeatures {
  /// How much of what stands in the elements around a block is link text.
  mutating func readLinks() {
    var sizes = [Int32](repeating: 0, count: arena.nodes.count)
    var links = sizes
    for block in list.blocks {
      sizes[block.node] += Int32(clamping: block.text.count)
      links[block.node] += Int32(clamping: block.linkBytes)
    }
    for index in arena.nodes.indices.reversed() where sizes[index] > 0 {
      let parent = Int(arena.nodes[index].parent)
      guard parent >= 0 else { continue }
      sizes[parent] += sizes[index]
      links[parent] += links[index]
    }
    func share(_ node: Int) -> Int { percent(Int(links[node]), of: Int(sizes[node])) }
    for index in list.blocks.indices {
      let parent = max(0, Int(arena.nodes[list.blocks[index].node].parent))
      set(.parentLink, index, share(parent))
      set(.grandLink, index, share(max(0, Int(arena.nodes[parent].parent))))
      if let around = listAround(list.blocks[index].node) {
        set(.listLink, index, share(around) + 1)
        set(.listSize, index, Int(sizes[around]) / 10)
      }
    }
  }
}

/// Features of what stands around a block.
extension BlockFeatures {
  mutating func readSequence(title: Int?) {
    readDistances(title: title)
    readNeighbours()
    let hinted = list.blocks.indices.reduce(0) {
      $0 + (value(.bodyRole, $1) > 0 ? PageShape.mass(of: list.blocks[$1]) : 0)
    }
    let share = percent(hinted, of: shape.total)
    for index in list.blocks.indices { set(.bodyHint, index, share) }
  }

  /// How far it is from the title, the last prose, the last heading and to the next prose.
  private mutating func readDistances(title: Int?) {
    var sinceTitle = -1
    var sinceProse = 99
    var sinceHeading = 0
    var done = 0
    for (index, block) in list.blocks.enumerated() {
      let isTitle = title == block.node
      if isTitle { sinceTitle = 0 } else if sinceTitle >= 0 { sinceTitle += 1 }
      set(.sinceTitle, index, sinceTitle)
      set(.isTitle, index, isTitle ? 1 : 0)
      set(.sinceProse, index, min(99, sinceProse))
      set(.headingBefore, index, sinceHeading)
      set(.place, index, percent(done, of: shape.total))
      let mass = PageShape.mass(of: block)
      done += mass
      sinceProse = mass > 0 ? 0 : sinceProse + 1
      sinceHeading = block.kind == .heading ? 1 : sinceHeading > 0 ? sinceHeading + 1 : 0
    }
    var untilProse = 99
    for index in list.blocks.indices.reversed() {
      set(.untilProse, index, min(99, untilProse))
      untilProse = PageShape.mass(of: list.blocks[index]) > 0 ? 0 : untilProse + 1
    }
  }

  private mutating func readNeighbours() {
    for index in list.blocks.indices {
      if index > 0 {
        let previous = list.blocks[index - 1]
        set(.previousMass, index, PageShape.mass(of: previous))
        set(.previousLength, index, previous.text.count)
        set(.previousLink, index, percent(previous.linkBytes, of: previous.text.count))
      }
      if index + 1 < list.blocks.count {
        set(.nextMass, index, PageShape.mass(of: list.blocks[index + 1]))
        set(.nextLength, index, list.blocks[index + 1].text.count)
      }
    }
  }

  /// Whether the text stands in the JSON-LD article body, where there is one.
  mutating func readLinkedBody(_ body: Set<UInt64>) {
    guard !body.isEmpty else { return }
    for index in list.blocks.indices {
      let hashes = LinkedBody.hashes(of: list.text[list.blocks[index].text])
      guard !hashes.isEmpty else { continue }
      let shared = hashes.reduce(0) { $0 + (body.contains($1) ? 1 : 0) }
      set(.linkedBody, index, 1 + percent(shared, of: hashes.count))
    }
  }
}
