import Foundation
import Testing

@testable import TallyReport

/// What SARIF 2.1.0 and GitHub demand of a log, as a list of what is wrong with one.
struct SARIFFaults {
  private(set) var found: [String] = []
  private static let levels: [String?] = ["note", "warning", "error"]

  init(_ bytes: [UInt8]) {
    let log = ReadJSON(bytes)
    guard log.exists else {
      found = ["no JSON"]
      return
    }
    demand(log["$schema"].string?.contains("sarif") == true, "$schema")
    demand(log["version"].string == "2.1.0", "version")
    demand(!log["runs"].items.isEmpty, "runs")
    demand(log["runs"].items.count <= 20, "20 runs")
    for run in log["runs"].items { read(run) }
  }

  private mutating func demand(_ condition: Bool, _ fault: String) {
    if !condition { found.append(fault) }
  }

  private mutating func text(_ message: ReadJSON, _ fault: String, limit: Int = .max) {
    let text = message["text"].string ?? ""
    demand(!text.isEmpty && text.unicodeScalars.count <= limit, fault)
  }

  private mutating func read(_ run: ReadJSON) {
    let driver = run["tool"]["driver"]
    demand(driver["name"].string?.isEmpty == false, "driver name")
    let rules = driver["rules"].items
    demand(!rules.isEmpty && rules.count <= 25_000, "rules")
    demand(Set(rules.compactMap { $0["id"].string }).count == rules.count, "rule ids differ")
    for rule in rules {
      text(rule["shortDescription"], "shortDescription", limit: 1_024)
      text(rule["fullDescription"], "fullDescription", limit: 1_024)
      text(rule["help"], "help")
      demand(Self.levels.contains(rule["defaultConfiguration"]["level"].string), "rule level")
      demand(!rule["properties"].keys.contains("security-severity"), "security-severity")
      demand(rule["properties"]["tags"].items.count <= 10, "tags")
    }
    demand(run["automationDetails"]["id"].string?.contains("/") == true, "category")
    for invocation in run["invocations"].items {
      demand(invocation["executionSuccessful"].exists, "executionSuccessful")
    }
    let results = run["results"].items
    demand(run["results"].array != nil && results.count <= 25_000, "results")
    let ids = rules.map { $0["id"].string }
    for result in results { read(result, ids) }
    let prints = results.compactMap { $0["partialFingerprints"]["tally/v1"].string }
    demand(Set(prints).count == results.count, "fingerprints differ")
    let stated = results.count { $0["baselineState"].exists }
    demand(stated == 0 || stated == results.count, "baselineState on all or none")
    let judged = results.count { $0["suppressions"].exists }
    demand(judged == 0 || judged == results.count, "suppressions on all or none")
  }

  private mutating func read(_ result: ReadJSON, _ ids: [String?]) {
    text(result["message"], "message")
    demand(Self.levels.contains(result["level"].string), "level")
    let index = result["ruleIndex"].integer ?? -1
    demand(ids.indices.contains(index) && ids[index] == result["ruleId"].string, "ruleIndex")
    demand(!result["locations"].items.isEmpty, "locations")
    for location in result["locations"].items + result["relatedLocations"].items {
      read(location: location)
    }
    demand(result["relatedLocations"].items.count <= 1_000, "1,000 locations")
    let print = result["partialFingerprints"]["primaryLocationLineHash"].string ?? ""
    demand(!print.isEmpty, "partialFingerprints")
    let ids = Set(result["relatedLocations"].items.compactMap { $0["id"].integer })
    let links = Self.links(in: result["message"]["text"].string ?? "")
    demand(links.isSubset(of: ids), "links lead to related locations")
    demand(ids.isEmpty || !links.isEmpty, "related locations are linked")
    for suppression in result["suppressions"].items {
      demand(["inSource", "external"].contains(suppression["kind"].string), "suppression kind")
    }
    let states = ["new", "unchanged", "updated", "absent"]
    let state = result["baselineState"]
    demand(!state.exists || states.contains(state.string ?? ""), "baselineState")
  }

  private mutating func read(location: ReadJSON) {
    let physical = location["physicalLocation"]
    let uri = physical["artifactLocation"]["uri"].string ?? ""
    demand(!uri.isEmpty && !uri.contains("://") && !uri.hasPrefix("/"), "relative uri")
    let allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%"
    demand(uri.allSatisfy { allowed.contains($0) }, "uri is encoded")
    let region = physical["region"]
    let ends = ["startLine", "startColumn", "endLine", "endColumn"].map { region[$0].integer ?? 0 }
    demand(ends.allSatisfy { $0 >= 1 }, "region from 1")
    demand((ends[0], ends[1]) <= (ends[2], ends[3]), "region runs forward")
  }

  /// The numbers of `[text](number)` whose brackets are not escaped.
  private static func links(in text: String) -> Set<Int> {
    var links: Set<Int> = []
    var previous: Character = " "
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "]", previous != "\\", rest.first == "(" {
        links.insert(Int(rest.dropFirst().prefix { $0 != ")" }) ?? -1)
      }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return links
  }
}

struct SARIFTests {
  @Test(
    "the log meets SARIF 2.1.0 and GitHub's demands",
    arguments: [NastyAlerts.list, NastyAlerts.empty, NastyAlerts.tenThousand])
  func demands(_ list: AlertList) {
    #expect(SARIFFaults(AlertFormat.sarif.render(list)).found == [])
  }

  @Test(
    "each demand fails on a planted fault",
    arguments: [
      ("\"version\":\"2.1.0\"", "\"version\":\"2.0.0\"", "version"),
      ("\"$schema\"", "\"schema\"", "$schema"), ("\"runs\"", "\"run\"", "runs"),
      ("\"name\":\"tally\"", "\"name\":\"\"", "driver name"),
      ("\"rules\"", "\"rule\"", "rules"),
      ("\"id\":\"update\"", "\"id\":\"contradiction\"", "rule ids differ"),
      ("\"shortDescription\"", "\"description\"", "shortDescription"),
      ("\"help\":{\"text\"", "\"help\":{\"html\"", "help"),
      ("\"precision\"", "\"security-severity\"", "security-severity"),
      ("\"id\":\"tally/\"", "\"id\":\"tally\"", "category"),
      ("\"executionSuccessful\"", "\"successful\"", "executionSuccessful"),
      ("\"results\"", "\"result\"", "results"),
      ("\"level\":\"note\"", "\"level\":\"notice\"", "rule level"),
      ("\"level\":\"note\",", "\"level\":\"notice\",", "level"),
      ("\"ruleIndex\":0", "\"ruleIndex\":1", "ruleIndex"),
      ("\"locations\":[{\"id\"", "\"places\":[{\"id\"", "locations"),
      ("\"startColumn\":9", "\"startColumn\":0", "region from 1"),
      ("\"endColumn\":12", "\"endColumn\":1", "region runs forward"),
      ("\"uri\":\"dam/a.txt\"", "\"uri\":\"/dam/a.txt\"", "relative uri"),
      ("\"uri\":\"dam/a.txt\"", "\"uri\":\"dam/a b.txt\"", "uri is encoded"),
      ("primaryLocationLineHash", "lineHash", "partialFingerprints"),
      (
        "\"tally/v1\":\"00000000000000a1\"", "\"tally/v1\":\"00000000000000a2\"",
        "fingerprints differ"
      ),
      ("](1)", "](9)", "links lead to related locations"),
      ("\"baselineState\":\"new\",", "", "baselineState on all or none"),
      ("\"suppressions\":[]", "\"none\":[]", "suppressions on all or none"),
      ("\"kind\":\"inSource\"", "\"kind\":\"baseline\"", "suppression kind"),
    ])
  func planted(_ original: String, _ faulty: String, _ fault: String) {
    let log = String(decoding: AlertFormat.sarif.render(NastyAlerts.list), as: UTF8.self)
    guard let range = log.firstRange(of: original) else {
      Issue.record("nothing to plant in: \(original)")
      return
    }
    let broken = log.replacingCharacters(in: range, with: faulty)
    #expect(SARIFFaults(Array(broken.utf8)).found.contains(fault))
  }

  @Test("above the limit the worst are kept, and the log says how many are left out")
  func limit() {
    let list = NastyAlerts.many(26_000)
    let bytes = AlertFormat.sarif.render(list)
    #expect(SARIFFaults(bytes).found == [])
    let run = ReadJSON(bytes)["runs"].items[0]
    #expect(run["results"].items.count == 25_000)
    let notes = run["invocations"].items[0]["toolExecutionNotifications"].items
    #expect(notes.last?["message"]["text"].string?.hasPrefix("1000 more") == true)
  }

  @Test("a figure that moved on is a flow in the order of dates")
  func timeline() {
    let log = ReadJSON(AlertFormat.sarif.render(NastyAlerts.list))
    let flows = log["runs"].items[0]["results"].items.flatMap { $0["codeFlows"].items }
    #expect(flows.count == 1)
    let steps = flows[0]["threadFlows"].items[0]["locations"].items
    let paths = steps.map {
      $0["location"]["physicalLocation"]["artifactLocation"]["uri"].string
    }
    #expect(paths == ["bridge/old.html", "bridge/new.html"])
  }
}
