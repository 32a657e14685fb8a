/// Features of numbered blocks.
extension BlockFeatures {
  /// How many like blocks count on from one another, upwards or downwards.
  ///
  /// "1. Lisbon" and "2. Porto" stand over the sections of a list article.
  mutating func readSequences() {
    var runs: [Int: (last: Int, step: Int, blocks: [Int])] = [:]
    for index in list.blocks.indices {
      guard let number = Self.leadingNumber(of: list.text[list.blocks[index].text]) else {
        continue
      }
      let key = groupOf[index]
      var run = runs[key] ?? (last: 0, step: 0, blocks: [])
      let step = number - run.last
      if run.blocks.isEmpty || (abs(step) == 1 && (run.step == 0 || run.step == step)) {
        if !run.blocks.isEmpty { run.step = step }
        run.blocks.append(index)
      } else {
        mark(run.blocks)
        (run.step, run.blocks) = (0, [index])
      }
      run.last = number
      runs[key] = run
    }
    for run in runs.values { mark(run.blocks) }
  }

  private mutating func mark(_ blocks: [Int]) {
    guard blocks.count > 1 else { return }
    for block in blocks { set(.sequence, block, min(99, blocks.count)) }
  }

  /// The number that a text begins with: "12. Text", "12) Text" or "#12: Text"
  private static func leadingNumber(of text: ArraySlice<UInt8>) -> Int? {
    var rest = text.prefix(8)
    if rest.first == 0x23 { rest.removeFirst() }
    var number = 0
    var digits = 0
    while let byte = rest.first, byte >= 0x30, byte <= 0x39, digits < 3 {
      number = number * 10 + Int(byte - 0x30)
      digits += 1
      rest.removeFirst()
    }
    guard digits > 0, text.count > digits + 4, let mark = rest.popFirst(),
      mark == 0x2E || mark == 0x29 || mark == 0x3A
    else { return nil }
    return rest.first == 0x20 ? number : nil
  }
}
