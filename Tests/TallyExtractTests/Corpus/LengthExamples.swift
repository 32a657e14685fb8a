import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesLength: [FigureExample] = [
  FigureExample("The tunnel measured [34 miles].", .length, "34", unit: "mile"),
  FigureExample("The crater was [55 kilometres] away.", .length, "55", unit: "kilometre"),
  FigureExample("Engineers dug [55 kilometers] below the road.", .length, "55", unit: "kilometre"),
  FigureExample("The tunnel measured [54.7 km].", .length, "54.7", unit: "kilometre"),
  FigureExample("The crater was [54.7km] away.", .length, "54.7", unit: "kilometre"),
  FigureExample("Engineers dug [1,300 meters] below the road.", .length, "1300", unit: "metre"),
  FigureExample("The tunnel measured [72.7 metres].", .length, "72.7", unit: "metre"),
  FigureExample("The crater was [40m] away.", .length, "40", unit: "metre"),
  FigureExample("Engineers dug [20 feet] below the road.", .length, "20", unit: "foot"),
  FigureExample("The tunnel measured [20ft].", .length, "20", unit: "foot"),
  FigureExample("The crater was [six inches] away.", .length, "6", unit: "inch"),
  FigureExample(
    "Engineers dug [12 centimetres] below the road.", .length, "12", unit: "centimetre"),
  FigureExample("The tunnel measured [1.5mm].", .length, "1.5", unit: "millimetre"),
  FigureExample("The crater was [7 nanometres] away.", .length, "7", unit: "nanometre"),
  FigureExample("Engineers dug [352 μm] below the road.", .length, "352", unit: "micrometre"),
  FigureExample("The tunnel measured [80 yards].", .length, "80", unit: "yard"),
  FigureExample(
    "The crater was [7 feet 10 inches] away.", .length, "7.83333333333333333", unit: "foot"),
  FigureExample(
    "Engineers dug [40 nautical miles] below the road.", .length, "40", unit: "nautical mile"),
  FigureExample("The tunnel measured [4 light-years].", .length, "4", unit: "light - year"),
  FigureExample(
    "The crater was [10 to 12 miles] away.", .length, nil, low: "10", high: "12", .range,
    unit: "mile"),
  FigureExample(
    "Engineers dug [roughly 800 metres] below the road.", .length, "800", .about, unit: "metre"),
  FigureExample(
    "The tunnel measured [more than 100 km].", .length, "100", low: "100", .moreThan,
    unit: "kilometre"),
  FigureExample(
    "The crater was [up to 3 miles] away.", .length, "3", high: "3", .upTo, unit: "mile"),
  FigureExample("Engineers dug [1/2 mile] below the road.", .length, "0.5", unit: "mile"),
  FigureExample("The tunnel measured [3½ miles].", .length, "3.5", unit: "mile"),
  FigureExample("The wall is [12 metres] high.", .length, "12", unit: "metre"),
  FigureExample("The fire is [30 miles] away.", .length, "30", unit: "mile"),
  FigureExample("A [36-yard] kick won it.", .length, "36", unit: "yard"),
  FigureExample("He fell [about 40 feet].", .length, "40", .about, unit: "foot"),
  FigureExample("Snow of [8 inches] fell.", .length, "8", unit: "inch"),
  FigureExample("A [100-metre] strip was cut.", .length, "100", unit: "metre"),
  FigureExample(
    "The road runs for [more than 200 km].", .length, "200", low: "200", .moreThan,
    unit: "kilometre"),
  FigureExample("She is [5 feet 4 inches] tall.", .length, "5.33333333333333333", unit: "foot"),
  FigureExample(
    "The gap is [2-3 mm].", .length, nil, low: "2", high: "3", .range, unit: "millimetre"),
  FigureExample("The quake hit at a depth of [10 kilometres].", .length, "10", unit: "kilometre"),
  FigureExample("The boat sank [3 nautical miles] out.", .length, "3", unit: "nautical mile"),
  FigureExample("The guard is [5'10\"] tall.", .length, "5.83333333333333333", unit: "foot"),
  FigureExample("The guard stands [6’2”].", .length, "6.16666666666666667", unit: "foot"),
  FigureExample("The hedge is [6'] high.", .length, "6", unit: "foot"),
  FigureExample("The [12\"] thick wall fell.", .length, "12", unit: "inch"),
]
