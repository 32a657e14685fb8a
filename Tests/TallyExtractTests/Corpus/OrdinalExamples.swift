import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesOrdinal: [FigureExample] = [
  FigureExample("It was their [third straight loss].", .ordinal, "3", unit: "loss"),
  FigureExample("It is the [twenty-fifth stop].", .ordinal, "25", unit: "stop"),
  FigureExample("It is the [second largest port] in the north.", .ordinal, "2", unit: "port"),
  FigureExample("It was her [second term].", .ordinal, "2", unit: "term"),
  FigureExample("The crew won their [eighth race].", .ordinal, "8", unit: "race"),
  FigureExample("The club's [12th goal] came late.", .ordinal, "12", unit: "goal"),
  FigureExample("She became the [fifth minister] to resign.", .ordinal, "5", unit: "minister"),
  FigureExample("Rain fell for a [seventh consecutive day].", .ordinal, "7", unit: "day"),
  FigureExample("On the [ninth] day of protests the port opened.", .ordinal, "9", unit: "day"),
  FigureExample("Lorna Rovers finished [fifth] in the league.", .ordinal, "5"),
  FigureExample("Voss came [third].", .ordinal, "3"),
  FigureExample("The port was ranked [12th] in the north.", .ordinal, "12"),
]
