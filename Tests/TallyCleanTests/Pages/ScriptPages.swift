/// Pages whose text, or most of it, stands in a script.
enum ScriptPages {
  static let all = [documentInScript, linkedBody, shortcodes, markupInScript, hiddenEnd]

  static let prose = [
    "The rail operator carried 3.1 million passengers in January, 12 percent more than a year before, its figures showed on Thursday.",
    "Trains were on time in 84 of 100 cases, down from 91, which the company put down to works on the northern line that last until June.",
    "It hired 250 drivers over the winter and says that it is still 60 short; the union puts the number at more than 140.",
    "Fares rise by 4.5 percent in March. A day ticket will then cost 12.80 crowns, and a month's pass 310 crowns.",
    "\"We would rather have paid less for more trains,\" said the head of the passengers' league, which counts 22,000 members.",
  ]

  static let documentInScript = PageExample(
    name: "a body as a list of paragraphs in a script",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title></head><body>
      <nav><a href="/">Home</a></nav><article><h1>Rail figures rise</h1><p>\(prose[0])</p></article>
      <script id="__DATA__" type="application/json">{"page":{"layout":"story","body":{"content":[
      \(prose.map { "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"\(escaped($0))\"}]}" }.joined(separator: ",\n{\"type\":\"ad\",\"data\":{\"text\":\"300 by 250\"}},\n"))
      ]},"footer":{"content":[{"type":"text","value":"Call 555 0199 to subscribe."}]}}}</script>
      </body></html>
      """,
    title: "Rail figures rise", published: nil, body: prose.joined(separator: "\n"))

  static let linkedBody = PageExample(
    name: "a body that only JSON-LD holds whole",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
      "headline":"Rail figures rise","datePublished":"2026-02-05",
      "articleBody":"\(prose.map(escaped).joined(separator: "\\n\\n"))"}</script></head><body>
      <article><h1>Rail figures rise</h1><p>\(prose[0])</p></article></body></html>
      """,
    title: "Rail figures rise", published: "2026-02-05", body: prose.joined(separator: "\n"))

  static let shortcodes = PageExample(
    name: "an articleBody with an editor's shortcodes",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Rail figures rise",
      "articleBody":"\(shortcodeBody)"}</script></head><body>
      <article><h1>Rail figures rise</h1><p>\(prose[0])</p></article></body></html>
      """,
    title: "Rail figures rise", published: nil, body: prose.joined(separator: "\n"))

  private static var shortcodeBody: String {
    let caption = "[caption id=\\\"a_9\\\" width=\\\"640\\\"][/caption]"
    let gallery = "\\n[gallery ids=\\\"4,8\\\"]\\n"
    let rest = prose.dropFirst().map(escaped).joined(separator: "\\n")
    return caption + escaped(prose[0]) + gallery + rest
  }

  static let markupInScript = PageExample(
    name: "a body as one string of markup in a script",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title></head><body>
      <article><h1>Rail figures rise</h1><p>\(prose[0])</p></article>
      <script type="application/json">{"story":{"id":7,"html":"\(markup)"}}</script>
      </body></html>
      """,
    title: "Rail figures rise", published: nil, body: prose.joined(separator: "\n"))

  private static var markup: String {
    prose.map { "<p class=\\\"t\\\">" + escaped($0) + "<\\/p>" }.joined()
  }

  static let hiddenEnd = PageExample(
    name: "a script that holds whole scripts behind a comment's beginning",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Rail figures rise</title></head><body>
      <script>/*<!--*/ window.state = {"embed": "<script src='w.js'></script> 44 likes"};</script>
      <article><h1>Rail figures rise</h1>\(prose.map { "<p>\($0)</p>" }.joined())</article>
      </body></html>
      """,
    title: "Rail figures rise", published: nil, body: prose.joined(separator: "\n"))

  static func escaped(_ text: String) -> String {
    text.utf8.split(separator: 0x22, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\\\"")
  }
}
