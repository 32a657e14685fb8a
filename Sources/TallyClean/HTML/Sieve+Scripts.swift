/// Where scripts end.
extension Sieve {
  /// How far a script's text is hidden from its end tag.
  private enum Escape {
    /// Not at all.
    case none
    /// Behind `<!--`.
    case once
    /// Behind `<!--` and a script's start tag: the next end tag is that script's.
    case twice
  }

  /// Where the end tag of a script begins whose body starts at `start`.
  ///
  /// A script may hold whole scripts behind `<!--`, as the states of bodies in pages that are built
  /// in the browser do. Where that leaves a script without an end, the first end tag counts, for
  /// this script and all behind it.
  ///
  /// - Source: <https://html.spec.whatwg.org/multipage/parsing.html#script-data-state> and the
  ///   states behind it.
  mutating func scriptEnd(from start: Int) -> Int? {
    guard !hidesNoEnd else { return self.start(of: "</script", from: start) }
    var escape = Escape.none
    var opened = 0
    var cursor = start
    while let candidate = next(0x3C, from: cursor) {
      if escape != .none, endsComment(opened..<candidate) { escape = .none }
      cursor = candidate + 1
      switch byte(at: candidate + 1) {
      case 0x21 where escape == .none && matches("<!--", at: candidate):
        (escape, opened) = (.once, candidate + 4)
      case 0x53, 0x73:
        if escape == .once, isScriptTag("<script", at: candidate) { escape = .twice }
        opened = candidate
      case 0x2F where isScriptTag("</script", at: candidate):
        if escape != .twice { return candidate }
        (escape, opened) = (.once, candidate)
      default:
        if escape != .none { opened = candidate }
      }
    }
    if escape == .none { return nil }
    hidesNoEnd = true
    return self.start(of: "</script", from: start)
  }

  /// Whether `-->` stands in the range.
  private func endsComment(_ range: Range<Int>) -> Bool {
    for close in range where byte(at: close) == 0x3E {
      if byte(at: close - 1) == 0x2D, byte(at: close - 2) == 0x2D { return true }
    }
    return false
  }

  private func isScriptTag(_ name: StaticString, at start: Int) -> Bool {
    guard matches(name, at: start) else { return false }
    let behind = byte(at: start + name.utf8CodeUnitCount)
    return behind <= 0x20 || behind == 0x2F || behind == 0x3E
  }

  private func matches(_ word: StaticString, at start: Int) -> Bool {
    matches(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), at: start)
  }
}
