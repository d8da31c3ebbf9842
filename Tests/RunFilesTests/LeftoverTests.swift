import Foundation
import TemporaryFolders
import Testing

@testable import RunFiles

/// What killed processes leave behind, and how an earlier run gives way to the next one.
@Suite struct LeftoverTests {
  /// The number of a process that has ended.
  private func deadProcess() throws -> pid_t {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exit 0"]
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  private func makeFolder(_ place: TemporaryFolder, _ name: String) throws {
    let path = place.path + "/" + name
    try FileManager.default.createDirectory(atPath: path + "/replaced", withIntermediateDirectories: true)
    for file in ["store_daily.csv", "replaced/run.json"] { try place.write("half", to: name + "/" + file) }
  }

  @Test func `the next run removes what dead processes left, beside a target and in it`() throws {
    let place = try TemporaryFolder()
    let dead = try deadProcess()
    try FileManager.default.createDirectory(atPath: place.path + "/run", withIntermediateDirectories: true)
    for name in [".run.unfinished-\(dead)-0", ".run.unfinished-\(dead)-7", "run/.unfinished-\(dead)-0"] {
      try makeFolder(place, name)
    }
    let folder = try RunFolder(path: place.path + "/run")
    #expect(try place.names() == ["run"])
    folder.discard()
    #expect(try place.names(in: "run").isEmpty)
  }

  @Test func `folders of living processes, of other targets and of other names stay`() throws {
    let place = try TemporaryFolder()
    let dead = try deadProcess()
    // Process 1 lives as long as the machine, whoever may signal it.
    let names = [
      ".other.unfinished-\(dead)-0", ".run.unfinished-1-0", ".run.unfinished-\(getpid())-0", ".run.unfinished-\(dead)",
      ".run.unfinished-\(dead)-0-0", ".run.unfinished-sweep", ".run.unfinished-x-0",
    ]
    for name in names { try makeFolder(place, name) }
    let folder = try RunFolder(path: place.path + "/run")
    folder.discard()
    #expect(try place.names() == names.sorted())
  }

  /// Such as one of another machine on the same disk, whose processes have numbers of their own.
  @Test func `a folder that somebody has locked stays`() throws {
    let place = try TemporaryFolder()
    let name = ".run.unfinished-\(try deadProcess())-0"
    try makeFolder(place, name)
    let lock = try #require(FolderPaths.lock(place.path + "/" + name))
    try RunFolder(path: place.path + "/run").discard()
    #expect(try place.names() == [name])
    close(lock)
    try RunFolder(path: place.path + "/run").discard()
    #expect(try place.names().isEmpty)
  }

  private func number(_ path: String) throws -> UInt64 {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? NSNumber
    ).uint64Value
  }

  private func replace(_ place: TemporaryFolder, mayExchange: Bool) throws {
    let folder = try RunFolder(path: place.path + "/run", mayExchange: mayExchange) {
      open($0, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    }
    try folder.append(Array("new".utf8), to: .summary)
    try folder.append(Array("{}".utf8), to: .description)
    try folder.commit()
  }

  @Test(arguments: [true, false])
  func `an earlier run is replaced the same way with and without an exchange of folders`(mayExchange: Bool) throws {
    let place = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: place.path + "/run", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
    for file in ["run.json", "summary.csv", "store_daily.csv"] { try place.write("old", to: "run/" + file) }
    let before = try number(place.path + "/run")
    try replace(place, mayExchange: mayExchange)
    #expect(try place.names() == ["run"])
    #expect(try place.names(in: "run") == ["run.json", "summary.csv"])
    #expect(try place.read("run/summary.csv") == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: place.path + "/run")[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o750)
    // Another folder is there now, if and only if they were exchanged.
    if !mayExchange { #expect(try number(place.path + "/run") == before) }
  }

  @Test func `a folder with anything else in it, or that is a link, stays the folder it was`() throws {
    for isLink in [false, true] {
      let place = try TemporaryFolder()
      let real = isLink ? "real" : "run"
      try FileManager.default.createDirectory(atPath: place.path + "/" + real, withIntermediateDirectories: true)
      if isLink {
        try FileManager.default.createSymbolicLink(
          atPath: place.path + "/run", withDestinationPath: place.path + "/real")
      } else {
        try place.write("mine", to: "run/notes.txt")
      }
      try place.write("old", to: real + "/run.json")
      let before = try number(place.path + "/" + real)
      try replace(place, mayExchange: true)
      #expect(try number(place.path + "/" + real) == before)
      #expect(try place.read("run/run.json") == "{}")
      if !isLink { #expect(try place.read("run/notes.txt") == "mine") }
      #expect(try place.names() == (isLink ? ["real", "run"] : ["run"]))
    }
  }
}
