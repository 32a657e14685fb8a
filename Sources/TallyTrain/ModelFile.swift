import Foundation
import TallyExtract

/// A Swift file that holds a model as one literal.
struct ModelFile {
  /// The constant's name; the file is named alike with a capital.
  let name: String
  let comment: String
  let bytes: [UInt8]

  /// Writes the file into `folder`.
  func write(to folder: String) throws {
    var text = Array(
      """
      // swift-format-ignore-file
      // Written by TallyTrain from UD English-EWT (CC BY-SA 4.0), see LICENSE-model.md beside it.

      /// \(comment)
      public let \(name): StaticString = \"""

      """.utf8)
    let characters = PrintableBytes.encoded(bytes)
    for start in stride(from: 0, to: characters.count, by: 96) {
      let end = min(start + 96, characters.count)
      text.append(contentsOf: Array("  ".utf8) + characters[start..<end])
      text.append(contentsOf: Array(end < characters.count ? "\\\n".utf8 : "\n".utf8))
    }
    text.append(contentsOf: Array("  \"\"\"\n".utf8))
    let file = "\(name.prefix(1).uppercased())\(name.dropFirst()).swift"
    try Data(text).write(to: URL(fileURLWithPath: folder).appendingPathComponent(file))
  }
}
