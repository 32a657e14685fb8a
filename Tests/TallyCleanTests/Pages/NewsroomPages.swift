/// Pages as newsrooms' systems serve them: one kind of failure each.
enum NewsroomPages {
  static let all = [
    comments, toldTwice, siblings, paywallClass, promotions, gallery, listAndTable, consent,
  ]

  private static let prose = [
    "The harbour board will spend 41 million crowns on a new breakwater, its chair said on Monday, after two winters in which storms closed the port for 19 days.",
    "Work is to begin in April and should take 14 months, according to the board's engineers, who expect 230,000 tonnes of stone to be brought in by barge.",
    "Fishing crews, who lost an estimated 6.5 million crowns last season, said that they had asked for the wall since 2009 and would believe it when they saw it.",
    "The town council votes on its share, a quarter of the cost, on 12 March; three of its eleven members have said that they will vote against it.",
  ]

  private static var paragraphs: String { prose.map { "<p>\($0)</p>" }.joined(separator: "\n") }
  private static var expected: String { prose.joined(separator: "\n") }

  private static func page(
    _ main: String, before: String = "", after: String = "", head: String = ""
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <title>Harbour board backs new breakwater | Skerry Post</title>
    <meta property="og:title" content="Harbour board backs new breakwater">
    <meta property="article:published_time" content="2026-02-03T08:15:00+01:00">\(head)
    <script>var clock = "12:45"; document.write("<p>99 problems</p>");</script>
    <style>.price { width: 300px }</style></head>
    <body class="home page-7">
    <nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li>
    <li><a href="/sport">Sport 24</a></li></ul></nav>
    <div class="ticker">SKR 41.20 +0.7% · OIL 78.10 -1.2%</div>
    \(before)
    \(main)
    \(after)
    <footer class="site-footer"><p>© 2026 Skerry Post, 14 Quay Street. Phone 555 0142.</p>
    <p>All rights reserved. Read our terms and our privacy policy.</p></footer>
    </body></html>
    """
  }

  private static func example(_ name: String, _ html: String, body: String? = nil) -> PageExample {
    PageExample(
      name: name, html: html, title: "Harbour board backs new breakwater",
      published: "2026-02-03T08:15:00+01:00", body: body ?? expected)
  }

  private static let heading = "<h1>Harbour board backs new breakwater</h1>"

  static let comments = example(
    "readers' comments with figures",
    page(
      "<main><article>\(heading)<div class=\"article-body\">\(paragraphs)</div></article></main>",
      after: """
        <section id="comments" class="comment-list"><h2>37 comments</h2>
        <div class="comment"><p>Old Salt, 3 hours ago: I have fished here for 52 years and I tell you that 41 million will never be enough for a wall like that one.</p></div>
        <div class="comment"><p>Marlin77: They said 20 million in 2019 and nothing came of it, so why should anybody believe them now, can somebody explain that to me?</p></div>
        </section>
        """))

  static let toldTwice = example(
    "a body printed twice, for screen and for print",
    page(
      """
      <article>\(heading)<div class="story-text">\(paragraphs)</div></article>
      <div class="print-version"><div class="story-text">\(paragraphs)</div></div>
      """))

  static let siblings = example(
    "a body in several sibling containers with an advertisement between them",
    page(
      """
      <article>\(heading)
      <div class="chunk"><p>\(prose[0])</p><p>\(prose[1])</p></div>
      <div class="ad-slot">Advertisement</div>
      <div class="chunk"><p>\(prose[2])</p></div>
      <div class="ad-slot">Advertisement</div>
      <div class="chunk"><p>\(prose[3])</p></div></article>
      """))

  static let paywallClass = example(
    "paragraphs whose class says paywall, and a box that is one",
    page(
      """
      <article>\(heading)<div class="content">
      \(prose.map { "<p class=\"paywall\">\($0)</p>" }.joined())
      <div class="paywall-offer">Subscribe now for $1 a week</div></div></article>
      """))

  static let promotions = example(
    "promotions and related lines between paragraphs",
    page(
      """
      <article>\(heading)<div class="entry-content"><p>\(prose[0])</p>
      <div class="related-box"><a href="/a">Related: Ferry fares rise by 8 percent</a></div>
      <p>\(prose[1])</p>
      <div class="newsletter-signup"><h3>The Tide, every morning</h3><p>Sign up for our newsletter and join 12,000 readers who get it by 6:30.</p></div>
      <p>\(prose[2])</p><p>\(prose[3])</p>
      <div class="promo">Save $25 on a year of the Post with code TIDE25.</div></div></article>
      """,
      after: """
        <aside class="most-read"><h2>Most read</h2><ol>
        <li><a href="/1">Seven boats adrift after gale</a></li>
        <li><a href="/2">Mayor to earn 15% more</a></li></ol></aside>
        """))

  static let gallery = example(
    "counters and credits of a gallery",
    page(
      """
      <article>\(heading)<div class="article-body"><p>\(prose[0])</p>
      <figure class="gallery"><span class="slide-counter">3 of 12</span>
      <figcaption class="credit">Photo: Inga Holm / Skerry Post</figcaption></figure>
      <p>\(prose[1])</p><p>\(prose[2])</p><p>\(prose[3])</p></div></article>
      """))

  static let listAndTable = example(
    "lists and tables of an article",
    page(
      """
      <article>\(heading)<div class="article-body"><p>\(prose[0])</p><p>\(prose[1])</p>
      <p>The three bids that the board has opened so far are these:</p>
      <ul><li>Norwall, 39.8 million crowns, 16 months of work and a guarantee of ten years.</li>
      <li>Ardent Marine, 41 million crowns, 14 months of work and a guarantee of 25 years.</li>
      <li>Stonehaven Group, 44.5 million crowns, one year of work and no guarantee at all.</li></ul>
      <p>\(prose[2])</p><p>\(prose[3])</p></div></article>
      """),
    body: """
      \(prose[0])
      \(prose[1])
      The three bids that the board has opened so far are these:
      Norwall, 39.8 million crowns, 16 months of work and a guarantee of ten years.
      Ardent Marine, 41 million crowns, 14 months of work and a guarantee of 25 years.
      Stonehaven Group, 44.5 million crowns, one year of work and no guarantee at all.
      \(prose[2])
      \(prose[3])
      """)

  static let consent = example(
    "a consent notice longer than the article",
    page(
      "<article>\(heading)<div class=\"article-body\">\(paragraphs)</div></article>",
      after: """
        <div id="cookie-law-info"><table class="cookielawinfo-table">
        \((1...12).map { "<tr><td>cookie_\($0)</td><td>\($0) months</td><td>This cookie is set by plugin number \($0) and keeps whether or not the user has agreed to the use of cookies of this sort.</td></tr>" }.joined())
        </table></div>
        """))
}
