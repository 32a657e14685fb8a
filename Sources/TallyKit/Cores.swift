import Dispatch
import Synchronization
public import TallyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many cores this process may use.
public func availableCores() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// The cores that each of several pieces of work may use while they share `jobs`.
func jobsEach(of pieces: Int, sharing jobs: Int) -> Int { max(1, jobs / max(1, pieces)) }

extension WorkSharing {
  /// Work shared by `jobs` cores, each taking the next piece when it is done with one.
  public static func over(_ jobs: Int) -> WorkSharing {
    guard jobs > 1 else { return .none }
    return WorkSharing(width: jobs) { count, body in
      let taken = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
        while true {
          let next = taken.add(1, ordering: .relaxed).oldValue
          guard next < count else { return }
          body(next)
        }
      }
    }
  }
}
