import TallyText

/// English words that decide whether a full stop ends a sentence.
///
/// - Source: abbreviations of the Associated Press and Guardian style guides.
enum SentenceWords {
  /// Stand before a name; their stop never ends a sentence.
  static let titles = WordSet(
    listed:
      """
      mr mrs ms dr prof sen rep gov gen lt col maj sgt capt cmdr adm cpl pvt rev hon st ste mt
      messrs mme mlle supt insp atty pres treas det dep asst vs viz cf approx
      """)
  /// Stand before a figure or a date; their stop ends a sentence only before a usual start.
  static let beforeNumbers = WordSet(
    listed:
      """
      no nos rs art jan feb mar apr jun jul aug sep sept oct nov dec fig figs p pp vol ch sec art para
      """)
  /// Stop may end a sentence; it does before a usual start.
  static let abbreviations = WordSet(
    listed:
      """
      inc corp co ltd llc plc bros assn dept univ ave blvd rd hwy ft jr sr al ed eds est etc
      ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
      nev okla ore pa tenn tex vt va wash wis wyo hq intl natl govt mfg
      """)
  /// Words that start sentences and seldom names.
  static let starters = WordSet(
    listed:
      """
      the a an this that these those it its he she they his her their we our you your i my there
      here in on at by for from with without after before during since until while when where what
      who why how which if although though because but and or so yet however meanwhile moreover
      also both each all some many most more several few no not one two three four five six seven
      eight nine ten as to under over about analysts officials police sales shares prices profit
      revenue according among between despite earlier last next then now today once only still
      """)
}
