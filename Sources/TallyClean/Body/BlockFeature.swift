/// What can be said of a block without knowing whether it is the article's: small whole numbers.
enum BlockFeature: Int, CaseIterable {
  // The text itself.
  case length, words, linkShare, boldShare, sentenceEnd, digits, capitals, sense, marks
  // The markup.
  case headingLevel, isListItem, isPlainBox, noiseLevel, commonNoise, isApart, aside, caption, embed
  case standfirst, head, bodyRole, articleRole, listLength
  // The page's shape.
  case trunkLevel, branchDepth, branchShare, parentShare, grandShare, groupShare, groupCount
  case pageMass, bodyHint
  // What stands around it.
  case previousMass, nextMass, previousLength, nextLength, sinceTitle, sinceProse, untilProse
  case place, previousLink, isTitle, headingBefore, linkedBody
}
