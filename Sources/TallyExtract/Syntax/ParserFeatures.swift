extension ParserState {
  /// The features of the next step.
  ///
  /// - Source: for most templates Y. Zhang, J. Nivre, "Transition-based Dependency Parsing with
  ///   Rich Non-local Features", ACL 2011.
  package func keys(into keys: inout KeyBuffer) {
    keys.removeAll()
    let nodes = nodes.span
    let s0 = stacked(0)
    let s1 = stacked(1)
    let s2 = stacked(2)
    let b0 = place(front)
    let b1 = place(front + 1)
    let b2 = place(front + 2)
    Self.addWords(nodes, s0, s1, s2, b0, b1, b2, into: &keys)
    Self.addPairs(nodes, s0, s1, s2, b0, b1, b2, into: &keys)
    Self.addShape(nodes, s0, s1, b0, into: &keys)
    Self.addChildren(
      nodes, s0, s1, b0, s2,
      s0Left: place(nodes[s0].left), s0Right: place(nodes[s0].right),
      s1Left: place(nodes[s1].left), s1Right: place(nodes[s1].right),
      b0Left: place(nodes[b0].left), into: &keys)
    keys.append(
      FeatureKey.of(
        90, nodes[s0].tag, nodes[place(nodes[s0].left)].tag, nodes[place(nodes[s0].left2)].tag))
    keys.append(
      FeatureKey.of(
        91, nodes[s0].tag, nodes[place(nodes[s0].right)].tag, nodes[place(nodes[s0].right2)].tag))
    keys.append(
      FeatureKey.of(
        92, nodes[s1].tag, nodes[place(nodes[s1].right)].tag, nodes[place(nodes[s1].right2)].tag))
    keys.append(
      FeatureKey.of(
        93, nodes[b0].tag, nodes[place(nodes[b0].left)].tag, nodes[place(nodes[b0].left2)].tag))
  }

  @inline(__always)
  private static func addWords(
    _ nodes: Span<Node>, _ s0: Int, _ s1: Int, _ s2: Int, _ b0: Int, _ b1: Int, _ b2: Int,
    into keys: inout KeyBuffer
  ) {
    keys.append(FeatureKey.of(1, nodes[s0].word))
    keys.append(FeatureKey.of(2, nodes[s0].tag))
    keys.append(FeatureKey.of(3, nodes[s0].word, nodes[s0].tag))
    keys.append(FeatureKey.of(4, nodes[s1].word))
    keys.append(FeatureKey.of(5, nodes[s1].tag))
    keys.append(FeatureKey.of(6, nodes[s1].word, nodes[s1].tag))
    keys.append(FeatureKey.of(7, nodes[b0].word))
    keys.append(FeatureKey.of(8, nodes[b0].tag))
    keys.append(FeatureKey.of(9, nodes[b0].word, nodes[b0].tag))
    keys.append(FeatureKey.of(10, nodes[b1].word))
    keys.append(FeatureKey.of(11, nodes[b1].tag))
    keys.append(FeatureKey.of(12, nodes[b1].word, nodes[b1].tag))
    keys.append(FeatureKey.of(13, nodes[b2].tag))
    keys.append(FeatureKey.of(14, nodes[b2].word, nodes[b2].tag))
    keys.append(FeatureKey.of(15, nodes[s2].tag))
    keys.append(FeatureKey.of(16, nodes[s2].word, nodes[s2].tag))
  }

  @inline(__always)
  private static func addPairs(
    _ nodes: Span<Node>, _ s0: Int, _ s1: Int, _ s2: Int, _ b0: Int, _ b1: Int, _ b2: Int,
    into keys: inout KeyBuffer
  ) {
    let s0wt = nodes[s0].word &+ nodes[s0].tag
    let s1wt = nodes[s1].word &+ nodes[s1].tag
    let b0wt = nodes[b0].word &+ nodes[b0].tag
    keys.append(FeatureKey.of(20, s0wt, b0wt))
    keys.append(FeatureKey.of(21, s0wt, nodes[b0].tag))
    keys.append(FeatureKey.of(22, nodes[s0].tag, b0wt))
    keys.append(FeatureKey.of(23, nodes[s0].word, nodes[b0].word))
    keys.append(FeatureKey.of(24, nodes[s0].tag, nodes[b0].tag))
    keys.append(FeatureKey.of(25, nodes[b0].tag, nodes[b1].tag))
    keys.append(FeatureKey.of(26, b0wt, nodes[b1].tag))
    keys.append(FeatureKey.of(27, nodes[b0].word, nodes[b1].word))
    keys.append(FeatureKey.of(28, s1wt, s0wt))
    keys.append(FeatureKey.of(29, s1wt, nodes[s0].tag))
    keys.append(FeatureKey.of(30, nodes[s1].tag, s0wt))
    keys.append(FeatureKey.of(31, nodes[s1].tag, nodes[s0].tag))
    keys.append(FeatureKey.of(32, nodes[s1].tag, nodes[b0].tag))
    keys.append(FeatureKey.of(33, nodes[s1].word, nodes[b0].word))
    keys.append(FeatureKey.of(34, nodes[b0].tag, nodes[b1].tag, nodes[b2].tag))
    keys.append(FeatureKey.of(35, nodes[s0].tag, nodes[b0].tag, nodes[b1].tag))
    keys.append(FeatureKey.of(36, nodes[s1].tag, nodes[s0].tag, nodes[b0].tag))
    keys.append(FeatureKey.of(37, nodes[s2].tag, nodes[s1].tag, nodes[s0].tag))
    keys.append(FeatureKey.of(38, s0wt, nodes[b0].tag, nodes[b1].tag))
    keys.append(FeatureKey.of(39, nodes[s0].tag, b0wt, nodes[b1].tag))
    keys.append(FeatureKey.of(40, nodes[s1].tag, nodes[s0].tag << 8 | nodes[b0].tag, nodes[b1].tag))
    keys.append(FeatureKey.of(41, s1wt, nodes[s0].tag, nodes[b0].tag))
    keys.append(FeatureKey.of(42, nodes[s1].tag, s0wt, nodes[b0].tag))
    keys.append(FeatureKey.of(43, nodes[s1].tag, nodes[s0].tag, b0wt))
    keys.append(FeatureKey.of(44, nodes[s2].tag << 8 | nodes[s1].tag, nodes[s0].tag, nodes[b0].tag))
  }

  @inline(__always)
  private static func addShape(
    _ nodes: Span<Node>, _ s0: Int, _ s1: Int, _ b0: Int,
    into keys: inout KeyBuffer
  ) {
    let near = UInt64(min(max(b0 - s0, 0), 8))
    let far = UInt64(min(max(s0 - s1, 0), 8))
    keys.append(FeatureKey.of(50, nodes[s0].word, near))
    keys.append(FeatureKey.of(51, nodes[s0].tag, near))
    keys.append(FeatureKey.of(52, nodes[b0].tag, near))
    keys.append(FeatureKey.of(53, nodes[s0].tag, nodes[b0].tag, near))
    keys.append(FeatureKey.of(54, nodes[s1].tag, nodes[s0].tag, far))
    keys.append(FeatureKey.of(55, nodes[s0].word, UInt64(nodes[s0].rights)))
    keys.append(
      FeatureKey.of(56, nodes[s0].tag, UInt64(nodes[s0].rights) << 4 | UInt64(nodes[s0].lefts)))
    keys.append(FeatureKey.of(57, nodes[s0].word, UInt64(nodes[s0].lefts)))
    keys.append(FeatureKey.of(58, nodes[b0].tag, UInt64(nodes[b0].lefts)))
    keys.append(FeatureKey.of(59, nodes[b0].word, UInt64(nodes[b0].lefts)))
    keys.append(
      FeatureKey.of(60, nodes[s1].tag, UInt64(nodes[s1].rights) << 4 | UInt64(nodes[s1].lefts)))
    keys.append(FeatureKey.of(61, nodes[s0].word, nodes[s0].relations))
    keys.append(FeatureKey.of(62, nodes[s0].tag, nodes[s0].relations))
    keys.append(FeatureKey.of(63, nodes[s1].tag, nodes[s1].relations))
    keys.append(FeatureKey.of(64, nodes[b0].tag, nodes[b0].relations))
    keys.append(FeatureKey.of(65, nodes[s1].tag, nodes[s0].tag, nodes[s1].relations))
    keys.append(FeatureKey.of(17, nodes[s0].ending))
    keys.append(FeatureKey.of(18, nodes[b0].ending))
    keys.append(FeatureKey.of(19, nodes[s0].ending, nodes[b0].tag))
    keys.append(FeatureKey.of(45, nodes[s1].tag, nodes[s0].ending))
    let verbs = UInt64(min(max(nodes[b0].verbs - nodes[s0].verbs, 0), 3))
    let marks = UInt64(min(max(nodes[b0].marks - nodes[s0].marks, 0), 3))
    keys.append(FeatureKey.of(66, nodes[s0].tag, nodes[b0].tag, verbs << 4 | marks))
    let verbsBelow = UInt64(min(max(nodes[s0].verbs - nodes[s1].verbs, 0), 3))
    let marksBelow = UInt64(min(max(nodes[s0].marks - nodes[s1].marks, 0), 3))
    keys.append(FeatureKey.of(67, nodes[s1].tag, nodes[s0].tag, verbsBelow << 4 | marksBelow))
  }

  @inline(__always)
  private static func addChildren(
    _ nodes: Span<Node>, _ s0: Int, _ s1: Int, _ b0: Int, _ s2: Int, s0Left: Int, s0Right: Int,
    s1Left: Int,
    s1Right: Int, b0Left: Int, into keys: inout KeyBuffer
  ) {
    keys.append(FeatureKey.of(70, nodes[s0].tag, nodes[s0Left].word))
    keys.append(
      FeatureKey.of(71, nodes[s0].tag, nodes[s0Left].tag << 8 | nodes[s0Left].label, nodes[b0].tag))
    keys.append(FeatureKey.of(72, nodes[s0].tag, nodes[s0Right].word))
    keys.append(
      FeatureKey.of(
        73, nodes[s0].tag, nodes[s0Right].tag << 8 | nodes[s0Right].label, nodes[b0].tag))
    keys.append(FeatureKey.of(74, nodes[b0].tag, nodes[b0Left].word))
    keys.append(
      FeatureKey.of(75, nodes[s0].tag, nodes[b0Left].tag << 8 | nodes[b0Left].label, nodes[b0].tag))
    keys.append(
      FeatureKey.of(
        76, nodes[s1].tag, nodes[s1Right].tag << 8 | nodes[s1Right].label, nodes[s0].tag))
    keys.append(
      FeatureKey.of(77, nodes[s1].tag, nodes[s1Left].tag << 8 | nodes[s1Left].label, nodes[s0].tag))
    keys.append(
      FeatureKey.of(78, nodes[s1].tag, nodes[s0Left].tag << 8 | nodes[s0Left].label, nodes[s0].tag))
    keys.append(
      FeatureKey.of(
        79, nodes[s1].tag, nodes[s0Right].tag << 8 | nodes[s0Right].label, nodes[s0].tag))
    keys.append(FeatureKey.of(80, nodes[s1].word, nodes[s0Left].word))
    keys.append(FeatureKey.of(81, nodes[s1].tag, nodes[s0Left].word, nodes[s0].tag))
    keys.append(FeatureKey.of(82, nodes[s1].word, nodes[s0Left].word, nodes[s0].tag))
    keys.append(FeatureKey.of(83, nodes[s2].tag, nodes[s1].tag, nodes[s0Left].word))
    keys.append(FeatureKey.of(84, nodes[s0].word, nodes[b0Left].word))
    keys.append(FeatureKey.of(85, nodes[s0].tag, nodes[b0Left].word, nodes[b0].tag))
    keys.append(FeatureKey.of(86, nodes[s1].tag, nodes[s0].tag, nodes[b0Left].word))
    keys.append(FeatureKey.of(87, nodes[s1].word, nodes[s0Left].word, nodes[s0].word))
  }
}
