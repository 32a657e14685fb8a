extension String {
  /// Whether a text holds another, byte for byte.
  ///
  /// - Complexity: O(n · m) at worst; near O(n) where the first byte is rare.
  public func holds(_ part: String) -> Bool {
    var (text, sought) = (self, part)
    return text.withUTF8 { text in
      sought.withUTF8 { sought in
        guard let first = sought.first else { return true }
        guard text.count >= sought.count else { return false }
        for start in 0...(text.count - sought.count) where text[start] == first {
          if (1..<sought.count).allSatisfy({ text[start + $0] == sought[$0] }) { return true }
        }
        return false
      }
    }
  }
}
