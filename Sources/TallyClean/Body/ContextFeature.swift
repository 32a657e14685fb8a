/// What the first look at the blocks around a block says of it, for the second look.
///
/// Scores are those of the first look in thousandths; means are weighted by words and leave the
/// block itself out.
enum ContextFeature: Int, CaseIterable {
  // The block's own score and its nearest neighbours'.
  case ownScore, before1, before2, after1, after2, beforeMean, afterMean
  // The scores of what stands in the same list or table, element, and element around it.
  case listMean, parentMean, grandMean, groupMean
  // Where it is among the blocks that are surely body.
  case sinceSure, untilSure, sureBefore, sureMass
  // Where it is in the page's shape if only what was found to be body weighs.
  case keptLevel, keptDepth, keptBranch, keptParent, keptGroup
  case groupBefore, groupAfter, rootBefore, rootAfter, keptShare, bestScore
}
