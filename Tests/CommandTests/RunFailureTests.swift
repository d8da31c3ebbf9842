import Foundation
import TemporaryFolders
import Testing

/// A run that can't be finished says so in one line and leaves nothing behind.
@Suite struct RunFailureTests {
  private func expectOneLine(_ result: CommandProcess.Result, _ part: String, status: Int32 = 2) {
    #expect(result.status == status)
    #expect(result.output == "")
    #expect(result.errors.contains(part), "\(result.errors)")
    #expect(result.errors.hasSuffix("\n") && result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test func aFolderWithoutAName() throws {
    let folder = try RunProcessTests.shop()
    let result = try CommandProcess.run(["run", "shop.yaml", "--out", ""], in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("--out needs the name of a folder."))
    #expect(try folder.names() == ["shop.yaml"])
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "there is no /proc"),
    arguments: ["/proc/run", "/proc/self/deep/run"])
  func aFolderThatCanNotBeMade(_ path: String) throws {
    let folder = try RunProcessTests.shop()
    expectOneLine(try CommandProcess.run("run shop.yaml --out \(path)", in: folder), "Error: Can't write ")
    #expect(try folder.names() == ["shop.yaml"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func noRightToWrite() throws {
    let folder = try RunProcessTests.shop()
    let locked = folder.url.appendingPathComponent("locked").path
    try FileManager.default.createDirectory(
      atPath: locked, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o555])
    expectOneLine(try CommandProcess.run("run shop.yaml --out locked/run", in: folder), "no right to")
    #expect(try folder.names(in: "locked").isEmpty)
  }

  /// A small disk of a process's own, which nobody else sees and which ends with it.
  private static func onDisk(
    _ options: String, _ commands: String, in folder: TemporaryFolder
  ) throws -> CommandProcess.Result {
    let script = "mkdir -p disk && mount -t tmpfs -o \(options) tmpfs disk && \(commands)"
    let arguments = ["--user", "--map-root-user", "--mount", "sh", "-c", script]
    return try CommandProcess(program: "/usr/bin/unshare", arguments, in: folder).waitForEnd()
  }

  static let canMount: Bool = {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare"), let folder = try? TemporaryFolder() else {
      return false
    }
    return (try? onDisk("size=64k", "true", in: folder))?.status == 0
  }()

  @Test(
    .enabled(if: canMount, "disks of a process's own are not allowed here"),
    arguments: [("size=64k", "the disk is full"), ("ro", "the disk is read-only")])
  func aDiskThatTakesNothing(_ options: String, _ reason: String) throws {
    let folder = try RunProcessTests.shop()
    let program = try #require(CommandProcess.program).path
    let run = "'\(program)' run shop.yaml --replicates 20 --out disk/deep/run; status=$?; ls -A disk; exit $status"
    expectOneLine(try Self.onDisk(options, run, in: folder), reason)
  }

  /// Also an earlier run stays as it was.
  @Test(arguments: [false, true]) func interruptedLongRun(isAgain: Bool) throws {
    let folder = try RunProcessTests.shop()
    if isAgain { #expect(try CommandProcess.run("run shop.yaml --out runs/long --days 2", in: folder).status == 0) }
    let before = try isAgain ? folder.bytes(of: "runs/long/store_daily.csv") : nil
    let place = isAgain ? "runs/long" : "runs"
    let run = try CommandProcess(CommandProcess.words("run shop.yaml --replicates 1000000 --out runs/long"), in: folder)
    // It is at work as soon as its hidden folder is there. Waiting in this thread, as a task that sleeps would give its
    // turn to all other tests, with the long run beside them.
    for _ in 0..<1_000 where !isAtWork(folder, place) { Thread.sleep(forTimeInterval: 0.005) }
    #expect(isAtWork(folder, place))
    let clock = ContinuousClock()
    let begin = clock.now
    run.interrupt()
    expectOneLine(
      try run.waitForEnd(), " of 1,000,000 replicates were played; nothing was written to runs/long.", status: 130)
    #expect(clock.now - begin < .seconds(2))
    #expect(try folder.names() == (isAgain ? ["runs", "shop.yaml"] : ["shop.yaml"]))
    if isAgain {
      #expect(try folder.names(in: "runs") == ["long"])
      #expect(try folder.names(in: "runs/long") == RunProcessTests.files)
      #expect(try folder.bytes(of: "runs/long/store_daily.csv") == before)
    }
  }

  private func isAtWork(_ folder: TemporaryFolder, _ place: String) -> Bool {
    (try? folder.names(in: place))?.contains { $0.contains("unfinished") } ?? false
  }
}
