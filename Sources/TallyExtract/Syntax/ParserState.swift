/// The stack, the tree so far and the words left of a sentence that is being parsed.
///
/// - Source: the arc-hybrid system of M. Kuhlmann, C. Gómez-Rodríguez, G. Satta, "Dynamic
///   Programming Algorithms for Transition-Based Dependency Parsers", ACL 2011. The root stands
///   behind the last word and takes one word only.
package struct ParserState: Sendable {
  /// A word with what already hangs on it; `none` where there is nothing.
  struct Node: Sendable {
    var word: UInt64
    var tag: UInt64
    /// Its last three letters, for words whose tag may be wrong.
    var ending: UInt64 = 0
    /// A bit for each relation that a word on it has.
    var relations: UInt64 = 0
    var label: UInt64 = 63
    var left: Int32 = ParserState.none
    var left2: Int32 = ParserState.none
    var right: Int32 = ParserState.none
    var right2: Int32 = ParserState.none
    var lefts: UInt8 = 0
    var rights: UInt8 = 0
    /// Verbs, marks and conjunctions up to here, the word itself not counted.
    var verbs: Int32 = 0
    var marks: Int32 = 0
  }

  /// The index of no node.
  static let none: Int32 = -1

  var nodes: [Node]
  package private(set) var stack: [Int32]
  /// The first word not yet on the stack.
  package private(set) var front: Int32
  package private(set) var heads: [Int32]
  package private(set) var labels: [Dependency]
  /// The number of words; also the index of the root.
  package let count: Int32

  /// All words left, none on the stack.
  package init(_ forms: [WordForm], tags: [Tag]) {
    count = Int32(clamping: forms.count)
    nodes = []
    nodes.reserveCapacity(forms.count + 2)
    var verbs: Int32 = 0
    var marks: Int32 = 0
    for (form, tag) in zip(forms, tags) {
      var node = Node(word: form.word, tag: UInt64(tag.rawValue), ending: form.suffix(3))
      node.verbs = verbs
      node.marks = marks
      if tag.isVerb || tag == .auxiliary { verbs += 1 }
      if tag == .punctuation || tag == .conjunction { marks += 1 }
      nodes.append(node)
    }
    var root = Node(word: 3, tag: 62)
    root.verbs = verbs
    root.marks = marks
    nodes.append(root)
    nodes.append(Node(word: 2, tag: 63))
    stack = []
    stack.reserveCapacity(forms.count)
    front = 0
    heads = [Int32](repeating: -1, count: forms.count)
    labels = [Dependency](repeating: .other, count: forms.count)
  }

  /// Whether every word has its head.
  package var isComplete: Bool { front >= count && stack.isEmpty }

  package var canShift: Bool { front < count }

  /// The root takes the last word of the stack only.
  package var canTakeLeft: Bool { !stack.isEmpty && (front < count || stack.count == 1) }

  package var canTakeRight: Bool { stack.count > 1 }

  /// Puts the next word on the stack.
  package mutating func shift() {
    stack.append(front)
    front += 1
  }

  /// Hangs the top of the stack on the next word.
  package mutating func takeLeft(_ label: Dependency) {
    guard let top = stack.popLast() else { return }
    let isRoot = front >= count
    heads[Int(top)] = isRoot ? -1 : front
    labels[Int(top)] = isRoot ? .root : label
    nodes[Int(top)].label = UInt64(label.rawValue)
    let head = Int(front)
    nodes[head].left2 = nodes[head].left
    nodes[head].left = top
    nodes[head].lefts = min(nodes[head].lefts + 1, 6)
    nodes[head].relations |= 1 << UInt64(label.rawValue)
  }

  /// Hangs the top of the stack on the word below it.
  package mutating func takeRight(_ label: Dependency) {
    guard stack.count > 1, let top = stack.popLast(), let below = stack.last else { return }
    heads[Int(top)] = below
    labels[Int(top)] = label == .root ? .other : label
    nodes[Int(top)].label = UInt64(label.rawValue)
    let head = Int(below)
    nodes[head].right2 = nodes[head].right
    nodes[head].right = top
    nodes[head].rights = min(nodes[head].rights + 1, 6)
    nodes[head].relations |= 1 << UInt64(label.rawValue)
  }

  /// The node at an index, or the empty one.
  @inline(__always)
  func place(_ index: Int32) -> Int { index < 0 || index > count ? Int(count) + 1 : Int(index) }

  /// The node `depth` below the top of the stack.
  @inline(__always)
  func stacked(_ depth: Int) -> Int {
    stack.count > depth ? Int(stack[stack.count - 1 - depth]) : Int(count) + 1
  }
}
