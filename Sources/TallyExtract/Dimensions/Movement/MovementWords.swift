/// Words that say that a figure moved, and which way.
///
/// - Source: the movement verbs and nouns of market and results reports, by their entries in
///   the Oxford English Dictionary.
enum MovementWords {
  /// Verbs and predicates.
  static let up = """
    up rise rises rose risen rising raise raised raises raising increase increases increased
    increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed
    climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
    advance advanced advances advancing rally rallied rallies rallying rebound rebounded
    rebounding spike spiked spiking leap leapt leaps leaped leaping swell swelled swollen
    expand expanded expands expanding accelerate accelerated improve improved improves improving
    rocketed skyrocketed skyrocket ballooned balloon boost boosted boosts boosting upped hiked
    hike ticked-up edged higher strengthened appreciated recovered inched swelling lifted
    bumped added adding adds escalated mushroomed outperformed appreciate firmed
    """
  static let down = """
    down fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing lose loses lost losing slump slumped slumps
    slumping plunge plunged plunges plunging tumble tumbled tumbles tumbling sink sinks sank sunk
    sinking slide slides slid sliding slip slips slipped slipping shrink shrinks shrank shrunk
    shrinking dip dipped dips dipping plummet plummeted plummets plummeting crash crashed
    contract contracted contracting cut cuts cutting reduce reduced reduces reducing lowered
    lower ease eased eases easing weaken weakened weakening shed sheds shedding retreat retreated
    retreating dive dived tank tanked nosedived collapsed diminished halved slashed slash slashing
    trimmed trim trims pared narrowed narrow fallen depreciated underperformed slowed slow eroded
    """
  /// Nouns, and adjectives that stand after a percentage.
  static let upNouns = """
    rise increase gain jump growth surge climb hike advance boost improvement rally rebound
    spike uptick upside increment appreciation higher raise gains increases
    """
  static let downNouns = """
    fall drop decline decrease loss slump plunge cut reduction dip slide downturn slip discount
    lower contraction depreciation cuts losses decreases declines curtailment shortfall dive crash
    """
  /// Stand after a figure and say its direction.
  static let after = """
    higher lower up down more less fewer faster slower cheaper better stronger weaker
    """
  /// Verbs whose object is a movement only when it is a share of something.
  static let weak = "cut cuts added adding adds lost lose losing slow lower higher shed"
}
