/// Pages whose scripts say more of the article, or other, than what they show.
enum LinkedPages {
  static let all =
    liveBlogs + [linkedStrings, datesApart, datesApartUnshown, labelledTitle, entriesAreNoArticle]
  static let liveBlogs = [listedTimes, hiddenEntries]

  private static let entries = [
    "The river stood at 6.2 metres at ten, 40 centimetres above the mark at which the town closes its bridges.",
    "Some 1,300 people have left their homes in the lower town, the fire service says; 85 of them were brought out by boat.",
    "Trains between the two halves of the county stop until at least 18:00, the operator says, and 27 roads are shut.",
    "The level has begun to fall, by 5 centimetres an hour. The mayor expects that schools will open on Thursday.",
  ]

  private static var updates: String {
    entries.enumerated().map { number, text in
      """
      {"@type":"BlogPosting","headline":"At 1\(number) o'clock",
      "datePublished":"2026-03-10T1\(number):05:00+01:00","articleBody":"\(text)"}
      """
    }.joined(separator: ",")
  }

  private static var blog: String {
    """
    <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"River rises in the town",
    "datePublished":"2026-03-10T09:00:00+01:00","liveBlogUpdate":[\(updates)]}</script>
    """
  }

  static let listedTimes = PageExample(
    name: "a live blog whose times only JSON-LD has",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>River rises in the town</title>\(blog)</head><body>
      <article><h1>River rises in the town</h1>
      \(entries.map { "<section class=\"update\"><p>\($0)</p></section>" }.joined(separator: "\n"))
      </article></body></html>
      """,
    title: "River rises in the town", published: "2026-03-10T09:00:00+01:00",
    body: entries.joined(separator: "\n"))

  static let hiddenEntries = PageExample(
    name: "a live blog whose entries only JSON-LD has",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>River rises in the town</title>\(blog)</head><body>
      <article><h1>River rises in the town</h1><div id="entries"></div></article></body></html>
      """,
    title: "River rises in the town", published: "2026-03-10T09:00:00+01:00",
    body: entries.enumerated().map { "At 1\($0) o'clock\n\($1)" }.joined(separator: "\n"))

  static let strings = [
    "The harbour took in 41 million crowns in 2025,", "a report of the city", "says, of which",
    "7.5 percent", "came from cruise ships.",
  ]

  static let linkedStrings = PageExample(
    name: "paragraphs of several strings in a script, parted at links",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Harbour earns more</title></head><body>
      <article><h1>Harbour earns more</h1><p>\(ScriptPages.prose[0])</p></article>
      <script type="application/json">{"body":{"content":[
      \(ScriptPages.prose.map { "{\"type\":\"p\",\"content\":[{\"type\":\"text\",\"value\":\"\(ScriptPages.escaped($0))\"}]}" }.joined(separator: ",")),
      {"type":"p","content":[{"type":"text","value":"\(strings[0]) "},
      {"type":"link","data":{"href":"https://city.example/r"},"content":[{"type":"text","value":"\(strings[1])"}]},
      {"type":"text","value":" \(strings[2])"},{"type":"text","value":" "},
      {"type":"bold","content":[{"type":"text","value":"\(strings[3])"}]},
      {"type":"text","value":" \(strings[4])"}]}]}}</script></body></html>
      """,
    title: "Harbour earns more", published: nil,
    body: (ScriptPages.prose + [strings.joined(separator: " ")]).joined(separator: "\n"))

  private static func dated(_ name: String, shown: String, published: String) -> PageExample {
    PageExample(
      name: name,
      html: """
        <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title>
        <meta property="article:published_time" content="2026-02-05T08:00:00Z">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Rail figures rise",
        "datePublished":"2019-01-01T00:00:00Z"}</script></head><body><article>
        <h1>Rail figures rise</h1><p class="date">\(shown)</p>
        \(ScriptPages.prose.map { "<p>\($0)</p>" }.joined(separator: "\n"))</article></body></html>
        """,
      title: "Rail figures rise", published: published,
      body: ScriptPages.prose.joined(separator: "\n"))
  }

  static let datesApart = dated(
    "a date in JSON-LD that the page does not show", shown: "5 February 2026",
    published: "2026-02-05T08:00:00Z")

  static let datesApartUnshown = dated(
    "two dates of which the page shows none", shown: "By our staff",
    published: "2019-01-01T00:00:00Z")

  static let labelledTitle = PageExample(
    name: "a heading with the section's name before it",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise for a third month | Gazette</title>
      <meta property="og:title" content="Rail figures rise for a third month"></head><body><article>
      <h1><span>News</span> Rail figures rise for a third month</h1>
      \(ScriptPages.prose.map { "<p>\($0)</p>" }.joined(separator: "\n"))</article></body></html>
      """,
    title: "Rail figures rise for a third month", published: nil,
    body: ScriptPages.prose.joined(separator: "\n"))

  static let entriesAreNoArticle = PageExample(
    name: "readers' comments as articles of their own in JSON-LD",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title>
      <script type="application/ld+json">{"@type":"BlogPosting","headline":"Rail figures rise",
      "comment":[{"@type":"Article","headline":"Too dear","datePublished":"2026-05-05"}],
      "datePublished":"2026-02-05"}</script></head><body><article><h1>Rail figures rise</h1>
      \(ScriptPages.prose.map { "<p>\($0)</p>" }.joined(separator: "\n"))</article></body></html>
      """,
    title: "Rail figures rise", published: "2026-02-05",
    body: ScriptPages.prose.joined(separator: "\n"))
}
