import TallyModel

/// Figures of one dimension with what they mean.
let figureExamplesDuration: [FigureExample] = [
  FigureExample("The strike lasted [three years].", .duration, "3", unit: "year"),
  FigureExample("Crews worked for [90 minutes] on the dam.", .duration, "90", unit: "minute"),
  FigureExample("The inquiry took [two months], the judge wrote.", .duration, "2", unit: "month"),
  FigureExample("The strike lasted [48 hours].", .duration, "48", unit: "hour"),
  FigureExample("Crews worked for [six weeks] on the dam.", .duration, "6", unit: "week"),
  FigureExample("The inquiry took [ten days], the judge wrote.", .duration, "10", unit: "day"),
  FigureExample("The strike lasted [30 seconds].", .duration, "30", unit: "second"),
  FigureExample("Crews worked for [two decades] on the dam.", .duration, "2", unit: "decade"),
  FigureExample(
    "The inquiry took [three centuries], the judge wrote.", .duration, "3", unit: "century"),
  FigureExample("The strike lasted [two hours and 30 minutes].", .duration, "2.5", unit: "hour"),
  FigureExample(
    "Crews worked for [one to two years] on the dam.", .duration, nil, low: "1", high: "2", .range,
    unit: "year"),
  FigureExample(
    "The inquiry took [three or four weeks], the judge wrote.", .duration, nil, low: "3", high: "4",
    .range, unit: "week"),
  FigureExample(
    "The strike lasted [more than 36 hours].", .duration, "36", low: "36", .moreThan, unit: "hour"),
  FigureExample(
    "Crews worked for [at least 20 days] on the dam.", .duration, "20", low: "20", .atLeast,
    unit: "day"),
  FigureExample(
    "The inquiry took [about 8 seconds], the judge wrote.", .duration, "8", .about, unit: "second"),
  FigureExample("The strike lasted [nearly four months].", .duration, "4", .nearly, unit: "month"),
  FigureExample("Crews worked for [half an hour] on the dam.", .duration, "0.5", unit: "hour"),
  FigureExample(
    "The inquiry took [two and a half years], the judge wrote.", .duration, "2.5", unit: "year"),
  FigureExample(
    "The strike lasted [less than six minutes].", .duration, "6", high: "6", .lessThan,
    unit: "minute"),
  FigureExample(
    "Crews worked for [12-15 minutes] on the dam.", .duration, nil, low: "12", high: "15", .range,
    unit: "minute"),
  FigureExample("The talks lasted [nine hours].", .duration, "9", unit: "hour"),
  FigureExample("He served [18 months] in jail.", .duration, "18", unit: "month"),
  FigureExample("The outage went on for [45 minutes].", .duration, "45", unit: "minute"),
  FigureExample("She held it for [two and a half minutes].", .duration, "2.5", unit: "minute"),
  FigureExample(
    "They waited [more than six weeks].", .duration, "6", low: "6", .moreThan, unit: "week"),
  FigureExample("A [10-day] strike began.", .duration, "10", unit: "day"),
  FigureExample("It took [nearly four years].", .duration, "4", .nearly, unit: "year"),
  FigureExample(
    "The storm lasted [three to five days].", .duration, nil, low: "3", high: "5", .range,
    unit: "day"),
  FigureExample("He spoke for [30 seconds].", .duration, "30", unit: "second"),
  FigureExample("They won after [two decades] of work.", .duration, "2", unit: "decade"),
  FigureExample("A [six-month] ban was set.", .duration, "6", unit: "month"),
  FigureExample(
    "The trip takes [at least 90 minutes].", .duration, "90", low: "90", .atLeast, unit: "minute"),
]
