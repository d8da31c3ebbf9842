import MarketDay

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file of a run, open for reading; closed with its last reference.
final class FileInput {
  let path: String
  private let descriptor: Int32

  /// Throws ``RunFault``: `missing` where there is no file of that name.
  init(path: String, missing: RunFault) throws(RunFault) {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw missing }
      throw Self.unreadable(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw RunFault(
        .fileUnreadable, Wording("This is no ordinary file, so it can't be read.", "这不是普通文件，无法读取。"), file: path)
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads at most `count` bytes to `bytes`; 0 at the end of the file.
  func read(into bytes: UnsafeMutableRawPointer, count: Int) throws(RunFault) -> Int {
    while true {
      let taken = systemRead(descriptor, bytes, count)
      if taken >= 0 { return taken }
      if errno != EINTR { throw Self.unreadable(path, errno) }
    }
  }

  /// The whole file. Throws ``RunFault`` where it has more than `most` bytes, too.
  func readAll(most: Int) throws(RunFault) -> [UInt8] {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: most + 1, alignment: 1)
    defer { bytes.deallocate() }
    var count = 0
    while count <= most {
      let taken = try read(into: bytes + count, count: most + 1 - count)
      if taken == 0 { return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count)) }
      count += taken
    }
    throw RunFault(
      .notARun,
      Wording(
        "This has over \(most) bytes, so no run wrote it; name the folder of a run.",
        "超过 \(most) 字节，不是运行写出的；请写运行的文件夹。"), file: path)
  }

  private static func unreadable(_ path: String, _ number: Int32) -> RunFault {
    let reason = String(cString: strerror(number))
    return RunFault(.fileUnreadable, Wording("This can't be read: \(reason).", "无法读取：\(reason)。"), file: path)
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

/// Whether `path` is a folder; nil where there is nothing of that name.
func isFolder(_ path: String) -> Bool? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return status.st_mode & S_IFMT == S_IFDIR
}
