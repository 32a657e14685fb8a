#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at a path.
enum FileKind: Sendable, Hashable {
  case file, folder
  /// A pipe or a device: it can be read, but it is no article of a folder.
  case stream
}

/// A file or folder, whatever path leads to it.
struct FileIdentity: Sendable, Hashable {
  var device: UInt64
  var node: UInt64
}

/// What stands at `path`, links followed; `nil` when nothing does.
func fileKind(at path: String) -> (kind: FileKind, identity: FileIdentity)? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  let identity = FileIdentity(
    device: UInt64(truncatingIfNeeded: status.st_dev),
    node: UInt64(truncatingIfNeeded: status.st_ino))
  switch status.st_mode & S_IFMT {
  case S_IFDIR: return (.folder, identity)
  case S_IFREG: return (.file, identity)
  default: return (.stream, identity)
  }
}

/// The names in a folder by their bytes; `nil` when it cannot be opened.
func fileNames(in folder: String) -> [String]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// All bytes of a file, or of standard input for `-`.
///
/// - Throws: `TallyError.unreadable`, also for more bytes than `limits` allow: a device has no end.
func bytes(
  at path: String, limits: ReadingLimits = ReadingLimits()
) throws(TallyError) -> [UInt8] {
  let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .unreadable(path: path, reason: errorText(errno)) }
  defer { if path != "-" { close(descriptor) } }
  var status = stat()
  let expected = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
  guard expected <= limits.fileBytes else {
    throw .unreadable(path: path, reason: limits.sizeReason)
  }
  var bytes: [UInt8] = []
  // One byte more than expected shows the end of the file without a second block.
  var room = expected + 1
  while true {
    let (block, count) = readBlock(of: max(room, 4096), from: descriptor)
    guard count >= 0 else { throw .unreadable(path: path, reason: errorText(errno)) }
    if count == 0 { return bytes }
    if bytes.isEmpty { bytes = block } else { bytes.append(contentsOf: block) }
    guard bytes.count <= limits.fileBytes else {
      throw .unreadable(path: path, reason: limits.sizeReason)
    }
    room = bytes.count < expected ? expected - bytes.count + 1 : 1 << 16
  }
}

private func readBlock(of size: Int, from descriptor: Int32) -> (block: [UInt8], count: Int) {
  var count = 0
  let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
    repeat { count = read(descriptor, buffer.baseAddress, size) } while count < 0 && errno == EINTR
    initialized = max(0, count)
  }
  return (block, count)
}

/// What the system says of an error, in lower case.
func errorText(_ code: Int32) -> String {
  String(cString: strerror(code)).lowercased()
}

/// The folder that relative paths start from; `nil` when it is gone.
func workingFolder() -> String? {
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return String(cString: path)
}
