import MarketDay

/// The tables of a run with one replicate, written while it is played, so that memory does not grow with the days of a
/// large store. The bytes are those of ``DailyTables``.
struct StreamedTables: Observer {
  private var tables: DailyTables
  private let folder: RunFolder
  private let mostBytes: Int
  private let failure = Failure()

  /// What went wrong with a write; it ends the play.
  private final class Failure {
    var error: RunFolderError?
  }

  /// Plays replicate 0; the tables hold what is not written yet, at most a day more than `mostBytes`. Throws
  /// ``RunFolderError``, and `CancellationError` where the task is cancelled.
  static func play(
    _ simulation: Simulation, names: TableNames, into folder: RunFolder, mostBytes: Int = 4_000_000
  ) throws -> DailyTables {
    var streamed = StreamedTables(
      tables: DailyTables(replicate: 0, names: names, isOnly: true), folder: folder, mostBytes: mostBytes)
    let failure = streamed.failure
    simulation.play(replicate: 0, observer: &streamed) { Task.isCancelled || failure.error != nil }
    if let error = failure.error { throw error }
    try Task.checkCancellation()
    return streamed.tables
  }

  private init(tables: DailyTables, folder: RunFolder, mostBytes: Int) {
    self.tables = tables
    self.folder = folder
    self.mostBytes = mostBytes
  }

  mutating func observe(_ record: DayRecord) {
    tables.observe(record)
    guard tables.byteCount > mostBytes else { return }
    do throws(RunFolderError) {
      for (index, bytes) in tables.takeBytes().enumerated() {
        if !bytes.isEmpty { try folder.append(bytes, to: RunFile.daily[index]) }
      }
      for (file, bytes) in zip(EntityFile.allCases, tables.takeMeans()) {
        if let means = file.means, !bytes.isEmpty { try folder.append(bytes, to: means) }
      }
    } catch {
      failure.error = error
    }
  }
}
