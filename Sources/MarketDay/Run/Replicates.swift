/// Plays many replicates on several tasks and hands their results over in order.
public enum Replicates {
  /// Makes the result of each of `replicates` on up to `jobs` tasks at a time, and gives them to `receive` strictly by
  /// rising number, so that what `receive` does with them is the same for any number of jobs.
  ///
  /// - `make` plays one replicate. It runs on other tasks; a long one asks `Task.isCancelled` and may then return
  ///   anything.
  /// - `receive` runs on the caller's task. What it throws ends the play and is thrown on.
  ///
  /// A task plays a few neighbouring replicates, because one task for each tiny one would be slower than no tasks at
  /// all. At most `waiting` results are being made or wait to be received (and one for each job in any case), so memory
  /// does not grow with the number of replicates. Give a small number where results are large.
  ///
  /// Throws `CancellationError` where the task is cancelled; no result made after that is received. Precondition:
  /// `jobs` ≥ 1.
  public static func play<Result: Sendable>(
    _ replicates: Range<Int>, jobs: Int, waiting: Int = .max, make: @escaping @Sendable (Int) throws -> Result,
    receive: (Int, Result) throws -> Void
  ) async throws {
    precondition(jobs >= 1, "replicates need at least one job")
    if jobs == 1 {
      for replicate in replicates { try receive(replicate, uncancelled { try make(replicate) }) }
      return
    }
    let stride = stride(replicates: replicates.count, jobs: jobs, waiting: waiting)
    let window = max(jobs, min(waiting, 3 * jobs * stride))
    try await withThrowingTaskGroup(of: Batch<Result>.self) { group in
      var running = 0
      var next = replicates.lowerBound
      var awaited = replicates.lowerBound
      var early: [Int: Batch<Result>] = [:]  // only looked up, never walked through
      while awaited < replicates.upperBound {
        while running < jobs, next < replicates.upperBound, next - awaited < window {
          let numbers = next..<min(next + stride, awaited + window, replicates.upperBound)
          group.addTask { Batch(numbers, results: try numbers.map { number in try uncancelled { try make(number) } }) }
          next = numbers.upperBound
          running += 1
        }
        if let batch = early.removeValue(forKey: awaited) {
          for (number, result) in zip(batch.numbers, batch.results) { try receive(number, result) }
          awaited = batch.numbers.upperBound
        } else if let batch = try await group.next() {
          early[batch.numbers.lowerBound] = batch
          running -= 1
        }
      }
    }
  }

  /// Neighbouring replicates that one task plays: few enough that every job gets its part, and at most 8.
  static func stride(replicates: Int, jobs: Int, waiting: Int) -> Int {
    min(8, max(1, min(replicates / (8 * jobs), waiting / (3 * jobs))))
  }

  private struct Batch<Result: Sendable>: Sendable {
    let numbers: Range<Int>
    let results: [Result]

    init(_ numbers: Range<Int>, results: [Result]) {
      self.numbers = numbers
      self.results = results
    }
  }

  /// The result, unless the task was cancelled before or meanwhile: then it may be a part only.
  private static func uncancelled<Result>(_ make: () throws -> Result) throws -> Result {
    try Task.checkCancellation()
    let result = try make()
    try Task.checkCancellation()
    return result
  }
}
