/// A file that may hold articles.
public struct InputFile: Sendable, Hashable {
  /// The path as reports show it; `-` for standard input.
  public var path: String
  /// The path that opens it.
  public var location: String
}

/// How input is recognised.
public enum InputForm: String, Sendable, Hashable, CaseIterable {
  /// By content and name.
  case auto
  /// One article a line: `{"id", "text" or "html", ...}`.
  case jsonl
}

/// The files of one story.
public struct InputStory: Sendable, Hashable {
  /// The folder's name, or `articles` for files named one by one.
  public var name: String
  /// The path that was given or found for the story.
  public var path: String
  /// The files, by path.
  public var files: [InputFile]
  /// How much of them a run takes in.
  public var limits = ReadingLimits()
  /// What the pages of their sources repeat, where that is known.
  public var profile: SourceProfile?
}

/// The stories at paths: files, folders or `-` for standard input.
///
/// Each first-level sub-folder is a story, read recursively; articles directly in the folder are
/// one, and so are files named one by one. Dot files, `README*`, sidecars, the files that belong
/// to a page and a saved page's `*_files` folder are passed over. No file is read twice.
///
/// - Throws: `TallyError` when a path is missing, a folder holds nothing to read, or there are more
///   files than `limits` allow.
public func inputStories(
  at paths: [String], limits: ReadingLimits = ReadingLimits()
) throws(TallyError) -> [InputStory] {
  var search = StorySearch()
  for path in paths { try search.add(path) }
  var stories = search.stories
  var files = 0
  for index in stories.indices {
    stories[index].limits = limits
    files += stories[index].files.count
    guard files <= limits.articles else {
      let reason = "more than \(limits.articles) files to read (--max-articles)"
      throw .unreadable(path: stories[index].path, reason: reason)
    }
  }
  return stories
}

/// The walk through folders that finds stories.
private struct StorySearch {
  private var loose = InputStory(name: InputPath.looseStoryName, path: "", files: [])
  private var found: [InputStory] = []
  private var seenFiles: Set<FileIdentity> = []
  private var seenFolders: Set<FileIdentity> = []
  /// Deeper folders than this are not articles that someone sorted.
  private static let depthLimit = 32

  var stories: [InputStory] {
    loose.files.isEmpty ? found : [loose] + found
  }

  mutating func add(_ path: String) throws(TallyError) {
    let shown = InputPath.shown(path)
    if path == "-" {
      if !loose.files.contains(where: { $0.path == path }) {
        loose.files.append(InputFile(path: path, location: path))
      }
      return
    }
    guard let (kind, identity) = fileKind(at: path) else { throw .missing(path: shown) }
    guard kind == .folder else {
      if seenFiles.insert(identity).inserted {
        loose.files.append(InputFile(path: shown, location: path))
      }
      return
    }
    if seenFolders.insert(identity).inserted { try addFolder(shown, at: path) }
  }

  private mutating func addFolder(_ shown: String, at location: String) throws(TallyError) {
    guard let entries = entries(of: shown, at: location) else {
      throw .unreadable(path: shown, reason: "the folder cannot be opened")
    }
    let before = found.count
    if !entries.files.isEmpty {
      found.append(
        InputStory(name: InputPath.storyName(of: shown), path: shown, files: entries.files))
    }
    for folder in entries.folders {
      let files = filesBelow(folder, depth: 1)
      if !files.isEmpty {
        found.append(
          InputStory(name: InputPath.name(of: folder.path), path: folder.path, files: files))
      }
    }
    if found.count == before { throw .noArticles(path: shown) }
  }

  private mutating func filesBelow(_ folder: InputFile, depth: Int) -> [InputFile] {
    guard depth <= Self.depthLimit, let entries = entries(of: folder.path, at: folder.location)
    // A folder that cannot be opened fails again when it is read as a file, and is named then.
    else { return [folder] }
    var files = entries.files
    for inner in entries.folders { files += filesBelow(inner, depth: depth + 1) }
    return files
  }

  /// The articles and sub-folders of a folder that were not met before.
  private mutating func entries(
    of shown: String, at location: String
  ) -> (files: [InputFile], folders: [InputFile])? {
    guard let names = fileNames(in: location) else { return nil }
    var files: [InputFile] = []
    var folders: [InputFile] = []
    let selection = FileSelection(names: names)
    for name in names where !selection.passesOver(name) {
      let entry = InputFile(
        path: InputPath.joined(shown, name), location: InputPath.joined(location, name))
      guard let (kind, identity) = fileKind(at: entry.location) else { continue }
      if kind == .folder, !selection.passesOverFolder(name), seenFolders.insert(identity).inserted {
        folders.append(entry)
      } else if kind == .file, !selection.passesOverFile(name), seenFiles.insert(identity).inserted
      {
        files.append(entry)
      }
    }
    return (files, folders)
  }
}
