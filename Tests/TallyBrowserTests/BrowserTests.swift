import Foundation
import TallyKit
import TallyModel
import TallyReport
import Testing

/// The corpus's reports in a real browser; needs Chromium and Python 3.
@Suite("Reports in a browser", .enabled(if: Browser.isThere, "Chromium or Python 3 is missing"))
struct BrowserTests {
  @Test("every page keeps the rules of access, themes and print, and asks for nothing")
  func corpus() async throws {
    let folder = try await Self.pages()
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.contains("index.html") && names.count > 3)
    let found = try Browser.check(names.map { folder.appendingPathComponent($0).path })
    #expect(found.count == names.count)
    for page in found {
      let faults = [
        page.page_checks, page.dangling, page.filter ?? [], page.contrast_light,
        page.contrast_dark, page.print, page.errors, page.requests, page.axe ?? [],
      ].flatMap { $0 }
      #expect(faults.isEmpty, "\(page.page): \(faults)")
      #expect(page.overflow_phone <= 0, "\(page.page) is wider than a phone")
      #expect(page.background_light != page.background_dark)
      #expect(page.text_without_script > 5_000)
    }
    #expect(found.contains { $0.filter != nil })
    if found.contains(where: { $0.axe == nil }) {
      print("axe-core is missing (pip install axe-playwright-python): its checks were left out")
    }
  }

  /// The corpus's reports and one article alone, in a folder of their own.
  private static func pages() async throws -> URL {
    let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("corpus")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tally-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let read = await storiesWithTexts(from: try inputStories(at: [corpus.path]), jobs: 2)
    let report = HTMLReport(texts: read.texts)
    var files = report.files(for: read.stories)
    if let story = read.stories.first {
      files.append(report.page(forArticle: 0, of: story))
    }
    for file in files {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
    }
    return folder
  }
}

/// A headless browser, driven by the script beside this file.
private enum Browser {
  /// What the script finds on one page.
  struct Finding: Decodable {
    var page: String
    var page_checks: [String]
    var dangling: [String]
    var filter: [String]?
    var contrast_light: [String]
    var contrast_dark: [String]
    var background_light: String
    var background_dark: String
    var print: [String]
    var overflow_phone: Int
    var text_without_script: Int
    var errors: [String]
    var requests: [String]
    /// What axe-core finds; `nil` where it is not installed.
    var axe: [String]?
  }

  static var isThere: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    func has(_ names: [String]) -> Bool {
      folders.contains { folder in
        names.contains { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
      }
    }
    return has(["chromium", "chromium-browser", "google-chrome"]) && has(["python3"])
  }

  static func check(_ pages: [String]) throws -> [Finding] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Browser/browser.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, "check"] + pages
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try JSONDecoder().decode([Finding].self, from: data)
  }
}
