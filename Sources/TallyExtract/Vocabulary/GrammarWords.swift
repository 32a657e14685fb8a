/// English words that end a noun phrase or stand beside one.
enum GrammarWords {
  static let prepositions = """
    of in on at by to from with without within into onto upon about over under above below between
    among through during before after since against across along around behind beyond near off out
    up down toward towards via per despite except amid inside outside throughout until till for as
    versus vs than like unlike including excluding following regarding concerning besides alongside
    amongst underneath aboard atop worth
    """
  static let others = """
    and or but nor so yet because if although though while whereas unless whether that which who
    whom whose what when where why how then there here not n't never also too even still already
    however therefore meanwhile moreover both either neither
    is are was were be been being am has have had having do does did will would shall should can
    could may might must 's 're 've 'll 'd 'm cannot
    i me we us you he him she it they them himself herself itself themselves someone anyone
    everyone somebody nobody something anything everything nothing everybody
    again ago away apart altogether together later earlier long each apiece now today yesterday
    tomorrow tonight just only instead alone ever well once respectively soon else back
    overnight aged old annually daily weekly monthly yearly
    """
  static let determiners = """
    the a an this these those its their his her our your my some any all no every
    """
  static let pronouns = "i me we us you he him she it they them this that these those"
  /// Verb forms that follow a counted noun ("12 people were", "3 men said").
  static let verbs = """
    said says say saying told tells tell took take takes taken made make makes making came come
    comes coming went go goes going gone got get gets getting gave give gives given knew know knows
    left leave leaves became become becomes began begin begins begun died die dies dying killed
    kill kills killing injured injure wounded missing dead hurt want wants wanted need needs needed
    worked work works working live lives lived living remain remains remained show shows showed
    shown held hold holds found find finds think thinks thought see sees saw seen used use uses
    using called call calls ran run runs running sold sell sells selling bought buy buys buying
    paid pay pays paying won win wins lost lose loses met meet meets sent send sends set put
    puts kept keep keeps led lead leads let lets brought bring brings built build spent
    spend spends spoke sat sit stood stand heard hear felt feel grew grow rose rise fell fall
    cost costs include includes included including based according compared making trying hoping
    waiting arrived arrive participated attended voted vote votes participate equals make
    signed took fled flee hit hits struck strikes shot depending ranging per plus
    """
  static let comparatives = """
    more less fewer higher lower greater larger smaller bigger faster slower longer shorter
    stronger weaker better worse cheaper older younger richer poorer likelier wider deeper
    heavier lighter hotter colder safer
    """
  static let superlatives = """
    most least largest biggest highest lowest smallest fastest slowest longest shortest oldest
    youngest richest poorest best worst deadliest greatest strongest weakest hottest coldest
    tallest deepest wealthiest busiest cheapest heaviest lightest latest earliest leading
    """
}
