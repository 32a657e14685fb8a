#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `git` program, run in the working folder.
public struct Git: Sendable {
  /// Uses the `git` of the search path.
  public init() {}

  /// Articles added or changed since a revision, untracked ones too, as paths of the working
  /// folder.
  ///
  /// The revision is taken where this branch left it, so that what others added since does not
  /// count as changed here.
  public func changedPaths(since revision: String, in paths: [String]) throws -> Set<String> {
    let commit = try self.commit(revision)
    let base = (try? run(["merge-base", commit, "HEAD"]))?.trimmedText ?? commit
    let changed = try run(
      ["diff", "--name-only", "-z", "--diff-filter=d", "--relative", base, "--"] + paths)
    let untracked = try run(
      ["ls-files", "--others", "--exclude-standard", "-z", "--"] + paths)
    return Set(
      (changed + untracked).split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// Writes the files under `paths`, as they were in a revision, below `folder`.
  public func write(_ paths: [String], at revision: String, below folder: String) throws {
    let commit = try self.commit(revision)
    let listing = try run(["ls-tree", "-r", "-z", commit, "--"] + paths)
    for entry in listing.split(separator: 0) {
      let text = String(decoding: entry, as: UTF8.self)
      let halves = text.split(separator: "\t", maxSplits: 1)
      let fields = halves[0].split(separator: " ")
      // Links and sub-modules are no articles.
      guard halves.count == 2, fields.count == 3, fields[0].hasPrefix("100") else { continue }
      let path = String(halves[1])
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        throw TallyError.git("\(path) is outside the working folder")
      }
      let target = folder + "/" + path
      try makeFolder(at: split(target).folder)
      let blob = try run(["cat-file", "blob", String(fields[2])])
      let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      try TallyKit.write(blob, to: descriptor, at: target, isKept: false)
    }
  }

  /// The commit that a revision names; nothing in it is taken for an option.
  private func commit(_ revision: String) throws -> String {
    do {
      return try run(
        ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
      ).trimmedText
    } catch {
      throw TallyError.git("\(revision) is no revision of this repository")
    }
  }

  private func run(_ arguments: [String]) throws -> [UInt8] {
    let git = Program(name: "git")
    guard let outcome = git.run(["-c", "core.quotepath=off"] + arguments) else {
      throw TallyError.git("git cannot be run")
    }
    guard outcome.status == 0 else {
      let said = String(decoding: outcome.errors, as: UTF8.self)
      throw TallyError.git(said.split(separator: "\n").first.map { String($0) } ?? "git failed")
    }
    return outcome.output
  }
}

extension [UInt8] {
  fileprivate var trimmedText: String {
    let start = firstIndex { $0 > 0x20 } ?? endIndex
    let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: self[start..<end], as: UTF8.self)
  }
}

/// The stories under `paths` as they were in a revision, under the names they have now.
///
/// - Parameter body: works with them while their files exist.
public func withStories<Value>(
  at paths: [String], of revision: String, _ body: ([InputStory]) async throws -> Value
) async throws -> Value {
  let temporary = try TemporaryFolder()
  defer { temporary.remove() }
  let folder = temporary.path
  try Git().write(paths, at: revision, below: folder)
  let present = paths.filter { fileKind(at: folder + "/" + $0) != nil }
  let found = try inputStories(at: present.map { DeskPath.joined(folder, $0) })
  return try await body(found.map { $0.moved(from: DeskPath.absolute(folder)) })
}

extension InputStory {
  /// The story with the paths that it has below `folder`.
  fileprivate func moved(from folder: String) -> InputStory {
    var story = self
    story.path = DeskPath.relative(DeskPath.absolute(path), to: folder)
    if story.path.isEmpty { story.name = InputPath.looseStoryName }
    story.files = files.map { file in
      InputFile(
        path: DeskPath.relative(DeskPath.absolute(file.path), to: folder), location: file.location)
    }
    return story
  }
}
