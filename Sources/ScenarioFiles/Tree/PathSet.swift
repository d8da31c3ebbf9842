import MarketDay

/// Paths that can be asked for quickly, as thousands of rows may be faulty.
struct PathSet {
  private let paths: Set<[ScenarioPathStep]>
  /// All that a path of the set leads through, the path itself included.
  private let starts: Set<[ScenarioPathStep]>
  private let parents: Set<[ScenarioPathStep]>

  init(_ paths: [[ScenarioPathStep]]) {
    self.paths = Set(paths)
    starts = Set(paths.flatMap { path in (0...path.count).map { Array(path.prefix($0)) } })
    parents = Set(paths.filter { !$0.isEmpty }.map { Array($0.dropLast()) })
  }

  /// Whether a path of the set leads to `path` or to a part that holds it.
  func holdsStart(of path: [ScenarioPathStep]) -> Bool {
    (0...path.count).contains { paths.contains(Array(path.prefix($0))) }
  }

  /// Whether a path of the set leads one step further than `path`.
  func holdsChild(of path: [ScenarioPathStep]) -> Bool { parents.contains(path) }

  /// Whether a path of the set leads to `path`, into it, or to a part that holds it.
  func touches(_ path: [ScenarioPathStep]) -> Bool { starts.contains(path) || holdsStart(of: path) }
}
