import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesMultiple: [FigureExample] = [
  FigureExample("Output was [six times] as high as before.", .multiple, "6", unit: "time"),
  FigureExample("Rents were [6x] more than in the south.", .multiple, "6", unit: "time"),
  FigureExample(
    "Output was [roughly six times] as high as before.", .multiple, "6", .about, unit: "time"),
  FigureExample("Rents were [three times] more than in the south.", .multiple, "3", unit: "time"),
  FigureExample("Output was [2.5 times] as high as before.", .multiple, "2.5", unit: "time"),
  FigureExample("Rents were [ten times] more than in the south.", .multiple, "10", unit: "time"),
  FigureExample(
    "Output was [more than four times] as high as before.", .multiple, "4", low: "4", .moreThan,
    unit: "time"),
  FigureExample(
    "Rents were [nearly eight times] more than in the south.", .multiple, "8", .nearly, unit: "time"
  ),
  FigureExample("Sales rose [sixfold].", .multiple, "6", unit: "time"),
  FigureExample("Sales rose [tenfold].", .multiple, "10", unit: "time"),
  FigureExample("Sales rose [six-fold].", .multiple, "6", unit: "time"),
  FigureExample("Sales rose [10-fold].", .multiple, "10", unit: "time"),
  FigureExample(
    "Sales rose [more than threefold].", .multiple, "3", low: "3", .moreThan, unit: "time"),
  FigureExample("The price [doubled] after the war.", .multiple, "2", unit: "time"),
  FigureExample("Output [doubled] within the region.", .multiple, "2", unit: "time"),
  FigureExample("The price [tripled] after the war.", .multiple, "3", unit: "time"),
  FigureExample("Output [tripled] within the region.", .multiple, "3", unit: "time"),
  FigureExample("The price [quadrupled] after the war.", .multiple, "4", unit: "time"),
  FigureExample("Output [quadrupled] within the region.", .multiple, "4", unit: "time"),
  FigureExample(
    "The price [more than doubled] after the war.", .multiple, "2", low: "2", .moreThan,
    unit: "time"),
  FigureExample(
    "Output [more than doubled] within the region.", .multiple, "2", low: "2", .moreThan,
    unit: "time"),
  FigureExample("The price [nearly tripled] after the war.", .multiple, "3", .nearly, unit: "time"),
  FigureExample(
    "Output [nearly tripled] within the region.", .multiple, "3", .nearly, unit: "time"),
  FigureExample("The new mast is [three times] as tall.", .multiple, "3", unit: "time"),
  FigureExample("Output grew [fivefold].", .multiple, "5", unit: "time"),
  FigureExample("Traffic is [1.5 times] the old level.", .multiple, "1.5", unit: "time"),
  FigureExample("A [tenfold] rise followed.", .multiple, "10", unit: "time"),
  FigureExample("They sold [twice] as many.", .multiple, "2", unit: "time"),
  FigureExample("Costs [doubled] in a year.", .multiple, "2", unit: "time"),
  FigureExample("Costs [tripled] in a year.", .multiple, "3", unit: "time"),
  FigureExample("It burns [four times] more fuel.", .multiple, "4", unit: "time"),
]
