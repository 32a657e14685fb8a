/// List articles and pages of kinds that say little of themselves.
enum ListPages {
  static let all = [numbered, linkedLists]

  private static let towns = ["Ardal", "Bruvik", "Corrie", "Dunfell", "Eskmouth", "Farrow"]

  private static func paragraph(_ number: Int) -> String {
    "The town had \(9 - number),\(number)40 inhabitants in 2025 and lets out \(3 * number + 12) percent of its flats to guests, which brings it \(number + 2) million crowns a year."
  }

  private static var head: String {
    "Six small towns on the coast have more guests than people for a third of the year, figures of the tourist board show. The board asked 400 landlords."
  }

  static let numbered = PageExample(
    name: "a list article with numbered headings in a gallery",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>Six towns with more guests than people</title></head>
      <body><main><article><h1>Six towns with more guests than people</h1><p>\(head)</p>
      <div class="image-gallery">\(towns.enumerated().map { index, town in
        "<div class=\"gallery-item\"><h3>\(index + 1). \(town)</h3><p>\(paragraph(index + 1))</p></div>"
      }.joined(separator: "\n"))</div></article></main>
      <footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer></body></html>
      """,
    title: "Six towns with more guests than people", published: nil,
    body: ([head]
      + towns.enumerated().flatMap { ["\($0 + 1). \($1)", paragraph($0 + 1)] })
      .joined(separator: "\n"))

  private static let offers = [
    "30 percent off tents at Northshop", "Two nights for 90 crowns in Corrie",
    "A day ticket for 12 crowns until 5 May",
  ]

  static let linkedLists = PageExample(
    name: "a guide whose lists are nothing but links",
    html: """
      <!DOCTYPE html><html lang="en"><head><title>What a week on the coast costs</title></head>
      <body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Travel</a></li></ul></nav>
      <article><h1>What a week on the coast costs</h1><p>\(head)</p><p>\(paragraph(1))</p>
      <p>These are the offers that the board's list names for the first week of May:</p>
      <ul>\(offers.map { "<li><a href=\"/x\">\($0)</a></li>" }.joined())</ul>
      <p>\(paragraph(2))</p><p>\(paragraph(3))</p></article></body></html>
      """,
    title: "What a week on the coast costs", published: nil,
    body: ([
      head, paragraph(1),
      "These are the offers that the board's list names for the first week of May:",
    ] + offers + [paragraph(2), paragraph(3)]).joined(separator: "\n"))
}
