import TallyFuzz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The part under test, named by `TALLY_FUZZ`; `nil` for the planted fault.
private let target: FuzzTarget? = {
  let name = getenv("TALLY_FUZZ").map { String(cString: $0) } ?? ""
  if name == "planted" { return nil }
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    print("TALLY_FUZZ names the part to test: \(names)")
    exit(2)
  }
  return target
}()

private func run(_ bytes: [UInt8]) {
  guard let target else { return readPastTheEnd(of: bytes) }
  let problems = target.faults(in: bytes)
  if !problems.isEmpty { fatalError(problems.joined(separator: "; ")) }
}

/// A fault that shows whether fuzzing finds any: after the word "tally", a byte that is not there.
private func readPastTheEnd(of bytes: [UInt8]) {
  guard bytes.starts(with: Array("tally".utf8)) else { return }
  let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
  defer { copy.deallocate() }
  copy.initialize(from: bytes, count: bytes.count)
  if copy[bytes.count] == 0x21 { print("!") }
}

#if FUZZING
  /// What libFuzzer calls with each input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    run(Array(UnsafeBufferPointer(start: start, count: count)))
    if clock() >= end { stop() }
    return 0
  }

  /// The processor time at which to stop, from the seconds in `TALLY_FUZZ_SECONDS`.
  ///
  /// On a machine that others use, libFuzzer's own limit, which is of the clock, says little.
  private let end: clock_t = {
    let seconds = getenv("TALLY_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) } ?? 60
    return clock_t(min(max(seconds, 1), 1_000_000)) * clock_t(CLOCKS_PER_SEC)
  }()

  /// Ends the run as libFuzzer ends it on request, which leaves out the check for leaks.
  private func stop() {
    if findLeaks() != 0 { fatalError("leaks") }
    print("stopped after \(clock() / clock_t(CLOCKS_PER_SEC)) s of processor time")
    fflush(nil)
    kill(getpid(), SIGUSR1)
  }

  /// The address sanitizer's search for leaks; says how many kinds there are.
  @_silgen_name("__lsan_do_recoverable_leak_check")
  private func findLeaks() -> Int32

  private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// libFuzzer's loop, from its library.
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<Arguments>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  /// The package manager starts executables under this name, and so hides libFuzzer's own `main`.
  @_cdecl("TallyFuzzer_main")
  public func start(_ count: Int32, _ arguments: UnsafeMutableRawPointer) -> Int32 {
    var count = count
    var list = arguments.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    return runDriver(&count, &list) { testOneInput($0, $1) }
  }
#else
  /// Without libFuzzer: runs the files that are named, to see a failure again.
  @main
  struct Fuzzer {
    static func main() {
      for path in CommandLine.arguments.dropFirst() {
        guard let file = fopen(path, "rb") else { continue }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF {
          bytes.append(UInt8(truncatingIfNeeded: byte))
        }
        fclose(file)
        run(bytes)
        print("\(path): \(bytes.count) bytes, no problem")
      }
    }
  }
#endif
