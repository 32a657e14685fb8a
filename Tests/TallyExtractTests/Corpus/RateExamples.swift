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
  FigureExample("The pump moves [40 litres per second].", .volume, "40", unit: "litre per second"),
  FigureExample(
    "The line carries [12,000 passengers an hour].", .count, "12000", unit: "passenger per hour"),
  FigureExample("Rent is [$900 a month] there.", .money, "900", unit: "dollar per month"),
  FigureExample("The fee is [€15 per person].", .money, "15", unit: "euro per person"),
  FigureExample("Oil sold at [$81.20 a barrel].", .money, "81.2", unit: "dollar per barrel"),
  FigureExample("The fund charges [£30 a year].", .money, "30", unit: "pound sterling per year"),
  FigureExample("The mill makes [300 tonnes a day].", .mass, "300", unit: "metric ton per day"),
  FigureExample(
    "The hose lets through [8 gallons per minute].", .volume, "8", unit: "gallon per minute"),
  FigureExample("The plant earns [$4 million a week].", .money, "4000000", unit: "dollar per week"),
  FigureExample("The bus costs [$2.50 per mile].", .money, "2.5", unit: "dollar per mile"),
  FigureExample(
    "The shop sells [about 50 bikes a week].", .count, "50", .about, unit: "bike per week"),
  FigureExample("Workers get [$17 an hour].", .money, "17", unit: "dollar per hour"),
]
