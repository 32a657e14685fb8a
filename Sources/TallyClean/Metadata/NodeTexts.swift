/// The text inside elements, white space folded, wherever they stand.
struct NodeTexts {
  let arena: Arena
  let page: [UInt8]

  /// The text of an element, cut at some length.
  func text(of node: Int) -> String {
    String(decoding: folded(node).bytes, as: UTF8.self)
  }

  /// The text of an element with its way back to the decoded page.
  func folded(_ node: Int) -> FoldedText {
    var text = FoldedText()
    page.withUnsafeBufferPointer { page in
      arena.decoded.withUnsafeBufferPointer { decoded in
        var index = node + 1
        while index < Int(arena.nodes[node].end), text.bytes.count < 2000 {
          let piece = arena.nodes[index]
          if piece.tag == .text {
            add(piece, to: &text, page, decoded)
          } else if piece.tag == .br || piece.tag.traits.contains(.block) {
            text.breakLine()
          }
          index =
            piece.tag != .title && piece.tag.traits.contains(.opaque)
            ? max(index + 1, Int(piece.end)) : index + 1
        }
      }
    }
    return text
  }

  private func add(
    _ piece: Arena.Node, to text: inout FoldedText, _ page: UnsafeBufferPointer<UInt8>,
    _ decoded: UnsafeBufferPointer<UInt8>
  ) {
    let start = Int(piece.start)
    if piece.decodedStart < 0 {
      let end = min(page.count, start + Int(piece.count))
      text.append(UnsafeBufferPointer(rebasing: page[start..<end]), at: start)
    } else {
      let from = Int(piece.decodedStart)
      text.append(
        decoded: UnsafeBufferPointer(rebasing: decoded[from..<from + Int(piece.decodedCount)]),
        at: start, length: Int(piece.count))
    }
  }
}
