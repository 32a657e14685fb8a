extension RuleDescription {
  static let unusedSuppression = RuleDescription(
    .unusedSuppression, title: "A suppression that nothing needs", severity: .warning,
    summary: "No finding matches the suppression any more.",
    meaning: """
      The article was corrected, or the suppression names a fingerprint or a path that does not \
      exist. It is not reported when the run did not read the articles that the suppression \
      is about.
      """,
    example: "suppressions: [{fingerprint: 0123456789abcdef, reason: \"official recount\"}]",
    remedy: "Delete the suppression.",
    certainty: "High.")

  static let expiredSuppression = RuleDescription(
    .expiredSuppression, title: "A suppression whose last day has passed", severity: .warning,
    summary: "The suppression has expired, and its finding counts again.",
    meaning: """
      A suppression may carry a last day. It is checked only when the day of the run is given \
      with --today: the program reads no clock, so that a run can be repeated.
      """,
    example: "until: 2026-01-31",
    remedy: "Settle the finding, or give the suppression a new day and say why.",
    certainty: "High.")

  static let staleBaseline = RuleDescription(
    .staleBaseline, title: "A line of the baseline whose finding is gone", severity: .warning,
    summary: "The baseline names a finding that is no longer there.",
    meaning: """
      Reported with --strict-baseline only. A baseline that is not pruned could hide the same \
      mistake when it is made again.
      """,
    example: "0123456789abcdef contradiction footbridge: people killed",
    remedy: "Run again with --prune-baseline and commit the file.",
    certainty: "High.")
}
