import TallyModel

/// The entries of a live blog, each with its time.
///
/// An entry is one of at least three like elements (same tag, same class) in one element, each with
/// a `time` of its own that states a time of day. That comments and teasers look alike does no harm:
/// only blocks that are body ask for the time of the entry they stand in.
struct LiveEntries {
  /// Entries as ranges of nodes, ascending and apart, with their times.
  private var entries: [(nodes: Range<Int>, time: Timestamp)] = []
  /// Fewer like elements are no live blog.
  private static let fewest = 3
  /// How far above its time an entry may begin.
  private static let highest = 8

  init(_ arena: Arena, dated: [Int], features: inout BlockFeatures) {
    var found: [UInt64: [Int: Timestamp]] = [:]
    for node in dated {
      let text = arena.string(.datetime, of: node) ?? arena.string(.content, of: node)
      guard let time = text.flatMap({ DateText.timestamp(in: $0) }), time.secondOfDay != nil else {
        continue
      }
      var element = node
      for _ in 0..<Self.highest {
        let parent = Int(arena.nodes[element].parent)
        guard parent > 0 else { break }
        let key = UInt64(features.signature(element)) << 32 | UInt64(parent)
        if found[key, default: [:]][element] == nil { found[key, default: [:]][element] = time }
        element = parent
      }
    }
    let lists = found.values.filter { $0.count >= Self.fewest }.flatMap { $0 }
    // The outermost like elements are the entries; times inside them may be alike as well.
    for (node, time) in lists.sorted(by: { $0.key < $1.key })
    where node >= (entries.last?.nodes.upperBound ?? 0) {
      entries.append((node..<max(node + 1, Int(arena.nodes[node].end)), time))
    }
  }

  /// The time of the entry that holds a node.
  func time(of node: Int) -> Timestamp? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].nodes.upperBound <= node { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].nodes.contains(node) else { return nil }
    return entries[low].time
  }
}

/// The times of a live blog's entries by their words, for pages whose markup states none.
struct LiveUpdateTimes {
  /// The entry of each run of words; -1 where several have it.
  private var entries: [UInt64: Int] = [:]
  private var times: [Timestamp?] = []

  init(_ updates: [LiveUpdate], in page: [UInt8]) {
    for (number, update) in updates.enumerated() {
      times.append(update.published)
      for range in [update.headline, update.body].compactMap(\.self) {
        for run in LinkedBody.hashes(of: StoredText(page[range]).bytes) {
          entries[run] = (entries[run] ?? number) == number ? number : -1
        }
      }
    }
  }

  /// The time of the entry that has at least half of a text's runs of words.
  func time(of text: ArraySlice<UInt8>) -> Timestamp? {
    guard !entries.isEmpty else { return nil }
    let runs = LinkedBody.hashes(of: text)
    var votes: [Int: Int] = [:]
    for run in runs { if let entry = entries[run], entry >= 0 { votes[entry, default: 0] += 1 } }
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value * 2 >= runs.count
    else { return nil }
    return times[best.key]
  }
}
