extension RuleDescription {
  static let contradiction = RuleDescription(
    .contradiction, title: "Figures that contradict each other", severity: .error,
    summary: "Articles give figures for one question that cannot all be true.",
    meaning: """
      Two figures are compared when they are said of the same thing, event, place, period and \
      part, by the same measure. Each allows the values that its digits and words leave open: \
      "about", "more than", "several hundred", the rounding of "2.5 million". They contradict \
      when no value is allowed by both and neither dates nor wording show that the figure moved \
      on. There is one finding for a question, whatever the number of articles. It does not say \
      which figure is right.
      """,
    example: """
      a.html: The collapse of the footbridge killed 11 people.
      b.html: Fourteen people died when the footbridge collapsed.
      """,
    remedy: """
      Go back to the origin of each figure. Correct the wrong one, or say in the article why \
      they differ. If they answer different questions, record that as a ruling.
      """,
    certainty: """
      High when the same thing is counted in much the same words, without a loose hedge; low \
      for small differences, and for figures of which one is twice the other or more: those \
      mostly answer two questions, and are warnings at most.
      """)

  static let update = RuleDescription(
    .update, title: "A figure that moved on", severity: .note,
    summary: "A later article gives a newer figure for the same question.",
    meaning: """
      The figures differ, and publication dates or words such as "so far", "rose to" or "as of \
      Tuesday" show that the later one replaces the earlier. An article without a date is never \
      called newer or older.
      """,
    example: """
      a.html (Monday): So far 11 people are known to have died.
      b.html (Wednesday): The death toll rose to 14.
      """,
    remedy: "Check whether the older article still needs its figure, with its date.",
    certainty: "High when the later text says that the figure moved; lower for dates alone.")

  static let revision = RuleDescription(
    .revision, title: "A total that was lowered", severity: .warning,
    summary: "A total that can only grow is lower in a later article.",
    meaning: """
      Tolls, votes counted and sums raised do not fall by themselves. A later and lower figure \
      is a correction of the earlier one, or a mistake.
      """,
    example: """
      a.html (Monday): The death toll stands at 51.
      b.html (Wednesday): Officials lowered the toll to 24 after counting some victims twice.
      """,
    remedy: "Say in the article that the figure was lowered and by whom.",
    certainty: "High when the later text says so (\"revised\"); medium for dates alone.")

  static let scaleSlip = RuleDescription(
    .scaleSlip, title: "Thousand, million or billion confused", severity: .error,
    summary: "Two figures for one question have the same digits at another scale.",
    meaning: """
      One figure is a thousand or a million times the other and the leading digits agree: the \
      commonest slip in figures of money.
      """,
    example: """
      a.html: The ministry set aside $3.4 million for the dam.
      b.html: The $3.4 billion for the dam was approved on Friday.
      """,
    remedy: "Correct the article with the wrong scale.",
    certainty: "High: equal digits at another scale are rarely chance.")

  static let loneAnonymousSource = RuleDescription(
    .loneAnonymousSource, title: "Only one unnamed speaker has the figure", severity: .note,
    summary: "Only one source has the figure, from a speaker it does not name.",
    meaning: """
      No other article of the story has a figure for the question, and the one that has it \
      attributes it to people who are not named. That is no error; it is a figure to treat \
      with care.
      """,
    example: "a.html: The two sides are $40m apart, a person familiar with the talks said.",
    remedy: "Look for a second, independent source, or keep the attribution close to the figure.",
    certainty: "Medium: another article may have the figure in words that are not read.")
}
