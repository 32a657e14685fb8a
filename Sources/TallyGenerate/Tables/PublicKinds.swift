/// What stories about politics, work, health, courts and sport count.
let publicKinds: [FactKind] = [
  FactKind(
    "strikers", "workers on strike in {ev}", .count(240, 68_000),
    [
      "{n} workers walked out", "{n} workers have been on strike since {day}",
      "The union said {n} of its members were on strike", "The strike involves {n} workers",
    ]),
  FactKind(
    "pay-offer", "pay rise offered by the employers", .percent(2, 9),
    [
      "The employers are offering {n} more pay", "The offer is a pay rise of {n}",
      "Employers have offered to raise wages by {n}",
    ], hedged: false),
  FactKind(
    "pay-demand", "pay rise demanded by the union", .percent(10, 28),
    [
      "The union is asking for a rise of {n}", "Workers demand {n} more pay",
      "The union wants wages to go up by {n}",
    ], hedged: false),
  FactKind(
    "cancelled", "flights cancelled because of {ev}", .count(40, 2400), moves: true,
    [
      "{n} flights were cancelled", "Airlines cancelled {n} flights",
      "{Ev} forced airlines to scrap {n} flights",
    ],
    moved: ["The number of cancelled flights rose to {n} from {old}"]),
  FactKind(
    "stranded", "travellers stranded by {ev}", .count(900, 160_000),
    [
      "{n} travellers were stranded", "{Ev} stranded {n} passengers",
      "{n} travellers could not leave {pl}",
    ]),
  FactKind(
    "turnout", "turnout of the election in {rg}", .percent(38, 84),
    [
      "Turnout was {n}", "{n} of those entitled to vote did so",
      "The electoral commission put turnout at {n}",
    ]),
  FactKind(
    "vote-share", "share of the vote for {who}", .percent(27, 66),
    [
      "{who} won {n} of the vote", "{who} took {n} of the votes cast",
      "{who} received {n} of the vote",
    ], hedged: false),
  FactKind(
    "seats", "seats won by the party of {who}", .count(21, 240),
    [
      "The party of {who} won {n} seats", "{who} and allies will have {n} seats",
      "{n} seats went to the party of {who}",
    ], hedged: false),
  FactKind(
    "stations", "polling stations opened in {rg}", .count(120, 26_000),
    [
      "{n} polling stations were open", "Voters could choose among {n} polling stations",
      "The commission ran {n} polling stations",
    ]),
  FactKind(
    "protesters", "people at the protest in {pl}", .count(400, 320_000),
    [
      "{n} people marched through {pl}", "{n} demonstrators filled the centre of {pl}",
      "A crowd of {n} gathered in {pl}", "{n} people joined the protest",
    ]),
  FactKind(
    "arrests", "people arrested in {ev}", .count(5, 380), moves: true,
    [
      "{n} people were arrested", "Police made {n} arrests", "Officers arrested {n} people",
    ],
    moved: ["The number of arrests rose to {n} from {old}"]),
  FactKind(
    "officers", "police officers on duty at {ev}", .count(90, 6200),
    [
      "{n} police officers were on duty", "Police sent {n} officers to {pl}",
      "{n} officers guarded the streets",
    ]),
  FactKind(
    "cases", "infections in {ev}", .count(30, 9400), moves: true,
    [
      "{n} cases have been confirmed", "Doctors have confirmed {n} infections",
      "{n} people have fallen ill", "The outbreak has infected {n} people",
    ],
    moved: ["Confirmed cases rose to {n} from {old}"]),
  FactKind(
    "in-hospital", "patients in hospital because of {ev}", .count(8, 900), moves: true,
    [
      "{n} patients are in hospital", "{n} people were admitted to hospital",
      "Hospitals in {rg} are treating {n} patients",
    ],
    moved: ["The number of patients in hospital climbed to {n} from {old}"]),
  FactKind(
    "doses", "vaccine doses sent to {rg}", .count(8000, 2_400_000),
    [
      "{n} doses of vaccine were sent to {rg}", "{rg} received {n} vaccine doses",
      "A first delivery of {n} doses has arrived in {pl}",
    ]),
  FactKind(
    "sentence", "prison sentence of {who}", .years(3, 34),
    [
      "{who} was sentenced to {n} in prison", "The court sent {who} to prison for {n}",
      "{who} must serve {n}",
    ], hedged: false),
  FactKind(
    "stolen", "money taken in the fraud of {who}", .money(2, 4400),
    [
      "{who} took {n} from investors", "The fraud cost investors {n}",
      "Prosecutors said that {n} had vanished",
    ]),
  FactKind(
    "victims", "victims of the fraud of {who}", .count(40, 28_000),
    [
      "{n} investors lost money", "The scheme had {n} victims",
      "{n} people had trusted {who} with their savings",
    ]),
  FactKind(
    "attendance", "spectators at the match in {pl}", .count(4000, 84_000),
    [
      "{n} spectators watched the match", "A crowd of {n} saw the match in {pl}",
      "The match drew {n} spectators",
    ]),
  FactKind(
    "transfer-fee", "transfer fee for {who}", .money(4, 180),
    [
      "The transfer fee for {who} is {n}", "The club paid {n} for {who}",
      "{who} moves for a fee of {n}",
    ]),
  FactKind(
    "goals", "goals that {who} scored in the season", .count(9, 41),
    [
      "{who} scored {n} goals last season", "{who} comes with {n} goals from last season",
    ], hedged: false),
  FactKind(
    "capacity", "capacity of the wind farm off {pl}", .megawatts(60, 3200),
    [
      "The wind farm has a capacity of {n}", "The wind farm can produce {n}",
      "With a capacity of {n}, the wind farm is the largest in {rg}",
    ], hedged: false),
  FactKind(
    "turbines", "turbines of the wind farm off {pl}", .count(14, 240),
    [
      "{n} turbines stand off {pl}", "The wind farm consists of {n} turbines",
      "Workers put up {n} turbines",
    ]),
  FactKind(
    "homes-served", "homes that the wind farm supplies", .count(30_000, 2_300_000),
    [
      "It can supply {n} homes", "That is enough power for {n} households",
      "The wind farm will power {n} homes",
    ]),
  FactKind(
    "bridge-cost", "cost of the bridge at {pl}", .money(14, 5800),
    [
      "The bridge cost {n}", "Building the bridge took {n} of public money",
      "The bill for the bridge came to {n}",
    ]),
  FactKind(
    "bridge-length", "length of the bridge at {pl}", .metresWhole(240, 9400),
    [
      "The bridge is {n} long", "The bridge spans {n}", "At {n} the bridge is the longest in {rg}",
    ]),
  FactKind(
    "vehicles", "vehicles that cross the bridge each day", .count(4000, 120_000),
    [
      "{n} vehicles are expected to cross each day", "Planners count on {n} vehicles a day",
    ]),
  FactKind(
    "fossils", "bones found at {pl}", .count(14, 900), moves: true,
    [
      "{n} bones have been found", "The team has dug up {n} bones",
      "{n} bones lay in the clay at {pl}",
    ],
    moved: ["The number of bones found rose to {n} from {old}"]),
  FactKind(
    "fossil-length", "length of the animal found at {pl}", .metres(3, 28),
    [
      "The animal was {n} long", "It measured {n} from snout to tail",
    ]),
  FactKind(
    "visitors", "visitors of the festival in {pl}", .count(9000, 640_000),
    [
      "{n} people visited the festival", "The festival drew {n} visitors",
      "Organisers counted {n} visitors",
    ]),
  FactKind(
    "tickets", "tickets sold for the festival in {pl}", .count(6000, 400_000),
    [
      "{n} tickets were sold", "Organisers sold {n} tickets",
    ]),
  FactKind(
    "rent", "average monthly rent in {pl}", .price(480, 3900),
    [
      "The average rent in {pl} is {n} a month", "Tenants in {pl} pay {n} a month on average",
    ], hedged: false),
  FactKind(
    "flats", "flats planned in {pl}", .count(120, 24_000),
    [
      "The city wants to build {n} flats", "{n} new flats are planned in {pl}",
      "Plans call for {n} flats",
    ]),
]
