import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

/// Reads the scenario of each point of a sweep.
struct PointScenarios: Sendable {
  let path: String
  let points: SweepPoints
  /// Of `--set`, before what a point changes.
  let settings: [(key: String, value: String)]
  let days: Int?
  let seed: UInt64?

  /// The scenario of `point` with the options put over it, or its faults. Days beyond its own are checked like any
  /// other change; with fewer the first ones are played, so that what is planned for later is no fault.
  func read(_ point: Int) -> (scenario: Scenario?, file: ScenarioFile) {
    let overrides = settings + points.overrides(of: point)
    var file = ScenarioFile.read(path: path, overrides: overrides)
    guard var scenario = file.scenario else { return (nil, file) }
    if let days, days > scenario.days {
      file = ScenarioFile.read(path: path, overrides: overrides + [("days", String(days))])
      guard let longer = file.scenario else { return (nil, file) }
      scenario = longer
    }
    if let days { scenario = scenario.firstDays(days) }
    if let seed { scenario = scenario.withSeed(seed) }
    return (scenario, file)
  }

  /// Reads all points and throws their faults. The files are then hashed, so that a change while they are played is
  /// seen.
  func check(jobs: Int, progress: (Int) -> Void) async throws -> CheckedPoints {
    var hashes: [String] = []
    var faults = PointFaults(points: points)
    try await Replicates.play(0..<points.count, jobs: jobs) { (point: Int) -> (hash: String, errors: [Diagnostic]) in
      let file = read(point).file
      return (Self.hash(of: file), file.errors)
    } receive: { (point: Int, found: (hash: String, errors: [Diagnostic])) in
      hashes.append(found.hash == hashes.last ? hashes[hashes.count - 1] : found.hash)
      for error in found.errors { faults.add(error, of: point) }
      progress(point + 1)
    }
    if !faults.isEmpty { throw faults }
    return CheckedPoints(scenarios: self, hashes: hashes)
  }

  fileprivate static func hash(of file: ScenarioFile) -> String { SHA256.hexadecimal(of: file.inputs.flatMap(\.bytes)) }
}

/// Points of which each is a scenario.
struct CheckedPoints: Sendable {
  let scenarios: PointScenarios
  /// SHA-256 of the files of each point.
  let hashes: [String]

  /// Files changed while the sweep was played.
  struct Changed: Error {}

  /// The hash of the files where all points have the same, and otherwise of their hashes: tables may vary too.
  var sha256: String {
    guard let first = hashes.first, hashes.contains(where: { $0 != first }) else { return hashes.first ?? "" }
    return SHA256.hexadecimal(of: hashes.joined(separator: "\n").utf8)
  }

  /// Throws ``Changed`` where the files are not those that were checked.
  func scenario(_ point: Int) throws -> Scenario {
    let (scenario, file) = scenarios.read(point)
    guard let scenario, PointScenarios.hash(of: file) == hashes[point] else { throw Changed() }
    return scenario
  }
}

/// The faults of all points, each told once with the points that have it.
struct PointFaults: Error {
  private struct Place: Hashable {
    let code: String
    let message: Wording
    let file: String
    let line: Int?
    let column: Int?
  }

  private let points: SweepPoints
  private var found: [(fault: Diagnostic, first: Int, count: Int)] = []
  private var positions: [Place: Int] = [:]
  /// Nobody reads more.
  private static let most = 1_000

  init(points: SweepPoints) { self.points = points }

  var isEmpty: Bool { found.isEmpty }

  mutating func add(_ fault: Diagnostic, of point: Int) {
    let place = Place(
      code: fault.code, message: fault.message, file: fault.file, line: fault.line, column: fault.column)
    if let position = positions[place] {
      found[position].count += 1
    } else if found.count < Self.most {
      positions[place] = found.count
      found.append((fault, point, 1))
    }
  }

  /// Each fault, and in which points it is.
  func text(_ colouring: Colouring, in language: Language) -> String {
    found.map { fault, first, count in
      var shown = fault
      // What a point changes was not written as --set.
      for (key, value) in points.overrides(of: first) where shown.file == "--set \(key)=\(value)" {
        shown.file = "\(key)=\(value)"
      }
      let others =
        count > 1 ? language(", and in \(FigureText.count(count - 1, "other"))", "，另有 \(count - 1) 个组合也是") : ""
      let values = points.text(of: first).cut(toColumns: 60)
      let place = language(
        "  in point \(first + 1) of \(points.count): \(values)\(others)",
        "  在第 \(first + 1) 个组合（共 \(points.count) 个）：\(values)\(others)")
      return shown.text(colouring, in: language) + "\n" + TextStyle.faint.applied(to: place, colouring) + "\n"
    }.joined()
  }
}
