import Foundation
import TallyClean

/// Fits both looks' trees and judges them on pages of publishers they did not see.
struct Fitting {
  var first = Boosting(rounds: 150)
  var second = Boosting(rounds: 60)
  /// Folds of the held-out score.
  var folds = 6
  /// Folds inside the training pages: the second look learns from scores of trees that did not
  /// see the page.
  var innerFolds = 4
  /// What a page without names counts for beside the page; 0 for none.
  var nameless = 0.3
  /// Whether there is a second look.
  var hasSecond = true

  /// The fold of a host: hosts in the order of a hash, dealt out in turn.
  static func folds(of pages: [LabelledPage], _ count: Int, seed: UInt64) -> [Int] {
    func hash(_ host: String) -> UInt64 {
      var hash = 0xcbf2_9ce4_8422_2325 ^ (seed &* 0x9E37_79B9_7F4A_7C15)
      for byte in host.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      return hash ^ (hash >> 29)
    }
    let hosts = Set(pages.map(\.host)).sorted { (hash($0), $0) < (hash($1), $1) }
    let fold = Dictionary(uniqueKeysWithValues: hosts.enumerated().map { ($1, $0 % count) })
    return pages.map { fold[$0.host] ?? 0 }
  }

  /// Trees for all of these pages.
  func fit(_ named: [LabelledPage]) -> (first: FittedTrees, second: FittedTrees?) {
    let pages = nameless > 0 ? named + named.map { $0.withoutNames(weight: nameless) } : named
    let first = firstTrees(pages)
    guard hasSecond else { return (first, nil) }
    let folds = Self.folds(of: pages, innerFolds, seed: 77)
    var rows = [[Int16]](repeating: [], count: pages.count)
    for fold in 0..<innerFolds {
      let trees = firstTrees(pages.indices.filter { folds[$0] != fold }.map { pages[$0] })
      let models = BodyModels(first: trees, second: nil)
      for index in pages.indices where folds[index] == fold {
        rows[index] = pages[index].sample.secondRows(after: models)
      }
    }
    let trees = Self.trees(second, pages, rows, columns: FittedTrees.columns.count)
    return (first, trees)
  }

  private func firstTrees(_ pages: [LabelledPage]) -> FittedTrees {
    Self.trees(first, pages, pages.map(\.sample.firstRows), columns: BodySample.firstColumns)
  }

  private static func trees(
    _ boosting: Boosting, _ pages: [LabelledPage], _ rows: [[Int16]], columns: Int
  ) -> FittedTrees {
    var examples = Examples(columns: columns)
    for (page, rows) in zip(pages, rows) {
      examples.values += rows
      examples.labels += page.shares.map { $0 >= 0.5 ? 1 : 0 }
      examples.weights += page.weights
      examples.pageEnds.append(examples.labels.count)
    }
    let grown = boosting.fit(examples)
    return FittedTrees(
      base: Int((grown.base * 1000).rounded()),
      lines: grown.trees.map { $0.line(FittedTrees.columns) }.joined(separator: "\n"))
  }

  /// Models by page index, kept in the folder `models` from run to run, each fitted without the pages of its publisher.
  func heldOut(_ pages: [LabelledPage], seed: UInt64, models: String?) -> [BodyModels] {
    let folds = Self.folds(of: pages.filter(\.isJudged), self.folds, seed: seed)
    var foldOf: [String: Int] = [:]
    for (page, fold) in zip(pages.filter(\.isJudged), folds) { foldOf[page.host] = fold }
    let held = (0..<self.folds).map { fold in
      let kept = models.map { "\($0)/\(seed)-\(fold)" }
      let (first, second) =
        kept.flatMap(Self.read) ?? fit(pages.filter { foldOf[$0.host] != fold })
      if let kept { try? Self.write(first, second, to: kept) }
      return BodyModels(first: first, second: second)
    }
    return pages.map { held[foldOf[$0.host] ?? 0] }
  }

  private static let separator = "\n====\n"

  /// Trees of both looks from a file; `nil` when there is none.
  private static func read(_ path: String) -> (FittedTrees, FittedTrees?)? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let parts = text.components(separatedBy: separator)
    guard parts.count == 4, let first = Int(parts[0]), let second = Int(parts[2]) else {
      return nil
    }
    return (
      FittedTrees(base: first, lines: parts[1]),
      parts[3].isEmpty ? nil : FittedTrees(base: second, lines: parts[3])
    )
  }

  private static func write(_ first: FittedTrees, _ second: FittedTrees?, to path: String) throws {
    let parts = ["\(first.base)", first.lines, "\(second?.base ?? 0)", second?.lines ?? ""]
    try parts.joined(separator: separator).write(toFile: path, atomically: true, encoding: .utf8)
  }
}
