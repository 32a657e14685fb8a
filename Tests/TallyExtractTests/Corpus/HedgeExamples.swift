import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesHedge: [FigureExample] = [
  FigureExample("The mayor hired [about 400 workers].", .count, "400", .about, unit: "worker"),
  FigureExample(
    "Rescuers found [about 2 million bricks] near the dam.", .count, "2000000", .about,
    unit: "brick"),
  FigureExample("The depot held [around 400 workers].", .count, "400", .about, unit: "worker"),
  FigureExample(
    "The mayor hired [around 2 million bricks].", .count, "2000000", .about, unit: "brick"),
  FigureExample(
    "Rescuers found [roughly 400 workers] near the dam.", .count, "400", .about, unit: "worker"),
  FigureExample(
    "The depot held [roughly 2 million bricks].", .count, "2000000", .about, unit: "brick"),
  FigureExample(
    "The mayor hired [approximately 400 workers].", .count, "400", .about, unit: "worker"),
  FigureExample(
    "Rescuers found [approximately 2 million bricks] near the dam.", .count, "2000000", .about,
    unit: "brick"),
  FigureExample("The depot held [some 400 workers].", .count, "400", .about, unit: "worker"),
  FigureExample(
    "The mayor hired [some 2 million bricks].", .count, "2000000", .about, unit: "brick"),
  FigureExample(
    "Rescuers found [an estimated 400 workers] near the dam.", .count, "400", .about, unit: "worker"
  ),
  FigureExample(
    "The depot held [an estimated 2 million bricks].", .count, "2000000", .about, unit: "brick"),
  FigureExample("The mayor hired [nearly 400 workers].", .count, "400", .nearly, unit: "worker"),
  FigureExample(
    "Rescuers found [nearly 2 million bricks] near the dam.", .count, "2000000", .nearly,
    unit: "brick"),
  FigureExample("The depot held [almost 400 workers].", .count, "400", .nearly, unit: "worker"),
  FigureExample(
    "The mayor hired [almost 2 million bricks].", .count, "2000000", .nearly, unit: "brick"),
  FigureExample(
    "Rescuers found [close to 400 workers] near the dam.", .count, "400", .nearly, unit: "worker"),
  FigureExample(
    "The depot held [close to 2 million bricks].", .count, "2000000", .nearly, unit: "brick"),
  FigureExample(
    "The mayor hired [more than 400 workers].", .count, "400", low: "400", .moreThan, unit: "worker"
  ),
  FigureExample(
    "Rescuers found [more than 2 million bricks] near the dam.", .count, "2000000", low: "2000000",
    .moreThan, unit: "brick"),
  FigureExample(
    "The depot held [over 400 workers].", .count, "400", low: "400", .moreThan, unit: "worker"),
  FigureExample(
    "The mayor hired [over 2 million bricks].", .count, "2000000", low: "2000000", .moreThan,
    unit: "brick"),
  FigureExample(
    "Rescuers found [in excess of 400 workers] near the dam.", .count, "400", low: "400", .moreThan,
    unit: "worker"),
  FigureExample(
    "The depot held [in excess of 2 million bricks].", .count, "2000000", low: "2000000", .moreThan,
    unit: "brick"),
  FigureExample(
    "The mayor hired [upwards of 400 workers].", .count, "400", low: "400", .moreThan,
    unit: "worker"),
  FigureExample(
    "Rescuers found [upwards of 2 million bricks] near the dam.", .count, "2000000", low: "2000000",
    .moreThan, unit: "brick"),
  FigureExample(
    "The depot held [north of 400 workers].", .count, "400", low: "400", .moreThan, unit: "worker"),
  FigureExample(
    "The mayor hired [north of 2 million bricks].", .count, "2000000", low: "2000000", .moreThan,
    unit: "brick"),
  FigureExample(
    "Rescuers found [well over 400 workers] near the dam.", .count, "400", low: "400", .moreThan,
    unit: "worker"),
  FigureExample(
    "The depot held [well over 2 million bricks].", .count, "2000000", low: "2000000", .moreThan,
    unit: "brick"),
  FigureExample(
    "The mayor hired [just over 400 workers].", .count, "400", low: "400", .moreThan, unit: "worker"
  ),
  FigureExample(
    "Rescuers found [just over 2 million bricks] near the dam.", .count, "2000000", low: "2000000",
    .moreThan, unit: "brick"),
  FigureExample(
    "The depot held [just under 400 workers].", .count, "400", high: "400", .lessThan,
    unit: "worker"),
  FigureExample(
    "The mayor hired [just under 2 million bricks].", .count, "2000000", high: "2000000", .lessThan,
    unit: "brick"),
  FigureExample(
    "Rescuers found [at least 400 workers] near the dam.", .count, "400", low: "400", .atLeast,
    unit: "worker"),
  FigureExample(
    "The depot held [at least 2 million bricks].", .count, "2000000", low: "2000000", .atLeast,
    unit: "brick"),
  FigureExample(
    "The mayor hired [no fewer than 400 workers].", .count, "400", low: "400", .atLeast,
    unit: "worker"),
  FigureExample(
    "Rescuers found [no fewer than 2 million bricks] near the dam.", .count, "2000000",
    low: "2000000", .atLeast, unit: "brick"),
  FigureExample(
    "The depot held [no less than 400 workers].", .count, "400", low: "400", .atLeast,
    unit: "worker"),
  FigureExample(
    "The mayor hired [no less than 2 million bricks].", .count, "2000000", low: "2000000", .atLeast,
    unit: "brick"),
  FigureExample(
    "Rescuers found [a minimum of 400 workers] near the dam.", .count, "400", low: "400", .atLeast,
    unit: "worker"),
  FigureExample(
    "The depot held [a minimum of 2 million bricks].", .count, "2000000", low: "2000000", .atLeast,
    unit: "brick"),
  FigureExample(
    "The mayor hired [fewer than 400 workers].", .count, "400", high: "400", .lessThan,
    unit: "worker"),
  FigureExample(
    "Rescuers found [fewer than 2 million bricks] near the dam.", .count, "2000000",
    high: "2000000", .lessThan, unit: "brick"),
  FigureExample(
    "The depot held [less than 400 workers].", .count, "400", high: "400", .lessThan, unit: "worker"
  ),
  FigureExample(
    "The mayor hired [less than 2 million bricks].", .count, "2000000", high: "2000000", .lessThan,
    unit: "brick"),
  FigureExample(
    "Rescuers found [under 400 workers] near the dam.", .count, "400", high: "400", .lessThan,
    unit: "worker"),
  FigureExample(
    "The depot held [under 2 million bricks].", .count, "2000000", high: "2000000", .lessThan,
    unit: "brick"),
  FigureExample(
    "The mayor hired [below 400 workers].", .count, "400", high: "400", .lessThan, unit: "worker"),
  FigureExample(
    "Rescuers found [below 2 million bricks] near the dam.", .count, "2000000", high: "2000000",
    .lessThan, unit: "brick"),
  FigureExample(
    "The depot held [at most 400 workers].", .count, "400", high: "400", .atMost, unit: "worker"),
  FigureExample(
    "The mayor hired [at most 2 million bricks].", .count, "2000000", high: "2000000", .atMost,
    unit: "brick"),
  FigureExample(
    "Rescuers found [no more than 400 workers] near the dam.", .count, "400", high: "400", .atMost,
    unit: "worker"),
  FigureExample(
    "The depot held [no more than 2 million bricks].", .count, "2000000", high: "2000000", .atMost,
    unit: "brick"),
  FigureExample(
    "The mayor hired [a maximum of 400 workers].", .count, "400", high: "400", .atMost,
    unit: "worker"),
  FigureExample(
    "Rescuers found [a maximum of 2 million bricks] near the dam.", .count, "2000000",
    high: "2000000", .atMost, unit: "brick"),
  FigureExample(
    "The depot held [up to 400 workers].", .count, "400", high: "400", .upTo, unit: "worker"),
  FigureExample(
    "The mayor hired [up to 2 million bricks].", .count, "2000000", high: "2000000", .upTo,
    unit: "brick"),
  FigureExample(
    "Rescuers found [as many as 400 workers] near the dam.", .count, "400", high: "400", .upTo,
    unit: "worker"),
  FigureExample(
    "The depot held [as many as 2 million bricks].", .count, "2000000", high: "2000000", .upTo,
    unit: "brick"),
  FigureExample("The mayor hired [exactly 400 workers].", .count, "400", unit: "worker"),
  FigureExample(
    "Rescuers found [exactly 2 million bricks] near the dam.", .count, "2000000", unit: "brick"),
  FigureExample("The depot held [precisely 400 workers].", .count, "400", unit: "worker"),
  FigureExample("The mayor hired [precisely 2 million bricks].", .count, "2000000", unit: "brick"),
  FigureExample(
    "Rescuers found [a total of 400 workers] near the dam.", .count, "400", unit: "worker"),
  FigureExample("The depot held [a total of 2 million bricks].", .count, "2000000", unit: "brick"),
  FigureExample("The mayor hired [only 400 workers].", .count, "400", unit: "worker"),
  FigureExample(
    "Rescuers found [only 2 million bricks] near the dam.", .count, "2000000", unit: "brick"),
  FigureExample("The depot held [600 or so guests].", .count, "600", .about, unit: "guest"),
  FigureExample(
    "The mayor hired [600 or more guests].", .count, "600", low: "600", .atLeast, unit: "guest"),
  FigureExample(
    "Rescuers found [600 or fewer guests] near the dam.", .count, "600", high: "600", .atMost,
    unit: "guest"),
  FigureExample(
    "The depot held [600 or less guests].", .count, "600", high: "600", .atMost, unit: "guest"),
  FigureExample(
    "The mayor hired [600-plus guests].", .count, "600", low: "600", .atLeast, unit: "guest"),
  FigureExample(
    "Rescuers found [600-odd guests] near the dam.", .count, "600", .about, unit: "guest"),
  FigureExample(
    "The fire left the owner dead and [over 200 injured].", .count, "200", low: "200",
    .moreThan, unit: "injured"),
  FigureExample(
    "Coaches and [more than 30 cars] were lost.", .count, "30", low: "30",
    .moreThan, unit: "car"),
  FigureExample(
    "It lost the ship and [over $20 million] later.", .money, "20000000", low: "20000000",
    .moreThan, unit: "dollar"),
  FigureExample("The offer is for those [65 and over].", .number, "65", low: "65", .atLeast),
  FigureExample(
    "Oil climbed [past $100 million].", .money, "100000000", low: "100000000", .moreThan,
    unit: "dollar"),
]
