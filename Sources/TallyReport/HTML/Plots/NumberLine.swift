import TallyModel

/// The intervals that a fact's figures allow, laid out one below the other on one axis.
struct NumberLine {
  /// Sources that allow the same values.
  struct Row {
    /// The group of figures they belong to, by index.
    var group: Int
    /// The claim that is shown for them.
    var claim: ClaimReference
    /// Their names, parted by commas.
    var names: String
    /// The values they allow, in the axis's unit.
    var allows: Interval
    /// The figure as a number, where there is one.
    var value: ExactDecimal?
    /// Whether the wording, not the digits, sets the ends.
    var isVague: Bool
  }

  /// The rows, by group.
  let rows: [Row]
  /// The axis they share.
  let axis: NumberAxis
  /// What the values are: `dollar`, `kilometre`; empty for bare numbers.
  let unit: String
  /// Rows left out because there are too many.
  let omitted: Int
  /// Figures that cannot be put on the axis, in their articles' words.
  let offAxis: [String]

  /// More rows than this do not fit one look.
  static let rowLimit = 14

  /// The number line of a fact; `nil` where nothing can be drawn.
  init?(of fact: Int, in outline: StoryOutline) {
    let story = outline.story
    let unit = AxisUnit(of: story.facts[fact].claims.map { story.claim($0).quantity })
    var rows: [Row] = []
    var rowOfKey: [RowKey: Int] = [:]
    var names: [[String]] = []
    var offAxis: [String] = []
    for (group, members) in outline.groups[fact].groups.enumerated() {
      for reference in members.claims {
        let quantity = story.claim(reference).quantity
        guard let allows = unit.interval(of: quantity) else {
          if offAxis.count < Self.rowLimit {
            offAxis.append(Excerpt(of: reference, in: story).figure)
          }
          continue
        }
        let isVague = quantity.isWide
        let key = RowKey(group: group, allows: allows, isVague: isVague)
        let name = outline.sourceName(reference)
        if let row = rowOfKey[key] {
          if !names[row].contains(name), names[row].count < 50 { names[row].append(name) }
          continue
        }
        rowOfKey[key] = rows.count
        names.append([name])
        rows.append(
          Row(
            group: group, claim: reference, names: "", allows: allows,
            value: unit.value(of: quantity), isVague: isVague))
      }
    }
    let shown = Array(rows.indices.prefix(Self.rowLimit))
    guard !shown.isEmpty, let axis = NumberAxis(holding: shown.map { rows[$0].allows }) else {
      return nil
    }
    self.rows = shown.map { index in
      var row = rows[index]
      row.names = Phrases.list(names[index], limit: 3)
      return row
    }
    self.axis = axis
    self.unit = unit.name
    omitted = rows.count - shown.count
    self.offAxis = offAxis
  }

  private struct RowKey: Hashable {
    var group: Int
    var allows: Interval
    var isVague: Bool
  }
}

extension Quantity {
  /// Whether the wording rather than the digits sets the ends.
  fileprivate var isWide: Bool {
    switch qualifier {
    case .about, .nearly, .vague: true
    case .exactly, .atLeast, .moreThan, .atMost, .lessThan, .upTo, .range: false
    }
  }
}
