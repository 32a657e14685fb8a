import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesPercent: [FigureExample] = [
  FigureExample("The share was [35.7 percent] in the north.", .percent, "35.7", unit: "percent"),
  FigureExample("Turnout stood at [35.7%], clerks found.", .percent, "35.7", unit: "percent"),
  FigureExample("The stake is [35 per cent].", .percent, "35", unit: "percent"),
  FigureExample("The share was [35pc] in the north.", .percent, "35", unit: "percent"),
  FigureExample("Turnout stood at [35 pct], clerks found.", .percent, "35", unit: "percent"),
  FigureExample("The stake is [twenty percent].", .percent, "20", unit: "percent"),
  FigureExample("The share was [0.5%] in the north.", .percent, "0.5", unit: "percent"),
  FigureExample("Turnout stood at [zero percent], clerks found.", .percent, "0", unit: "percent"),
  FigureExample("The stake is [100%].", .percent, "100", unit: "percent"),
  FigureExample("The share was [one per cent] in the north.", .percent, "1", unit: "percent"),
  FigureExample(
    "Turnout stood at [12½ per cent], clerks found.", .percent, "12.5", unit: "percent"),
  FigureExample(
    "The stake is [three percentage points].", .percentagePoint, "3", unit: "percentage point"),
  FigureExample(
    "The share was [0.25 percentage points] in the north.", .percentagePoint, "0.25",
    unit: "percentage point"),
  FigureExample(
    "Turnout stood at [40 basis points], clerks found.", .percentagePoint, "40", unit: "basis point"
  ),
  FigureExample("The stake is [25bps].", .percentagePoint, "25", unit: "basis point"),
  FigureExample(
    "The share was [5-10%] in the north.", .percent, nil, low: "5", high: "10", .range,
    unit: "percent"),
  FigureExample(
    "Turnout stood at [5% to 10%], clerks found.", .percent, nil, low: "5", high: "10", .range,
    unit: "percent"),
  FigureExample(
    "The stake is [between 5 and 7 percent].", .percent, nil, low: "5", high: "7", .range,
    unit: "percent"),
  FigureExample(
    "The share was [about 60 percent] in the north.", .percent, "60", .about, unit: "percent"),
  FigureExample(
    "Turnout stood at [nearly 60%], clerks found.", .percent, "60", .nearly, unit: "percent"),
  FigureExample(
    "The stake is [more than 60%].", .percent, "60", low: "60", .moreThan, unit: "percent"),
  FigureExample(
    "The share was [up to 60%] in the north.", .percent, "60", high: "60", .upTo, unit: "percent"),
  FigureExample("Sales fell [12 percent].", .percent, "12", unit: "percent"),
  FigureExample("Sales rose [0.4%].", .percent, "0.4", unit: "percent"),
  FigureExample("It takes [two per cent] of the budget.", .percent, "2", unit: "percent"),
  FigureExample(
    "[More than 60 percent] of voters agreed.", .percent, "60", low: "60", .moreThan,
    unit: "percent"),
  FigureExample(
    "Turnout was [between 40% and 45%].", .percent, nil, low: "40", high: "45", .range,
    unit: "percent"),
  FigureExample("The rate went up [25 basis points].", .percentagePoint, "25", unit: "basis point"),
  FigureExample(
    "The lead grew by [three percentage points].", .percentagePoint, "3", unit: "percentage point"),
  FigureExample("The tax is [17.5 per cent].", .percent, "17.5", unit: "percent"),
  FigureExample("He has a [5%] stake.", .percent, "5", unit: "percent"),
  FigureExample("[About 30%] stayed home.", .percent, "30", .about, unit: "percent"),
  FigureExample(
    "[Nearly 90 percent] of homes lost power.", .percent, "90", .nearly, unit: "percent"),
  FigureExample(
    "The share is [up to 15 percent].", .percent, "15", high: "15", .upTo, unit: "percent"),
  FigureExample("Support slid to [38 per cent].", .percent, "38", unit: "percent"),
  FigureExample("[Two thirds] of the seats are safe.", .number, "0.666666666666666667"),
]
