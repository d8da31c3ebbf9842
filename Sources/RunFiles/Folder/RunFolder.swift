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
/// one step. In a target that exists the files of the earlier run are replaced one by one, `run.json` last, and put
/// back where one of them can't be; files that no run writes are left alone. Where the process dies in between,
/// `run.json` is missing, which tells that the folder is no finished run. Until the commit, and after ``discard()``,
/// nothing in the target has changed.
public final class RunFolder {
  /// Where the files will stand.
  public let path: String
  private let staging: String
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

  /// Tests pass another `openForWriting`, such as one that opens a device that is always full.
  init(
    path: String, files: [String] = RunFile.allCases.map(\.name), openForWriting: @escaping (String) -> Int32
  ) throws(RunFolderError) {
    let target = Self.withoutTrailingSlashes(path)
    self.files = files
    self.path = target
    self.openForWriting = openForWriting
    let isFolder = Self.isFolder(target)
    if isFolder == false { throw .notAFolder(path: target) }
    let (parent, name) = Self.split(target)
    createdParents = isFolder == nil ? try Self.makeFolders(parent) : []
    staging = Self.unusedPath(isFolder == nil ? "\(parent)/.\(name).unfinished" : "\(target)/.unfinished")
    guard mkdir(staging, 0o755) == 0 else {
      let error = RunFolderError(path: target, errorNumber: errno)
      for folder in createdParents { rmdir(folder) }
      throw error
    }
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
    Self.syncFolder(staging)
    if Self.isFolder(path) == nil {
      guard rename(staging, path) == 0 else { throw RunFolderError(path: path, errorNumber: errno) }
      isOpen = false
    } else {
      try replaceFiles()
      Self.syncFolder(path)
      isOpen = false
      removeStaging()
    }
    Self.syncFolder(Self.split(path).parent)
  }

  /// Removes what was written so far. Does nothing after a commit.
  public func discard() {
    guard isOpen else { return }
    isOpen = false
    for (_, descriptor) in descriptors { close(descriptor) }
    descriptors = []
    removeStaging()
    for folder in createdParents { rmdir(folder) }  // leaves alone what is not empty by now
  }

  // MARK: Replacing an earlier run

  /// Moves the earlier run's files aside and the new ones in, `run.json` first out and last in; moves all back on a
  /// failure.
  private func replaceFiles() throws(RunFolderError) {
    let aside = staging + "/replaced"
    guard mkdir(aside, 0o755) == 0 else { throw RunFolderError(path: path, errorNumber: errno) }
    var moves: [(from: String, to: String)] = []
    for file in files.reversed() { moves.append((path + "/" + file, aside + "/" + file)) }
    for file in files { moves.append((staging + "/" + file, path + "/" + file)) }
    var done: [(from: String, to: String)] = []
    for move in moves where Self.isFolder(move.from) != nil {
      // A folder of that name is none of ours.
      let isBlocked = Self.isFolder(move.from) == true
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
    for folder in [staging + "/replaced", staging] {
      for file in files { unlink(folder + "/" + file) }
      rmdir(folder)
    }
  }

  private func failure(_ file: String) -> RunFolderError {
    RunFolderError(path: path + "/" + file, errorNumber: errno)
  }
}

// MARK: Paths
extension RunFolder {
  /// Nil where there is nothing of that name.
  fileprivate static func isFolder(_ path: String) -> Bool? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  fileprivate static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The folder that `path` lies in, and its name there.
  fileprivate static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// Makes `path` and what it lies in; the folders made, deepest first.
  fileprivate static func makeFolders(_ path: String) throws(RunFolderError) -> [String] {
    if let isFolder = isFolder(path) {
      if isFolder { return [] }
      throw .notAFolder(path: path)
    }
    let above = try makeFolders(split(path).parent)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      let error = RunFolderError(path: path, errorNumber: errno)
      for folder in above { rmdir(folder) }
      throw error
    }
    return [path] + above
  }

  /// `start` with the process's number and a count that makes it unused.
  fileprivate static func unusedPath(_ start: String) -> String {
    var number = 0
    while isFolder("\(start)-\(getpid())-\(number)") != nil { number += 1 }
    return "\(start)-\(getpid())-\(number)"
  }

  /// Best effort: not every file system can sync a folder.
  fileprivate static func syncFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
