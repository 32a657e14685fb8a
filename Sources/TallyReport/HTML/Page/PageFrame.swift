/// What is around the content of every page: head, style, policy, masthead, script.
///
/// The policy lets nothing be loaded and nothing run but the page's own style and script, whose
/// digests it names: what an article might smuggle in stays dead text.
/// - Source: Content Security Policy Level 3, <https://www.w3.org/TR/CSP3/>.
struct PageFrame {
  var file: ReportFileName
  var title: String
  var kicker: [HTMLNode]
  var places: [Anchor: ReportFileName]

  /// The page around its content; `masthead` stands under the title.
  func page(masthead: [HTMLNode], contents: HTMLNode?, main: [HTMLNode]) -> ReportFile {
    var places = places
    places[Anchor("main")] = file
    var writer = HTMLWriter(file: file, places: places)
    head(&writer)
    writer.write("<body>\n")
    writer.write(element(.a, .class("skip"), .to(Anchor("main"))) { "Skip to the report" })
    writer.write("<div class=\"page\">\n")
    writer.write(
      element(.header, .class("masthead")) {
        element(.p, .class("kicker")) { kicker }
        element(.h1) { clipped(title, to: 200) }
        masthead
      })
    if let contents { writer.write(contents) }
    writer.write(element(.main, .id(Anchor("main"))) { main })
    writer.write(footer)
    writer.write("</div>\n<script>")
    writer.write(ReportScript.source)
    writer.write("</script>\n</body>\n</html>\n")
    return ReportFile(name: file.text, bytes: writer.bytes)
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.write("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    writer.write([.text(Self.policy)])
    writer.write("\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    writer.write("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
    writer.write([.text(clipped(title, to: 200) + " · tally")])
    writer.write("</title>\n<style>")
    writer.write(ReportStyle.sheet)
    writer.write("</style>\n</head>\n")
  }

  private var footer: HTMLNode {
    element(.footer, .class("footer")) {
      element(.p) {
        "tally compares what articles say. It does not say what is true: read the quotes."
      }
    }
  }

  private static let policy =
    "default-src 'none'; base-uri 'none'; form-action 'none'; "
    + "style-src 'sha256-\(base64Digest(of: bytes(of: ReportStyle.sheet)))'; "
    + "script-src 'sha256-\(base64Digest(of: bytes(of: ReportScript.source)))'"

  private static func bytes(of text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }
}
