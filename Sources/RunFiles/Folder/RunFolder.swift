#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder that a run writes, or a report on it, whole or not at all.
///
/// Files grow in a hidden folder: beside a target that is new, and inside one that exists, since that may be a disk of
/// its own, between which nothing can be renamed. ``commit()`` puts them in place by renaming: a new target appears in
/// one step. One that holds nothing but files of an earlier run changes places with the new one in one step too, where
/// the system can do that. Otherwise the files of the earlier run are replaced one by one, `run.json` last, and put
/// back where one of them can't be; files that no run writes are left alone. Where the process dies in between,
/// `run.json` is missing, which tells that the folder is no finished run. Until the commit, and after ``discard()``,
/// nothing in the target has changed. What killed processes left of theirs is taken away at the start.
public final class RunFolder {
  /// Where the files will stand.
  public let path: String
  private var staging: String
  /// Of ``staging``; held as long as this process works on it.
  private var lock: Int32?
  private let mayExchange: Bool
  private let createdParents: [String]
  private let openForWriting: (String) -> Int32
  /// All that may be written, in the order in which they are put in place.
  private let files: [String]
  private var descriptors: [(file: String, descriptor: Int32)] = []
  private var isOpen = true

  /// Makes the hidden folder, and the folders above it where there are none. Throws ``RunFolderError``.
  public convenience init(path: String) throws(RunFolderError) {
    try self.init(path: path, files: RunFile.allCases.map(\.name))
  }

  /// The same for other files than a run's; no others can be written then.
  convenience init(path: String, files: [String]) throws(RunFolderError) {
    try self.init(path: path, files: files) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
  }

  /// Tests pass another `openForWriting`, such as one that opens a device that is always full, and forbid exchanges as
  /// a system may that has none.
  init(
    path: String, files: [String] = RunFile.allCases.map(\.name), mayExchange: Bool = true,
    openForWriting: @escaping (String) -> Int32
  ) throws(RunFolderError) {
    let target = FolderPaths.withoutTrailingSlashes(path)
    self.files = files
    self.path = target
    self.mayExchange = mayExchange
    self.openForWriting = openForWriting
    let isThere = isFolder(target)
    if isThere == false { throw .notAFolder(path: target) }
    let (parent, name) = FolderPaths.split(target)
    createdParents = isThere == nil ? try FolderPaths.make(parent) : []
    let beside = UnfinishedFolder.start(beside: name)
    UnfinishedFolder.removeLeftovers(in: parent, start: beside)
    if isThere == nil {
      staging = UnfinishedFolder.unusedPath(in: parent, start: beside)
    } else {
      UnfinishedFolder.removeLeftovers(in: target, start: UnfinishedFolder.startInside)
      staging = UnfinishedFolder.unusedPath(in: target, start: UnfinishedFolder.startInside)
    }
    guard mkdir(staging, 0o755) == 0 else {
      let error = RunFolderError(path: target, errorNumber: errno)
      for folder in createdParents { rmdir(folder) }
      throw error
    }
    lock = FolderPaths.lock(staging)
  }

  deinit { discard() }

  /// Appends `bytes` to `file`, which is made at the first call. Throws ``RunFolderError``; the caller then discards
  /// the folder.
  public func append(_ bytes: [UInt8], to file: RunFile) throws(RunFolderError) {
    try append(bytes, toFile: file.name)
  }

  /// The same by the file's name. Precondition: it is one of those that the folder was made for.
  func append(_ bytes: [UInt8], toFile file: String) throws(RunFolderError) {
    precondition(files.contains(file), "\(file) is none of the folder's files")
    precondition(isOpen, "the folder is committed or discarded")
    let descriptor = try descriptor(of: file)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(file)
      }
      written += count
    }
  }

  private func descriptor(of file: String) throws(RunFolderError) -> Int32 {
    if let open = descriptors.first(where: { $0.file == file }) { return open.descriptor }
    let descriptor = openForWriting(staging + "/" + file)
    guard descriptor >= 0 else { throw failure(file) }
    descriptors.append((file, descriptor))
    return descriptor
  }

  /// Makes the files lasting and puts them in place. Throws ``RunFolderError``, with the target as it was before.
  public func commit() throws(RunFolderError) {
    precondition(isOpen, "the folder is committed or discarded")
    while let (file, descriptor) = descriptors.last {
      // Some devices can't be synced, which is no failure of the write.
      if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw failure(file) }
      descriptors.removeLast()
      if close(descriptor) != 0, errno != EINTR { throw failure(file) }
    }
    FolderPaths.sync(staging)
    if isFolder(path) == nil {
      guard rename(staging, path) == 0 else { throw RunFolderError(path: path, errorNumber: errno) }
      isOpen = false
    } else {
      if !exchange() { try replaceFiles() }
      FolderPaths.sync(path)
      isOpen = false
      removeStaging()
    }
    unlock()
    FolderPaths.sync(FolderPaths.split(path).parent)
  }

  /// Removes what was written so far. Does nothing after a commit.
  public func discard() {
    guard isOpen else { return }
    isOpen = false
    for (_, descriptor) in descriptors { close(descriptor) }
    descriptors = []
    removeStaging()
    unlock()
    for folder in createdParents { rmdir(folder) }  // leaves alone what is not empty by now
  }

  // MARK: Replacing an earlier run

  /// Lets the hidden folder and the target change places, so that the old files are then in the hidden one; false, and
  /// nothing has changed, where the target has anything else in it, is a disk of its own or a link, belongs to somebody
  /// else, or the system can't.
  private func exchange() -> Bool {
    let (parent, name) = FolderPaths.split(path)
    var (old, new) = (stat(), stat())
    guard mayExchange, name != ".", name != "..", lstat(path, &old) == 0, old.st_mode & S_IFMT == S_IFDIR,
      stat(staging, &new) == 0, old.st_uid == new.st_uid, old.st_gid == new.st_gid,
      let found = FolderPaths.names(in: path)
    else { return false }
    let ours = Set(files + [FolderPaths.split(staging).name])
    guard found.allSatisfy({ ours.contains($0) && (path + "/" + $0 == staging || isFolder(path + "/" + $0) == false) })
    else { return false }
    let beside = UnfinishedFolder.unusedPath(in: parent, start: UnfinishedFolder.start(beside: name))
    guard rename(staging, beside) == 0 else { return false }
    if chmod(beside, old.st_mode & 0o7777) == 0, exchangeFolders(beside, path) {
      staging = beside
      // What somebody put there in the meantime is none of ours.
      for name in FolderPaths.names(in: staging) ?? [] where !files.contains(name) {
        _ = rename(staging + "/" + name, path + "/" + name)
      }
      return true
    }
    // Where the way back is barred, the files are put in place from there.
    if rename(beside, staging) != 0 { staging = beside }
    return false
  }

  /// Moves the earlier run's files aside and the new ones in, `run.json` first out and last in; moves all back on a
  /// failure.
  private func replaceFiles() throws(RunFolderError) {
    let aside = staging + "/" + UnfinishedFolder.replaced
    guard mkdir(aside, 0o755) == 0 else { throw RunFolderError(path: path, errorNumber: errno) }
    var moves: [(from: String, to: String)] = []
    for file in files.reversed() { moves.append((path + "/" + file, aside + "/" + file)) }
    for file in files { moves.append((staging + "/" + file, path + "/" + file)) }
    var done: [(from: String, to: String)] = []
    for move in moves where isFolder(move.from) != nil {
      // A folder of that name is none of ours.
      let isBlocked = isFolder(move.from) == true
      if !isBlocked, rename(move.from, move.to) == 0 {
        done.append(move)
        continue
      }
      let error = RunFolderError(path: move.from, errorNumber: isBlocked ? EISDIR : errno)
      for move in done.reversed() { _ = rename(move.to, move.from) }
      throw error
    }
  }

  private func removeStaging() {
    FolderPaths.removeWithFiles(staging + "/" + UnfinishedFolder.replaced)
    FolderPaths.removeWithFiles(staging)
  }

  private func unlock() {
    if let lock { close(lock) }
    lock = nil
  }

  private func failure(_ file: String) -> RunFolderError {
    RunFolderError(path: path + "/" + file, errorNumber: errno)
  }
}
