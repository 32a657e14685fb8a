public import TallyConfig
import TallyExtract
public import TallyModel

/// What a desk has laid down for its articles, and the folder that it counts from.
public struct Desk: Sendable {
  /// The configuration; empty when there is no file.
  public var configuration: Configuration {
    didSet {
      same = SameThings(configuration.same)
      tables = Self.tables(of: configuration).tables
    }
  }
  /// The rulings; empty when there is no file.
  public var rulings: Rulings
  /// The folder of the configuration, absolute; the working folder when there is none.
  public var folder: String
  /// Names and things that are the same to the desk.
  private(set) var same = SameThings([:])
  /// The word tables that the desk's articles are read by.
  private(set) var tables = ReadingTables()

  /// A desk that has laid nothing down.
  public init() {
    configuration = Configuration()
    rulings = Rulings()
    folder = workingFolder() ?? "/"
  }

  /// Reads the configuration and what it names.
  ///
  /// - Parameter config: the file to read; without one the nearest `.tally.yml` counts, from
  ///   the first of `paths` upward.
  /// - Throws: `TallyError` when a file that is named is missing, `ConfigError` when one is not
  ///   understood.
  public init(config: String?, nearest paths: [String]) throws {
    self.init()
    guard let file = config ?? paths.first.flatMap(configurationPath) else { return }
    configuration = try Configuration(try text(at: file), path: InputPath.shown(file))
    same = SameThings(configuration.same)
    let read = Self.tables(of: configuration)
    if let unknown = read.unknown {
      throw ConfigError(
        path: configuration.path ?? file, message: "there is no unit or currency \"\(unknown)\"")
    }
    tables = read.tables
    folder = DeskPath.folder(of: DeskPath.absolute(file))
    if let named = configuration.rulings {
      let path = DeskPath.joined(folder, named)
      rulings = try Rulings(try text(at: path), path: InputPath.shown(path))
    } else {
      let path = DeskPath.joined(folder, Rulings.fileName)
      guard fileKind(at: path)?.kind == .file else { return }
      rulings = try Rulings(try text(at: path), path: InputPath.shown(path))
    }
  }

  /// The usual tables with what a configuration adds, and the first unit that there is not.
  private static func tables(
    of configuration: Configuration
  ) -> (tables: ReadingTables, unknown: String?) {
    var (tables, unknown) = (ReadingTables(), String?.none)
    for word in configuration.vague {
      tables.set(vague: word.word, low: word.low, high: word.high)
    }
    for (alias, unit) in configuration.units.sorted(by: { $0.key < $1.key })
    where !tables.add(alias: alias, for: unit) {
      unknown = unknown ?? unit
    }
    return (tables, unknown)
  }

  /// A path of the working folder as the desk's patterns see it: from the desk's folder.
  public func path(fromDesk shown: String) -> String {
    DeskPath.relative(DeskPath.absolute(shown), to: folder)
  }

  /// The desk's baseline, where the configuration names one.
  public var baselinePath: String? {
    configuration.baseline.map { InputPath.shown(DeskPath.joined(folder, $0)) }
  }
}

/// The nearest configuration, from the folder of `path` upward.
private func configurationPath(from path: String) -> String? {
  var folder = DeskPath.absolute(path == "-" ? "." : path)
  if fileKind(at: folder)?.kind != .folder { folder = DeskPath.folder(of: folder) }
  while true {
    let file = DeskPath.joined(folder, Configuration.fileName)
    if fileKind(at: file)?.kind == .file { return file }
    if folder == "/" || folder.isEmpty { return nil }
    folder = DeskPath.folder(of: folder)
  }
}

/// The text of a desk's file.
func text(at path: String) throws(TallyError) -> String {
  guard fileKind(at: path) != nil else { throw .missing(path: InputPath.shown(path)) }
  return String(decoding: try bytes(at: path), as: UTF8.self)
}

/// The text of a file that a person named.
///
/// - Throws: `TallyError` when it is missing or cannot be read.
public func readText(_ path: String) throws(TallyError) -> String { try text(at: path) }

/// The bytes of a file.
public func readFile(_ path: String) throws(TallyError) -> [UInt8] { try bytes(at: path) }
