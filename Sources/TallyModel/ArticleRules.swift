extension RuleDescription {
  static let percentChange = RuleDescription(
    .percentChange, title: "A percent change that does not fit its figures", severity: .warning,
    summary: "The percent change does not lead from the old figure to the new one.",
    meaning: """
      A sentence gives a change in percent and the figures before and after. It is reported when \
      no values that the three allow after rounding satisfy the relation, neither as percent nor \
      as percentage points.
      """,
    example: "Sales rose 12 percent, from $4.0m to $5.2m.",
    remedy: "Work the change out again: new less old, over old.",
    certainty: "High when all three stand in one sentence.")

  static let partsTotal = RuleDescription(
    .partsTotal, title: "Parts that do not make the total", severity: .warning,
    summary: "The parts do not sum to the stated total.",
    meaning: """
      A text names a total and says what it consists of. It is reported when the parts exceed \
      the total, or when the text says that they are all parts and their sum, with the rounding \
      of each, misses it.
      """,
    example: "Of the 40 passengers, 25 were unhurt, 12 injured and 5 killed.",
    remedy: "Check the total and every part; say \"among them\" when parts are left out.",
    certainty: "High for whole counts; medium for rounded sums.")

  static let share = RuleDescription(
    .share, title: "A share that is not the part over the whole", severity: .warning,
    summary: "The stated share is not the part divided by the whole.",
    meaning: """
      A text gives a part, a whole and the share in percent or as a fraction. It is reported \
      when no values inside the roundings of the three fit together.
      """,
    example: "Of 2,000 people asked, 900 (54 percent) were in favour.",
    remedy: "Divide again, and check that the share is of that whole.",
    certainty: "High when all three stand in one sentence.")

  static let perUnit = RuleDescription(
    .perUnit, title: "A count times a price that is not the total", severity: .warning,
    summary: "The count times the figure for each is not the stated total.",
    meaning: """
      A text gives how many, how much each, and how much in all. It is reported when no values \
      inside the roundings of the three fit together.
      """,
    example: "The city bought 300 buses at $400,000 each, for $12m in all.",
    remedy: "Multiply again; look for a slip of a zero first.",
    certainty: "High when the text says \"each\", \"apiece\" or \"per\".")

  static let listLength = RuleDescription(
    .listLength, title: "An announced number that the list does not have", severity: .warning,
    summary: "A number of things is announced, and another number is listed.",
    meaning: """
      A figure of at most twelve is followed by a colon, a bracket or a dash and a plain list. It \
      is reported when the list can be read with no such number of items. Lists of examples and \
      items of more than four words are passed over.
      """,
    example: "The council named three sites: Orle, Tamsin, Vey and Harrow Point.",
    remedy: "Count the items; one was often added or cut later.",
    certainty: "High: only lists of short items are counted.")

  static let dates = RuleDescription(
    .dates, title: "An age or a span that does not fit its years", severity: .warning,
    summary: "An age or a number of years does not fit the years beside it.",
    meaning: """
      A sentence gives a year of birth, another year and the age then, or two years and the time \
      between. It is reported when the age is not the difference or one less, or when the span \
      misses the difference by more than a year.
      """,
    example: "Born in 1960, she died in 2012 aged 49.",
    remedy: "Subtract again, and check both years.",
    certainty: "High when both years stand in the sentence.")

  static let range = RuleDescription(
    .range, title: "A range whose ends are exchanged, or that misses its average",
    severity: .warning,
    summary: "The low end is above the high end, or the average is outside the range.",
    meaning: """
      A text gives a range as "between" two values, or a low and a high. It is reported when the \
      first end is above the second, and when an average beside it lies outside. "From 30 to 20" \
      may be a fall and is not reported.
      """,
    example: "Between 30 and 20 people came to each meeting.",
    remedy: "Exchange the ends, or look for a digit or a scale word that was lost.",
    certainty: "High for ends in digits.")

  static let headlineBody = RuleDescription(
    .headlineBody, title: "A headline that says other than its body", severity: .warning,
    summary: "The headline gives a figure that the article's text contradicts.",
    meaning: """
      The headline's figure, with the rounding that a headline is allowed, shares no value with \
      the figure for the same question in the text below.
      """,
    example: """
      Headline: Factory to cut 1,500 jobs
      Text: The company said that 1,150 jobs would go at the factory.
      """,
    remedy: "Correct whichever is wrong; headlines are often older than the text.",
    certainty: "Medium: a headline leaves out what its figure is said of.")

  static let unitConversion = RuleDescription(
    .unitConversion, title: "A conversion that is not the same quantity", severity: .warning,
    summary: "The figure in brackets is not the same quantity in the other unit.",
    meaning: """
      A figure is followed by itself in another unit. It is reported when the two, each with its \
      rounding, cannot be the same quantity. Currencies are checked only against each other: where \
      an article converts twice between two currencies, at rates that are far apart.
      """,
    example: "The tanker drifted 30 miles (19 km) off the coast.",
    remedy: "Convert again; the factor is often turned over.",
    certainty: "High: the factor between units is exact.")
}
