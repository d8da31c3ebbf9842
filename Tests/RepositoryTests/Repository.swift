import Foundation

/// The repository's files as text, found from this file's own place.
struct Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct SourceFile {
    /// From the root on, such as `Sources/MarketDay/Day/World.swift`.
    let path: String
    let text: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The text without comments and string literals, so that words in them do not count.
    var code: String {
      var code = text.replacing(#/"""[\s\S]*?"""/#, with: "\"\"")
      code = code.replacing(#/"(\\.|[^"\\\n])*"/#, with: "\"\"")
      code = code.replacing(#///[^\n]*/#, with: "")
      return code.replacing(#//\*[\s\S]*?\*//#, with: "")
    }
  }

  /// Swift files below `folder`, by path.
  static func swiftFiles(in folder: String) -> [SourceFile] {
    files(in: folder) { $0.hasSuffix(".swift") }
  }

  static func files(in folder: String, where isWanted: (String) -> Bool) -> [SourceFile] {
    let base = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
    let paths = (names?.compactMap { $0 as? String } ?? []).filter(isWanted).sorted()
    return paths.compactMap { path in
      guard let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8) else { return nil }
      return SourceFile(path: folder + "/" + path, text: text)
    }
  }
}
