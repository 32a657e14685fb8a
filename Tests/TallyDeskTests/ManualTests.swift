import Foundation
import TallyTestSupport
import Testing

/// The program's own description of its commands, as swift-argument-parser dumps it.
struct CommandHelp: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandHelp]?
  var arguments: [Argument]?

  struct Argument: Decodable {
    var kind: String
    var names: [Name]?
    var abstract: String?
    var valueName: String?
    var defaultValue: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  struct Name: Decodable {
    var kind: String
    var name: String
    var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
  }

  /// The commands of the built program.
  static func read(from desk: DeskRepository) throws -> CommandHelp {
    struct Dump: Decodable { var command: CommandHelp }
    let run = try desk.tally("--experimental-dump-help")
    return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command
  }

  /// The names of all options of a command and of those below it.
  var optionNames: Set<String> {
    let own = (arguments ?? []).flatMap { $0.names ?? [] }.map(\.text)
    return (subcommands ?? []).reduce(into: Set(own)) { $0.formUnion($1.optionNames) }
  }
}

/// Writes the manual page in the macros of man(7).
private struct Manual {
  let help: CommandHelp

  var text: String {
    var text = ".TH TALLY 1 \"\" \"tally\" \"User Commands\"\n.SH NAME\n"
    text += "tally \\- \(Self.plain(help.abstract ?? ""))\n.SH SYNOPSIS\n"
    text += ".B tally\n.I COMMAND\n[\\fIOPTION\\fR...] [\\fIPATH\\fR...]\n"
    text += ".SH DESCRIPTION\n\(Self.paragraphs(help.discussion))"
    text += ".SH COMMANDS\n"
    for command in help.subcommands ?? [] where command.commandName != "help" {
      text += ".SS tally \(command.commandName)\n\(Self.plain(command.abstract ?? ""))\n"
      if let more = command.discussion { text += ".PP\n\(Self.paragraphs(more))" }
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        text += Self.argument(argument)
      }
    }
    text +=
      ".SH FILES\n.TP\n.B .tally.yml\nWhat a desk lays down; found from the first path upward.\n"
    text += ".TP\n.B tally\\-rulings.yml\nWhat persons ruled about claims and sources.\n"
    text += ".SH SEE ALSO\nThe rules: \\fBtally rules\\fR. Use in CI: docs/ci.md.\n"
    return text
  }

  private static func argument(_ argument: CommandHelp.Argument) -> String {
    let value = "\\fI\(plain(argument.valueName ?? ""))\\fR"
    let names = (argument.names ?? []).map { "\\fB\(plain($0.text))\\fR" }.joined(separator: ", ")
    var head = argument.kind == "positional" ? value : names
    if argument.kind == "option" { head += " \(value)" }
    if argument.isRepeating { head += "..." }
    let usual = argument.defaultValue.map { " (default: \(plain($0)))" } ?? ""
    return ".TP\n\(head)\n\(plain(argument.abstract ?? ""))\(usual)\n"
  }

  private static func paragraphs(_ text: String?) -> String {
    (text ?? "").components(separatedBy: "\n\n").map { plain($0) + "\n" }
      .joined(separator: ".PP\n")
  }

  /// Text in which nothing is a request or an escape.
  private static func plain(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\e")
      .replacingOccurrences(of: "-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}

/// What is handed out beside the program.
struct ManualTests {
  private let desk: DeskRepository

  init() throws { desk = try DeskRepository() }

  @Test("the manual page is current")
  func manual() throws {
    let page = Manual(help: try CommandHelp.read(from: desk)).text
    try Repository.expect(Array(page.utf8), isRecordedAt: "docs/tally.1")
  }

  @Test("completions name every command", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = try desk.tally("--generate-completion-script", shell)
    #expect(run.status == 0)
    for command in try CommandHelp.read(from: desk).subcommands ?? [] {
      #expect(run.output.contains(command.commandName), "\(shell) \(command.commandName)")
    }
    if shell == "bash" {
      try desk.write("completion.bash", run.output)
      #expect(try desk.bash("bash -n completion.bash").status == 0)
    }
  }

  @Test(
    "documents, action, hooks and templates name only options that there are",
    arguments: [
      "docs/ci.md", "README.md", "docs/reports.md", "action.yml", ".pre-commit-hooks.yaml",
    ])
  func options(_ path: String) throws {
    let known = try CommandHelp.read(from: desk).optionNames
      .union([
        "--static-swift-stdlib", "--product", "--show-bin-path", "--generate-completion-script",
      ])
    let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
    let words = text.split { !($0.isASCII && ($0.isLetter || $0 == "-")) }
    for word in words where word.hasPrefix("--") && word.count > 3 && word.dropFirst(2).first != "-"
    {
      #expect(known.contains(String(word)), "\(path) names \(word)")
    }
  }

  @Test("what tally init writes runs as it stands")
  func templates() throws {
    try desk.write("corpus/bridge/courier.html", DeskArticles.courier())
    let run = try desk.tally("init")
    #expect(run.status == 0 && run.output.contains("- id: tally"))
    // Every comment of the configuration is right when it is taken out of its comment.
    let sample = try desk.text(".tally.yml").split(separator: "\n")
      .map { $0.dropFirst(2) }
      .filter { line in
        let isProse = line.first.map { $0.isUppercase } ?? true
        return !isProse && !line.contains("`") && !line.contains("<!--")
      }
      .joined(separator: "\n")
    try desk.write("all.yml", sample + "\n")
    try desk.write("tally-baseline.txt", "")
    try desk.write("tally-rulings.yml", "")
    let lint = try desk.tally("lint", "corpus", "--config", "all.yml")
    #expect(lint.status == 0, "\(lint.errors)\n\(sample)")
    let workflow = try desk.text(".github/workflows/tally.yml")
    let command = try #require(workflow.split(separator: "\n").first { $0.contains("run: tally") })
    let words = command.split(separator: " ").dropFirst(2).map(String.init)
    #expect(try desk.tally(words).status == 0)
    #expect(try desk.text("tally.sarif").contains("2.1.0"))
    #expect(try desk.tally("init").errors.contains("left alone"))
  }
}
