import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesMeasure: [FigureExample] = [
  FigureExample("Inspectors recorded [32m2] at the site.", .area, "32", unit: "square metre"),
  FigureExample("The plant reported [500 sq m] on paper.", .area, "500", unit: "square metre"),
  FigureExample("The label says [1,200 square feet].", .area, "1200", unit: "square foot"),
  FigureExample(
    "Inspectors recorded [311 square miles] at the site.", .area, "311", unit: "square mile"),
  FigureExample(
    "The plant reported [60 square kilometres] on paper.", .area, "60", unit: "square kilometre"),
  FigureExample("The label says [40 acres].", .area, "40", unit: "acre"),
  FigureExample("Inspectors recorded [15 hectares] at the site.", .area, "15", unit: "hectare"),
  FigureExample(
    "The plant reported [24.5 cubic feet] on paper.", .volume, "24.5", unit: "cubic foot"),
  FigureExample("The label says [8 cubic metres].", .volume, "8", unit: "cubic metre"),
  FigureExample("Inspectors recorded [3 litres] at the site.", .volume, "3", unit: "litre"),
  FigureExample("The plant reported [250ml] on paper.", .volume, "250", unit: "millilitre"),
  FigureExample("The label says [2 million gallons].", .volume, "2000000", unit: "gallon"),
  FigureExample("Inspectors recorded [300 barrels] at the site.", .volume, "300", unit: "barrel"),
  FigureExample("The plant reported [70kg] on paper.", .mass, "70", unit: "kilogram"),
  FigureExample("The label says [70 kilograms].", .mass, "70", unit: "kilogram"),
  FigureExample("Inspectors recorded [500mg] at the site.", .mass, "500", unit: "milligram"),
  FigureExample("The plant reported [20 grams] on paper.", .mass, "20", unit: "gram"),
  FigureExample("The label says [6 tonnes].", .mass, "6", unit: "metric ton"),
  FigureExample("Inspectors recorded [10 tons] at the site.", .mass, "10", unit: "ton"),
  FigureExample("The plant reported [13 ounces] on paper.", .mass, "13", unit: "ounce"),
  FigureExample("The label says [25 lbs].", .mass, "25", unit: "pound"),
  FigureExample("Inspectors recorded [80 mph] at the site.", .speed, "80", unit: "mile per hour"),
  FigureExample("The plant reported [80km/h] on paper.", .speed, "80", unit: "kilometre per hour"),
  FigureExample(
    "The label says [120 kilometres per hour].", .speed, "120", unit: "kilometre per hour"),
  FigureExample(
    "Inspectors recorded [12 metres per second] at the site.", .speed, "12",
    unit: "metre per second"),
  FigureExample("The plant reported [30 knots] on paper.", .speed, "30", unit: "knot"),
  FigureExample("The label says [23C].", .temperature, "23", unit: "celsius"),
  FigureExample("Inspectors recorded [23°C] at the site.", .temperature, "23", unit: "celsius"),
  FigureExample(
    "The plant reported [73 degrees Fahrenheit] on paper.", .temperature, "73", unit: "fahrenheit"),
  FigureExample("The label says [73F].", .temperature, "73", unit: "fahrenheit"),
  FigureExample(
    "Inspectors recorded [30 degrees] at the site.", .temperature, "30", unit: "degree"),
  FigureExample(
    "The plant reported [minus 40 degrees Celsius] on paper.", .temperature, "-40", unit: "celsius"),
  FigureExample(
    "The label says [minus-130 degrees Fahrenheit].", .temperature, "-130", unit: "fahrenheit"),
  FigureExample("Inspectors recorded [35 GWh] at the site.", .energy, "35", unit: "gigawatt hour"),
  FigureExample("The plant reported [5.5kWh] on paper.", .energy, "5.5", unit: "kilowatt hour"),
  FigureExample("The label says [90 kilojoules].", .energy, "90", unit: "kilojoule"),
  FigureExample("Inspectors recorded [8.5 kW] at the site.", .power, "8.5", unit: "kilowatt"),
  FigureExample("The plant reported [600 megawatts] on paper.", .power, "600", unit: "megawatt"),
  FigureExample("The label says [2GW].", .power, "2", unit: "gigawatt"),
  FigureExample(
    "Inspectors recorded [185 horsepower] at the site.", .power, "185", unit: "horsepower"),
  FigureExample("The plant reported [185hp] on paper.", .power, "185", unit: "horsepower"),
  FigureExample("The label says [256GB].", .data, "256", unit: "gigabyte"),
  FigureExample("Inspectors recorded [4 terabytes] at the site.", .data, "4", unit: "terabyte"),
  FigureExample("The plant reported [120Hz] on paper.", .rate, "120", unit: "hertz"),
  FigureExample("The label says [2.4GHz].", .rate, "2.4", unit: "gigahertz"),
  FigureExample("Inspectors recorded [450 Nm] at the site.", .rate, "450", unit: "newton metre"),
  FigureExample("The plant reported [332 lb-ft] on paper.", .rate, "332", unit: "pound-foot"),
  FigureExample("The label says [35 mpg].", .rate, "35", unit: "mile per gallon"),
  FigureExample(
    "Inspectors recorded [6,000 rpm] at the site.", .rate, "6000", unit: "revolution per minute"),
  FigureExample(
    "The plant reported [400 parts per million] on paper.", .rate, "400", unit: "part per million"),
  FigureExample("The label says [60 decibels].", .rate, "60", unit: "decibel"),
  FigureExample("Inspectors recorded [15 volts] at the site.", .rate, "15", unit: "volt"),
  FigureExample(
    "The plant reported [5-10W] on paper.", .power, nil, low: "5", high: "10", .range, unit: "watt"),
  FigureExample(
    "The label says [sub-500 sq m].", .area, "500", high: "500", .lessThan, unit: "square metre"),
  FigureExample(
    "Inspectors recorded [roughly 30 degrees] at the site.", .temperature, "30", .about,
    unit: "degree"),
]
