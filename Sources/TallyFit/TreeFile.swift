import Foundation
import TallyClean

/// A Swift file that holds fitted trees.
struct TreeFile {
  let name: String
  let look: String
  let trees: FittedTrees

  /// Writes the file into `folder`.
  func write(to folder: String) throws {
    var text = """
      /// The fitted trees of the \(look) look, written by `TallyFit`.
      enum \(name) {
        static let trees = FittedTrees(base: \(trees.base), lines: text)
        private static let text = \"""

      """
    for line in trees.lines.split(separator: "\n") {
      var width = 0
      text += "    "
      for word in line.split(separator: " ") {
        if width + word.count > 90 {
          text += " \\\n    "
          width = 0
        }
        text += (width > 0 ? " " : "") + word
        width += word.count + 1
      }
      text += "\n"
    }
    text += "    \"\"\"\n}\n"
    let url = URL(fileURLWithPath: folder).appendingPathComponent("\(name).swift")
    try Data(text.utf8).write(to: url)
  }
}
