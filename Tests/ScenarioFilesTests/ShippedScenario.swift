import Foundation
import MarketDay
import ScenarioFiles
import Testing

/// The worked cases in `scenarios/`.
struct ShippedScenario {
  /// The folder of the scenarios, found from this file.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")

  static let spirits = ShippedScenario("spirits-store-august.yaml")
  static let dresses = ShippedScenario("autumn-dresses.yaml")
  static let smallFish = ShippedScenario("small-fish.yaml")
  static let cups = ShippedScenario("cup-store-april.yaml")
  /// Its header says that its ads cost more than they earn: that is what happened.
  static let travel = ShippedScenario("travel-store-january.yaml", questioned: ["bid-above-maximum"])
  static let doubleEleven = ShippedScenario("double-11.yaml")
  static let lateShipping = ShippedScenario("late-shipping.yaml")
  static let theRival = ShippedScenario("the-rival.yaml")
  static let all = [spirits, dresses, smallFish, cups, travel, doubleEleven, lateShipping, theRival]

  let fileName: String
  /// The codes of the warnings that it shows on purpose.
  let questioned: Set<String>

  init(_ fileName: String, questioned: Set<String> = []) {
    self.fileName = fileName
    self.questioned = questioned
  }

  private var path: String { Self.folder.appendingPathComponent(fileName).path }

  func read(overrides: [(key: String, value: String)] = []) -> ScenarioFile {
    ScenarioFile.read(path: path, overrides: overrides)
  }

  func scenario(overrides: [(key: String, value: String)] = []) throws -> Scenario {
    let file = read(overrides: overrides)
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
    return try #require(file.scenario)
  }

  /// The comment before the first key.
  func header() throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(separator: "\n")
  }
}

extension ShippedScenario: CustomTestStringConvertible {
  var testDescription: String { fileName }
}

/// Sees one number of each day.
private struct DailyFigure: Observer {
  let figure: @Sendable (DayRecord) -> [Double]
  var days: [[Double]] = []

  mutating func observe(_ record: DayRecord) { days.append(figure(record)) }
}

/// Figures of each day of some replicates.
struct PlayedFigures {
  /// By replicate, then day, then figure.
  let replicates: [[[Double]]]

  init(_ scenario: Scenario, replicates count: Int, figures: @escaping @Sendable (DayRecord) -> [Double]) {
    let simulation = Simulation(scenario)
    replicates = (0..<count).map { replicate in
      var observer = DailyFigure(figure: figures)
      simulation.play(replicate: replicate, observer: &observer)
      return observer.days
    }
  }

  /// The sum of a figure over `days` (all where nil) in each replicate.
  func sums(of figure: Int, days: Range<Int>? = nil) -> [Double] {
    replicates.map { replicate in
      (days.map { replicate[$0] } ?? replicate[...]).reduce(0) { $0 + $1[figure] }
    }
  }

  /// The mean of a figure a day, over `days` and all replicates.
  func dailyMean(of figure: Int, days: Range<Int>) -> Double { sums(of: figure, days: days).mean / Double(days.count) }
}

extension [Double] {
  var mean: Double { reduce(0, +) / Double(count) }

  /// Between the two nearest values in proportion.
  func quantile(_ share: Double) -> Double {
    let sorted = sorted()
    let place = share * Double(count - 1)
    let index = Swift.min(Int(place), count - 2)
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }

  /// The mean over its standard error.
  var zScore: Double {
    let mean = mean
    let variance = reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
    return mean / (variance / Double(count)).squareRoot()
  }
}
