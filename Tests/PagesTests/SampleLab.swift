import TemporaryFolders

@testable import Pages

/// A folder as compare, sweep, landscape, plan or worth write it.
struct SampleLab {
  let folder: TemporaryFolder
  let kind: LabFolder.Kind
  var path: String { folder.path }

  init(_ kind: LabFolder.Kind, name: String = "red") throws {
    self.kind = kind
    folder = try TemporaryFolder()
    let (columns, rows) = Self.table(kind, name)
    try folder.write(SampleRun.csv(columns, rows), to: "\(kind.rawValue).csv")
    try folder.write(Self.description(kind, SampleRun.quoted(name)), to: "\(kind.rawValue).json")
  }

  /// The columns of its table whose every value is shown.
  var shown: [String] {
    switch kind {
    case .comparison: ["mean", "difference", "difference_low", "difference_high", "chance_better"]
    case .sweep: ["profit_mean", "visitors_mean"]
    case .landscape: ["profit"]
    case .plan: ["gain", "standard_error"]
    case .worth: ["mean", "low", "high"]
    }
  }

  /// Values of its description that are shown.
  var described: [String] {
    switch kind {
    case .landscape: ["1.25", "0.95", "1.75", "2.5", "12.5", "10"]
    case .plan: ["2732.25", "2754.5", "22.25", "10.5", "44.75", "17403", "2251"]
    case .comparison, .sweep, .worth: []
    }
  }

  private static func table(_ kind: LabFolder.Kind, _ name: String) -> ([String], [[String]]) {
    switch kind {
    case .comparison:
      (
        ["arm", "measure", "mean", "difference", "difference_low", "difference_high", "chance_better"],
        [
          ["as written", "visitors", "1000.5", "", "", "", ""], ["as written", "profit", "300.25", "", "", "", ""],
          [name, "visitors", "1100.5", "100", "50.5", "149.5", "0.9"],
          [name, "profit", "350.75", "50.5", "20.25", "80.75", "0.975"],
        ]
      )
    case .sweep:
      (
        ["point", "items.\(name).price", "profit_mean", "profit_p10", "profit_p90", "visitors_mean"],
        (1...4).map { ["\($0)", "\($0 * 10)", "\($0 * 100).25", "\($0).5", "\($0 * 200).75", "\($0 * 7).125"] }
      )
    case .landscape:
      (
        ["keyword", "product", "bid", "clicks", "place", "cost", "profit"],
        (1...5).map { [name, "lamp", "0.\($0 * 15)", "\($0).5", "\(9 - $0)", "\($0).75", "\($0 * 3).375"] }
      )
    case .plan:
      (
        ["key", "from", "to", "gain", "standard_error", "at_end"],
        [
          ["ads.\(name).bid", "0.50", "0.38", "39.922857", "24.645688", "0"], ["days", "1", "2", "17.55", "9.01", "1"],
        ]
      )
    case .worth:
      (
        ["date", "measure", "mean", "standard_error", "low", "high"],
        [
          ["", "profit", "160.25", "10", "140.5", "180.75"], ["", "direct", "210.25", "10", "190.5", "230.75"],
          ["", "cost_per_visit", "1.125", "0.1", "1", "1.25"], ["", "gain_per_visit", "2.375", "0.1", "2.25", "2.5"],
        ]
          + (1...9).map { ["2026-01-0\($0)", "profit", "\($0).25", "1", "\($0 - 3).5", "\($0 + 3).75"] }
      )
    }
  }

  private static func description(_ kind: LabFolder.Kind, _ name: String) -> String {
    let played = "\"version\": \"9.9.9\", \"seed\": 1, \"start\": \"2026-01-01\", \"days\": 14"
    switch kind {
    case .comparison: return "{\(played), \"replicates\": 10, \"arms\": [{\"arm\": \"as written\", \"name\": \(name)}]}"
    case .sweep: return "{\(played), \"replicates\": 10, \"name\": \(name)}"
    case .landscape:
      return """
        {\(played), "replicates": 10, "name": \(name), "ads": [{"keyword": \(name), "product": "lamp",
        "current_bid": 1.25, "maximum_bid": 1.75, "best_bid": 0.95, "profit_at_current_bid": 2.5,
        "profit_at_best_bid": 12.5, "gain": 10, "gain_standard_error": 1}]}
        """
    case .plan:
      let difference = "\"difference\": {\"mean\": 22.25, \"low\": 10.5, \"high\": 44.75}"
      return """
        {\(played), "plays": 300, "scenario": \(name), "check": {
        "profit": {"written": 2732.25, "planned": 2754.5, \(difference)},
        "sales": {"written": 17403, "planned": 17289.5, \(difference)},
        "ad_spend": {"written": 2251, "planned": 2190.5, \(difference)}}, "files": [{"name": "planned.yaml"}]}
        """
    case .worth: return "{\(played), \"replicates\": 10, \"name\": \(name), \"of\": \(name)}"
    }
  }
}
