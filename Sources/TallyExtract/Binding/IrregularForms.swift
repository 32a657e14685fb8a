/// Irregular forms of verbs and nouns, by form.
let irregularForms: [String: String] = table(irregularVerbs).merging(irregularNouns) { $1 }

/// Irregular plurals, by form.
let irregularNouns: [String: String] = table(nounRows)

/// Reads rows of "lemma form form ...".
private func table(_ rows: String) -> [String: String] {
  var forms: [String: String] = [:]
  for row in rows.split(separator: "\n") {
    let words = row.split(separator: " ").map(String.init)
    guard let lemma = words.first else { continue }
    for word in words { forms[word] = lemma }
  }
  return forms
}

private let nounRows = """
  person people persons
  man men
  woman women
  child children
  foot feet
  tooth teeth
  mouse mice
  life lives
  wife wives
  knife knives
  half halves
  leaf leaves
  thief thieves
  wolf wolves
  shelf shelves
  loaf loaves
  policeman policemen
  policewoman policewomen
  fireman firemen
  fisherman fishermen
  gunman gunmen
  businessman businessmen
  spokesman spokesmen
  crisis crises
  analysis analyses
  basis bases
  series series
  species species
  means means
  news news
  datum data
  medium media
  criterion criteria
  aircraft aircraft
  cattle cattle
  police police
  headquarters headquarters
  bus buses
  gas gases
  virus viruses
  census censuses
  campus campuses
  status statuses
  bonus bonuses
  hero heroes
  vehicle vehicles
  shoe shoes
  house houses
  case cases
  base bases
  nurse nurses
  horse horses
  purchase purchases
  increase increases
  decrease decreases
  release releases
  lease leases
  response responses
  expense expenses
  licence licences
  license licenses
  course courses
  price prices
  size sizes
  prize prizes
  disease diseases
  warehouse warehouses
  axe axes
  potato potatoes
  tomato tomatoes
  volcano volcanoes
  """

private let irregularVerbs = """
  be is are was were been being am 's 're
  have has had having
  do does did done doing
  go goes went gone going
  say says said saying
  tell told
  get got gotten getting
  make made making
  take took taken taking
  come came coming
  see saw seen seeing
  know knew known
  give gave given giving
  find found
  think thought
  leave left leaving
  feel felt
  bring brought
  begin began begun
  keep kept
  hold held
  write wrote written writing
  stand stood
  hear heard
  let let letting
  mean meant
  set set setting
  meet met
  run ran running
  pay paid
  sit sat
  speak spoke spoken
  lie lay lain lying
  lead led
  read read
  grow grew grown
  lose lost losing
  fall fell fallen
  send sent
  build built
  understand understood
  draw drew drawn
  break broke broken
  spend spent
  cut cut cutting
  rise rose risen rising
  drive drove driven driving
  buy bought
  wear wore worn
  choose chose chosen
  seek sought
  throw threw thrown
  catch caught
  deal dealt
  win won winning
  forget forgot forgotten
  lay laid
  shoot shot
  steal stole stolen
  strike struck stricken striking
  sell sold
  fight fought
  hit hit hitting
  hurt hurt
  shake shook shaken shaking
  sink sank sunk
  swim swam swum
  fly flew flown flies
  flee fled
  hide hid hidden
  shut shut
  split split
  spread spread
  cost cost
  put put putting
  quit quit
  bear bore borne
  beat beat beaten
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  burn burnt burned
  dig dug
  eat ate eaten
  feed fed
  freeze froze frozen
  hang hung
  learn learnt learned
  lend lent
  light lit
  overtake overtook overtaken
  ride rode ridden riding
  ring rang rung
  seize seized seizing
  show showed shown
  sing sang sung
  sleep slept
  slide slid sliding
  spring sprang sprung
  stick stuck
  swear swore sworn
  sweep swept
  teach taught
  tear tore torn
  wake woke woken
  weep wept
  withdraw withdrew withdrawn
  undergo underwent undergone
  undertake undertook undertaken
  die died dies dying
  tie tied tying
  use used using uses
  cause caused causing causes
  close closed closing closes
  raise raised raising raises
  purchase purchased purchasing
  increase increased increasing
  decrease decreased decreasing
  release released releasing
  injure injured injuring injures
  expect expected expecting
  file filed filing files
  receive received receiving receives
  believe believed believing believes
  serve served serving serves
  damage damaged damaging damages
  charge charged charging charges
  value valued valuing values
  rescue rescued rescuing rescues
  measure measured measuring measures
  age aged
  wound wounded wounding wounds
  """
