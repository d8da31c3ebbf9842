import MarketDay

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What an unfinished sweep has found so far, in a hidden folder, so that a killed one goes on where it stopped.
///
/// The folder holds `description.json`, which says what the sweep is, and `points`: a line for the profits of the first
/// point and one for each point that is done, in order, each with the start of its SHA-256. A line that the process
/// died in, or that the disk lost, has not its hash; it and what follows are cut off. Lines reach the disk itself at
/// most a second late. The folder is locked as long as a process works on it.
final class SweepJournal {
  /// What was there before.
  enum Beginning: Equatable {
    case new
    /// The same sweep, with so many points.
    case goingOn(points: Int)
    /// Another sweep, or of another version, which is given up.
    case instead
  }

  let beginning: Beginning
  /// Profits of the first point by replicate, in yuan; nil until it is done.
  private(set) var firstProfits: [Double]?
  private(set) var results: [PointResult] = []

  private let folder: String
  private let lock: Int32
  private var file: Int32 = -1
  private var synced = ContinuousClock.now

  /// Opens the journal of the sweep that is written to `target`, or begins one. Throws ``RunFolderError``: `busy`
  /// where another process works on it.
  init(target: String, description: String, measures: Int, points: Int) throws(RunFolderError) {
    folder = try Self.folder(for: target)
    lock = try Self.lock(folder, target: target)
    let text = Array(description.utf8)
    let kept = Self.read(folder + "/" + Self.descriptionName)
    let isSame = kept == text
    if !isSame {
      unlink(folder + "/" + Self.pointsName)
      do throws(RunFolderError) {
        try Self.write(text, to: folder + "/" + Self.descriptionName)
      } catch {
        close(lock)
        throw error
      }
    }
    let lines = JournalLines(
      isSame ? Self.read(folder + "/" + Self.pointsName) ?? [] : [], measures: measures, points: points)
    firstProfits = lines.firstProfits
    results = lines.results
    beginning = isSame ? .goingOn(points: lines.results.count) : kept == nil ? .new : .instead
    file = open(folder + "/" + Self.pointsName, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file >= 0, ftruncate(file, off_t(lines.byteCount)) == 0 else {
      let error = RunFolderError(path: folder, errorNumber: errno)
      close(lock)
      throw error
    }
  }

  deinit {
    if file >= 0 { close(file) }
    close(lock)
  }

  func append(first profits: [Double]) throws(RunFolderError) {
    try append(["first"] + profits.map(\.bits))
    firstProfits = profits
  }

  func append(_ result: PointResult) throws(RunFolderError) {
    try append([String(results.count)] + result.fields)
    results.append(result)
  }

  /// Takes the folder away.
  func remove() { FolderPaths.removeWithFiles(folder) }

  private static let descriptionName = "description.json"
  private static let pointsName = "points"

  private func append(_ fields: [String]) throws(RunFolderError) {
    try Self.write(JournalLines.line(fields), to: file, path: folder)
    if ContinuousClock.now - synced > .seconds(1) {
      _ = fsync(file)
      synced = .now
    }
  }

  /// Beside a target that is new, inside one that exists; where it was when the sweep began.
  private static func folder(for path: String) throws(RunFolderError) -> String {
    let target = FolderPaths.withoutTrailingSlashes(path)
    let (parent, name) = FolderPaths.split(target)
    let beside = "\(parent)/.\(name).unfinished-sweep"
    let isThere = isFolder(target)
    if isThere == false { throw .notAFolder(path: target) }
    if isThere == nil { _ = try FolderPaths.make(parent) }
    let folder = isThere == nil || isFolder(beside) == true ? beside : "\(target)/.unfinished-sweep"
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw RunFolderError(path: target, errorNumber: errno) }
    return folder
  }

  /// Another process may take the folder away between its making and the lock; then it is made again.
  private static func lock(_ folder: String, target: String) throws(RunFolderError) -> Int32 {
    for _ in 0..<10 {
      let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 {
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
          close(descriptor)
          throw .busy(path: target)
        }
        var (locked, named) = (stat(), stat())
        if fstat(descriptor, &locked) == 0, stat(folder, &named) == 0, locked.st_ino == named.st_ino,
          locked.st_dev == named.st_dev
        {
          return descriptor
        }
        close(descriptor)
      }
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw RunFolderError(path: target, errorNumber: errno) }
    }
    throw .busy(path: target)
  }

  /// The bytes of a file; nil where there is none.
  private static func read(_ path: String) -> [UInt8]? {
    guard let input = try? FileInput(path: path, missing: RunFault(.notARun, Wording(same: ""), file: path)) else {
      return nil
    }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return try? input.readAll(most: Int(status.st_size))
  }

  /// Writes a whole file under another name first, so that it is there whole or not at all.
  private static func write(_ bytes: [UInt8], to path: String) throws(RunFolderError) {
    let descriptor = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunFolderError(path: path, errorNumber: errno) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: path)
    _ = fsync(descriptor)
    guard rename(path + ".new", path) == 0 else { throw RunFolderError(path: path, errorNumber: errno) }
    FolderPaths.sync(FolderPaths.split(path).parent)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(RunFolderError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0 {
        if errno == EINTR { continue }
        throw RunFolderError(path: path, errorNumber: errno)
      }
      written += count
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
