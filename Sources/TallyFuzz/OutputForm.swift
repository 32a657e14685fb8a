import CLibXML2
import Foundation

/// What the readers of an output demand of its bytes.
enum OutputForm: Sendable, Hashable {
  case text, colour, markdown, html, csv, json, jsonLines, xml, commands

  /// What is wrong with the bytes; `nil` when nothing is.
  func problem(in bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "is not UTF-8" }
    if let bad = forbidden(in: text) { return "holds U+\(String(bad, radix: 16))" }
    switch self {
    case .text, .colour: return nil
    case .json: return isJSON(bytes) ? nil : "is not JSON"
    case .jsonLines:
      return bytes.split(separator: 0x0A).allSatisfy { isJSON(Array($0)) }
        ? nil : "has a line that is not JSON"
    case .xml: return isXML(bytes) ? nil : "is not XML"
    case .csv: return tableProblem(in: bytes)
    case .commands: return commandProblem(in: bytes)
    case .html: return MarkupScan(bytes, escapes: false).problem
    case .markdown: return MarkupScan(bytes, escapes: true).problem
    }
  }

  /// The first control character that would act on a terminal or break a format.
  private func forbidden(in text: String) -> UInt32? {
    let allowed: UInt32? =
      switch self {
      case .colour: 0x1B
      case .csv: 0x0D
      default: nil
      }
    return text.unicodeScalars.first { scalar in
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      return isControl && ![0x0A, 0x09, allowed].contains(scalar.value)
    }?.value
  }
}

private func isJSON(_ bytes: [UInt8]) -> Bool {
  (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
}

private func isXML(_ bytes: [UInt8]) -> Bool {
  let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue)
  let document = bytes.withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) {
      xmlReadMemory($0.baseAddress, Int32(clamping: $0.count), nil, nil, options)
    }
  }
  defer { xmlFreeDoc(document) }
  return document != nil
}

/// Rows of different lengths, or a cell that a spreadsheet would run.
private func tableProblem(in bytes: [UInt8]) -> String? {
  var lengths: Set<Int> = []
  var cells = 1
  var isQuoted = false
  var isStart = true
  for byte in bytes.dropFirst(3) {
    if isStart, [0x3D, 0x2B, 0x40].contains(byte) { return "has a cell that is a formula" }
    switch byte {
    case 0x22:
      isQuoted.toggle()
      continue
    case 0x2C where !isQuoted: cells += 1
    case 0x0A where !isQuoted:
      lengths.insert(cells)
      cells = 1
    default:
      isStart = false
      continue
    }
    isStart = !isQuoted
  }
  if isQuoted { return "has a quote without end" }
  return lengths.count > 1 ? "has rows of \(lengths.sorted()) cells" : nil
}

/// A line that is no command: what stands in a message would be printed as one.
private func commandProblem(in bytes: [UInt8]) -> String? {
  let starts = ["::error ", "::warning ", "::notice "].map { Array($0.utf8) }
  let isOdd = bytes.split(separator: 0x0A).contains { line in
    !starts.contains { line.starts(with: $0) }
  }
  return isOdd ? "has a line that is no command" : nil
}
