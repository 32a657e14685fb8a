import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesConversion: [FigureExample] = [
  FigureExample("The road is [30 miles (48 km)] long.", .length, "30", unit: "mile"),
  FigureExample(
    "The deal is worth [$10 billion (£7.8 billion)].", .money, "10000000000", unit: "dollar"),
  FigureExample(
    "The quake struck [about 75 kilometres (50 miles)] west of the port.", .length, "75", .about,
    unit: "kilometre"),
  FigureExample(
    "Winds of [120 mph (193 kph)] hit the coast.", .speed, "120", unit: "mile per hour"),
  FigureExample("The crop weighs [100 pounds (45 kilograms)].", .mass, "100", unit: "pound"),
  FigureExample("It was [95F (35C)] in the shade.", .temperature, "95", unit: "fahrenheit"),
  FigureExample("The plot of [12 acres (4.9 hectares)] was sold.", .area, "12", unit: "acre"),
  FigureExample(
    "The bond raised [3.5 trillion yen ($33 billion)].", .money, "3500000000000", unit: "yen"),
  FigureExample("A [100-foot (30-metre)] wall fell.", .length, "100", unit: "foot"),
  FigureExample("He owes [500 pesos (about $10)].", .money, "500", unit: "peso"),
  FigureExample("The well is [22 miles (35 kilometers)] deep.", .length, "22", unit: "mile"),
  FigureExample(
    "The mast is [5 feet 8 inches (1.73 m)] tall.", .length, "5.66666666666666667", unit: "foot"),
  FigureExample("The pipe is [10 cm (4 inches)] wide.", .length, "10", unit: "centimetre"),
]
