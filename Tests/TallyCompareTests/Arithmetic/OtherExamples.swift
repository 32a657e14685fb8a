import TallyModel

/// Conversions, lists, dates, ranges and slips of scale.
let otherExamples: [ArithmeticRelation] = [
  ArithmeticRelation(
    name: "conversion", rule: .unitConversion,
    right: [
      "The fence is 30 feet (9.1 metres) high.",
      "The tanker drifted 30 miles (48 km) off the coast.",
      "The parcel weighed 11 pounds (5 kilograms).",
      "It was 30 degrees Celsius (86 degrees Fahrenheit) in the shade.",
      "The plot covers 10 acres (4 hectares).",
    ],
    wrong: [
      "The fence is 30 feet (48 kilometres) high.",
      "The tanker drifted 30 miles (19 km) off the coast.",
      "The parcel weighed 11 pounds (24 kilograms).",
      "It was 30 degrees Celsius (96 degrees Fahrenheit) in the shade.",
      "The plot covers 10 acres (25 hectares).",
    ]),
  ArithmeticRelation(
    name: "rate of exchange", rule: .unitConversion,
    right: [
      "The bridge cost $10 million (8 million pounds).\nThe tunnel cost $30 million (24 million pounds).",
      "A tram costs $2 million (15 million kroner).",
    ],
    wrong: [
      "The bridge cost $10 million (8 million pounds).\nThe tunnel cost $30 million (40 million pounds).",
      "Rent is $1,000 (900 euros) a month.\nThe deposit was $3,000 (5,400 euros).",
    ]),
  ArithmeticRelation(
    name: "list length", rule: .listLength,
    right: [
      "The board gave three reasons: cost, speed and safety.",
      "The tour takes in four cities (Rome, Paris, Bonn and Oslo).",
      "He named two rivals: Smith and Hart.",
      "There are two houses: a red one, with a garden, and a blue one.",
      "The firm has five brands, including Orle, Vey and Tamsin.",
      "It sells three goods: tea, salt and milk, and cheese.",
      "She studied three subjects: law, history and art.",
    ],
    wrong: [
      "The board gave three reasons: cost, speed, noise and safety.",
      "The tour takes in four cities (Rome, Paris and Oslo).",
      "The council named three sites: Orle, Tamsin, Vey and Harrow Point.",
      "She studied two subjects: law, history and art.",
      "Six clubs – Orle, Vey, Tamsin, Harrow and Sarn – will take part.",
    ]),
  ArithmeticRelation(
    name: "ages and years", rule: .dates,
    right: [
      "Born in 1960, she died in 2012 aged 51.",
      "He was born on 3 May 1921 and died in 2012 at the age of 91.",
      "She led the school for 15 years, from 1990 to 2005.",
      "Born in 1950, he took office in 1990 when his son was 12 years old.",
    ],
    wrong: [
      "Born in 1960, she died in 2012 aged 49.",
      "He was born on 3 May 1921 and died in 2012 at the age of 81.",
      "She led the school for 25 years, from 1990 to 2005.",
      "The singer, who was born in 1975, won the prize in 1999 aged 34.",
    ]),
  ArithmeticRelation(
    name: "range", rule: .range,
    right: [
      "Between 20 and 30 people came to each meeting.",
      "The fare ranges from a low of $30 to a high of $40.",
      "Fares ranged from $20 to $40, with an average of $31.",
      "The index fell from 30 to 20 points.",
      "The plan costs between 800,000 and 1.2 million dollars.",
    ],
    wrong: [
      "Between 30 and 20 people came to each meeting.",
      "The fare ranges from a low of $40 to a high of $30.",
      "Fares ranged from $20 to $40, with an average of $45.",
      "The plan costs between $3.5 million and $2.5 million.",
      "The pump can lift between 90 and 60 litres.",
    ]),
  ArithmeticRelation(
    name: "scale slip", rule: .scaleSlip,
    right: [
      "The dam will cost $3.41 billion, the ministry said.\nThe $3.41 billion dam is late.",
      "The dam will cost $3.41 billion, the ministry said.\nA crane fell over and cost $3.42 million.",
    ],
    wrong: [
      "The dam will cost $3.41 billion, the ministry said.\nThe $3.41 million dam is late.",
      "The bank lent the port 1.25 million euros.\nThe port used the 1.25 billion euros that the bank lent it for cranes.",
    ]),
]
