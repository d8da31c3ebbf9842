/// The files that commands write which play a scenario in several ways.
public enum LabFile: String, CaseIterable, Sendable {
  case comparison = "comparison.csv"
  case sweep = "sweep.csv"
  case landscape = "landscape.csv"
  case worth = "worth.csv"
  case plan = "plan.csv"

  public var name: String { rawValue }

  /// Its columns in their order. Those of a sweep start with one for each key that varies.
  public var columns: [ColumnDescription] {
    switch self {
    case .comparison: ColumnCatalogue.comparison
    case .sweep: ColumnCatalogue.sweep
    case .landscape: ColumnCatalogue.landscape
    case .worth: ColumnCatalogue.worth
    case .plan: ColumnCatalogue.plan
    }
  }
}
