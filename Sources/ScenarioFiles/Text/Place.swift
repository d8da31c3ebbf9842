import MarketDay

/// Where something was said.
enum Origin: Hashable, Sendable {
  /// A file, by its position in ``SourceSet/files``.
  case file(Int)
  /// A `--set`, by its position in ``SourceSet/overrides``.
  case override(Int)
}

struct Place: Hashable, Sendable {
  var origin: Origin
  /// 1 is the first.
  var line: Int
  /// 1 is the first; counts Unicode scalars, as the YAML parser does.
  var column: Int

  static func start(of origin: Origin) -> Place { Place(origin: origin, line: 1, column: 1) }
}

/// A fault before it is put into words for people.
struct Fault: Sendable {
  var code: String
  var place: Place
  var message: Wording

  init(_ code: ReaderCode, at place: Place, _ message: Wording) {
    self.init(code: code.rawValue, place: place, message: message)
  }

  init(code: String, place: Place, message: Wording) {
    self.code = code
    self.place = place
    self.message = message
  }
}

/// All that a scenario is read from.
struct SourceSet: Sendable {
  var files: [SourceText] = []
  var overrides: [(key: String, value: String)] = []
  /// Tables that are given instead of read.
  var tables: [InputFile] = []
  /// What was read, for hashing.
  var inputs: [InputFile] = []

  mutating func add(_ file: SourceText) -> Origin {
    files.append(file)
    return .file(files.count - 1)
  }

  /// A longer line is no text that a person wrote, and is not shown.
  private static let longestLine = 10_000

  func diagnostic(_ fault: Fault, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
    var diagnostic = Diagnostic(severity: severity, code: fault.code, message: fault.message, file: "")
    switch fault.place.origin {
    case .override(let index):
      diagnostic.file = "--set \(overrides[index].key)=\(overrides[index].value)"
    case .file(let index):
      let file = files[index]
      diagnostic.file = file.name
      diagnostic.line = fault.place.line
      diagnostic.column = file.characterColumn(line: fault.place.line, scalarColumn: fault.place.column)
      if !file.text.isEmpty { diagnostic.sourceLine = file.line(fault.place.line, atMostBytes: Self.longestLine) }
    }
    return diagnostic
  }

  /// The most diagnostics that are given; nobody reads more, and a table of the wrong kind has a million faults.
  private static let mostDiagnostics = 1_000

  /// The diagnostics of faults and questions: files in the order in which they are read, then each `--set`; by line and
  /// column there. Beyond 1,000 the last one says how many there are.
  func diagnostics(errors: [Fault], warnings: [Fault]) -> [Diagnostic] {
    let all = errors.map { ($0, Diagnostic.Severity.error) } + warnings.map { ($0, .warning) }
    let sorted = all.enumerated().sorted { left, right in
      let (first, second) = (left.element.0.place, right.element.0.place)
      return first == second ? left.offset < right.offset : first < second
    }
    let shown = sorted.prefix(Self.mostDiagnostics)
    var diagnostics = shown.map { diagnostic($0.element.0, $0.element.1) }
    if let last = shown.last, sorted.count > shown.count {
      let left = sorted.count - shown.count
      let message = Wording(
        "There are \(left) more faults and warnings; correct these first.", "还有 \(left) 个错误和警告；请先改正这些。")
      let severity: Diagnostic.Severity = errors.isEmpty ? .warning : .error
      diagnostics.append(diagnostic(Fault(.tooManyFaults, at: last.element.0.place, message), severity))
    }
    return diagnostics
  }
}

extension Place: Comparable {
  static func < (left: Place, right: Place) -> Bool {
    (left.origin.rank, left.line, left.column) < (right.origin.rank, right.line, right.column)
  }
}

extension Origin {
  /// Files come before each `--set`.
  fileprivate var rank: Int {
    switch self {
    case .file(let index): index
    case .override(let index): 1_000_000 + index
    }
  }
}
