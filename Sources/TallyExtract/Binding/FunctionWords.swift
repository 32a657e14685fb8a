import TallyText

/// Words that carry no meaning of their own: never terms, never heads.
let functionWords = listedHashes(
  """
  a an the this that these those some any each every all both either neither no none another other
  others such same much many more most few fewer less least several enough
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  himself herself itself themselves who whom whose which what whoever whatever
  and or but nor so yet for if because although though while whereas unless until than as whether
  of in on at by to from with without within into onto upon about over under above below between
  among through during before after since against across along around behind beyond near off out up
  down toward towards via per despite except like amid inside outside throughout
  be is are was were been being am 's 're 'm 've 'd 'll n't not never have has had having do does
  did done doing can could will would shall should may might must ought cannot
  very too also just only even still already again ever almost nearly roughly approximately about
  then there here where when why how now once twice thus hence however therefore meanwhile moreover
  mr mrs ms dr said say says saying tell tells told according
  yes well quite rather really perhaps maybe indeed instead else
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
  thousand thousands million millions billion billions trillion trillions dozen dozens zero half
  third quarter double triple first second
  m bn tn mn k percent per cent pct % $ us
  """)

/// Days and months: time, not meaning.
let calendarWords = listedHashes(
  """
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  sun january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight
  """)

/// The hashes of words in a list parted by white space.
private func listedHashes(_ list: String) -> [UInt64] {
  list.listedWords.map { StableHash.of($0) }
}
