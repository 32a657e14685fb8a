/// Lines of text dumps that are no part of an article, by how they begin.
enum DumpNotices {
  /// Whether a line is a notice: newsletter, related link, share, credit to another site.
  static func isNotice(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix(80)
    if starts.contains(where: { head.prefix($0.utf8CodeUnitCount).containsFolded($0) }) {
      return true
    }
    return parts.contains { line.prefix(400).containsFolded($0) }
  }

  private static let starts: [StaticString] = [
    "you may also like", "read more", "read also", "also read", "related", "sign up", "subscribe",
    "newsletter", "follow us", "share this", "advertisement", "copyright", "all rights reserved",
    "the post ", "tags:", "by clicking", "get the latest", "download the app", "©", "photo:",
  ]

  private static let parts: [StaticString] = [
    "appeared first on", "delivered to your inbox", "all rights reserved", "contact us for",
    "website contains only", "terms of use", "privacy policy", "sign up for our",
  ]
}
