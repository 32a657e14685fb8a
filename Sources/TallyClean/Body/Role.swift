/// What the names that a page gives to an element say about it.
struct Role: OptionSet {
  let rawValue: UInt32

  /// Readers' comments.
  static let comments = Role(rawValue: 1 << 0)
  /// Other articles: related, recommended, most read, next.
  static let related = Role(rawValue: 1 << 1)
  /// Advertisements, shopping boxes, sponsors.
  static let promotion = Role(rawValue: 1 << 2)
  /// Newsletters, subscriptions, sign-in, paywalls.
  static let subscription = Role(rawValue: 1 << 3)
  /// Share buttons and counts.
  static let sharing = Role(rawValue: 1 << 4)
  /// Menus, breadcrumbs, pages.
  static let navigation = Role(rawValue: 1 << 5)
  /// The page's foot, legal and cookie notices.
  static let foot = Role(rawValue: 1 << 6)
  /// Columns beside the article.
  static let aside = Role(rawValue: 1 << 7)
  /// Byline, date, biography.
  static let author = Role(rawValue: 1 << 8)
  /// Captions and credits of pictures.
  static let caption = Role(rawValue: 1 << 9)
  /// Galleries, players, slide counters.
  static let media = Role(rawValue: 1 << 10)
  /// Tickers, quotes, weather, polls, quizzes, tools.
  static let widget = Role(rawValue: 1 << 11)
  /// Tags and topics.
  static let tags = Role(rawValue: 1 << 12)
  /// Embedded posts.
  static let embed = Role(rawValue: 1 << 13)
  /// Hidden from readers, or only for print or screen readers.
  static let hidden = Role(rawValue: 1 << 14)
  /// The article's text.
  static let body = Role(rawValue: 1 << 15)
  /// The article as a whole.
  static let article = Role(rawValue: 1 << 16)
  /// Standfirst.
  static let standfirst = Role(rawValue: 1 << 17)
  /// The article's head: title, byline.
  static let head = Role(rawValue: 1 << 18)
  /// Cookie and consent notices.
  static let consent = Role(rawValue: 1 << 19)

  /// Roles whose text weighs nothing when the body is looked for, however much there is of it.
  static let apart: Role = [.comments, .consent]
  /// Roles that are never the article.
  static let noise: Role = [
    .comments, .related, .promotion, .subscription, .sharing, .navigation, .foot, .aside, .author,
    .widget, .tags, .hidden, .media, .consent,
  ]
}
