import Foundation

/// The most memory that the process has held.
enum PeakMemory {
  /// Since ``forget()``, in bytes of the machine's memory; nil where the system does not tell.
  static var bytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1_024 }
    }
    return nil
  }

  /// Starts anew from what is held now. Where the system does not let it, the peak is that of all rows so far.
  static func forget() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
  }
}
