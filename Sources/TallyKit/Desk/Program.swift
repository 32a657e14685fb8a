#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// A program of the search path, run without input to its end.
struct Program {
  var name: String

  /// What a program left behind.
  struct Outcome: Equatable {
    /// Zero where all went well; below zero where a signal ended it.
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// Runs it; `nil` when it cannot be run.
  func run(_ arguments: [String]) -> Outcome? {
    guard let output = Pipe() else { return nil }
    guard let errors = Pipe() else {
      output.closeEnds()
      return nil
    }
    let process = start(arguments, output: output.writing, errors: errors.writing)
    close(output.writing)
    close(errors.writing)
    defer {
      close(output.reading)
      close(errors.reading)
    }
    guard let process else { return nil }
    // The little that a program says of an error fits the pipe; output need not.
    let written = bytes(of: output.reading)
    let said = bytes(of: errors.reading)
    return Outcome(status: status(of: process), output: written, errors: said)
  }

  private func start(_ arguments: [String], output: Int32, errors: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var words = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    return posix_spawnp(&process, name, &actions, nil, words, environ) == 0 ? process : nil
  }

  private func status(of process: pid_t) -> Int32 {
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 { if errno != EINTR { return -1 } }
    // The low seven bits name the signal that ended it.
    return state & 0x7f == 0 ? (state >> 8) & 0xff : -1
  }

  private func bytes(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      if count > 0 {
        bytes += block[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}

/// Two ends of a pipe, which programs that are started do not inherit.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeEnds() {
    close(reading)
    close(writing)
  }
}
