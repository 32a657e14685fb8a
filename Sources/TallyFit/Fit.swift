import Foundation
import TallyClean

/// Fits the trees that choose an article's blocks, prints their score on publishers they did not
/// see and writes them as Swift files.
@main
struct Fit {
  static func main() throws {
    var options: [String: String] = [:]
    for argument in CommandLine.arguments.dropFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      options[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    guard let gold = options["--gold"], let folder = options["--pages"] else {
      print(usage)
      exit(2)
    }
    var pages = try LabelledPages.gold(gold, pages: folder)
    if let stories = options["--stories"] {
      pages += try LabelledPages.stories(stories, weight: 0.35)
    }
    print("\(pages.count) pages, \(pages.filter(\.isJudged).count) judged")
    var fitting = Fitting()
    fitting.hasSecond = options["--first"] == nil
    let lifts = (options["--lifts"] ?? "0").split(separator: ",").compactMap {
      Int($0)
    }
    for seed in 0..<(options["--seeds"].flatMap { UInt64($0) } ?? 1) {
      let models = fitting.heldOut(pages, seed: seed, models: options["--models"])
      try judge(pages, models, seed: seed, lifts: lifts, errors: options["--errors"])
    }
    guard let out = options["--out"] else { return }
    let (first, second) = fitting.fit(pages)
    try TreeFile(name: "FirstTrees", look: "first", trees: first).write(to: out)
    if let second {
      try TreeFile(name: "SecondTrees", look: "second", trees: second).write(to: out)
    }
  }

  private static func judge(
    _ pages: [LabelledPage], _ models: [BodyModels], seed: UInt64, lifts: [Int], errors: String?
  ) throws {
    var report = ""
    for lift in lifts {
      var scores: [PageScore] = []
      for (page, models) in zip(pages, models) where page.isJudged {
        let article = page.sample.article(models.lifted(by: lift))
        let score = PageScore(gold: page.gold, text: article.text)
        scores.append(score)
        if errors != nil, lift == lifts.last {
          report += ErrorList(page, models.lifted(by: lift), score).text
        }
      }
      print("held out, folds \(seed), lift \(lift): \(MeanScore(pages: scores))")
    }
    if let errors { try report.write(toFile: errors, atomically: true, encoding: .utf8) }
  }

  private static let usage = """
    usage: TallyFit --gold=GOLD.jsonl --pages=FOLDER [--stories=FOLDER] [--seeds=N] [--lifts=N,...]
                    [--first] [--models=FOLDER] [--errors=FILE] [--out=FOLDER]
    """
}
