extension ParserState {
  /// The features of the next step.
  ///
  /// - Source: for most templates Y. Zhang, J. Nivre, "Transition-based Dependency Parsing with
  ///   Rich Non-local Features", ACL 2011.
  package func keys(into keys: inout KeyBuffer) {
    keys.removeAll()
    let nodes = nodes.span
    let top = stacked(0)
    let below = stacked(1)
    let third = nodes[stacked(2)]
    let next = place(front)
    let s0 = nodes[top]
    let s1 = nodes[below]
    let b0 = nodes[next]
    let b1 = nodes[place(front + 1)]
    let b2 = nodes[place(front + 2)]
    Self.addWords(s0, s1, third, b0, b1, b2, into: &keys)
    Self.addPairs(s0, s1, third, b0, b1, b2, into: &keys)
    Self.addShape(s0, s1, b0, from: top, below, next, into: &keys)
    Self.addChildren(
      s0, s1, b0, third,
      s0Left: nodes[place(s0.left)], s0Right: nodes[place(s0.right)],
      s1Left: nodes[place(s1.left)], s1Right: nodes[place(s1.right)],
      b0Left: nodes[place(b0.left)], into: &keys)
    keys.append(FeatureKey.of(90, s0.tag, nodes[place(s0.left)].tag, nodes[place(s0.left2)].tag))
    keys.append(FeatureKey.of(91, s0.tag, nodes[place(s0.right)].tag, nodes[place(s0.right2)].tag))
    keys.append(FeatureKey.of(92, s1.tag, nodes[place(s1.right)].tag, nodes[place(s1.right2)].tag))
    keys.append(FeatureKey.of(93, b0.tag, nodes[place(b0.left)].tag, nodes[place(b0.left2)].tag))
  }

  @inline(__always)
  private static func addWords(
    _ s0: Node, _ s1: Node, _ s2: Node, _ b0: Node, _ b1: Node, _ b2: Node,
    into keys: inout KeyBuffer
  ) {
    keys.append(FeatureKey.of(1, s0.word))
    keys.append(FeatureKey.of(2, s0.tag))
    keys.append(FeatureKey.of(3, s0.word, s0.tag))
    keys.append(FeatureKey.of(4, s1.word))
    keys.append(FeatureKey.of(5, s1.tag))
    keys.append(FeatureKey.of(6, s1.word, s1.tag))
    keys.append(FeatureKey.of(7, b0.word))
    keys.append(FeatureKey.of(8, b0.tag))
    keys.append(FeatureKey.of(9, b0.word, b0.tag))
    keys.append(FeatureKey.of(10, b1.word))
    keys.append(FeatureKey.of(11, b1.tag))
    keys.append(FeatureKey.of(12, b1.word, b1.tag))
    keys.append(FeatureKey.of(13, b2.tag))
    keys.append(FeatureKey.of(14, b2.word, b2.tag))
    keys.append(FeatureKey.of(15, s2.tag))
    keys.append(FeatureKey.of(16, s2.word, s2.tag))
  }

  @inline(__always)
  private static func addPairs(
    _ s0: Node, _ s1: Node, _ s2: Node, _ b0: Node, _ b1: Node, _ b2: Node,
    into keys: inout KeyBuffer
  ) {
    let s0wt = s0.word &+ s0.tag
    let s1wt = s1.word &+ s1.tag
    let b0wt = b0.word &+ b0.tag
    keys.append(FeatureKey.of(20, s0wt, b0wt))
    keys.append(FeatureKey.of(21, s0wt, b0.tag))
    keys.append(FeatureKey.of(22, s0.tag, b0wt))
    keys.append(FeatureKey.of(23, s0.word, b0.word))
    keys.append(FeatureKey.of(24, s0.tag, b0.tag))
    keys.append(FeatureKey.of(25, b0.tag, b1.tag))
    keys.append(FeatureKey.of(26, b0wt, b1.tag))
    keys.append(FeatureKey.of(27, b0.word, b1.word))
    keys.append(FeatureKey.of(28, s1wt, s0wt))
    keys.append(FeatureKey.of(29, s1wt, s0.tag))
    keys.append(FeatureKey.of(30, s1.tag, s0wt))
    keys.append(FeatureKey.of(31, s1.tag, s0.tag))
    keys.append(FeatureKey.of(32, s1.tag, b0.tag))
    keys.append(FeatureKey.of(33, s1.word, b0.word))
    keys.append(FeatureKey.of(34, b0.tag, b1.tag, b2.tag))
    keys.append(FeatureKey.of(35, s0.tag, b0.tag, b1.tag))
    keys.append(FeatureKey.of(36, s1.tag, s0.tag, b0.tag))
    keys.append(FeatureKey.of(37, s2.tag, s1.tag, s0.tag))
    keys.append(FeatureKey.of(38, s0wt, b0.tag, b1.tag))
    keys.append(FeatureKey.of(39, s0.tag, b0wt, b1.tag))
    keys.append(FeatureKey.of(40, s1.tag, s0.tag << 8 | b0.tag, b1.tag))
    keys.append(FeatureKey.of(41, s1wt, s0.tag, b0.tag))
    keys.append(FeatureKey.of(42, s1.tag, s0wt, b0.tag))
    keys.append(FeatureKey.of(43, s1.tag, s0.tag, b0wt))
    keys.append(FeatureKey.of(44, s2.tag << 8 | s1.tag, s0.tag, b0.tag))
  }

  @inline(__always)
  private static func addShape(
    _ s0: Node, _ s1: Node, _ b0: Node, from top: Int, _ below: Int, _ next: Int,
    into keys: inout KeyBuffer
  ) {
    let near = UInt64(min(max(next - top, 0), 8))
    let far = UInt64(min(max(top - below, 0), 8))
    keys.append(FeatureKey.of(50, s0.word, near))
    keys.append(FeatureKey.of(51, s0.tag, near))
    keys.append(FeatureKey.of(52, b0.tag, near))
    keys.append(FeatureKey.of(53, s0.tag, b0.tag, near))
    keys.append(FeatureKey.of(54, s1.tag, s0.tag, far))
    keys.append(FeatureKey.of(55, s0.word, UInt64(s0.rights)))
    keys.append(FeatureKey.of(56, s0.tag, UInt64(s0.rights) << 4 | UInt64(s0.lefts)))
    keys.append(FeatureKey.of(57, s0.word, UInt64(s0.lefts)))
    keys.append(FeatureKey.of(58, b0.tag, UInt64(b0.lefts)))
    keys.append(FeatureKey.of(59, b0.word, UInt64(b0.lefts)))
    keys.append(FeatureKey.of(60, s1.tag, UInt64(s1.rights) << 4 | UInt64(s1.lefts)))
    keys.append(FeatureKey.of(61, s0.word, s0.relations))
    keys.append(FeatureKey.of(62, s0.tag, s0.relations))
    keys.append(FeatureKey.of(63, s1.tag, s1.relations))
    keys.append(FeatureKey.of(64, b0.tag, b0.relations))
    keys.append(FeatureKey.of(65, s1.tag, s0.tag, s1.relations))
    keys.append(FeatureKey.of(17, s0.ending))
    keys.append(FeatureKey.of(18, b0.ending))
    keys.append(FeatureKey.of(19, s0.ending, b0.tag))
    keys.append(FeatureKey.of(45, s1.tag, s0.ending))
    let verbs = UInt64(min(max(b0.verbs - s0.verbs, 0), 3))
    let marks = UInt64(min(max(b0.marks - s0.marks, 0), 3))
    keys.append(FeatureKey.of(66, s0.tag, b0.tag, verbs << 4 | marks))
    let verbsBelow = UInt64(min(max(s0.verbs - s1.verbs, 0), 3))
    let marksBelow = UInt64(min(max(s0.marks - s1.marks, 0), 3))
    keys.append(FeatureKey.of(67, s1.tag, s0.tag, verbsBelow << 4 | marksBelow))
  }

  @inline(__always)
  private static func addChildren(
    _ s0: Node, _ s1: Node, _ b0: Node, _ s2: Node, s0Left: Node, s0Right: Node, s1Left: Node,
    s1Right: Node, b0Left: Node, into keys: inout KeyBuffer
  ) {
    keys.append(FeatureKey.of(70, s0.tag, s0Left.word))
    keys.append(FeatureKey.of(71, s0.tag, s0Left.tag << 8 | s0Left.label, b0.tag))
    keys.append(FeatureKey.of(72, s0.tag, s0Right.word))
    keys.append(FeatureKey.of(73, s0.tag, s0Right.tag << 8 | s0Right.label, b0.tag))
    keys.append(FeatureKey.of(74, b0.tag, b0Left.word))
    keys.append(FeatureKey.of(75, s0.tag, b0Left.tag << 8 | b0Left.label, b0.tag))
    keys.append(FeatureKey.of(76, s1.tag, s1Right.tag << 8 | s1Right.label, s0.tag))
    keys.append(FeatureKey.of(77, s1.tag, s1Left.tag << 8 | s1Left.label, s0.tag))
    keys.append(FeatureKey.of(78, s1.tag, s0Left.tag << 8 | s0Left.label, s0.tag))
    keys.append(FeatureKey.of(79, s1.tag, s0Right.tag << 8 | s0Right.label, s0.tag))
    keys.append(FeatureKey.of(80, s1.word, s0Left.word))
    keys.append(FeatureKey.of(81, s1.tag, s0Left.word, s0.tag))
    keys.append(FeatureKey.of(82, s1.word, s0Left.word, s0.tag))
    keys.append(FeatureKey.of(83, s2.tag, s1.tag, s0Left.word))
    keys.append(FeatureKey.of(84, s0.word, b0Left.word))
    keys.append(FeatureKey.of(85, s0.tag, b0Left.word, b0.tag))
    keys.append(FeatureKey.of(86, s1.tag, s0.tag, b0Left.word))
    keys.append(FeatureKey.of(87, s1.word, s0Left.word, s0.word))
  }
}
