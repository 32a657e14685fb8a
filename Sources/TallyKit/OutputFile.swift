#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file so that a reader sees the old or the new content, never a part.
///
/// The bytes go to a new file in the same folder, to the disk, and then under the name. A file
/// that holds these bytes already is left alone.
///
/// - Returns: whether the file was written.
/// - Throws: `TallyError.unwritable`.
@discardableResult
public func writeFile(_ content: [UInt8], to path: String) throws(TallyError) -> Bool {
  switch fileKind(at: path)?.kind {
  case .folder: throw .unwritable(path: path, reason: "it is a folder")
  case .stream:
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    try write(content, to: descriptor, at: path)
    return true
  case .file where (try? bytes(at: path)) == content: return false
  default: break
  }
  let (folder, name) = split(path)
  let temporary = folder + TemporaryName(of: name, process: getpid()).text
  let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  do {
    try write(content, to: descriptor, at: path)
  } catch {
    if descriptor >= 0 { unlink(temporary) }
    throw error
  }
  guard rename(temporary, path) == 0 else {
    let reason = errorText(errno)
    unlink(temporary)
    throw .unwritable(path: path, reason: reason)
  }
  return true
}

/// Makes a folder for reports and those above it, where they are not there.
///
/// What runs that were killed left in it is removed.
///
/// - Throws: `TallyError.unwritable`.
public func makeFolder(at path: String) throws(TallyError) {
  var made = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += part + "/"
    if mkdir(made, 0o777) != 0, errno != EEXIST {
      throw .unwritable(path: path, reason: errorText(errno))
    }
  }
  guard fileKind(at: path)?.kind == .folder else {
    throw .unwritable(path: path, reason: "it is not a folder")
  }
  removeStaleReports(in: path)
}

/// Writes all bytes, brings them to the disk where they are kept, and closes the descriptor.
func write(
  _ content: [UInt8], to descriptor: Int32, at path: String, isKept: Bool = true
) throws(TallyError) {
  guard descriptor >= 0 else { throw .unwritable(path: path, reason: errorText(errno)) }
  var failure: Int32 = 0
  var rest = content[...]
  while !rest.isEmpty, failure == 0 {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
  }
  // A pipe cannot be brought to a disk; that is no failure.
  if isKept, failure == 0, fsync(descriptor) != 0, errno != EINVAL, errno != EROFS {
    failure = errno
  }
  if close(descriptor) != 0, failure == 0 { failure = errno }
  if failure != 0 { throw .unwritable(path: path, reason: errorText(failure)) }
}

/// The folder of a path, with the stroke at its end, and the name in it.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
  return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
}

/// What leads from a folder to the working folder, to go in front of relative paths in links:
/// `../` for a folder in the working folder, empty for the working folder itself.
public func linkPrefix(from folder: String) -> String {
  let working = workingFolder() ?? "/"
  let absolute = folder.utf8.first == UInt8(ascii: "/") ? folder : working + "/" + folder
  let target = parts(of: working)
  let start = parts(of: absolute)
  let common = zip(start, target).prefix { $0 == $1 }.count
  let down = target[common...].map { $0 + "/" }.joined()
  return String(repeating: "../", count: start.count - common) + down
}

/// The parts of an absolute path, `.` and `..` worked out.
private func parts(of path: String) -> [Substring] {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return parts
}
