import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesAge: [FigureExample] = [
  FigureExample("The driver is [22 years old].", .age, "22", unit: "year"),
  FigureExample(
    "The driver is [over thirty years old].", .age, "30", low: "30", .moreThan, unit: "year"),
  FigureExample("The driver is [nine months old].", .age, "9", unit: "month"),
  FigureExample("The driver is [about 40 years old].", .age, "40", .about, unit: "year"),
  FigureExample("The driver is [six weeks old].", .age, "6", unit: "week"),
  FigureExample("Police held the [22-year-old] man.", .age, "22", unit: "year"),
  FigureExample("Police held the [87 yo] man.", .age, "87", unit: "year"),
  FigureExample("Police held the [thirty-year-old] man.", .age, "30", unit: "year"),
  FigureExample("Ana Berg, [65], signed the letter.", .age, "65", unit: "year"),
  FigureExample("The chairman, Otto Lind, [65], resigned.", .age, "65", unit: "year"),
  FigureExample("Ana Berg, [nine], signed the letter.", .age, "9", unit: "year"),
  FigureExample("The chairman, Otto Lind, [nine], resigned.", .age, "9", unit: "year"),
  FigureExample("Ana Berg, [41], signed the letter.", .age, "41", unit: "year"),
  FigureExample("The chairman, Otto Lind, [41], resigned.", .age, "41", unit: "year"),
  FigureExample("She was [35] when the mill closed.", .age, "35", unit: "year"),
  FigureExample("He will be [35] in spring.", .age, "35", unit: "year"),
  FigureExample("She was [71] when the mill closed.", .age, "71", unit: "year"),
  FigureExample("He will be [71] in spring.", .age, "71", unit: "year"),
  FigureExample("Nora Quist, [41], runs the ferry.", .age, "41", unit: "year"),
  FigureExample("Nora Quist Jr., [23], rowed.", .age, "23", unit: "year"),
  FigureExample("A [7-year-old] girl won.", .age, "7", unit: "year"),
  FigureExample("The [19-year-old] was cleared.", .age, "19", unit: "year"),
  FigureExample("She is [88 years old].", .age, "88", unit: "year"),
  FigureExample("He was [34 years of age].", .age, "34", unit: "year"),
  FigureExample("A boy [aged 6] was found.", .age, "6", unit: "year"),
  FigureExample(
    "The clinic treats women [aged 25 to 54].", .age, nil, low: "25", high: "54", .range,
    unit: "year"),
  FigureExample("A [three-month-old] baby slept.", .age, "3", unit: "month"),
  FigureExample("She turned the key for her [12-year-old] son.", .age, "12", unit: "year"),
  FigureExample("The [nine-year-olds] got lost.", .age, "9", unit: "year"),
  FigureExample("He will be [70] in May.", .age, "70", unit: "year"),
  FigureExample(
    "The bill helps people [aged 60 to 64].", .age, nil, low: "60", high: "64", .range, unit: "year"
  ),
]
