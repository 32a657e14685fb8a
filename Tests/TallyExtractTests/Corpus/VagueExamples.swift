import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesVague: [FigureExample] = [
  FigureExample(
    "Troops blocked [several hundred thousand people] at the pass.", .count, nil, .vague,
    unit: "people"),
  FigureExample(
    "The flood drove out [several hundred thousand people].", .count, nil, .vague, unit: "people"),
  FigureExample(
    "Troops blocked [several hundred trucks] at the pass.", .count, nil, .vague, unit: "truck"),
  FigureExample(
    "The flood drove out [several hundred trucks].", .count, nil, .vague, unit: "truck"),
  FigureExample(
    "Troops blocked [hundreds of trucks] at the pass.", .count, nil, low: "100", high: "1000",
    .vague, unit: "truck"),
  FigureExample(
    "The flood drove out [hundreds of trucks].", .count, nil, low: "100", high: "1000", .vague,
    unit: "truck"),
  FigureExample(
    "Troops blocked [dozens of trucks] at the pass.", .count, nil, .vague, unit: "truck"),
  FigureExample("The flood drove out [dozens of trucks].", .count, nil, .vague, unit: "truck"),
  FigureExample(
    "Troops blocked [thousands of trucks] at the pass.", .count, nil, low: "1000", high: "10000",
    .vague, unit: "truck"),
  FigureExample(
    "The flood drove out [thousands of trucks].", .count, nil, low: "1000", high: "10000", .vague,
    unit: "truck"),
  FigureExample(
    "Troops blocked [tens of thousands of people] at the pass.", .count, nil, low: "10000",
    high: "100000", .vague, unit: "people"
  ),
  FigureExample(
    "The flood drove out [tens of thousands of people].", .count, nil, low: "10000", high: "100000",
    .vague, unit: "people"),
  FigureExample(
    "Troops blocked [hundreds of thousands of people] at the pass.", .count, nil, low: "100000",
    high: "1000000", .vague,
    unit: "people"),
  FigureExample(
    "The flood drove out [hundreds of thousands of people].", .count, nil, low: "100000",
    high: "1000000", .vague, unit: "people"),
  FigureExample(
    "Troops blocked [a few hundred trucks] at the pass.", .count, nil, .vague, unit: "truck"),
  FigureExample("The flood drove out [a few hundred trucks].", .count, nil, .vague, unit: "truck"),
  FigureExample(
    "Troops blocked [millions of people] at the pass.", .count, nil, low: "1000000",
    high: "10000000", .vague, unit: "people"),
  FigureExample(
    "The flood drove out [millions of people].", .count, nil, low: "1000000", high: "10000000",
    .vague, unit: "people"),
  FigureExample(
    "Troops blocked [several dozen trucks] at the pass.", .count, nil, .vague, unit: "truck"),
  FigureExample("The flood drove out [several dozen trucks].", .count, nil, .vague, unit: "truck"),
  FigureExample("[Dozens of sheep] strayed.", .count, nil, .vague, unit: "sheep"),
  FigureExample(
    "[Hundreds of homes] burned.", .count, nil, low: "100", high: "1000", .vague, unit: "home"),
  FigureExample("[Several boats] sank.", .count, nil, .vague, unit: "boat"),
  FigureExample("[A few trees] fell.", .count, nil, .vague, unit: "tree"),
  FigureExample(
    "[Thousands of fans] came.", .count, nil, low: "1000", high: "10000", .vague, unit: "fan"),
  FigureExample(
    "[Tens of thousands of workers] marched.", .count, nil, low: "10000", high: "100000", .vague,
    unit: "worker"),
  FigureExample("[A handful of voters] waited.", .count, nil, .vague, unit: "voter"),
  FigureExample("[Scores of shops] shut.", .count, nil, .vague, unit: "shop"),
  FigureExample("[Several hundred nurses] met.", .count, nil, .vague, unit: "nurse"),
  FigureExample("[Several thousand litres] leaked.", .volume, nil, .vague, unit: "litre"),
]
