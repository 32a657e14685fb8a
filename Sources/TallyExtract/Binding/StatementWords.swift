import TallyText

/// Closed word lists of statements.
enum StatementWords {
  /// Stand for what is named elsewhere: all of those below.
  static let pronouns = WordSet(
    listed:
      """
      we i you our my your us me he she his her him it they its their them this these that those
      """)
  /// Stand for who speaks and is spoken to.
  static let speaking = WordSet(listed: "we i you our my your us me")
  /// Stand for one person.
  static let singular = WordSet(listed: "he she his her him")
  /// Stand for what is no one person.
  static let plural = WordSet(listed: "it they its their them")
  /// Words in names that are of no person.
  static let organisations = WordSet(
    listed:
      """
      inc corp co ltd company bank university council county city department office party government
      police court house senate congress committee association league news times post street avenue
      ministry agency union group club school church hospital airport north south east west monday
      tuesday wednesday thursday friday saturday sunday january february march april may june july
      august september october november december state states republic province
      conference division cup bowl stadium series championship fund foundation institute center
      centre hall library press games act
      """)
  /// Belong to a name though they are no names.
  static let titles = WordSet(
    listed: "jr sr mr mrs ms dr lt sgt gov sen rep gen capt st van von de al el")
  /// Stand behind a last name.
  static let suffixes = WordSet(listed: "jr sr jr. sr. ii iii iv")
  /// Open another clause, or a phrase that is as good as one.
  static let openers = WordSet(
    listed:
      "that if because while when where although though as whether unless until than so but")
  /// Open a clause, and hardly ever a phrase.
  static let clauseOpeners = WordSet(listed: "that if because while when where although though")
  /// Open a clause that belongs to the noun before.
  static let relatives = WordSet(listed: "who which whom whose")
  /// Open a clause or a phrase of time.
  static let timeOpeners = WordSet(listed: "after before since")
  /// Lengths of time that may stand before "after" and "before".
  static let delays = WordSet(
    listed:
      "second seconds minute minutes hour hours day days week weeks month months year years")
  /// Lemmas and forms after which someone's words begin.
  static let saying = WordSet(
    listed:
      """
      say says said saying show shows showed report reports reported believe believes believed add
      adds added confirm confirmed reveal reveals revealed claim claims claimed note noted announced
      estimate estimates estimated
      """)
  /// Open a clause that may not be so.
  static let unsure = WordSet(listed: "whether if unless")
  /// After which stands, with "that", what may not be so.
  static let doubting = WordSet(
    listed:
      """
      deny denies denied denial doubt doubts doubted fear fears feared hope hopes hoped possibility
      rumor rumors rumour rumours scepticism skepticism speculation suspicion suspicions dispute
      disputes disputed reject rejects rejected risk threat chance likelihood unlikely
      """)
  /// After which stands what someone holds to be so.
  static let thinking = WordSet(
    listed: "believe believes believed think thinks thought say says said")
  /// Stand before the ages of several.
  static let ages = WordSet(listed: "age ages aged")
  /// Stand after "or" and bound a figure.
  static let bounds = WordSet(listed: "more less fewer so older younger above higher better")
  /// Join a sentence to the one before.
  static let joining = WordSet(listed: "and but or so also then meanwhile however yet")
  /// Words that no statement begins with.
  static let leading = WordSet(
    listed:
      "and but or that which so also then meanwhile however yet as because while than")
  /// Words that no statement ends with.
  static let trailing = WordSet(
    listed:
      """
      a an the of in on at to by for from with and or but as that which who its their his her is was
      were are be been has have had will would could may not after before since when while where into
      about than over up down during between among according including also then he she it they we i if just
      only both more most so nearly almost roughly rather
      """)
}

extension UInt64 {
  /// Whether a set of hashes holds this one.
  func isIn(_ set: WordSet) -> Bool { set.contains(self) }
}
