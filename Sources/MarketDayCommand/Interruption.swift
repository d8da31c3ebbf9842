import Dispatch
import Foundation

/// Ends work at Ctrl-C (SIGINT) or a polite kill (SIGTERM) by cancelling it, so that it can clean up.
enum Interruption {
  /// Does `work` in a task that an interruption cancels; then it throws `CancellationError`.
  static func cancelling<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let (mayBegin, begin) = AsyncStream<Never>.makeStream()
    let task = Task {
      for await _ in mayBegin {}
      return try await work()
    }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)  // the source sees it all the same
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { task.cancel() }
      return source
    }
    // A signal that comes before a source is registered is lost, so the work waits for that.
    for source in sources {
      await withCheckedContinuation { continuation in
        source.setRegistrationHandler { continuation.resume() }
        source.resume()
      }
    }
    begin.finish()
    defer {
      for source in sources { source.cancel() }
      for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
    return try await task.value
  }
}
