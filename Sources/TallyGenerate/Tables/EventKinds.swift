/// The kinds of events that stories are about, the fact in the headline first.
let eventKinds: [EventKind] = [
  EventKind(
    "quake", noun: "earthquake", colour: .disaster, office: "the seismological institute",
    facts: [
      "deaths", "injured", "magnitude", "quake-depth", "distance", "homes-damaged", "aftershocks",
      "past-deaths",
    ],
    headlines: ["Earthquake kills {n} in {pl}", "{n} dead after quake shakes {pl}"]),
  EventKind(
    "wildfire", noun: "wildfire", colour: .disaster, office: "the forest service",
    facts: ["burned", "contained", "evacuated", "homes-lost", "rescuers", "past-cost"],
    headlines: ["Wildfire near {pl} burns {n}", "Flames cover {n} in {rg}"]),
  EventKind(
    "flood", noun: "flood", colour: .disaster, office: "the civil protection agency",
    facts: [
      "deaths", "evacuated", "rainfall", "river", "homes-damaged", "missing", "past-deaths",
    ],
    headlines: ["Flood kills {n} in {rg}", "{n} dead as river bursts its banks at {pl}"]),
  EventKind(
    "storm", noun: "hurricane", colour: .disaster, office: "the weather service",
    facts: ["without-power", "wind", "deaths", "evacuated", "damage-cost", "past-cost"],
    headlines: ["Hurricane cuts power to {n} homes in {rg}", "{n} homes dark after hurricane"]),
  EventKind(
    "landslide", noun: "landslide", colour: .disaster, office: "the civil protection agency",
    facts: ["missing", "deaths", "homes-lost", "rescuers", "relief-fund", "past-deaths"],
    headlines: ["{n} missing after landslide near {pl}", "Landslide near {pl} leaves {n} missing"]),
  EventKind(
    "factory-fire", noun: "factory fire", colour: .disaster, office: "the fire brigade",
    facts: ["deaths", "injured", "rescuers", "damage-cost", "past-deaths"],
    headlines: ["Factory fire in {pl} kills {n}", "{n} killed in {pl} factory fire"]),
  EventKind(
    "train-crash", noun: "train crash", colour: .disaster, office: "the railway authority",
    facts: ["deaths", "injured", "passengers", "crew", "past-deaths"],
    headlines: ["Train crash near {pl} kills {n}", "{n} die as trains collide near {pl}"]),
  EventKind(
    "ferry", noun: "ferry sinking", colour: .disaster, office: "the coastguard",
    facts: ["missing", "deaths", "passengers", "crew", "rescuers", "past-deaths"],
    headlines: ["{n} missing after ferry sinks off {pl}", "Ferry sinks off {pl}; {n} missing"]),
  EventKind(
    "oil-spill", noun: "oil spill", colour: .disaster, office: "the coastguard",
    facts: ["spilled", "coast", "crew", "rescuers", "damage-cost", "past-cost"],
    headlines: ["Tanker loses {n} of oil off {pl}", "{n} of oil foul the sea off {pl}"]),
  EventKind(
    "eruption", noun: "eruption", colour: .disaster, office: "the volcano observatory",
    facts: ["evacuated", "injured", "homes-lost", "relief-fund", "past-deaths"],
    headlines: ["Eruption drives {n} from their homes", "{n} flee volcano near {pl}"]),
  EventKind(
    "results", noun: "results", colour: .business, office: "the finance chief",
    facts: ["revenue", "revenue-before", "revenue-growth", "profit", "forecast", "workforce"],
    headlines: ["{co} reports revenue of {n}", "{co} posts {n} in quarterly sales"]),
  EventKind(
    "layoffs", noun: "cuts", colour: .business, office: "the works council",
    facts: ["jobs-cut", "workforce", "savings", "revenue"],
    headlines: ["{co} to cut {n} jobs", "{n} jobs to go at {co}"]),
  EventKind(
    "merger", noun: "takeover", colour: .business, office: "the company's board",
    facts: ["deal-value", "per-share", "premium", "stake", "savings", "workforce"],
    headlines: ["{co} to buy {co2} for {n}", "{co} agrees {n} takeover of {co2}"]),
  EventKind(
    "order", noun: "order", colour: .business, office: "the trade ministry",
    facts: ["chips", "order-value", "workforce", "forecast"],
    headlines: ["{co} orders {n} chips", "{co} places order for {n} chips"]),
  EventKind(
    "plant", noun: "plant", colour: .business, office: "the economy ministry",
    facts: ["plant-cost", "plant-jobs", "workforce", "profit"],
    headlines: ["{co} to build {n} plant in {pl}", "{pl} wins {n} plant of {co}"]),
  EventKind(
    "recall", noun: "recall", colour: .business, office: "the road safety agency",
    facts: ["recalled", "crashes", "injured", "fine"],
    headlines: ["{co} recalls {n} cars", "Faulty brakes: {co} calls back {n} cars"]),
  EventKind(
    "breach", noun: "data theft", colour: .business, office: "the data protection office",
    facts: ["customers-hit", "fine", "workforce", "revenue"],
    headlines: ["Data theft at {co} hits {n} customers", "{co} loses data of {n} customers"]),
  EventKind(
    "antitrust", noun: "ruling", colour: .business, office: "the competition authority",
    facts: ["fine", "revenue", "workforce", "profit"],
    headlines: ["{co} fined {n}", "Regulators fine {co} {n}"]),
  EventKind(
    "rates", noun: "decision", colour: .business, office: "the central bank",
    facts: ["rate", "inflation", "growth-forecast", "jobless"],
    headlines: ["Central bank sets rate at {n}", "Main rate now at {n}"]),
  EventKind(
    "jobs", noun: "labour report", colour: .business, office: "the statistics office",
    facts: ["jobs-added", "jobless", "inflation", "rate"],
    headlines: ["Employers add {n} jobs", "Economy gains {n} jobs"]),
  EventKind(
    "tariffs", noun: "tariff", colour: .politics, office: "the trade ministry",
    facts: ["tariff", "trade-value", "jobs-cut", "harvest"],
    headlines: ["Government sets {n} tariff on {goods}", "{n} duty planned for {goods}"]),
  EventKind(
    "harvest", noun: "drought", colour: .business, office: "the farmers' union",
    facts: ["harvest", "harvest-loss", "relief-fund", "past-cost"],
    headlines: ["{rg} harvests {n} of {goods}", "Drought leaves {rg} with {n} of {goods}"]),
  EventKind(
    "strike", noun: "strike", colour: .labour, office: "the airport operator",
    facts: ["cancelled", "strikers", "stranded", "pay-offer", "pay-demand"],
    headlines: ["Strike at {pl} airport cancels {n} flights", "{n} flights off as strike bites"]),
  EventKind(
    "election", noun: "election", colour: .politics, office: "the electoral commission",
    facts: ["vote-share", "turnout", "seats", "stations"],
    headlines: ["{who} wins {n} of vote in {rg}", "{who} ahead with {n} of the vote"]),
  EventKind(
    "protest", noun: "protest", colour: .politics, office: "the interior ministry",
    facts: ["protesters", "arrests", "injured", "officers"],
    headlines: ["{n} march in {pl}", "{n} protest in {pl} against reform"]),
  EventKind(
    "outbreak", noun: "outbreak", colour: .health, office: "the health institute",
    facts: ["cases", "deaths", "in-hospital", "doses", "past-deaths"],
    headlines: ["Outbreak in {rg} reaches {n} cases", "{n} infected in {pl} outbreak"]),
  EventKind(
    "fraud", noun: "trial", colour: .court, office: "the prosecution service",
    facts: ["sentence", "stolen", "victims", "fine"],
    headlines: ["{who} gets {n} for fraud", "Court gives {who} {n}"]),
  EventKind(
    "transfer", noun: "transfer", colour: .sport, office: "the club",
    facts: ["transfer-fee", "goals", "attendance"],
    headlines: ["{who} joins {pl} for {n}", "{pl} pays {n} for {who}"]),
  EventKind(
    "wind-farm", noun: "opening", colour: .science, office: "the energy ministry",
    facts: ["capacity", "turbines", "homes-served", "plant-cost"],
    headlines: ["Wind farm of {n} opens off {pl}", "{n} wind farm starts up off {pl}"]),
  EventKind(
    "bridge", noun: "opening", colour: .politics, office: "the transport ministry",
    facts: ["bridge-cost", "bridge-length", "vehicles"],
    headlines: ["{n} bridge opens at {pl}", "{pl} opens bridge that cost {n}"]),
  EventKind(
    "fossil", noun: "dig", colour: .science, office: "the natural history museum",
    facts: ["fossils", "fossil-length", "relief-fund"],
    headlines: ["Diggers find {n} bones near {pl}", "{n} bones surface at {pl}"]),
  EventKind(
    "festival", noun: "festival", colour: .sport, office: "the city council",
    facts: ["visitors", "tickets", "arrests", "officers"],
    headlines: ["{n} come to {pl} festival", "{pl} festival draws {n}"]),
  EventKind(
    "housing", noun: "plan", colour: .politics, office: "the housing department",
    facts: ["flats", "rent", "bridge-cost"],
    headlines: ["{pl} plans {n} flats", "{n} flats to be built in {pl}"]),
]
