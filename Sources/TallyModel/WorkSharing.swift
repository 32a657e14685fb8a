/// How independent pieces of work are shared out: one after another, or over several cores.
///
/// What comes of the work never depends on it.
public struct WorkSharing: Sendable {
  /// Calls its second argument once with each number below the first, in any order, and returns
  /// when all calls have.
  public typealias Performance = @Sendable (Int, @Sendable (Int) -> Void) -> Void

  private let width: Int
  private let perform: Performance

  /// Pieces for one core get this many parts, so that no core waits long for another.
  private static let partsPerCore = 8

  /// One piece after another.
  public static let none = WorkSharing(width: 1) { count, body in
    for index in 0..<count { body(index) }
  }

  /// Work for `width` cores, handed out by `perform`.
  public init(width: Int, _ perform: @escaping Performance) {
    self.width = max(1, width)
    self.perform = perform
  }

  /// What `body` makes of the items, in their order; it is given runs of them.
  public func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ body: @Sendable (ArraySlice<Item>) -> [Value]
  ) -> [Value] {
    let parts = min(width * Self.partsPerCore, items.count)
    if width == 1 || parts < 2 { return body(items[...]) }
    var made = [[Value]](repeating: [], count: parts)
    made.withUnsafeMutableBufferPointer { buffer in
      // Each part has a place of its own and is made once, so that no two write to the same one.
      nonisolated(unsafe) let places = buffer
      perform(parts) { part in
        let range = items.count * part / parts..<items.count * (part + 1) / parts
        places[part] = body(items[range])
      }
    }
    return made.flatMap(\.self)
  }
}
