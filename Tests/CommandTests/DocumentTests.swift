import Foundation
import TemporaryFolders
import Testing

/// Every command that README.md and docs/ show is run, in their order; what they show of its output is compared. What
/// they show changes only with MARKETDAY_RECORD_GOLDEN=1. Pages that play the most are tried by
/// ``LongDocumentTests``.
@Suite(.serialized) struct DocumentTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let documents: [String] = {
    let docs = try? FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent("docs").path)
    return ["README.md", "README.zh.md"] + (docs ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }()

  static let longPages = documents.filter { document in
    ["README.zh", "docs/lab/", "docs/guide", "docs/report", "docs/mechanisms/diagnosis"].contains {
      document.hasPrefix($0)
    }
  }

  static let quickPages = documents.filter { GoldenTests.isRecording || !longPages.contains($0) }

  @Test(arguments: quickPages) func itsCommandsDoWhatItShows(_ document: String) throws {
    let file = Self.root.appendingPathComponent(document)
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("scenarios"), to: folder.url.appendingPathComponent("scenarios"))
    var index = 0
    while index < lines.count {
      guard lines[index] == "```console" else {
        index += 1
        continue
      }
      index += 1
      while lines[index] != "```" {
        let command = try #require(lines[index].hasPrefix("$ marketday ") ? lines[index].dropFirst(12) : nil)
        let shown = lines[(index + 1)...].prefix { $0 != "```" && !$0.hasPrefix("$ ") }
        let result = try CommandProcess.run(words(of: command), in: folder)
        #expect(result.status == 0, "\(document): \(command): \(result.errors)")
        index += 1 + shown.count
        guard !shown.isEmpty || isShown(String(command)) else { continue }
        let output = result.output.trimmingCharacters(in: .newlines).components(separatedBy: "\n")
        if GoldenTests.isRecording {
          lines.replaceSubrange(shown.startIndex..<shown.endIndex, with: output)
          index += output.count - shown.count
        } else {
          #expect(Array(shown) == output, "\(document) shows another output of: marketday \(command)")
        }
      }
    }
    if GoldenTests.isRecording { try Data(lines.joined(separator: "\n").utf8).write(to: file) }
  }

  /// The words of a command, some of them in double quotes.
  private func words(of command: Substring) -> [String] {
    command.matches(of: #/"([^"]*)"|[^ "]+/#).map { String($0.1 ?? $0.0) }
  }

  /// The one command whose output the README always shows.
  private func isShown(_ command: String) -> Bool { command == "run scenarios/autumn-dresses.yaml" }

  @Test(arguments: ["README.md", "README.zh.md"])
  func theReadmeNamesTwoCommandsForAllTheSetUp(_ document: String) throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent(document), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```sh\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    #expect(blocks == ["swift run -c release marketday run scenarios/autumn-dresses.yaml", "swift test"])
  }

  @Test func linksInsideTheRepositoryLeadSomewhere() throws {
    for document in Self.documents + ["CONTRIBUTING.md", "CHANGELOG.md"] {
      let file = Self.root.appendingPathComponent(document)
      let text = try String(contentsOf: file, encoding: .utf8)
      for link in text.matches(of: #/\]\(([^)#]+)\)/#).map({ String($0.1) }) where !link.hasPrefix("http") {
        let target = file.deletingLastPathComponent().appendingPathComponent(link)
        #expect(FileManager.default.fileExists(atPath: target.path), "\(document) links to \(link)")
      }
    }
  }
}

@Suite(.enabled(if: ProcessInfo.processInfo.environment["MARKETDAY_LONG_TESTS"] == "1"))
struct LongDocumentTests {
  @Test(arguments: DocumentTests.longPages) func aPagesCommandsDoWhatItShows(_ document: String) throws {
    try DocumentTests().itsCommandsDoWhatItShows(document)
  }
}
