#if canImport(Glibc)
  import CMalloc
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program holds in memory besides the articles.
enum ResidentMemory {
  /// Lets go of the program's code and of what the linker read; what is run again is brought back
  /// from the file.
  ///
  /// Starting up and reading the command line run through a good part of the code, here and there,
  /// and the system brings in sixteen pages around each that is run. Little of that is run again.
  static func releaseCode() {
    #if os(Linux)
      for range in unwrittenRanges(in: text(of: "/proc/self/maps")) {
        _ = madvise(
          UnsafeMutableRawPointer(bitPattern: range.lowerBound), Int(range.count), MADV_DONTNEED)
      }
    #endif
  }

  /// Lets blocks of a megabyte go back to the system when they are freed.
  ///
  /// By itself glibc keeps what large pages needed, in case of more of them, and the blocks of later
  /// articles are strewn over it. Most pages are smaller than a megabyte and cost nothing. One job
  /// may go on in another thread at times, which then shares what the first one has freed.
  static func returnLargeBlocks(jobs: Int) {
    #if canImport(Glibc)
      if jobs == 1 { _ = mallopt(M_ARENA_MAX, 1) }
      _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 1 << 20)
    #endif
  }

  /// The ranges of a list of mappings that are as they are in a file.
  ///
  /// That is code, and the beginning of programs and libraries; what is read-only behind it may have
  /// been written by the linker.
  ///
  /// - Source: proc_pid_maps(5): `00400000-00452000 r-xp 00000000 08:02 173521 /usr/bin/dbus-daemon`
  static func unwrittenRanges(in maps: String) -> [Range<UInt>] {
    maps.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count >= 6, fields[5].hasPrefix("/"),
        fields[1] == "r-xp" || (fields[1] == "r--p" && fields[2].allSatisfy { $0 == "0" })
      else { return nil }
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
