import TallyModel

/// The names under which a story's ages are told.
struct Bearers {
  /// Names of two words and more.
  private let fullNames: Set<[UInt64]>

  init(_ views: [ClaimView]) {
    fullNames = Set(views.map(\.claim.gist.bearer).filter { $0.count > 1 })
  }

  /// The name of a claim's bearer; empty where it may be that of several persons.
  ///
  /// "Ruiz, 35" says nothing where both Ana Ruiz and her son Luis Ruiz have ages.
  func name(of view: ClaimView) -> [UInt64] {
    let name = view.claim.gist.bearer
    guard name.count == 1 else { return name }
    let longer = fullNames.filter { Set($0).isSuperset(of: name) }
    let most = longer.map(\.count).max() ?? 0
    guard let longest = longer.first(where: { $0.count == most }) else { return name }
    return longer.allSatisfy { Set($0).isSubset(of: longest) } ? name : []
  }
}
