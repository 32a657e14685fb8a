import TallyModel
import Testing

@testable import TallyClean

@Suite("dates in addresses")
struct AddressDateTests {
  @Test(
    "a year, a month and a day in a row are a date",
    arguments: [
      ("https://post.example/2031/03/04/fire", "2031-03-04"),
      ("https://post.example/news/2031/mar/4/fire.html", "2031-03-04"),
      ("https://post.example/2031-03-04-fire", "2031-03-04"),
      ("https://post.example/fire_2031_12_31", "2031-12-31"),
      ("https://post.example/1234/2031/1/2/", "2031-01-02"),
    ])
  func date(address: String, expected: String) {
    #expect(AddressDate.find(in: address)?.description.hasPrefix(expected) == true)
  }

  @Test(
    "other numbers are none",
    arguments: [
      "https://post.example/2031/13/04/", "https://post.example/2031/03/32/",
      "https://post.example/2031/03/004/", "https://post.example/1889/03/04/",
      "https://post.example/2031/03", "https://post.example/20310304/", "2031", "",
      "https://post.example/2031/fire/04/", "https://post.example/9999/99/99/",
    ])
  func none(address: String) {
    #expect(AddressDate.find(in: address) == nil)
  }

  @Test("a page that states no date has that of its address")
  func page() throws {
    let html = """
      <html><head><title>Fire</title>
      <link rel="canonical" href="https://post.example/2031/03/04/fire"></head><body><article>
      <h1>Fire</h1><p>The fire burned for 12 hours in Halby, and 40 houses were lost.</p>
      <p>The brigade put it out in the evening and went home, the mayor of Halby said.</p>
      </article></body></html>
      """
    let article = try article(from: Page(path: "a.html", bytes: Array(html.utf8)))
    #expect(article.header.published?.description.hasPrefix("2031-03-04") == true)
  }
}
