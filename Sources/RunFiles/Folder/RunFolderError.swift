import MarketDay

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a run's files could not be written. In each case the files that were there before still stand.
public enum RunFolderError: Error, Sendable, Equatable {
  /// There is something of this name that is no folder.
  case notAFolder(path: String)
  case diskFull(path: String)
  case noRight(path: String)
  case readOnly(path: String)
  /// Another process is writing a sweep there.
  case busy(path: String)
  /// In the words of the operating system.
  case other(path: String, reason: String)

  init(path: String, errorNumber: Int32) {
    self =
      switch errorNumber {
      case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
      case EACCES, EPERM: .noRight(path: path)
      case EROFS: .readOnly(path: path)
      case ENOTDIR: .notAFolder(path: path)
      default: .other(path: path, reason: String(cString: strerror(errorNumber)))
      }
  }

  /// One line for people.
  public var message: Wording {
    switch self {
    case .notAFolder(let path):
      Wording(
        "Can't write to \(path): it is a file, or lies in one; choose a folder with --out.",
        "无法写入 \(path)：它是文件，或在一个文件里；请用 --out 选一个文件夹。")
    case .diskFull(let path):
      Wording(
        "Can't write \(path): the disk is full. Nothing was changed; free some space, or choose another folder with --out.",
        "无法写入 \(path)：磁盘已满。没有改动任何文件；请腾出空间，或用 --out 换一个文件夹。")
    case .noRight(let path):
      Wording(
        "Can't write \(path): no right to. Nothing was changed; choose another folder with --out.",
        "无法写入 \(path)：没有权限。没有改动任何文件；请用 --out 换一个文件夹。")
    case .readOnly(let path):
      Wording(
        "Can't write \(path): the disk is read-only. Choose another folder with --out.",
        "无法写入 \(path)：磁盘是只读的。请用 --out 换一个文件夹。")
    case .busy(let path):
      Wording(
        "Another sweep is being written to \(path); wait for its end, or choose another folder with --out.",
        "另一个扫描正在写入 \(path)；请等它结束，或用 --out 换一个文件夹。")
    case .other(let path, let reason):
      Wording(
        "Can't write \(path): \(reason). Nothing was changed.", "无法写入 \(path)：\(reason)。没有改动任何文件。")
    }
  }
}
