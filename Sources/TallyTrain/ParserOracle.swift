import TallyExtract

/// The tree of a sentence, to tell what a step of the parser loses of it.
///
/// - Source: the costs of the arc-hybrid system in Y. Goldberg, J. Nivre, "Training Deterministic
///   Parsers with Non-Deterministic Oracles", TACL 2013.
struct ParserOracle {
  /// The head of each word; the root is the number of words.
  let heads: [Int32]
  let labels: [Dependency]
  private var children: [[Int32]]

  init(_ sentence: TreebankSentence) {
    let count = sentence.count
    heads = sentence.heads.map { Int32($0 < 0 ? count : $0) }
    labels = sentence.relations.map(Dependency.init(universal:))
    children = Array(repeating: [], count: count + 1)
    for (word, head) in heads.enumerated() { children[Int(head)].append(Int32(word)) }
  }

  /// How many heads of the tree cannot be given any more after each step.
  struct Costs {
    var shift: Int32
    var left: Int32
    var right: Int32
    /// The label that the step must bear, where the head is right.
    var leftLabel: Dependency?
    var rightLabel: Dependency?
  }

  /// The costs of the steps in `state`; those of impossible steps mean nothing.
  func costs(in state: ParserState) -> Costs {
    var costs = Costs(shift: 0, left: 0, right: 0)
    let front = state.front
    if front < state.count {
      let head = heads[Int(front)]
      let kept = state.stack.last
      if head < front, head != kept, state.stack.contains(head) { costs.shift += 1 }
      for child in children[Int(front)] where child < front && state.stack.contains(child) {
        costs.shift += 1
      }
    }
    guard let top = state.stack.last else { return costs }
    let head = heads[Int(top)]
    let below = state.stack.count > 1 ? state.stack[state.stack.count - 2] : -1
    let lost = Int32(children[Int(top)].reduce(0) { $0 + ($1 >= front ? 1 : 0) })
    costs.left = lost + (head > front || head == below ? 1 : 0)
    costs.right = lost + (head >= front ? 1 : 0)
    if head == front { costs.leftLabel = labels[Int(top)] }
    if head == below { costs.rightLabel = labels[Int(top)] }
    return costs
  }
}

extension Dependency {
  /// The label for a relation of Universal Dependencies, with its subtype.
  init(universal: String) {
    switch universal {
    case "root": self = .root
    case "nsubj": self = .subject
    case "nsubj:pass": self = .passiveSubject
    case "obj", "iobj": self = .object
    case "obl", "obl:agent": self = .oblique
    case "obl:unmarked", "obl:tmod", "obl:npmod": self = .bareOblique
    case "nmod", "nmod:desc", "nmod:unmarked": self = .nominalModifier
    case "nmod:poss": self = .possessor
    case "nummod": self = .numericModifier
    case "amod": self = .adjective
    case "compound": self = .compound
    case "flat": self = .flat
    case "fixed": self = .fixed
    case "conj": self = .conjunct
    case "cc": self = .coordinator
    case "case": self = .marker
    case "mark": self = .clauseMarker
    case "advmod": self = .adverb
    case "acl": self = .participle
    case "acl:relcl": self = .relativeClause
    case "advcl", "advcl:relcl": self = .adverbialClause
    case "ccomp", "csubj", "csubj:pass": self = .complement
    case "xcomp": self = .openComplement
    case "appos": self = .apposition
    case "aux": self = .auxiliary
    case "aux:pass": self = .passiveAuxiliary
    case "cop": self = .copula
    case "det", "det:predet": self = .determiner
    case "compound:prt": self = .particle
    case "punct": self = .punctuation
    case "parataxis": self = .parataxis
    case "nsubj:outer": self = .subject
    default: self = .other
    }
  }
}
