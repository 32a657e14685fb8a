#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Characters of a legacy encoding, one at a time, through iconv.
final class CharacterConverter {
  private let descriptor: iconv_t

  /// A converter of that name; `nil` when the system has none.
  init?(_ name: String) {
    guard let opened = iconv_open("UTF-32LE", name), Int(bitPattern: opened) != -1 else {
      return nil
    }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The character at `index` and how many bytes it takes; `nil` where there is none.
  func scalar(in file: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
    for count in 1...4 where index + count <= file.count {
      if let scalar = scalar(of: file[index..<index + count]) { return (scalar, count) }
    }
    return nil
  }

  private func scalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 8)
    var left = input.count
    var room = output.count
    let failed = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        iconv(descriptor, nil, nil, nil, nil)
        return iconv(descriptor, &from, &left, &to, &room) == Int.max.magnitude * 2 + 1
      }
    }
    guard !failed, left == 0, room == 4 else { return nil }
    let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(UInt8(bitPattern: output[$1])) << (8 * $1) }
    return Unicode.Scalar(value)
  }

  /// The characters of all bytes of a single-byte encoding; U+FFFD where there is none.
  static func table(of name: String) -> [Unicode.Scalar] {
    if name == "WINDOWS-1252" { return (0...255).map { Windows1252.scalar(of: UInt8($0)) } }
    guard let converter = CharacterConverter(name) else { return table(of: "WINDOWS-1252") }
    return (0...255).map { converter.scalar(of: [UInt8($0)]) ?? "\u{FFFD}" }
  }
}
