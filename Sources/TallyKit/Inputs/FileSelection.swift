/// Which entries of a folder are no articles, by their names.
struct FileSelection {
  /// Names of the pages of the folder, without extension, and with it.
  private let pages: Set<Substring>

  /// The selection among the entries of one folder.
  init(names: [String]) {
    var pages: Set<Substring> = []
    for name in names where Self.pageExtensions.contains(InputPath.fileExtension(of: name)) {
      pages.insert(name[...])
      pages.insert(InputPath.stem(of: name))
    }
    self.pages = pages
  }

  /// Whether a file or folder of this name is passed over.
  func passesOver(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~")
      || name.lowercased().hasPrefix("readme")
  }

  /// Whether a folder holds what belongs to a saved page.
  func passesOverFolder(_ name: String) -> Bool {
    name.hasSuffix("_files")
  }

  /// Whether a file belongs to a page: a picture, a style, or a sidecar with data about it.
  func passesOverFile(_ name: String) -> Bool {
    let kind = InputPath.fileExtension(of: name)
    if Self.assetExtensions.contains(kind) { return true }
    return Self.sidecarExtensions.contains(kind) && pages.contains(InputPath.stem(of: name))
  }

  private static let pageExtensions: Set<String> = [
    "html", "htm", "xhtml", "txt", "text", "md", "markdown",
  ]
  private static let sidecarExtensions: Set<String> = ["json", "yml", "yaml", "toml", "meta"]
  private static let assetExtensions: Set<String> = [
    "avif", "bmp", "css", "csv", "eot", "gif", "ico", "jpeg", "jpg", "js", "lock", "log", "map",
    "mjs", "mp3", "mp4", "otf", "png", "svg", "tiff", "toml", "tsv", "ttf", "webm", "webp", "woff",
    "woff2", "yaml", "yml",
  ]
}
