/// The articles of an invented desk.
enum DeskArticles {
  /// A page with a toll, in the words of the first newsroom.
  static func courier(dead: String = "11", above: String = "") -> String {
    page(
      above: above, title: "Footbridge falls into the river at Millbrook", byline: "Ann Smith",
      paragraphs: [
        "The collapse of the Millbrook footbridge killed \(dead) people on Monday, the police said.",
        "Residents of the town brought flowers to the river and asked the council why the bridge "
          + "had been kept open through the winter.",
      ])
  }

  /// The same collapse in the words of another newsroom.
  static func ledger(dead: String, above: String = "") -> String {
    page(
      above: above, title: "Grief and anger in a river town", byline: "Tom Jones",
      paragraphs: [
        "At least one family lost both parents. In all, \(dead) people were killed when the "
          + "Millbrook footbridge collapsed, according to the fire service.",
        "Divers went on with their search until dark, watched by many from the banks, and the "
          + "mayor asked for patience while the cause is looked into.",
      ])
  }

  /// A page about something else, with a sum that does not add up when `percent` is not 25.
  static func results(percent: Int) -> String {
    page(
      above: "", title: "Corvane sells more pumps", byline: "Eve Park",
      paragraphs: [
        "Corvane Pumps said that its sales rose \(percent) percent, from $4.0 million to "
          + "$5.0 million, in the year to March.",
        "The maker of pumps, which has its seat in Millbrook, did not say how it expects the "
          + "coming year to go, and its managers took no questions.",
      ])
  }

  private static func page(
    above: String, title: String, byline: String, paragraphs: [String]
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
    <meta property="article:published_time" content="2031-03-04">
    </head><body><article>
    <h1>\(title)</h1>\(above)
    <p class="byline">By \(byline)</p>
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </article></body></html>

    """
  }
}
