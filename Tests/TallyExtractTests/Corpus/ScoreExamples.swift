import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesScore: [FigureExample] = [
  FigureExample("The home side won [3-1].", .score, nil, low: "3", high: "1", unit: "score"),
  FigureExample("They drew [2-2] on Sunday.", .score, nil, low: "2", high: "2", unit: "score"),
  FigureExample("The vote was [52-48].", .score, nil, low: "52", high: "48", unit: "score"),
  FigureExample(
    "The final score was [101-98].", .score, nil, low: "101", high: "98", unit: "score"),
  FigureExample("She lost [6-4] to Quist.", .score, nil, low: "6", high: "4", unit: "score"),
  FigureExample("They lead [14-7] at the break.", .score, nil, low: "14", high: "7", unit: "score"),
  FigureExample("The seats split [7-5].", .score, nil, low: "7", high: "5", unit: "score"),
]
