/// What can be said of a block without knowing whether it is the article's: small whole numbers.
enum BlockFeature: Int, CaseIterable {
  // The text itself.
  case length, words, linkShare, boldShare, sentenceEnd, digits, capitals, sense, marks, code
  case sameText, titleShare
  // The markup.
  case headingLevel, isListItem, isPlainBox, noiseLevel, commonNoise, isApart, aside, caption, embed
  case standfirst, head, bodyRole, articleRole, listLength
  case related, promotion, author, media, isQuote, isCell
  // The page's shape.
  case trunkLevel, branchDepth, branchShare, parentShare, grandShare, groupShare, groupCount
  case pageMass, bodyHint, parentLink, grandLink, listLink, listSize
  // What stands around it.
  case previousMass, nextMass, previousLength, nextLength, sinceTitle, sinceProse, untilProse
  case place, previousLink, isTitle, headingBefore, linkedBody, sequence
  case formBox
}

extension BlockFeature {
  /// The features that come from the names a page gives to its elements.
  static let ofNames: [BlockFeature] = [
    .noiseLevel, .commonNoise, .aside, .caption, .embed, .standfirst, .head, .bodyRole,
    .articleRole, .related, .promotion, .author, .media, .bodyHint,
  ]
}
