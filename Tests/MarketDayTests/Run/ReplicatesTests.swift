import Synchronization
import Testing

@testable import MarketDay

@Suite struct ReplicatesTests {
  @Test(arguments: [1, 2, 3, 16])
  func `results come in the order of replicates, once each, for any number of jobs`(jobs: Int) async throws {
    var received: [Int] = []
    try await Replicates.play(5..<337, jobs: jobs) { (replicate: Int) -> Int in
      // Uneven work, so that later ones are ready first.
      (0..<(replicate % 7) * 2_000).reduce(replicate) { $0 ^ ($1 &* 0) }
    } receive: { (replicate: Int, result: Int) in
      received.append(replicate == result ? replicate : -1)
    }
    #expect(received == Array(5..<337))
  }

  @Test func `no replicates are no work`() async throws {
    try await Replicates.play(0..<0, jobs: 2) { (_: Int) -> Int in
      0
    } receive: { (_: Int, _: Int) in
      Issue.record("there is nothing to receive")
    }
  }

  @Test(arguments: [1, 2])
  func `what the receiver throws ends the play`(jobs: Int) async {
    struct Full: Error {}
    var received = 0
    await #expect(throws: Full.self) {
      try await Replicates.play(0..<100_000, jobs: jobs) { (replicate: Int) -> Int in
        replicate
      } receive: {
        (replicate: Int, _: Int) in
        received += 1
        if replicate == 10 { throw Full() }
      }
    }
    #expect(received == 11)
  }

  @Test(arguments: [1, 2])
  func `a cancelled play stops and gives no half-played replicate`(jobs: Int) async {
    let task = Task {
      var received = 0
      try await Replicates.play(0..<1_000_000, jobs: jobs) { (replicate: Int) -> Bool in
        // Stands for a long replicate: it ends early when it is cancelled.
        for _ in 0..<200 where Task.isCancelled { return false }
        return true
      } receive: { (_: Int, isWhole: Bool) in
        #expect(isWhole)
        received += 1
        if received == 20 { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return received
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test(arguments: [1, 2, 4], [1, 5, 30])
  func `few results wait to be received`(jobs: Int, waiting: Int) async throws {
    let made = Counter()
    var mostAhead = 0
    try await Replicates.play(0..<4_000, jobs: jobs, waiting: waiting) { (replicate: Int) -> Int in
      made.increment()
      return replicate
    } receive: { (replicate: Int, _: Int) in
      mostAhead = max(mostAhead, made.value - replicate)
    }
    // Those of the batch at hand, 8 at most, are received one by one.
    #expect(mostAhead <= max(jobs, waiting) + 8)
    #expect(made.value == 4_000)
  }
}

/// Counts from several tasks.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func increment() { count.withLock { $0 += 1 } }
  var value: Int { count.withLock { $0 } }
}
