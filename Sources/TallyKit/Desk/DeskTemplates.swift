/// The files that `tally init` writes.
public enum DeskTemplates {
  /// A `.tally.yml` in which everything is a comment: it sets nothing, and says what can be set.
  public static let configuration = """
    # What tally takes into account for the articles below this folder. Everything here is a
    # comment: take the # away from what you want. `tally rules` lists the rules.

    # Outlets: their name, and the other names and hosts that stand for it.
    # outlets:
    #   Harbour Standard: [harbourstandard.example, The Standard]

    # Names and things that are the same, when figures are compared.
    # same:
    #   Alibaba: [Hangzhou giant, Hangzhou-based group]
    #   chip: [GPU, processor]

    # Severities: off, note, warning or error for a rule.
    # rules:
    #   update: off
    #   headline-body: error

    # The least severity that makes a run fail: note, warning, error, or off.
    # fail-on: error

    # The least confidence that is shown: low, medium or high.
    # min-confidence: medium

    # Each first-level folder is a story; `across` compares everything with everything.
    # stories: folders

    # The findings that were known when tally was adopted: tally lint --write-baseline FILE
    # baseline: tally-baseline.txt

    # What persons ruled about claims and sources; tally-rulings.yml unless it is named here.
    # rulings: tally-rulings.yml

    # Whether a comment in an article may suppress a finding:
    #   <!-- tally:ignore RULE-OR-FINGERPRINT until 2026-12-31: reason -->
    # comments: true

    # Findings that are left out of the gate. A reason is required; `until` counts with --today.
    # suppressions:
    #   - fingerprint: 0123456789abcdef
    #     reason: two counts, both official
    #   - rule: contradiction
    #     path: corpus/polls/*.html
    #     reason: polls differ
    #     until: 2026-12-31

    """

  /// A workflow for GitHub that marks new findings on the lines of a pull request.
  public static let workflow = """
    name: tally
    on:
      push:
        branches: [main]
      pull_request:
    permissions:
      contents: read
      security-events: write
    jobs:
      tally:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
            with:
              fetch-depth: 0
          - name: Read the figures
            # Needs `tally` on the search path; see docs/ci.md for ways to get it there.
            run: tally lint corpus --format github --format sarif=tally.sarif
          - name: Show the findings as alerts
            if: always()
            uses: github/codeql-action/upload-sarif@v3
            with:
              sarif_file: tally.sarif
              category: tally

    """

  /// An entry for `.pre-commit-config.yaml`, which runs the installed program.
  public static let preCommit = """
    # Goes under `repos:` of .pre-commit-config.yaml.
    - repo: local
      hooks:
        - id: tally
          name: figures that do not tally
          entry: tally lint corpus
          language: system
          pass_filenames: false

    """
}
