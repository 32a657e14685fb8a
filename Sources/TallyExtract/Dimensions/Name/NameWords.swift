/// Words that make a name or an address of the number beside them.
enum NameWords {
  /// Names of products, makers and indices: the number after them is part of the name.
  static let labels = """
    iphone|ipad|galaxy|pixel|boeing|airbus|windows|xbox|playstation|fortune|ftse|nasdaq|stoxx|
    nikkei|cac|dax|s&p|s & p|s p|sp|asx|russell|csi|topix|kospi|apollo|soyuz|falcon|starship|covid|
    fifa|ios|android|core|ryzen|rtx|gtx|radeon|snapdragon|cortex|python|java|http|https|tel|fax|
    isbn|super bowl|wrestlemania|cop|formula|macbook|airpods|kindle|oculus|voyager|artemis|
    no|nos|no .|nos .|num|#|area code|hang seng|catch|under - |u - |interstate|opus|apt
    """
  /// Nouns that number what they name, unless a plural noun follows the number.
  static let weakLabels = """
    section|row|seat|room|gate|channel|route|highway|exit|flight|bus|platform|level|grade|phase|
    step|volume|episode|season|act|scene|verse|article|rule|chapter|page|pages|category|class|
    stage|type|model|mark|version|figure|table|appendix|clause|paragraph|schedule|title|form|
    district|ward|precinct|zone|terminal|pier|dock|hangar|runway|track|lane|building|block|floor|
    suite|unit|apartment|lot|plot|box|number|numbers|series|psalm|area|week|day|game|round|lap|
    hole|group|pool|part|book|proposition|prop|amendment|resolution|bill|corridor|line|tower|
    studio|camp|battalion|brigade|regiment|squadron|division|engine|ladder|station|car|train|tram|
    mission|pin|code|zip|top|deck|shelf|aisle|locker|cell|exhibit|count|charge|option|plan|phone|
    match|item|question|lesson|sector|quarter|q|bracket|tier|pillar|article|annex|protocol
    """
  /// End the name of a street.
  static let streets = """
    street st avenue ave road rd lane drive boulevard blvd way court square place crescent
    terrace parkway highway broadway
    """
  /// Stand after a number in the name of a product.
  static let productEndings = "pro max plus ultra mini lite se series turbo dreamliner gt"
  /// Bring a time of day of the number before.
  static let clock = """
    am|pm|a.m.|p.m.|a.m|p.m|a . m .|p . m .|o'clock|o ' clock|gmt|bst|utc|est|edt|cet|et|pt|pst|
    pdt|ist|noon|midnight|hrs gmt|a m|p m|hours gmt|cst|mst
    """
  static let months = """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
    """
  static let weekdays = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun
    """
  /// Weekdays that are names and say no time.
  static let namedDays =
    "black friday|cyber monday|patch tuesday|super tuesday|giving tuesday|bloody sunday"
    + "|good friday|easter monday|ash wednesday|palm sunday|small business saturday"
  /// Put a year after them.
  static let beforeYear = """
    in between since until till during from by before after of circa around early late mid season
    summer winter spring autumn fall year fiscal fy through the for to and model q1 q2 q3 q4
    """
}
