/// Words that mean the same in news figures, one group a row; a word is in its first group.
///
/// Groups hold what reporters exchange when they tell one figure in other words, not all that a
/// thesaurus joins: "wounded" is no "killed", "arrested" no "charged".
let synonymRows = """
  kill dead death die fatality toll perish slay deceased deadly murder
  injure wound hurt injury casualty
  missing unaccounted
  buy purchase acquire acquisition takeover procure
  sell sale seller
  firm company corporation business corporate enterprise group conglomerate
  chip processor semiconductor accelerator gpu unit
  worker employee staff staffer workforce personnel
  job position post
  layoff redundancy dismiss
  quake earthquake tremor temblor
  blast explosion explode bomb bombing detonate
  blaze fire inferno wildfire
  flood flooding deluge
  storm hurricane typhoon cyclone
  crash collision collide wreck
  building structure
  house home
  school classroom
  evacuate displace evacuee refugee homeless
  flee escape
  arrest detain detention custody apprehend
  charge indict indictment accuse
  sentence jail imprison prison
  policeman officer police cop constable
  soldier troop serviceman military army
  attacker gunman shooter assailant suspect
  shoot gunfire shooting
  bullet round shot
  protest demonstration rally march demonstrator protester marcher
  riot unrest clash
  resident inhabitant population populace dweller
  child kid youngster boy girl
  pupil student schoolchild
  mother mom mum
  father dad
  doctor physician
  patient case infection infected
  disease illness sickness
  vote ballot voter
  election poll
  lawmaker legislator congressman senator parliamentarian
  bill law legislation act
  judge justice
  approve approval permit permission authorise authorize authorization clearance clear greenlight
  order booking request
  want wish seek interest
  require need demand
  revenue turnover takings
  profit earnings earn income
  loss deficit
  cost price expense
  worth value valuation valued
  pay payment paid
  salary wage
  spend spending expenditure outlay
  invest investment investor
  tax levy duty
  debt borrowing owe
  loan credit
  fine penalty
  grant subsidy incentive aid funding
  donate donation contribution charity charitable
  offer bid proposal
  deal agreement contract accord pact
  share stock equity
  market marketplace
  stake holding
  rise increase climb grow growth jump surge gain soar up hike
  fall drop decline decrease slump plunge tumble slide shrink down slip
  forecast outlook guidance projection predict project expect estimate
  ship vessel boat tanker freighter
  plane aircraft jet airliner airplane
  car vehicle automobile
  truck lorry
  passenger traveller traveler
  crew sailor seaman
  road highway motorway
  distance away
  deep depth beneath
  magnitude measuring measured richter
  strong powerful
  hit strike struck
  destroy destruction ruin wreckage devastate
  rescue save saved rescuer
  game match
  team side club squad
  player athlete
  goal score scored
  win victory beat defeat
  title championship trophy
  season campaign
  film movie picture
  song single track
  album record
  debut premiere
  phone handset smartphone
  computer pc laptop
  website site portal
  user customer client subscriber
  owner proprietor
  boss chief head ceo executive
  president presidential
  minister ministerial
  government administration cabinet
  official authority
  scientist researcher
  study survey research
  year annual annually yearly
  month monthly
  week weekly
  day daily
  kilometre kilometer
  metre meter
  start begin launch commence
  end finish conclude
  close shut closure
  city town
  country nation
  village hamlet
  robbery heist theft steal rob burglary
  weapon gun firearm revolver pistol rifle
  drug narcotic
  marry wedding marriage
  divorce split
  baby infant newborn
  rate ratio
  big large huge major
  aftershock aftershocks
  bridge bridges
  landslide mudslide
  percentage percent
  visit trip
  incentive subsidy
  batch tranche
  performance speed
  internet online web
  """
