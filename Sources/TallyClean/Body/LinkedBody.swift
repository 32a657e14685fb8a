/// Stretches of words of an article's body as JSON-LD gives it, to look up blocks in.
enum LinkedBody {
  /// Hashes of all runs of three words; letters and figures only.
  static func hashes(of text: some Sequence<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    var (first, second, third) = (UInt64(0), UInt64(0), TagNames.seed)
    var length = 0
    var words = 0
    func turn() {
      guard length > 0 else { return }
      words += 1
      if words >= 3 { hashes.append(first &* 31 &+ second &* 17 &+ third) }
      (first, second, third, length) = (second, third, TagNames.seed, 0)
    }
    for byte in text {
      let lower = byte | 0x20
      if byte >= 0xC3 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7A) {
        third = TagNames.adding(lower, to: third)
        length += 1
      } else {
        turn()
      }
    }
    turn()
    return hashes
  }
}
