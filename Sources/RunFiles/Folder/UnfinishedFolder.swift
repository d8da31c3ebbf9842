#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The hidden folder in which a process's files grow: `START-PROCESS-NUMBER`.
///
/// One that was killed can't take it away, so the next one for the same target does. It takes only those of processes
/// that do not live; since another machine on the same disk has processes of its own, it also asks for the lock that
/// each living one holds on its folder.
enum UnfinishedFolder {
  /// What its name starts with, beside a target that is new.
  static func start(beside name: String) -> String { ".\(name).unfinished" }
  /// In a target that exists.
  static let startInside = ".unfinished"

  /// A path in `folder` that nothing has yet.
  static func unusedPath(in folder: String, start: String) -> String {
    var number = 0
    while isFolder("\(folder)/\(start)-\(getpid())-\(number)") != nil { number += 1 }
    return "\(folder)/\(start)-\(getpid())-\(number)"
  }

  /// Removes what dead processes left in `folder`.
  static func removeLeftovers(in folder: String, start: String) {
    for name in FolderPaths.names(in: folder) ?? [] {
      guard let process = process(ofName: name, start: start), !isLiving(process) else { continue }
      let path = folder + "/" + name
      guard let lock = FolderPaths.lock(path) else { continue }
      FolderPaths.removeWithFiles(path + "/" + replaced)
      FolderPaths.removeWithFiles(path)
      close(lock)
    }
  }

  /// The folder in it for the files of an earlier run while they are replaced.
  static let replaced = "replaced"

  /// The number of the process in a name such as `.out.unfinished-4711-0`; nil for any other name.
  static func process(ofName name: String, start: String) -> pid_t? {
    guard name.hasPrefix(start + "-") else { return nil }
    let parts = name.dropFirst(start.count + 1).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, UInt32(parts[1]) != nil, let process = pid_t(parts[0]), process > 0 else { return nil }
    return process
  }

  /// One of somebody else lives too, though it may not be signalled.
  private static func isLiving(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }
}
