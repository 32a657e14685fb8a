import TallyModel

@testable import TallyReport

/// One small story with everything that a report shows.
enum SampleStory {
  static let story: Story = {
    var builder = StoryBuilder("dam-break")
    let ledger = builder.article(
      "The Ledger", path: "dam/ledger.html", title: "Dam gives way", published: .march(1, hour: 9),
      url: "https://ledger.example/dam")
    let courier = builder.article(
      "Courier", path: "dam/courier.html", title: "After the dam", published: .march(2, hour: 18))
    let post = builder.article(
      "Evening Post", path: "dam/post.txt", title: "", published: nil, agency: "Pelican")
    toll(&builder, ledger, courier, post)
    evacuated(&builder, ledger, courier)
    cost(&builder, courier, post)
    sum(&builder, courier)
    let lone = builder.claim(
      post, "The dam was [31 metres] high.", .stretch(.length, 30, 32, "metre", value: 31))
    builder.fact("height of the dam", [lone], witnesses: [("Evening Post", [0])])
    for source in builder.story.sources.indices {
      builder.story.sources[source].contradicts = [0]
      builder.story.sources[source].alone = source == 2 ? [4] : []
    }
    builder.story.sources[2].copies = ["Courier"]
    builder.story.coverage.leftAlone = [.date: 3, .unclear: 1]
    builder.story.coverage.unread = [UnreadPage(path: "dam/empty.html", reason: "empty file")]
    return builder.story
  }()

  private static func toll(
    _ builder: inout StoryBuilder, _ ledger: Int, _ courier: Int, _ post: Int
  ) {
    let police = Attribution(speaker: "the district police")
    let unnamed = Attribution(speaker: "an official", outlet: "Pelican", anonymous: true)
    let claims = [
      builder.claim(
        ledger, "Police said [12 people] drowned.", .count(12, "person"), speaker: police),
      builder.claim(courier, "[Twelve people] died in the flood.", .count(12, "person")),
      builder.claim(
        post, "[More than 40 people] were killed, an official told Pelican.",
        .stretch(.count, 40, nil, "person", qualifier: .moreThan, lowOpen: true),
        speaker: unnamed),
    ]
    let fact = builder.fact(
      "people killed in the flood", claims,
      [
        (0, 1, .agree, "“12 people” is “Twelve people”."),
        (0, 2, .contradict, "12 is not more than 40."),
        (1, 2, .contradict, "12 is not more than 40."),
      ], witnesses: [("Pelican", [2]), ("The Ledger", [0, 1])])
    builder.finding(
      .contradiction, .error, "12 people or more than 40 people", fact: fact,
      [claims[0], claims[2]], consequence: 90)
  }

  private static func evacuated(_ builder: inout StoryBuilder, _ ledger: Int, _ courier: Int) {
    let claims = [
      builder.claim(
        ledger, "[Several hundred people] had left by noon.",
        .stretch(.count, 200, 1_000, "person", qualifier: .vague)),
      builder.claim(
        courier, "The number of evacuees rose to [2,500 people].",
        .stretch(.count, 2_450, 2_550, "person", value: 2_500)),
    ]
    let fact = builder.fact(
      "people evacuated", claims, [(0, 1, .updated, "The figure rose a day later.")],
      witnesses: [("Courier", [1]), ("The Ledger", [0])])
    builder.finding(.update, .note, "the figure rose", fact: fact, claims, consequence: 20)
  }

  private static func cost(_ builder: inout StoryBuilder, _ courier: Int, _ post: Int) {
    let claims = [
      builder.claim(
        courier, "Repairs will cost [$3 million].",
        .stretch(
          .money, 2_500_000, 3_500_000, "dollar", value: 3_000_000, highOpen: true,
          currency: "USD")),
      builder.claim(
        post, "Repairs will cost [up to $3.2 million].",
        .stretch(
          .money, nil, 3_200_000, "dollar", value: 3_200_000, qualifier: .upTo,
          currency: "USD")),
    ]
    builder.fact(
      "cost of repairs", claims, [(0, 1, .compatible, "Both can be true.")],
      witnesses: [("Courier", [0, 1])])
  }

  private static func sum(_ builder: inout StoryBuilder, _ courier: Int) {
    let old = builder.claim(
      courier, "Rainfall rose from [200 mm] in a month", .count(200, "mm"), role: .old)
    let new = builder.claim(courier, "to [260 mm]", .count(260, "mm"), role: .new)
    let percent = builder.claim(
      courier, "an increase of [25 percent].",
      .stretch(.percent, 25, 25, "percent", value: 25, qualifier: .exactly))
    builder.fact("rainfall", [old, new, percent], [(0, 1, .compatible, "Old and new.")])
    builder.finding(
      .percentChange, .warning, "25 percent does not lead from 200 to 260", fact: nil,
      [percent, old, new], consequence: 50)
  }

  /// The texts of the first article, with one number that was not read.
  static let texts: [MarkedText] = {
    let record = story.records[0]
    return [
      MarkedText(
        path: record.header.path, record: nil,
        passages: record.sentences.enumerated().map { index, sentence in
          MarkedText.Passage(
            kind: index == 0 ? .headline : .paragraph, text: sentence.text + " On 3/4.",
            figures: [
              MarkedText.Figure(range: record.claims[index].range, claim: index),
              MarkedText.Figure(
                range: (sentence.text.utf8.count + 4)..<(sentence.text.utf8.count + 7), claim: nil),
            ])
        })
    ]
  }()
}
