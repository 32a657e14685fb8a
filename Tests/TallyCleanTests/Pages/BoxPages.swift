/// Pages with boxes about the article, and a live blog.
enum BoxPages {
  static let all = [authorAndShares, liveBlog, linkLists]

  private static let prose = [
    "The ferry company cancelled 34 of its 120 sailings on Tuesday after a strike by engine crews, and expects to cancel 50 more before the weekend.",
    "Some 8,400 passengers had booked for the day, the company said; it has paid back 310,000 crowns so far and put 2,900 people on buses instead.",
    "The crews, who have gone without a rise since 2022, ask for 7 percent, and have been offered 3.2 percent over two years with a bonus of 4,000 crowns.",
    "Talks go on at the mediator's office on Wednesday at ten, where the two sides have met eleven times since the autumn without a result.",
  ]

  private static func page(_ main: String) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Strike halts a third of ferries - Skerry Post</title>
    <meta property="article:published_time" content="2026-03-10T16:40:00+01:00"></head><body>
    <header><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav></header>
    <main><article><h1>Strike halts a third of ferries</h1>\(main)</article></main>
    <footer><p>Copyright 2026 Skerry Post. Ring 555 0142 with news.</p></footer></body></html>
    """
  }

  private static func example(_ name: String, _ main: String) -> PageExample {
    PageExample(
      name: name, html: page(main), title: "Strike halts a third of ferries",
      published: "2026-03-10T16:40:00+01:00", body: prose.joined(separator: "\n"))
  }

  static let authorAndShares = example(
    "share counts above and an author's box below",
    """
    <div class="social-share"><span>1.2K shares</span><span>348 tweets</span></div>
    <div class="article-body">\(prose.map { "<p>\($0)</p>" }.joined())</div>
    <div class="author-bio"><h3>Runa Vik</h3><p>Runa Vik has covered shipping for the Post since 2011 and won two prizes for her reports on 40 wrecks along the northern coast.</p></div>
    """)

  static let liveBlog = example(
    "a live blog with times above its entries",
    """
    <div class="live-entries">
    \(prose.enumerated().map { """
      <div class="live-entry"><div class="timestamp"><time datetime="2026-03-10T1\($0):05:00+01:00">1\($0):05</time></div>
      <p>\($1)</p></div>
      """ }.joined(separator: "\n"))
    </div>
    """)

  static let linkLists = example(
    "a long list of other articles beside a short one",
    """
    <div class="text">\(prose.map { "<p>\($0)</p>" }.joined())</div>
    <div class="beta"><ul class="puff">
    \((1...30).map { "<li><a href=\"/story/\($0)\">The \($0 + 10) most astonishing catches that the island's skippers have brought home since \(1990 + $0)</a></li>" }.joined())
    </ul></div>
    """)
}
