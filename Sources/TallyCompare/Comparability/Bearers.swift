import TallyModel

/// The names under which a story's ages are told.
struct Bearers {
  /// The names of two words and more that hold a word, each once.
  private var fullNames: [UInt64: Set<[UInt64]>] = [:]

  init(_ views: [ClaimView]) {
    for view in views where view.claim.gist.bearer.count > 1 {
      let name = view.claim.gist.bearer
      for word in name { fullNames[word, default: []].insert(name) }
    }
  }

  /// The name of a claim's bearer; empty where it may be that of several persons.
  ///
  /// "Ruiz, 35" says nothing where both Ana Ruiz and her son Luis Ruiz have ages.
  /// - Complexity: O(n) in the number of longer names that hold a single word.
  func name(of view: ClaimView) -> [UInt64] {
    let name = view.claim.gist.bearer
    guard name.count == 1, let longer = fullNames[name[0]],
      let longest = longer.max(by: { $0.count < $1.count })
    else { return name }
    return longer.allSatisfy { Set($0).isSubset(of: longest) } ? name : []
  }
}
