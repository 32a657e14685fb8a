import Foundation
import Testing

/// Compares output with a file kept beside the tests.
///
/// With `TALLY_RECORD=1` in the environment the file is written, and the test fails so that
/// nobody records unseen.
func expectGolden(
  _ output: [UInt8], _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["TALLY_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(output).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try Data(contentsOf: url)
  #expect(
    String(decoding: output, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
    "differs from \(name); look at it, then record with TALLY_RECORD=1",
    sourceLocation: sourceLocation)
}
