import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesCount: [FigureExample] = [
  FigureExample(
    "Officials counted [400,000 H200 chips] in the port.", .count, "400000", unit: "H200 chip"),
  FigureExample("The group sent [12 people] to the valley.", .count, "12", unit: "people"),
  FigureExample("Reporters saw [eleven soldiers].", .count, "11", unit: "soldier"),
  FigureExample(
    "Officials counted [1,307,000 voters] in the port.", .count, "1307000", unit: "voter"),
  FigureExample(
    "The group sent [two million homes] to the valley.", .count, "2000000", unit: "home"),
  FigureExample("Reporters saw [3 million barrels].", .volume, "3000000", unit: "barrel"),
  FigureExample(
    "Officials counted [four hundred thousand birds] in the port.", .count, "400000", unit: "bird"),
  FigureExample("The group sent [a dozen eggs] to the valley.", .count, "12", unit: "egg"),
  FigureExample("Reporters saw [two dozen ships].", .count, "24", unit: "ship"),
  FigureExample("Officials counted [half a dozen boats] in the port.", .count, "6", unit: "boat"),
  FigureExample(
    "The group sent [half a million refugees] to the valley.", .count, "500000", unit: "refugee"),
  FigureExample("Reporters saw [a million trees].", .count, "1000000", unit: "tree"),
  FigureExample(
    "Officials counted [a hundred villagers] in the port.", .count, "100", unit: "villager"),
  FigureExample(
    "The group sent [25k signatures] to the valley.", .count, "25000", unit: "signature"),
  FigureExample("Reporters saw [35m devices].", .count, "35000000", unit: "device"),
  FigureExample(
    "Officials counted [8 B people] in the port.", .count, "8000000000", unit: "people"),
  FigureExample(
    "The group sent [six charging stations] to the valley.", .count, "6", unit: "charging station"),
  FigureExample(
    "Reporters saw [three major shipping companies].", .count, "3", unit: "major shipping company"),
  FigureExample(
    "Officials counted [20 new electric buses] in the port.", .count, "20", unit: "new electric bus"
  ),
  FigureExample("The group sent [nine children] to the valley.", .count, "9", unit: "child"),
  FigureExample("Reporters saw [five women].", .count, "5", unit: "woman"),
  FigureExample("Officials counted [7 aircraft] in the port.", .count, "7", unit: "aircraft"),
  FigureExample(
    "The group sent [12,34,567 ballots] to the valley.", .count, "1234567", unit: "ballot"),
  FigureExample("Reporters saw [50 000 seats].", .count, "50000", unit: "seat"),
  FigureExample(
    "Officials counted [two and a half million cars] in the port.", .count, "2500000", unit: "car"),
  FigureExample(
    "The group sent [1.5 million vaccine doses] to the valley.", .count, "1500000",
    unit: "vaccine dose"),
  FigureExample("Reporters saw [twenty-six passengers].", .count, "26", unit: "passenger"),
  FigureExample(
    "Officials counted [one hundred and six graves] in the port.", .count, "106", unit: "grave"),
  FigureExample(
    "The group sent [three thousand nine hundred sheep] to the valley.", .count, "3900",
    unit: "sheep"),
  FigureExample(
    "Reporters saw [two hundred and two thousand stamps].", .count, "202000", unit: "stamp"),
  FigureExample("Officials counted [13 lakh forms] in the port.", .count, "1300000", unit: "form"),
  FigureExample(
    "The group sent [2 crore pupils] to the valley.", .count, "20000000", unit: "pupil"),
  FigureExample("Reporters saw [zero tankers].", .count, "0", unit: "tanker"),
  FigureExample("Officials counted [14 countries] in the port.", .count, "14", unit: "country"),
  FigureExample(
    "The group sent [31 wooden boxes] to the valley.", .count, "31", unit: "wooden box"),
  FigureExample("Reporters saw [8 fire engines].", .count, "8", unit: "fire engine"),
  FigureExample(
    "Officials counted [16 other employees] in the port.", .count, "16", unit: "other employee"),
  FigureExample("The group sent [40 coal miners] to the valley.", .count, "40", unit: "coal miner"),
  FigureExample("Reporters saw [60 empty houses].", .count, "60", unit: "empty house"),
  FigureExample("The team hit [33 home runs].", .count, "33", unit: "home run"),
  FigureExample("Police made [14 arrests].", .count, "14", unit: "arrest"),
  FigureExample("[Two] of the bridges fell.", .number, "2"),
  FigureExample("The law has [19 sections].", .count, "19", unit: "section"),
  FigureExample("A [12-member] jury sat.", .count, "12", unit: "member"),
  FigureExample("[No fewer than 80 dogs] ran.", .count, "80", low: "80", .atLeast, unit: "dog"),
  FigureExample(
    "[As many as 300 seats] are empty.", .count, "300", high: "300", .upTo, unit: "seat"),
  FigureExample("[1.2 million eggs] broke.", .count, "1200000", unit: "egg"),
  FigureExample("[Eleven] of the miners got out.", .number, "11"),
  FigureExample("[Half a dozen ships] waited.", .count, "6", unit: "ship"),
  FigureExample("The depot stores [40,000 spare parts].", .count, "40000", unit: "spare part"),
  FigureExample("[A dozen planes] took off.", .count, "12", unit: "plane"),
  FigureExample("[About a third] of the fleet is idle.", .number, "0.333333333333333333", .about),
  FigureExample("[Sixteen cranes] fell over.", .count, "16", unit: "crane"),
  FigureExample("The bank cut [1,400 jobs].", .count, "1400", unit: "job"),
  FigureExample(
    "[Over 2,000 tents] were sent.", .count, "2000", low: "2000", .moreThan, unit: "tent"),
  FigureExample("They planted [700 young oaks].", .count, "700", unit: "young oak"),
  FigureExample("A [four-seat] plane crashed.", .count, "4", unit: "seat"),
  FigureExample(
    "[Fewer than 20 nurses] work there.", .count, "20", high: "20", .lessThan, unit: "nurse"),
  FigureExample("The fleet has [nearly 90 vans].", .count, "90", .nearly, unit: "van"),
  FigureExample("[None] of the miners was hurt.", .count, "0"),
  FigureExample("They hired [nine cooks].", .count, "9", unit: "cook"),
  FigureExample("She sold [six paintings].", .count, "6", unit: "painting"),
  FigureExample("The fleet lost [18 trawlers].", .count, "18", unit: "trawler"),
]
