import TallyKit
import TallyReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output, for results, and standard error, for everything else.
struct StandardStream {
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// Writes bytes that are safe to show already.
  ///
  /// - Returns: what the system said when not all of them could be written; a reader that leaves
  ///   early has had enough, which is no failure.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return errno == EPIPE ? nil : errno
      }
    }
    return nil
  }

  /// Writes results to standard output.
  ///
  /// - Throws: `TallyError.unwritable` when the disk behind it is full.
  static func writeResults(_ bytes: [UInt8]) throws(TallyError) {
    ProgressBar.clear()
    guard let code = output.write(bytes) else { return }
    throw .unwritable(path: "standard output", reason: String(cString: strerror(code)).lowercased())
  }

  /// Writes a line; what a path or an article brings into it is made safe to show.
  func write(line: String) {
    ProgressBar.clear()
    write(Array((VisibleText(line).description + "\n").utf8))
  }
}

/// The system's `write`, under a name that the methods above do not hide.
private func send(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
