/// Rows as RFC 4180 writes them behind a byte order mark, and what is wrong with them.
struct ReadCSV {
  private(set) var rows: [[String]] = []
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8]) {
    if !bytes.starts(with: [0xEF, 0xBB, 0xBF]) { faults.append("no byte order mark") }
    var row: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    var rest = bytes.dropFirst(3)
    while let byte = rest.popFirst() {
      if quoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if rest.first == byte {
          cell.append(byte)
          rest = rest.dropFirst()
        } else {
          quoted = false
        }
      } else if byte == UInt8(ascii: "\"") {
        if !cell.isEmpty { faults.append("a quote inside a cell") }
        quoted = true
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == UInt8(ascii: "\r") {
          if rest.popFirst() != UInt8(ascii: "\n") { faults.append("half a line end") }
          rows.append(row)
          row = []
        }
      } else {
        if byte < 0x20 { faults.append("a control character") }
        cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty || quoted { faults.append("an unfinished row") }
    if Set(rows.map(\.count)).count > 1 { faults.append("rows of several widths") }
  }
}
