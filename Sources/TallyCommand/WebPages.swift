import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// Writes HTML: to a folder an index and one file a story; to one file the only story, or the
/// index with the stories beside it; to standard output the only story.
func writePages(
  of stories: [Story], by report: HTMLReport, as request: FormatRequest, output: String?,
  _ clock: StageClock
) throws {
  let target = request.file.map { WebPagePath($0) }
  let folder = target?.folder ?? output
  guard let folder else {
    guard let only = stories.first, stories.count == 1 else {
      throw ValidationError("HTML of several stories: give --output DIR or --format html=FILE")
    }
    return try emit(clock.measure(.render) { report.file(for: only).bytes }, to: nil)
  }
  let files = clock.measure(.render) {
    switch (target, stories.count) {
    case (let target?, 1): report.files(for: stories[0], stem: target.stem)
    case (let target?, _): report.files(for: stories, index: target.stem)
    case (nil, _): report.files(for: stories)
    }
  }
  try makeFolder(at: folder)
  for (number, file) in files.enumerated() {
    let name = number == 0 ? target?.name ?? file.name : file.name
    try writeFile(file.bytes, to: folder + "/" + name)
  }
}

/// The path of a page that others stand beside: its folder, its name, and its name's stem.
struct WebPagePath {
  var folder: String
  var name: String
  var stem: String

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = String(parts.last ?? "")
    let before = parts.dropLast().joined(separator: "/")
    folder = parts.count < 2 ? "." : before.isEmpty ? "/" : before
    stem = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
  }
}
