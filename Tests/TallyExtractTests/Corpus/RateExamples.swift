import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesRate: [FigureExample] = [
  FigureExample("Drivers pay [$5 a day] here.", .money, "5", unit: "dollar per day"),
  FigureExample("Drivers pay [$5 per day] here.", .money, "5", unit: "dollar per day"),
  FigureExample(
    "Drivers pay [$58.24 per barrel] here.", .money, "58.24", unit: "dollar per barrel"),
  FigureExample("Drivers pay [$58.24 a barrel] here.", .money, "58.24", unit: "dollar per barrel"),
  FigureExample("Drivers pay [$80 per sq m] here.", .money, "80", unit: "dollar per square metre"),
  FigureExample("Drivers pay [$2.11 per gallon] here.", .money, "2.11", unit: "dollar per gallon"),
  FigureExample("Drivers pay [$3/barrel] here.", .money, "3", unit: "dollar per barrel"),
  FigureExample("Drivers pay [$4.46 per share] here.", .money, "4.46", unit: "dollar per share"),
  FigureExample("Drivers pay [$14.95 a month] here.", .money, "14.95", unit: "dollar per month"),
  FigureExample(
    "Drivers pay [9 billion shekels a year] here.", .money, "9000000000", unit: "shekel per year"),
  FigureExample(
    "Drivers pay [325,000 barrels per day] here.", .rate, "325000", unit: "barrel per day"),
  FigureExample("Drivers pay [five percent a year] here.", .percent, "5", unit: "percent per year"),
  FigureExample(
    "Drivers pay [0.5 litres per minute] here.", .volume, "0.5", unit: "litre per minute"),
  FigureExample(
    "Drivers pay [between $62 and $68 per share] here.", .money, nil, low: "62", high: "68", .range,
    unit: "dollar per share"),
]
