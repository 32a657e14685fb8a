/// The outlet: its stated name, else the address's host, else the file's name.
enum Source {
  static func find(_ data: LinkedData, _ tags: MetaTags, url: String?, path: String) -> String {
    if let name = tags[["og:site_name", "application-name"]] ?? data.publisher {
      let folded = Title.folded(name)
      if !folded.isEmpty { return folded }
    }
    return url.flatMap { host(of: $0) } ?? fileName(of: path)
  }

  /// The host of an address, without `www.`.
  static func host(of url: String) -> String? {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty, !parts[2].isEmpty else { return nil }
    let host = parts[2].lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The last part of a path without its endings.
  static func fileName(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let stem = last.split(separator: ".").first.map(String.init) ?? last
    return stem.isEmpty ? last : stem
  }
}
