import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of XML as it was read.
final class ReadElement {
  let name: String
  let attributes: [String: String]
  var children: [ReadElement] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  func named(_ name: String) -> [ReadElement] { children.filter { $0.name == name } }
}

/// Reads a document; `root` stays `nil` when it is not well-formed.
final class ReadXML: NSObject, XMLParserDelegate {
  private(set) var root: ReadElement?
  private var open: [ReadElement] = []
  private var isBroken = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() || isBroken { root = nil }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    isBroken = true
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = ReadElement(name: name, attributes: attributes)
    if let last = open.last { last.children.append(element) } else { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.text += text
  }
}
