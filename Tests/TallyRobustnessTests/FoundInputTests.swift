import Foundation
import TallyFuzz
import Testing

/// Inputs that fuzzing once found to do harm.
struct FoundInputTests {
  @Test("what once did harm does none", arguments: FuzzTarget.allCases)
  func found(_ target: FuzzTarget) throws {
    let seeds = CorpusSeeds.folder.deletingLastPathComponent().appending(path: "Tests/FuzzSeeds")
    for folder in ["found/\(target.rawValue)", target.rawValue] {
      let path = seeds.appending(path: folder).path
      for name in try FileManager.default.contentsOfDirectory(orNoneAt: path) {
        let bytes = try Data(contentsOf: URL(filePath: path).appending(path: name))
        #expect(target.faults(in: Array(bytes)) == [], "\(folder)/\(name)")
      }
    }
  }
}

extension FileManager {
  /// The names in a folder; none when there is no such folder.
  fileprivate func contentsOfDirectory(orNoneAt path: String) throws -> [String] {
    fileExists(atPath: path) ? try contentsOfDirectory(atPath: path).sorted() : []
  }
}
