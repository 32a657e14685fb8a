import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesRange: [FigureExample] = [
  FigureExample(
    "The panel wants [33-35 billion euros] by law.", .money, nil, low: "33000000000",
    high: "35000000000", .range, unit: "euro"),
  FigureExample(
    "Builders need [$1.5–2bn] there.", .money, nil, low: "1500000000", high: "2000000000", .range,
    unit: "dollar"),
  FigureExample(
    "The panel wants [$4 to $5 million] by law.", .money, nil, low: "4000000", high: "5000000",
    .range, unit: "dollar"),
  FigureExample(
    "Builders need [$4 million to $5 million] there.", .money, nil, low: "4000000", high: "5000000",
    .range, unit: "dollar"),
  FigureExample(
    "The panel wants [between $62 and $68] by law.", .money, nil, low: "62", high: "68", .range,
    unit: "dollar"),
  FigureExample(
    "Builders need [between $160 million and $171 million] there.", .money, nil, low: "160000000",
    high: "171000000", .range, unit: "dollar"),
  FigureExample(
    "The panel wants [between $US160 million and $US171 million] by law.", .money, nil,
    low: "160000000", high: "171000000", .range, unit: "dollar"),
  FigureExample(
    "Builders need [from $200 to $400] there.", .money, nil, low: "200", high: "400", .range,
    unit: "dollar"),
  FigureExample(
    "The panel wants [$140–150 million] by law.", .money, nil, low: "140000000", high: "150000000",
    .range, unit: "dollar"),
  FigureExample(
    "Builders need [four to five thousand nurses] there.", .count, nil, low: "4000", high: "5000",
    .range, unit: "nurse"),
  FigureExample(
    "The panel wants [20 to 30 nurses] by law.", .count, nil, low: "20", high: "30", .range,
    unit: "nurse"),
  FigureExample(
    "Builders need [20-30 nurses] there.", .count, nil, low: "20", high: "30", .range, unit: "nurse"
  ),
  FigureExample(
    "The panel wants [between 20 and 30 nurses] by law.", .count, nil, low: "20", high: "30",
    .range, unit: "nurse"),
  FigureExample(
    "Builders need [two or three nurses] there.", .count, nil, low: "2", high: "3", .range,
    unit: "nurse"),
  FigureExample(
    "The panel wants [14-18 mpg] by law.", .rate, nil, low: "14", high: "18", .range,
    unit: "mile per gallon"),
  FigureExample(
    "Builders need [1 to 1.5 degrees Celsius] there.", .temperature, nil, low: "1", high: "1.5",
    .range, unit: "celsius"),
  FigureExample(
    "The panel wants [10 or 15 nurses] by law.", .count, nil, low: "10", high: "15", .range,
    unit: "nurse"),
  FigureExample(
    "Builders need [7,000 to 9,000 tents] there.", .count, nil, low: "7000", high: "9000", .range,
    unit: "tent"),
  FigureExample(
    "The panel wants [7,000–9,000 tents] by law.", .count, nil, low: "7000", high: "9000", .range,
    unit: "tent"),
  FigureExample(
    "Builders need [1.5 million to 2 million tents] there.", .count, nil, low: "1500000",
    high: "2000000", .range, unit: "tent"),
  FigureExample(
    "The panel wants [six to eight percent] by law.", .percent, nil, low: "6", high: "8", .range,
    unit: "percent"),
  FigureExample(
    "Builders need [0.5-0.7 per cent] there.", .percent, nil, low: "0.5", high: "0.7", .range,
    unit: "percent"),
  FigureExample(
    "The panel wants [more than 10 but less than 20 tents] by law.", .count, nil, low: "10",
    high: "20", .range, unit: "tent"),
  FigureExample(
    "Builders need [2m-3m tonnes] there.", .mass, nil, low: "2000000", high: "3000000", .range,
    unit: "metric ton"),
  FigureExample("It costs [$5 to $7].", .money, nil, low: "5", high: "7", .range, unit: "dollar"),
  FigureExample(
    "It costs [$5-7 million].", .money, nil, low: "5000000", high: "7000000", .range, unit: "dollar"
  ),
  FigureExample(
    "[Between 20 and 30 guests] came.", .count, nil, low: "20", high: "30", .range, unit: "guest"),
  FigureExample(
    "[Four or five boats] sank.", .count, nil, low: "4", high: "5", .range, unit: "boat"),
  FigureExample(
    "They need [10 to 15 pilots].", .count, nil, low: "10", high: "15", .range, unit: "pilot"),
  FigureExample(
    "He lost [15-20 pounds].", .mass, nil, low: "15", high: "20", .range, unit: "pound"),
  FigureExample("It takes [6-8 weeks].", .duration, nil, low: "6", high: "8", .range, unit: "week"),
  FigureExample(
    "They expect [40,000 to 50,000 visitors].", .count, nil, low: "40000", high: "50000", .range,
    unit: "visitor"),
]
