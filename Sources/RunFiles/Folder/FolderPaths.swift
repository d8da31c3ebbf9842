#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is done with folders, by their paths.
enum FolderPaths {
  static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The folder that `path` lies in, and its name there.
  static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// Makes `path` and what it lies in; the folders made, deepest first.
  static func make(_ path: String) throws(RunFolderError) -> [String] {
    if let isFolder = isFolder(path) {
      if isFolder { return [] }
      throw .notAFolder(path: path)
    }
    let above = try make(split(path).parent)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      let error = RunFolderError(path: path, errorNumber: errno)
      for folder in above { rmdir(folder) }
      throw error
    }
    return [path] + above
  }

  /// Best effort: not every file system can sync a folder.
  static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// What lies in the folder, in no order, hidden files too; nil where it can't be read.
  static func names(in path: String) -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes the folder with the files in it; folders in it, and so itself, are left.
  static func removeWithFiles(_ path: String) {
    for name in names(in: path) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// Opens the folder and locks it against others who ask for its lock; nil where one of them has it.
  static func lock(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }
}
