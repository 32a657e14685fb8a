import Foundation
import Testing

@testable import TallyReport

/// What a runner reads from output: commands with properties and a message.
struct ReadCommand {
  let name: String
  let properties: [String: String]
  let message: String

  /// Reads a line as the runner does; `nil` for a line that is no command.
  init?(_ line: Substring) {
    guard line.hasPrefix("::") else { return nil }
    let body = line.dropFirst(2)
    guard let end = body.firstRange(of: "::") else { return nil }
    let head = body[..<end.lowerBound]
    message = Self.plain(body[end.upperBound...])
    let parts = head.split(separator: " ", maxSplits: 1)
    name = parts.first.map { String($0) } ?? ""
    var properties: [String: String] = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: ",") {
      let halves = pair.split(separator: "=", maxSplits: 1)
      if halves.count == 2 { properties[String(halves[0])] = Self.plain(halves[1]) }
    }
    self.properties = properties
  }

  private static func plain(_ text: Substring) -> String {
    var plain = String(text)
    for (code, scalar) in [
      ("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"),
    ] {
      plain = plain.replacing(code, with: scalar)
    }
    return plain
  }

  /// What is wrong with output for a runner.
  static func faults(in output: String) -> [String] {
    var faults: [String] = []
    var counts: [String: Int] = [:]
    for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      guard let command = ReadCommand(line) else {
        faults.append("no command")
        continue
      }
      counts[command.name, default: 0] += 1
      if !["error", "warning", "notice"].contains(command.name) { faults.append("name") }
      if line.contains("\r") { faults.append("carriage return") }
      let known: Set = ["file", "line", "endLine", "col", "endColumn", "title"]
      if !known.isSuperset(of: command.properties.keys) { faults.append("property") }
      let isCount = command.message.hasPrefix("… and ")
      if !isCount, command.properties["file"] == nil { faults.append("file") }
      if let line = command.properties["line"], Int(line).map({ $0 < 1 }) ?? true {
        faults.append("line")
      }
      if command.properties["line"] != command.properties["endLine"],
        command.properties["col"] != nil
      {
        faults.append("columns over lines")
      }
    }
    if counts.values.contains(where: { $0 > 10 }) { faults.append("more than ten") }
    return faults
  }
}

struct WorkflowCommandTests {
  let output = String(decoding: AlertFormat.github.render(NastyAlerts.list), as: UTF8.self)

  @Test("every line is an annotation, and its words come out as they went in")
  func demands() {
    #expect(ReadCommand.faults(in: output) == [])
    let first = output.split(separator: "\n").first.flatMap { ReadCommand($0) }
    #expect(first?.properties["file"] == NastyAlerts.markup.first.path)
    #expect(first?.properties["title"] == "tally: contradiction")
    #expect(first?.message.hasPrefix(NastyAlerts.markup.message) == true)
  }

  @Test("nothing is printed when nothing is found")
  func empty() {
    #expect(AlertFormat.github.render(NastyAlerts.empty).isEmpty)
  }

  @Test("at most ten of a kind are printed, worst first, and the rest is counted")
  func limit() {
    let output = String(
      decoding: AlertFormat.github.render(NastyAlerts.tenThousand), as: UTF8.self)
    #expect(ReadCommand.faults(in: output) == [])
    let commands = output.split(separator: "\n").compactMap { ReadCommand($0) }
    #expect(commands.map(\.name).prefix(10).allSatisfy { $0 == "error" })
    #expect(commands.count == 30)
    #expect(commands.last?.message == "… and 9971 more findings: the job's summary lists them")
  }

  @Test(
    "each demand fails on a planted fault",
    arguments: [
      ("::error file", "error file", "no command"), ("::error file", "::group file", "name"),
      (" file=", " path=", "property"), (" file=", " title=", "file"),
      ("line=12", "line=0", "line"), ("endLine=12", "endLine=13", "columns over lines"),
      ("%0A", "\r", "carriage return"), ("%0A", "\n", "no command"),
    ])
  func planted(_ original: String, _ faulty: String, _ fault: String) {
    guard let range = output.firstRange(of: original) else {
      Issue.record("nothing to plant in: \(original)")
      return
    }
    let broken = output.replacingCharacters(in: range, with: faulty)
    #expect(ReadCommand.faults(in: broken).contains(fault))
  }
}
