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

  /// Whether a line begins what stands below an article: comments, other posts, small print.
  static func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 60 || line.prefix(11).containsFolded("disclaimer:") else { return false }
    let head = line.prefix(40)
    if ends.contains(where: { head.prefix($0.utf8CodeUnitCount).containsFolded($0) }) {
      return true
    }
    // "0 comment", "14 comments": a count of comments alone on its line.
    let words = line.split(separator: 0x20)
    return words.count == 2 && words[0].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && words[1].containsFolded("comment")
  }

  /// Whether a line is about the site and its readers: terms, privacy, rights.
  static func isTerms(_ line: ArraySlice<UInt8>) -> Bool {
    terms.count { line.containsFolded($0) } >= 2
  }

  private static let terms: [StaticString] = [
    "this site", "this page", "our site", "we store", "we check", "your consent", "your data",
    "personal data", "cookies", "you may", "you can", "you have the right", "terms", "liability",
    "liable", "readers who write", "newsroom", "advertiser", "in force", "browser", "disclaimer",
    "legal notice", "the publisher", "our commercial", "datenschutz", "impressum", "vie privée",
  ]

  private static let ends: [StaticString] = [
    "you may also like", "you might also like", "previous post", "next post", "related posts",
    "related articles", "related stories", "leave a comment", "leave a reply", "about the author",
    "share this", "facebooktwitter", "recommended for you", "most read", "more from", "comments",
    "disclaimer", "mehr zum thema", "das könnte sie", "à lire aussi", "te puede interesar",
  ]

  private static let starts: [StaticString] = [
    "you may also like", "read more", "read also", "also read", "related", "sign up", "subscribe",
    "newsletter", "follow us", "share this", "advertisement", "copyright", "all rights reserved",
    "the post ", "tags:", "by clicking", "reader offer", "special offer", "limited offer",
    "sponsored",
    "paid content", "partner content", "by subscribing", "join our", "continue reading",
    "get the latest", "download the app", "©", "photo:",
  ]

  private static let parts: [StaticString] = [
    "appeared first on", "delivered to your inbox", "all rights reserved", "contact us for",
    "website contains only", "terms of use", "privacy policy", "sign up for our",
  ]
}
