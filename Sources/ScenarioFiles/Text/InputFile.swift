import Foundation
import MarketDay

/// A file that a scenario was read from, byte for byte, so that a run can be named by a hash of what went into it.
public struct InputFile: Sendable, Equatable {
  /// As the caller or the scenario named it.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The most bytes a scenario may have; more belongs into tables.
  public static let mostScenarioBytes = 4 * 1_024 * 1_024
  /// The most bytes a table may have.
  public static let mostTableBytes = 16 * 1_024 * 1_024
}

/// Why a file was not read.
struct UnreadFile: Error {
  let code: ReaderCode
  let message: Wording
}

extension InputFile {
  /// Reads the file at `path`. Its size is looked at first, so a huge file is refused at once.
  init(path: String, mostBytes: Int) throws(UnreadFile) {
    guard !path.isEmpty else {
      throw UnreadFile(code: .fileMissing, message: Wording("No file is named here.", "这里没有写文件名。"))
    }
    guard !path.utf8.contains(0) else {
      throw UnreadFile(
        code: .fileMissing,
        message: Wording(
          "No file can have a NUL character in its name; correct the name.", "文件名里不能有 NUL 字符；请改正文件名。"))
    }
    // The file that a link leads to is meant, not the link.
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      throw UnreadFile(
        code: .fileMissing,
        message: Wording(
          "There is no file '\(path.shortened)'; check the name and the folder.",
          "没有文件“\(path.shortened)”；请检查文件名和文件夹。"))
    }
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular: break
    case .typeDirectory:
      throw UnreadFile(
        code: .fileUnreadable,
        message: Wording(
          "'\(path.shortened)' is a folder; name the file that lies in it.",
          "“\(path.shortened)”是文件夹；请写出其中的文件。"))
    default:
      throw UnreadFile(
        code: .fileUnreadable,
        message: Wording(
          "'\(path.shortened)' is no ordinary file; name a text file.",
          "“\(path.shortened)”不是普通文件；请写文本文件的名称。"))
    }
    let bytes = (attributes[.size] as? NSNumber)?.uint64Value ?? 0
    guard bytes <= UInt64(mostBytes) else { throw UnreadFile.tooLarge(path: path, bytes: bytes, mostBytes) }
    guard let handle = FileHandle(forReadingAtPath: resolved),
      let data = try? handle.read(upToCount: mostBytes + 1) ?? Data()
    else {
      throw UnreadFile(
        code: .fileUnreadable,
        message: Wording(
          "'\(path.shortened)' can't be read; check who may read it.", "“\(path.shortened)”无法读取；请检查读取权限。"))
    }
    // It may have grown since.
    guard data.count <= mostBytes else { throw UnreadFile.tooLarge(path: path, bytes: UInt64(data.count), mostBytes) }
    self.init(name: path, bytes: [UInt8](data))
  }
}

extension UnreadFile {
  static func tooLarge(path: String, bytes: UInt64, _ mostBytes: Int) -> UnreadFile {
    let remedy =
      mostBytes == InputFile.mostScenarioBytes
      ? Wording("Is it the right file? Put long lists into a CSV.", "文件对吗？长列表请放进 CSV 文件。")
      : Wording("Keep only the rows that the scenario needs.", "请只保留场景需要的行。")
    let (size, most) = (bytes / 1_048_576, mostBytes / 1_048_576)
    return UnreadFile(
      code: .fileTooLarge,
      message: Wording(
        "'\(path.shortened)' has \(size) MB; at most \(most) MB are read. \(remedy)",
        "“\(path.shortened)”有 \(size) MB，最多读取 \(most) MB。\(remedy)"))
  }
}

extension String {
  /// The text as it is quoted in a message: one line, without control characters, not longer than 60 characters.
  var shortened: String {
    var text = ""
    for character in prefix(60) {
      text.append(
        character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : character)
    }
    return text.count < 60 || dropFirst(60).isEmpty ? text : text + "…"
  }
}
