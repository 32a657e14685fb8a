import TallyClean

/// The blocks of a held-out page that are wrong, for reading.
struct ErrorList {
  let text: String

  init(_ page: LabelledPage, _ models: BodyModels, _ score: PageScore) {
    let scores = page.sample.scores(models)
    var lines = "===== \(page.name.prefix(8)) \(page.host) \(score)\n"
    let places = page.sample.places
    for (index, text) in page.sample.texts.enumerated() {
      let (isBody, isChosen) = (page.shares[index] >= 0.5, scores[index] > 0)
      guard isBody != isChosen else { continue }
      lines +=
        "  \(isBody ? "LOST" : "LEAK") \(index) \(scores[index]) "
        + "\(text.prefix(90)) @@ \(places[index].prefix(160))\n"
    }
    let printed = WordRuns.figures(of: page.sample.article(models).text)
    let lost = WordRuns.figures(of: page.gold).filter { $0.value > printed[$0.key] ?? 0 }
    let blocks = page.sample.texts.map { WordRuns.figures(of: $0) }
    for figure in lost.keys.sorted() {
      let holders = blocks.indices.filter { blocks[$0][figure] != nil }.map {
        "\($0):\(page.shares[$0] >= 0.5 ? "body" : "other"):\(scores[$0])"
      }
      lines += "  MISS \(figure) \(holders.joined(separator: " "))\n"
    }
    let gold = WordRuns.figures(of: page.gold)
    for figure in printed.keys.sorted() where printed[figure, default: 0] > gold[figure] ?? 0 {
      let holders = blocks.indices.filter { blocks[$0][figure] != nil && scores[$0] > 0 }
      lines += "  MORE \(figure) \(holders)\n"
    }
    self.text = lines
  }
}
