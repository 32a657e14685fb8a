import Foundation
import TallyClean
import TallyModel

/// A page with the text a reader would keep of it.
struct LabelledPage: Sendable {
  let name: String
  let gold: String
  /// The publisher's host; pages of one are never on both sides of a fold.
  let host: String
  /// What it counts for beside a page of weight 1.
  let weight: Double
  /// Whether held-out scores are made of it.
  let isJudged: Bool
  var sample: BodySample
  /// Share of each block's runs of words that stand in the gold text.
  let shares: [Double]
  /// Of each block in the page's weight: its words and more for its figures.
  var weights: [Double]

  /// The same page as if its elements had no names, of `weight` beside it.
  func withoutNames(weight: Double) -> LabelledPage {
    var page = self
    page.sample = sample.withoutNames()
    page.weights = weights.map { $0 * weight }
    return page
  }

  init(path: String, gold: String, host: String, weight: Double, isJudged: Bool) throws {
    name = URL(fileURLWithPath: path).lastPathComponent
    self.gold = gold
    self.host = host
    self.weight = weight
    self.isJudged = isJudged
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    sample = BodySample(of: Page(path: name, bytes: bytes))
    let words = sample.texts.map { WordRuns.words(of: $0) }
    shares = Self.shares(of: words, in: gold)
    weights = Self.weights(of: words).map { $0 * weight * 280 }
  }

  /// Each page weighs the same, a block by its words and four more for each figure.
  private static func weights(of words: [[Substring]]) -> [Double] {
    let raw = words.map { words in
      Double(2 + words.count + 4 * words.count { $0.contains { $0.isNumber } })
    }
    let whole = max(1, raw.reduce(0, +))
    return raw.map { $0 / whole }
  }

  private static func shares(of blocks: [[Substring]], in gold: String) -> [Double] {
    let words = WordRuns.words(of: gold)
    let runs = WordRuns.shingles(of: words)
    let lines = Set(
      gold.split(whereSeparator: \.isNewline).map {
        WordRuns.words(of: String($0)).joined(separator: " ")
      })
    let shares = blocks.indices.map { index -> Double in
      let block = blocks[index]
      guard !block.isEmpty else { return 0 }
      if block.count >= 4 {
        let own = (0...block.count - 4).map { block[$0..<$0 + 4].joined(separator: " ") }
        return Double(own.filter { runs[$0] != nil }.count) / Double(own.count)
      }
      // A short block: a line of the gold text, or one that goes on from a neighbour in it.
      if lines.contains(block.joined(separator: " ")) { return 1 }
      let before = ((index > 0 ? blocks[index - 1].suffix(3) : []) + block).suffix(4)
      let after = (block + (index + 1 < blocks.count ? blocks[index + 1].prefix(3) : [])).prefix(4)
      return [before, after].contains {
        $0.count == 4 && runs[$0.joined(separator: " ")] != nil
      } ? 1 : 0
    }
    // A few words may stand in the text and in a menu as well: only those near the text are it.
    let long = blocks.indices.filter { blocks[$0].count >= 8 && shares[$0] >= 0.8 }
    guard let first = long.first, let last = long.last else { return shares }
    return blocks.indices.map {
      blocks[$0].count < 4 && ($0 < first - 3 || $0 > last + 3) ? 0 : shares[$0]
    }
  }
}

/// Labelled pages in folders as the benches have them.
enum LabelledPages {
  private struct Gold: Decodable {
    var file: String
    var url: String
    var text: String
    var doubt: String?
  }

  /// Pages of `gold.jsonl` with their files, unpacked, in `pages`; doubted ones left out.
  static func gold(_ file: String, pages: String) throws -> [LabelledPage] {
    let lines = try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: 0x0A)
    return try lines.compactMap { line in
      let gold = try JSONDecoder().decode(Gold.self, from: line)
      guard gold.doubt == nil else { return nil }
      let name = gold.file.hasSuffix(".gz") ? String(gold.file.dropLast(3)) : gold.file
      let host = URL(string: gold.url)?.host ?? gold.url
      return try LabelledPage(
        path: pages + "/" + name, gold: gold.text, host: publisher(host), weight: 1,
        isJudged: true)
    }
  }

  /// Pages of story folders, each `html/NAME.html` with its text in `txt/NAME.txt`.
  static func stories(_ folder: String, weight: Double) throws -> [LabelledPage] {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: folder).sorted().flatMap { story in
      let pages = folder + "/" + story + "/html"
      let names = ((try? files.contentsOfDirectory(atPath: pages)) ?? []).sorted()
      return try names.filter { $0.hasSuffix(".html") }.map { name in
        let text = folder + "/" + story + "/txt/" + name.dropLast(5) + ".txt"
        return try LabelledPage(
          path: pages + "/" + name, gold: String(contentsOfFile: text, encoding: .utf8),
          host: story, weight: weight, isJudged: false)
      }
    }
  }

  /// The registered part of a host: the last two labels, three under `.uk`, `.au` and the like.
  private static func publisher(_ host: String) -> String {
    let labels = host.split(separator: ".")
    let isLong =
      labels.count > 2 && (labels.last?.count ?? 0) == 2
      && (labels.dropLast().last?.count ?? 9) <= 3
    return labels.suffix(isLong ? 3 : 2).joined(separator: ".")
  }
}
