import Foundation
import TemporaryFolders
import Testing

/// Runs and sweeps that are killed at drawn moments.
struct KilledRuns {
  /// Draws moments and signals; the same for the same seed.
  struct Draws {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// From 0 to below 1.
    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
  }

  let folder: TemporaryFolder
  /// What an undisturbed one takes.
  private let seconds: Double
  private let words: [String]

  /// Runs `line` undisturbed first, which tells how long it takes.
  init(_ line: String, in folder: TemporaryFolder) throws {
    self.folder = folder
    words = CommandProcess.words(line)
    let begin = Date()
    #expect(try CommandProcess.run(line, in: folder).status == 0)
    seconds = Date().timeIntervalSince(begin)
  }

  /// Starts the command with `options` more and sends it a signal at some moment, most often near its end, where files
  /// are put in place. The exit status.
  func killed(_ options: String, _ draws: inout Draws, alwaysAtOnce: Bool = false) throws -> Int32 {
    let process = try CommandProcess(words + CommandProcess.words(options), in: folder)
    let share = draws.next() < 0.5 ? draws.next() : 0.85 + 0.25 * draws.next()
    let signal = alwaysAtOnce || draws.next() < 0.6 ? SIGKILL : SIGTERM
    Thread.sleep(forTimeInterval: share * seconds)
    process.send(signal)
    return try process.waitForEnd().status
  }

  /// All files of a folder that are the command's; nil where there is no such folder.
  static func files(_ folder: TemporaryFolder, _ name: String) throws -> [String: Data]? {
    guard folder.holds(name) else { return nil }
    return try folder.names(in: name).filter { !$0.hasPrefix(".") && $0 != "notes.txt" }.reduce(into: [:]) {
      $0[$1] = try folder.bytes(of: "\(name)/\($1)")
    }
  }

  /// What a killed run was to be written to.
  private enum Target: CaseIterable {
    case new, earlierRun
    /// It holds a file of somebody else too, so it can't change places with a new one.
    case earlierRunAndNotes
  }

  /// Kills runs into each kind of target in turn.
  static func killRuns(_ kills: Int, seed: UInt64) throws {
    let folder = try RunProcessTests.shop()
    let line = "run shop.yaml --days 2 --replicates 4 --seed 2"
    let runs = try KilledRuns("\(line) --out new", in: folder)
    #expect(try CommandProcess.run("run shop.yaml --days 1 --out old", in: folder).status == 0)
    let (new, old) = (try files(folder, "new"), try files(folder, "old"))
    let changesPlaces = try changesPlaces(line, in: folder)
    var draws = Draws(seed: seed)
    for kill in 0..<kills {
      let kind = Target.allCases[kill % Target.allCases.count]
      let target = "target-\(kill)"
      if kind != .new {
        try FileManager.default.copyItem(atPath: folder.path + "/old", toPath: folder.path + "/" + target)
      }
      if kind == .earlierRunAndNotes { try folder.write("mine", to: target + "/notes.txt") }
      let status = try runs.killed("--out \(target)", &draws)
      let found = try files(folder, target)
      if found?["run.json"] != nil {
        #expect(found == new || kind != .new && found == old, "seed \(seed), kill \(kill), status \(status)")
      } else {
        // Without a run.json it is known to be none; where folders change places, that is never so.
        let mayLackIt = kind == .earlierRunAndNotes || kind == .earlierRun && !changesPlaces
        #expect(found == nil && kind == .new || mayLackIt, "seed \(seed), kill \(kill), status \(status)")
      }
      // The same again finishes it, and takes away what was left.
      #expect(try CommandProcess.run("\(line) --out \(target)", in: folder).status == 0)
      #expect(try files(folder, target) == new, "seed \(seed), kill \(kill)")
      #expect(folder.holds(target + "/notes.txt") == (kind == .earlierRunAndNotes))
      #expect(try folder.names(in: target).allSatisfy { !$0.hasPrefix(".") }, "seed \(seed), kill \(kill)")
      #expect(try folder.names().allSatisfy { !$0.hasPrefix(".") }, "seed \(seed), kill \(kill)")
    }
  }

  /// Whether a run over an earlier one makes the folder another one here: not every disk can do that.
  private static func changesPlaces(_ line: String, in folder: TemporaryFolder) throws -> Bool {
    func number() throws -> NSNumber? {
      try FileManager.default.attributesOfItem(atPath: folder.path + "/again")[.systemFileNumber] as? NSNumber
    }
    try FileManager.default.copyItem(atPath: folder.path + "/old", toPath: folder.path + "/again")
    let before = try number()
    #expect(try CommandProcess.run("\(line) --out again", in: folder).status == 0)
    return try number() != before
  }

  /// Kills a sweep `kills` times, lets it end where it is not done yet, and compares with one that was left alone.
  static func killSweeps(_ kills: Int, seed: UInt64) throws {
    let folder = try RunProcessTests.shop()
    let line = "sweep shop.yaml --days 3 --vary products.lamp.price=89..129:10 --replicates 4"
    let sweeps = try KilledRuns(line + " --jobs 2 --out whole", in: folder)
    let whole = try files(folder, "whole")
    #expect(whole?.keys.sorted() == ["notebook.ipynb", "sweep.csv", "sweep.json"])
    var draws = Draws(seed: seed)
    for kill in 0..<kills {
      // Every third one is begun anew; between, they go on from where the last one was killed.
      let target = "target-\(kill / 3)"
      let status = try sweeps.killed("--jobs \(1 + kill % 2) --out \(target)", &draws, alwaysAtOnce: true)
      let found = try files(folder, target)
      #expect(found == nil || found == whole, "seed \(seed), kill \(kill), status \(status)")
      if kill % 3 == 2 || kill == kills - 1 {
        #expect(try CommandProcess.run("\(line) --jobs 1 --out \(target)", in: folder).status == 0)
        #expect(try files(folder, target) == whole, "seed \(seed), kill \(kill)")
        #expect(try folder.names().allSatisfy { !$0.hasPrefix(".") }, "seed \(seed), kill \(kill)")
      }
    }
  }
}

/// Killed at drawn moments: what is there is whole, and the same command brings what is missing.
@Suite struct KillTests {
  @Test func aKilledRunLeavesOldOrNewWhole() throws { try KilledRuns.killRuns(6, seed: 1) }
  @Test func aKilledSweepGoesOnToTheSameBytes() throws { try KilledRuns.killSweeps(6, seed: 2) }
}

@Suite(.enabled(if: ProcessInfo.processInfo.environment["MARKETDAY_LONG_TESTS"] == "1"))
struct LongKillTests {
  @Test func aRunKilled50TimesLeavesOldOrNewWhole() throws { try KilledRuns.killRuns(50, seed: 3) }
  @Test func aSweepKilled50TimesGoesOnToTheSameBytes() throws { try KilledRuns.killSweeps(50, seed: 4) }
}
