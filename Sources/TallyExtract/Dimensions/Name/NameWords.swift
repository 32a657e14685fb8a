/// Words that make a name or an address of the number beside them.
enum NameWords {
  /// Stand before a number that numbers and does not count.
  static let labels = """
    section|row|seat|room|gate|channel|route|highway|interstate|exit|flight|bus|platform|
    level|grade|phase|step|volume|episode|season|act|scene|verse|article|rule|chapter|page|pages|
    category|class|stage|type|model|mark|version|figure|table|appendix|clause|paragraph|
    schedule|title|form|district|ward|precinct|zone|terminal|pier|dock|hangar|runway|track|lane|
    building|block|floor|suite|unit|apartment|apt|lot|plot|box|no|nos|no .|nos .|number|numbers|num|#|
    iphone|ipad|galaxy|pixel|boeing|airbus|windows|xbox|playstation|ps|series|formula|fortune|
    ftse|nasdaq|stoxx|nikkei|cac|dax|s&p|s & p|s p|sp|asx|russell|csi|topix|kospi|hang seng|
    apollo|soyuz|falcon|starship|covid|opus|psalm|channel|catch|area|air force|fifa|ios|android|
    core|ryzen|rtx|gtx|radeon|snapdragon|cortex|python|java|http|https|tel|fax|phone|isbn|
    week|day|game|round|lap|hole|group|pool|super bowl|wrestlemania|world cup|euro|cop|group of|
    match|part|chapter|volume|book|film|proposition|prop|amendment|resolution|bill|hr|order|
    corridor|line|tower|studio|camp|battalion|brigade|regiment|squadron|division|unit|engine|
    ladder|station|car|van|train|tram|vessel|submarine|satellite|mission|pin|code|zip|area code|
    top|under - |u - |deck|shelf|aisle|locker|cell|locus|exhibit|count|charge|option|plan|
    ryzen|pentium|mate|mi|redmi|find|nord|note|surface|macbook|airpods|kindle|fire|echo|nest|
    quest|oculus|switch|dragon|voyager|artemis|luna|curiosity
    """
  /// End the name of a street.
  static let streets = """
    street st avenue ave road rd lane drive boulevard blvd way court square place crescent
    terrace parkway highway broadway
    """
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
  /// Put a year after them.
  static let beforeYear = """
    in since until till during from by before after of circa around early late mid season
    summer winter spring autumn fall year fiscal fy through the for to and model q1 q2 q3 q4
    """
}
