import TallyText

/// What binding asks of a word, as one set of bits: looked up once a word.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// A comma.
  static let comma = WordTraits(rawValue: 1 << 0)
  /// Marks that end a clause.
  static let clauseEnd = WordTraits(rawValue: 1 << 1)
  /// "than".
  static let than = WordTraits(rawValue: 1 << 2)
  /// "of".
  static let of = WordTraits(rawValue: 1 << 3)
  /// Words that a time may start with.
  static let timeLead = WordTraits(rawValue: 1 << 4)
  /// Words that say that a figure moves.
  static let moving = WordTraits(rawValue: 1 << 5)
  /// Lemmas of verbs after which "to" leads to a new value.
  static let movingVerb = WordTraits(rawValue: 1 << 6)
  /// Words that say that a figure corrects another.
  static let revising = WordTraits(rawValue: 1 << 7)
  /// Of each one.
  static let each = WordTraits(rawValue: 1 << 8)
  /// In total.
  static let total = WordTraits(rawValue: 1 << 9)
  /// In the mean.
  static let average = WordTraits(rawValue: 1 << 10)
  /// Words before the period of a rate.
  static let periodLead = WordTraits(rawValue: 1 << 11)
  /// Adverbs that name the period of a rate.
  static let periodAdverb = WordTraits(rawValue: 1 << 12)
  /// Words that lead, after "of", to the whole of a part.
  static let wholeMark = WordTraits(rawValue: 1 << 13)
  /// Prepositions of place.
  static let placePreposition = WordTraits(rawValue: 1 << 14)
  /// Words between such a preposition and a name.
  static let side = WordTraits(rawValue: 1 << 15)
  /// Words that make a figure a possible one.
  static let possible = WordTraits(rawValue: 1 << 16)
  /// Those among them that may follow the figure.
  static let possibleModal = WordTraits(rawValue: 1 << 17)
  /// Words that make a figure a planned one.
  static let planned = WordTraits(rawValue: 1 << 18)
  /// Those among them that may follow the figure.
  static let plannedModal = WordTraits(rawValue: 1 << 19)
  /// Words that deny.
  static let negation = WordTraits(rawValue: 1 << 20)
  /// Lemmas of verbs that bring speech, and of light ones: no events.
  static let reportingVerb = WordTraits(rawValue: 1 << 21)
  /// Words that name a state of persons or things and may follow a count without a verb.
  static let state = WordTraits(rawValue: 1 << 22)
  /// Nouns that name a state by themselves.
  static let stateNoun = WordTraits(rawValue: 1 << 23)
  /// Small words that may stand between a figure's noun and its verb.
  static let subjectLink = WordTraits(rawValue: 1 << 24)
  /// Words, though no function words, that are passed over there.
  static let passedOver = WordTraits(rawValue: 1 << 25)
  /// Words that start a clause.
  static let clauseStarter = WordTraits(rawValue: 1 << 26)
  /// Prepositions that join a complement to a noun.
  static let complementPreposition = WordTraits(rawValue: 1 << 27)
  /// Words that may stand before the noun of a complement.
  static let determiner = WordTraits(rawValue: 1 << 28)
  /// Words that name who tells.
  static let telling = WordTraits(rawValue: 1 << 29)
  /// Words that carry no meaning of their own.
  static let function = WordTraits(rawValue: 1 << 30)
  /// Days and months.
  static let calendar = WordTraits(rawValue: 1 << 31)

  /// Words that make a figure come on top of others.
  static let addition = WordTraits(rawValue: 1 << 32)
  /// Nouns that limit a figure to a part of a country.
  static let placeNoun = WordTraits(rawValue: 1 << 33)

  /// The traits of a word by the `StableHash` of its small letters.
  static func of(_ hash: UInt64) -> WordTraits { WordTraits(rawValue: table[hash] ?? 0) }

  private static let table: HashTable = {
    var table = HashTable()
    func add(_ hash: UInt64, _ traits: WordTraits) {
      table[hash] = (table[hash] ?? 0) | traits.rawValue
    }
    for (traits, words) in rows {
      for word in words.listedWords { add(StableHash.of(word), traits) }
    }
    for hash in functionWords { add(hash, .function) }
    for hash in calendarWords { add(hash, .calendar) }
    return table
  }()

  private static let rows: [(WordTraits, String)] = [
    (.comma, ","),
    (.clauseEnd, "; : — – ( ) \" “ ” --"),
    (.than, "than"),
    (.of, "of"),
    (
      .timeLead,
      """
      today yesterday tomorrow tonight last this next previous sunday monday tuesday
      wednesday thursday friday saturday january february march april may june july august
      september october november december jan feb mar apr jun jul aug sep sept oct nov dec
      """
    ),
    (.moving, "latest updated now bringing initially"),
    (
      .movingVerb,
      "rise climb bring increase grow jump swell raise reach mount fall drop cut lower"
    ),
    (
      .revising,
      """
      revised lowered corrected downgraded revising amended revises upgraded upped bumped sweetened
      """
    ),
    (.each, "each apiece every"),
    (.total, "total altogether combined overall totaling totalling totaled totalled"),
    (.average, "average median mean averaging averaged"),
    (.periodLead, "a an per every each"),
    (
      .periodAdverb,
      """
      annually yearly annual monthly weekly daily hourly quarterly nightly
      """
    ),
    (.wholeMark, "the those these them which whom its their his her our"),
    (.placePreposition, "in at across near throughout around off within outside inside"),
    (.side, "the western eastern northern southern central neighbouring neighboring nearby"),
    (.placeNoun, "province district region county city town village capital"),
    (.addition, "another additional further extra remaining"),
    (.possible, "could may might possible possibly potentially potential perhaps maybe"),
    (.possibleModal, "could may might"),
    (
      .planned,
      """
      will would shall 'll plan plans planned planning intend intends aim aims expects
      expect expected forecast forecasts target targets scheduled proposed proposes hopes
      seeks wants guidance outlook projected projects
      """
    ),
    (.plannedModal, "will would shall 'll"),
    (.negation, "not n't never denied denies deny"),
    (
      .reportingVerb,
      """
      say tell report add cite note claim state announce accord quote write explain describe
      insist argue believe think know show be have do make take get include follow see go
      come give leave bring confirm fear estimate rise climb
      """
    ),
    (
      .state,
      """
      dead missing injured wounded hurt killed homeless trapped displaced arrested detained
      damaged destroyed unaccounted stranded hospitalised hospitalized infected evacuated
      """
    ),
    (
      .stateNoun,
      """
      toll deaths death fatalities fatality casualties injuries injured dead missing wounded
      arrests victims evacuees refugees displaced
      """
    ),
    (
      .subjectLink,
      """
      have has had been were was are is be being others other more also still so far will
      would could may might people remain remained each both all in total believed feared
      reportedly confirmed now already not to them who that
      """
    ),
    (
      .passedOver,
      "remained reportedly confirmed total feared believed people others so far"
    ),
    (.clauseStarter, "and but or while when after before because that which who with"),
    (
      .complementPreposition,
      """
      of in for from on to worth at with against between below above beneath under over west
      east north south
      """
    ),
    (
      .determiner,
      """
      the a an its their his her this that these those our some all other of
      """
    ),
    (
      .telling,
      """
      according citing cites said says say told added confirmed announced estimated reported
      reports reporting by
      """
    ),
  ]
}
