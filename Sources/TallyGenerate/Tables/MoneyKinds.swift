/// What stories about companies and the economy count.
let moneyKinds: [FactKind] = [
  FactKind(
    "revenue", "revenue of {co} in the quarter", .money(300, 42_000),
    [
      "Revenue came to {n}", "{co} reported revenue of {n}", "Quarterly revenue was {n}",
      "Sales at {co} reached {n} in the quarter",
      "Revenue rose {n:revenue-growth} to {n} from {n:revenue-before} a year earlier",
      "{co} took {n} in the quarter, against {n:revenue-before} in the same quarter a year ago",
    ]),
  FactKind(
    "revenue-before", "revenue of {co} in the same quarter a year before", .money(300, 40_000),
    [
      "A year earlier revenue had been {n}",
      "In the same quarter of the previous year {co} had revenue of {n}",
    ], isPast: true),
  FactKind(
    "revenue-growth", "growth of the revenue of {co}",
    .growth(of: "revenue", over: "revenue-before"),
    [
      "Revenue rose by {n} on the year", "Sales grew {n} from a year earlier",
      "{co} said that revenue was up {n}",
    ], hedged: false),
  FactKind(
    "profit", "net profit of {co} in the quarter", .money(40, 6000),
    [
      "Net profit was {n}", "{co} made a net profit of {n}",
      "Net profit for the quarter came to {n}", "The company earned {n} after tax",
    ]),
  FactKind(
    "forecast", "revenue that {co} expects in the next quarter", .money(350, 48_000),
    [
      "{co} expects revenue of {n} in the coming quarter",
      "For the coming quarter the company forecast revenue of {n}",
      "The company's revenue forecast for the coming quarter is {n}",
    ]),
  FactKind(
    "jobs-cut", "jobs that {co} will cut", .count(80, 14_000),
    [
      "{co} will cut {n} jobs", "{n} jobs are to go at {co}",
      "The company plans to shed {n} jobs", "The cuts affect {n} jobs",
      "{co} confirmed plans to eliminate {n} positions",
    ]),
  FactKind(
    "workforce", "people that {co} employs", .count(2000, 160_000),
    [
      "{co} employs {n} people", "The company has a workforce of {n}",
      "{n} people work for {co} worldwide",
    ]),
  FactKind(
    "savings", "savings that {co} expects", .money(20, 2400),
    [
      "The plan should save {n} a year", "{co} hopes for annual savings of {n}",
      "Annual savings of {n} are expected",
    ]),
  FactKind(
    "deal-value", "price of the purchase of {co2}", .money(180, 68_000),
    [
      "{co} agreed to buy {co2} for {n}", "The deal values {co2} at {n}",
      "{co} will pay {n} for {co2}", "The takeover is worth {n}",
      "{co} offered {n} for {co2}",
    ]),
  FactKind(
    "per-share", "price per share of the purchase of {co2}", .price(8, 240),
    [
      "Shareholders of {co2} will receive {n} a share", "The offer comes to {n} per share",
      "{co} will pay {n} for each share",
    ], hedged: false),
  FactKind(
    "premium", "premium over the closing price of {co2}", .percent(11, 62),
    [
      "The price is a premium of {n} to the last close",
      "That is {n} above the last closing price of {co2}",
    ]),
  FactKind(
    "stake", "stake in {co2} that {co} held before", .percent(4, 38),
    [
      "{co} already owned {n} of {co2}", "{co} had held a stake of {n} in {co2}",
    ]),
  FactKind(
    "chips", "chips covered by the order of {co}", .count(9000, 900_000),
    [
      "The order covers {n} chips", "{co} ordered {n} chips",
      "{n} chips are to be delivered to {co}", "{co} has placed an order for {n} chips",
    ]),
  FactKind(
    "order-value", "value of the order of {co}", .money(90, 19_000),
    [
      "The order is worth {n}", "{co} will pay {n} for the chips",
      "People in the industry put the order at {n}", "The contract has a value of {n}",
    ]),
  FactKind(
    "plant-cost", "cost of the plant of {co}", .money(120, 16_000),
    [
      "The plant will cost {n}", "{co} is investing {n} in the plant",
      "{co} will spend {n} on the plant in {pl}",
    ]),
  FactKind(
    "plant-jobs", "jobs at the plant of {co}", .count(150, 9000),
    [
      "The plant will create {n} jobs", "{n} people will work at the plant",
      "{co} expects to hire {n} workers for the plant",
    ]),
  FactKind(
    "recalled", "cars recalled by {co}", .count(4000, 1_900_000), moves: true,
    [
      "{co} is recalling {n} cars", "The recall covers {n} vehicles",
      "{n} cars are affected by the recall", "{co} called {n} vehicles back to its workshops",
    ],
    moved: ["{co} widened the recall to {n} vehicles from {old}"]),
  FactKind(
    "crashes", "crashes linked to the defect in the cars of {co}", .count(4, 90),
    [
      "The defect has been linked to {n} crashes", "{n} crashes are blamed on the defect",
      "Regulators know of {n} crashes",
    ]),
  FactKind(
    "fine", "fine imposed on {co}", .money(3, 3900),
    [
      "{co} was fined {n}", "Regulators imposed a fine of {n} on {co}",
      "The fine comes to {n}", "{co} must pay a fine of {n}",
    ]),
  FactKind(
    "customers-hit", "customers of {co} affected by {ev}", .count(9000, 44_000_000), moves: true,
    [
      "{n} customers of {co} are affected", "The data of {n} customers were exposed",
      "{co} said {n} customers were affected", "{Ev} touched {n} customers",
    ],
    moved: ["{co} raised the number of customers affected to {n} from {old}"]),
  FactKind(
    "rate", "interest rate set by the central bank", .rate(1.5, 7.5),
    [
      "The central bank set its main rate at {n}", "The main rate is now {n}",
      "The bank's decision takes the rate to {n}",
    ], hedged: false),
  FactKind(
    "inflation", "annual inflation", .rate(1.1, 9.8),
    [
      "Annual inflation was {n}", "Prices rose {n} from a year earlier",
      "Inflation stood at {n}",
    ], hedged: false),
  FactKind(
    "growth-forecast", "growth that the central bank expects", .rate(0.4, 4.4),
    [
      "The bank expects the economy to grow {n} this year",
      "Its forecast for growth this year is {n}",
    ], hedged: false),
  FactKind(
    "jobless", "unemployment rate", .rate(2.9, 11.4),
    [
      "The unemployment rate was {n}", "Unemployment stood at {n}", "The jobless rate is {n}",
    ], hedged: false),
  FactKind(
    "jobs-added", "jobs added in the month", .count(12_000, 420_000),
    [
      "Employers added {n} jobs", "The economy gained {n} jobs in the month",
      "Payrolls grew by {n}",
    ]),
  FactKind(
    "tariff", "tariff on {goods}", .percent(6, 60),
    [
      "The tariff on {goods} will be {n}", "{goods} will be subject to a duty of {n}",
      "Importers of {goods} will pay a tariff of {n}",
    ], hedged: false),
  FactKind(
    "trade-value", "yearly imports of {goods}", .money(240, 38_000),
    [
      "Imports of {goods} are worth {n} a year", "The country buys {n} of {goods} a year",
    ]),
  FactKind(
    "harvest", "harvest of {goods} in {rg}", .tonnes(12_000, 2_600_000),
    [
      "Farmers in {rg} brought in {n} of {goods}", "The harvest of {goods} came to {n}",
      "{rg} harvested {n} of {goods}",
    ]),
  FactKind(
    "harvest-loss", "fall of the harvest in {rg}", .percent(6, 48),
    [
      "The harvest was {n} smaller than in an ordinary year", "Farmers lost {n} of the crop",
    ]),
]
