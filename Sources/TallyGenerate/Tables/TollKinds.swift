/// What stories about disasters and accidents count.
let tollKinds: [FactKind] = [
  FactKind(
    "deaths", "people killed by {ev}", .count(3, 640), moves: true,
    [
      "{n} people were killed in {ev}", "{n} people are known to have died in {ev}",
      "The death toll of {ev} stood at {n}", "{Ev} has killed {n} people",
      "{n} people lost their lives when {ev} struck {pl}", "{Ev} left {n} people dead",
    ],
    moved: [
      "The death toll of {ev} rose to {n} from {old}",
      "{n} people have died in {ev}, up from {old} in an earlier count",
    ]),
  FactKind(
    "injured", "people injured by {ev}", .count(12, 2400), moves: true,
    [
      "{n} people were injured in {ev}", "Hospitals treated {n} people who were hurt in {ev}",
      "{n} people suffered injuries in {ev}", "{Ev} left {n} people injured",
      "{n} others were hurt, several of them badly",
    ],
    moved: ["The number of injured climbed to {n} from {old}"]),
  FactKind(
    "missing", "people missing after {ev}", .count(4, 300), moves: true,
    [
      "{n} people are still missing", "{n} people were unaccounted for after {ev}",
      "Rescuers are looking for {n} missing people", "{n} people have not been found since {ev}",
    ],
    moved: ["The number of missing people rose to {n} from {old}"]),
  FactKind(
    "evacuated", "people evacuated because of {ev}", .count(300, 48_000), moves: true,
    [
      "{n} people have been evacuated", "{n} residents were told to leave their homes",
      "Soldiers helped to move {n} people out of {pl}", "{Ev} drove {n} people from their homes",
      "{n} residents of {pl} spent the night away from home after being evacuated",
    ],
    moved: ["The number of people evacuated grew to {n} from {old}"]),
  FactKind(
    "homes-damaged", "homes damaged by {ev}", .count(40, 9000), moves: true,
    [
      "{n} homes were damaged", "{Ev} damaged {n} houses in and around {pl}",
      "Inspectors counted {n} damaged homes", "{n} houses in {rg} suffered damage",
    ],
    moved: ["Inspectors raised the number of damaged homes to {n} from {old}"]),
  FactKind(
    "homes-lost", "homes destroyed by {ev}", .count(15, 900),
    [
      "{n} homes were destroyed", "{Ev} destroyed {n} houses",
      "{n} families saw their homes destroyed",
      "{n} houses in {pl} are beyond repair and count as destroyed",
    ]),
  FactKind(
    "without-power", "homes without electricity after {ev}", .count(1200, 380_000), moves: true,
    [
      "{n} households were without electricity", "{Ev} cut the power to {n} homes",
      "{n} homes in {rg} had no power", "The grid operator said {n} customers had lost power",
    ],
    moved: ["The number of homes without power rose to {n} from {old}"]),
  FactKind(
    "rescuers", "rescue workers sent to {ev}", .count(60, 4200),
    [
      "{n} rescue workers were sent to {pl}", "{n} rescuers are at work in {pl}",
      "The government sent {n} rescue workers", "A force of {n} rescuers has gathered in {pl}",
    ]),
  FactKind(
    "damage-cost", "cost of the damage done by {ev}", .money(12, 9400),
    [
      "Insurers put the damage at {n}", "The damage is estimated at {n}",
      "{Ev} caused {n} of damage", "Repairing the damage will cost {n}, insurers estimate",
    ]),
  FactKind(
    "relief-fund", "relief money promised after {ev}", .money(5, 900),
    [
      "The government promised {n} in relief", "A relief fund of {n} was set up",
      "Parliament approved {n} of relief money for {rg}", "Relief worth {n} has been pledged",
    ]),
  FactKind(
    "past-deaths", "people killed by the {noun} of {past}", .count(3, 400), isPast: true,
    [
      "The {noun} of {past} killed {n} people in {rg}",
      "{n} people died in the {noun} of {past}, the last disaster of its kind in {rg}",
      "Older people in {pl} remember the {noun} of {past}, in which {n} people died",
    ]),
  FactKind(
    "past-cost", "cost of the damage done by the {noun} of {past}", .money(10, 5000), isPast: true,
    [
      "The {noun} of {past} did {n} of damage",
      "In {past} a {noun} in {rg} caused damage of {n}",
    ]),
  FactKind(
    "magnitude", "magnitude of {ev}", .decimal(4.8, 7.9),
    [
      "The magnitude {n} quake struck before dawn", "The quake had a magnitude of {n}",
      "Seismologists measured the quake at magnitude {n}",
      "The magnitude-{n} earthquake was felt across {rg}",
    ], hedged: false),
  FactKind(
    "quake-depth", "depth of {ev}", .length(6, 90),
    [
      "The quake struck at a depth of {n}", "Its source lay {n} below the surface",
      "The quake began {n} underground",
    ]),
  FactKind(
    "distance", "distance of {ev} from {pl}", .length(15, 240),
    [
      "The centre of the quake was {n} from {pl}", "It struck {n} west of {pl}",
      "The epicentre lay {n} off the coast at {pl}",
    ]),
  FactKind(
    "aftershocks", "aftershocks of {ev}", .count(14, 420), moves: true,
    [
      "{n} aftershocks were recorded", "Instruments have recorded {n} aftershocks",
      "{n} aftershocks followed",
    ],
    moved: ["The number of aftershocks rose to {n} from {old}"]),
  FactKind(
    "burned", "area burned by {ev}", .area(400, 52_000), moves: true,
    [
      "{Ev} has burned {n}", "{n} of forest and scrub have burned", "The flames covered {n}",
      "{Ev} has blackened {n} near {pl}",
    ],
    moved: ["The burned area grew to {n} from {old}"]),
  FactKind(
    "contained", "share of {ev} that is contained", .percent(8, 24), moves: true,
    [
      "{Ev} was {n} contained", "Crews had contained {n} of {ev}",
      "Fire chiefs said {n} of {ev} was contained",
    ],
    moved: ["Containment of {ev} rose to {n} from {old}"]),
  FactKind(
    "rainfall", "rain that fell in {pl} in a day", .rain(60, 480),
    [
      "{n} of rain fell on {pl} in a day", "Gauges in {pl} caught {n} of rain in a day",
      "A day's rain in {pl} came to {n}",
    ]),
  FactKind(
    "wind", "highest wind speed of {ev}", .speed(95, 260),
    [
      "Winds reached {n}", "Gusts of {n} were measured in {pl}",
      "The storm came ashore with winds of {n}", "The strongest gust was measured at {n}",
    ]),
  FactKind(
    "river", "height of the river in {pl}", .metres(3, 12),
    [
      "The river at {pl} rose to {n}", "The river crested at {n} in {pl}",
      "The gauge in {pl} showed {n}",
    ]),
  FactKind(
    "passengers", "people aboard in {ev}", .count(24, 620),
    [
      "{n} passengers were on board", "{n} passengers were travelling when {ev} happened",
      "The operator said {n} passengers had been aboard",
    ]),
  FactKind(
    "crew", "crew aboard in {ev}", .count(3, 60),
    ["{n} crew members were on board", "The crew numbered {n}", "A crew of {n} was aboard"]),
  FactKind(
    "spilled", "oil spilled in {ev}", .tonnes(80, 42_000), moves: true,
    [
      "{n} of oil leaked into the sea", "The ship lost {n} of oil",
      "{n} of oil have spilled off {pl}",
    ],
    moved: ["The amount of oil spilled rose to {n} from {old}"]),
  FactKind(
    "coast", "coast fouled by {ev}", .length(12, 180),
    [
      "Oil has fouled {n} of coast", "{n} of shoreline are covered in oil",
      "Volunteers are cleaning {n} of beach",
    ]),
]
