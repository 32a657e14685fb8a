#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The program's code as far as it is in memory.
///
/// Starting up and reading the command line run through a good part of it, here and there, and the
/// system brings in sixteen pages around each that is run. Little of that is run again.
enum StartingCode {
  /// Lets go of it; what is run again is brought back from the file.
  ///
  /// Only mappings that may be run and not written are let go: they are as they are in the file.
  static func release() {
    #if os(Linux)
      for range in executableRanges(in: text(of: "/proc/self/maps")) {
        _ = madvise(
          UnsafeMutableRawPointer(bitPattern: range.lowerBound), Int(range.count), MADV_DONTNEED)
      }
    #endif
  }

  /// The ranges of a list of mappings that are private, may be run and come from a file.
  ///
  /// - Source: proc_pid_maps(5): `00400000-00452000 r-xp 00000000 08:02 173521 /usr/bin/dbus-daemon`
  static func executableRanges(in maps: String) -> [Range<UInt>] {
    maps.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count >= 6, fields[1] == "r-xp", fields[5].hasPrefix("/") else { return nil }
      let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }
  }

  /// The text of a file that says nothing of its size; empty when it cannot be read.
  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let block = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = max(0, read(descriptor, buffer.baseAddress, 4096))
      }
      if block.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += block
    }
  }
}
