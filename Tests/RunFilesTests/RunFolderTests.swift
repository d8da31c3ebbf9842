import Foundation
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct RunFolderTests {
  @Test func `a new folder appears whole at the commit`() throws {
    let place = try TemporaryFolder()
    let folder = try RunFolder(path: place.path + "/a/b/run//")
    try folder.append(Array("x,y\n".utf8), to: .summary)
    try folder.append(Array("1,2\n".utf8), to: .summary)
    #expect(!FileManager.default.fileExists(atPath: place.path + "/a/b/run"))
    try folder.commit()
    #expect(try place.names(in: "a/b") == ["run"])
    #expect(try place.names(in: "a/b/run") == ["summary.csv"])
    #expect(try place.read("a/b/run/summary.csv") == "x,y\n1,2\n")
  }

  @Test func `an earlier run is replaced, and what is not ours stays`() throws {
    let place = try TemporaryFolder()
    try place.write("mine", to: "notes.txt")
    try place.write("old", to: "bands_daily.csv")
    try place.write("old", to: "summary.csv")
    let folder = try RunFolder(path: place.path)
    try folder.append(Array("new".utf8), to: .summary)
    try folder.append(Array("{}".utf8), to: .description)
    #expect(try place.read("summary.csv") == "old")
    try folder.commit()
    #expect(try place.names() == ["notes.txt", "run.json", "summary.csv"])
    #expect(try place.read("summary.csv") == "new")
    #expect(try place.read("notes.txt") == "mine")
  }

  @Test func `what is discarded was never there`() throws {
    let place = try TemporaryFolder()
    try place.write("old", to: "summary.csv")
    do {
      let folder = try RunFolder(path: place.path)
      try folder.append([1, 2, 3], to: .summary)
      let fresh = try RunFolder(path: place.path + "/x/y")
      try fresh.append([1], to: .summary)
      fresh.discard()
    }
    #expect(try place.names() == ["summary.csv"])
    #expect(try place.read("summary.csv") == "old")
  }

  @Test func `where one file can't be put in place, all old ones are put back`() throws {
    let place = try TemporaryFolder()
    try place.write("old", to: "run.json")
    try place.write("old", to: "store_daily.csv")
    // A folder where a file must go.
    try FileManager.default.createDirectory(atPath: place.path + "/summary.csv", withIntermediateDirectories: true)
    let folder = try RunFolder(path: place.path)
    for file in [RunFile.storeDaily, .summary, .description] { try folder.append(Array("new".utf8), to: file) }
    #expect(throws: RunFolderError.self) { try folder.commit() }
    folder.discard()
    #expect(try place.names() == ["run.json", "store_daily.csv", "summary.csv"])
    #expect(try place.read("run.json") == "old")
    #expect(try place.read("store_daily.csv") == "old")
  }

  @Test func `a file is no folder, nor is what lies in one`() throws {
    let place = try TemporaryFolder()
    try place.write("text", to: "file")
    for path in ["/file", "/file/run", "/file/deep/run"] {
      let error = try #require(throws: RunFolderError.self) { _ = try RunFolder(path: place.path + path) }
      guard case .notAFolder = error else {
        Issue.record("\(path): \(error)")
        continue
      }
      #expect(error.message.english.contains("file") && !error.message.english.contains("\n"))
    }
    #expect(try place.read("file") == "text")
  }

  /// The kernel's own folder takes no new ones, whoever asks.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func `a place that takes no folders is one clear line`() throws {
    let error = try #require(throws: RunFolderError.self) { _ = try RunFolder(path: "/proc/market-day/run") }
    #expect(error.message.english.hasPrefix("Can't write /proc/market-day"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `on a full disk the old files stand`() throws {
    let place = try TemporaryFolder()
    try place.write("old", to: "summary.csv")
    let folder = try RunFolder(path: place.path) { _ in open("/dev/full", O_WRONLY | O_CLOEXEC) }
    let error = try #require(throws: RunFolderError.self) { try folder.append([1, 2, 3], to: .summary) }
    #expect(error == .diskFull(path: place.path + "/summary.csv"))
    folder.discard()
    #expect(try place.names() == ["summary.csv"])
    #expect(try place.read("summary.csv") == "old")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a run that meets a full disk throws and leaves nothing`() async throws {
    let place = try TemporaryFolder()
    let folder = try RunFolder(path: place.path + "/run") { _ in open("/dev/full", O_WRONLY | O_CLOEXEC) }
    let run = RecordedRun(
      scenario: try .init(TestStore.full.draft), source: ScenarioSource(fileName: "a", sha256: "0"), version: "1")
    await #expect(throws: RunFolderError.self) { _ = try await run.write(to: folder, progress: { _ in }) }
    #expect(try place.names().isEmpty)
  }
}
