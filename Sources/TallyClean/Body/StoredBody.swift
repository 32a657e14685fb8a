import TallyModel
import TallyText

/// An article's text that the page keeps in a script and shows only in part, or not at all.
///
/// Three forms are read: `articleBody` of JSON-LD, documents as a list of paragraphs whose text
/// stands in nested `text` and `value` members, and one string of markup, as sites that build their
/// pages in the browser send them. Each stands in only where it holds what little the page shows.
struct StoredBody {
  /// A paragraph.
  struct Paragraph {
    var kind: BlockKind
    /// Bytes of the stored text.
    var text: Range<Int>
    /// Its strings, where there are several.
    var parts: [Range<Int>] = []
    /// When it was published, for an entry of a live blog.
    var published: Timestamp?
  }

  private(set) var blocks: [Paragraph] = []
  private(set) var text = FoldedText()

  /// Bytes of its text.
  var size: Int { text.bytes.count }

  /// Shorter visible bodies make one look into the scripts.
  static let shortBody = 2500
  /// Scripts shorter than this hold no article.
  private static let shortestScript = 500

  /// The largest stored text that holds at least half of the words the page shows; `nil` when
  /// it is not at least half as long again as what is shown.
  static func find(_ scripts: [DataScript], _ decoded: [UInt8], _ data: LinkedData, shown: [UInt8])
    -> StoredBody?
  {
    let wanted = LinkedBody.hashes(of: shown)
    var best: StoredBody?
    func consider(_ candidate: StoredBody) {
      guard candidate.size >= 400, candidate.size * 2 > shown.count * 3,
        candidate.size > (best?.size ?? 0), candidate.holds(wanted)
      else { return }
      best = candidate
    }
    if let body = data.body { consider(StoredBody(string: decoded[body])) }
    if !data.updates.isEmpty { consider(StoredBody(updates: data.updates, in: decoded)) }
    for script in scripts where !script.isLinkedData {
      guard script.body.count >= shortestScript, let start = jsonStart(decoded[script.body]) else {
        continue
      }
      let tree = JSONTree(decoded[start..<script.body.upperBound])
      if let list = largestDocument(in: tree) { consider(StoredBody(document: list, in: tree)) }
      for range in markups(in: tree) where StoredText(decoded[range]).isMarkup {
        consider(StoredBody(string: decoded[range]))
      }
    }
    return best
  }

  /// Where JSON begins in a script: at once, or behind an assignment.
  private static func jsonStart(_ script: ArraySlice<UInt8>) -> Int? {
    guard let first = script.firstIndex(where: { $0 > 0x20 }) else { return nil }
    if script[first] == 0x7B || script[first] == 0x5B { return first }
    let head = script[first...].prefix(120)
    guard let equals = head.firstIndex(of: 0x3D) else { return nil }
    guard let value = script[(equals + 1)...].firstIndex(where: { $0 > 0x20 }) else { return nil }
    return script[value] == 0x7B || script[value] == 0x5B ? value : nil
  }

  /// Whether at least half of the runs of words are in the text; true when there are none.
  private func holds(_ wanted: [UInt64]) -> Bool {
    let own = Set(LinkedBody.hashes(of: text.bytes))
    let found = wanted.reduce(0) { $0 + (own.contains($1) ? 1 : 0) }
    return found * 2 >= wanted.count
  }
}

// MARK: - A text in one string

extension StoredBody {
  /// Lines of a string become paragraphs, the blocks of markup what they are.
  private init(string: ArraySlice<UInt8>) {
    let stored = StoredText(string)
    let (found, text) = stored.isMarkup ? stored.markupBlocks() : stored.lineBlocks()
    blocks = found.map { Paragraph(kind: $0.kind, text: $0.text) }
    self.text = text
  }

  /// The entries of a live blog, each with its heading and its time.
  private init(updates: [LiveUpdate], in page: [UInt8]) {
    for update in updates {
      for (range, isHeading) in [(update.headline, true), (update.body, false)] {
        guard let range else { continue }
        let entry = StoredBody(string: page[range])
        let start = text.bytes.count
        text.append(entry.text)
        for block in entry.blocks {
          let moved = block.text.lowerBound + start..<block.text.upperBound + start
          blocks.append(
            Paragraph(
              kind: isHeading ? .heading : block.kind, text: moved, published: update.published))
        }
      }
    }
  }

  /// The longest strings of a script that may be markup.
  private static func markups(in tree: JSONTree) -> [Range<Int>] {
    tree.values.filter { value in
      value.kind == .string && value.range.count >= 400
        && (tree.text[value.range].contains(0x3C)
          || tree.text[value.range].prefix(200).containsFolded("\\u003c"))
    }.map(\.range).sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
      .prefix(2).map { $0 }
  }

  private static func append(
    _ piece: ArraySlice<UInt8>, _ start: Int, _ length: Int, to text: inout FoldedText
  ) {
    piece.withUnsafeBufferPointer { bytes in
      if piece.count == length, piece.startIndex == start {
        text.append(bytes, at: start)
      } else {
        text.append(decoded: bytes, at: start, length: length)
      }
    }
  }
}

// MARK: - A text as a list of paragraphs

extension StoredBody {
  /// Members of a document's list become paragraphs.
  private init(document list: Int, in tree: JSONTree) {
    for member in tree.members(of: list) {
      var kind = BlockKind.paragraph
      if let type = tree.member("type", of: member).flatMap({ tree.string($0) }) {
        if type.utf8.count > 40 || Self.otherTypes.contains(type) { continue }
        if Array(type.utf8)[...].containsFolded("head") { kind = .heading }
      }
      var parts: [Range<Int>] = []
      for leaf in Self.leaves(of: member, in: tree) {
        let range = tree.values[leaf].range
        let start = text.bytes.count
        JSONString.decode(tree.text[range]) { Self.append($0, $1, $2, to: &text) }
        parts.append(start..<text.bytes.count)
      }
      // A space before a string's text may stand in the string before it.
      parts = parts.map { part in
        text.bytes[part].first == 0x20 ? part.lowerBound + 1..<part.upperBound : part
      }.filter { !$0.isEmpty }
      let range = text.endBlock()
      guard !range.isEmpty else { continue }
      blocks.append(Paragraph(kind: kind, text: range, parts: parts.count > 1 ? parts : []))
    }
  }

  /// Parts of documents that are no text of the article.
  private static let otherTypes: Set<String> = [
    "ad", "advertisement", "image", "video", "media", "embed", "newsletter", "related", "promo",
    "inline-newsletter", "inline-recirc", "inlineRecirc", "inlineNewsletter", "byTheNumbers",
  ]

  /// The strings below a value that hold its text, in order.
  private static func leaves(of value: Int, in tree: JSONTree) -> [Int] {
    (value..<tree.values[value].end).filter { index in
      guard tree.values[index].kind == .string, let name = tree.values[index].name else {
        return false
      }
      return tree.equals(name, "text") || tree.equals(name, "value")
    }
  }

  /// The list whose members hold the most prose, each paragraph counted in the list right
  /// around it or around the object it is in.
  private static func largestDocument(in tree: JSONTree) -> Int? {
    var prose: [Int: (bytes: Int, count: Int)] = [:]
    var open: [Int] = []
    for (index, value) in tree.values.enumerated() {
      while let top = open.last, tree.values[top].end <= index { open.removeLast() }
      if value.kind == .string, value.range.count >= 40, let name = value.name,
        tree.equals(name, "text") || tree.equals(name, "value")
      {
        // A leaf stands in its paragraph's list, which stands in the document's.
        for list in open.suffix(6) where tree.values[list].kind == .array {
          prose[list, default: (0, 0)].bytes += value.range.count
          prose[list, default: (0, 0)].count += 1
        }
      }
      if value.kind == .array || value.kind == .object { open.append(index) }
    }
    let most = prose.values.map(\.bytes).max() ?? 0
    // The innermost list that holds nearly all of it: outer lists hold other things as well.
    return prose.filter { $0.value.bytes * 10 >= most * 9 && $0.value.count >= 3 }.keys.max()
  }
}
