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
  var message: String

  init(_ code: ReaderCode, at place: Place, _ message: String) {
    self.init(code: code.rawValue, place: place, message: message)
  }

  init(code: String, place: Place, message: String) {
    self.code = code
    self.place = place
    self.message = message
  }
}

/// All that a scenario is read from.
struct SourceSet: Sendable {
  var files: [SourceText] = []
  var overrides: [(key: String, value: String)] = []
  /// What was read, for hashing.
  var inputs: [InputFile] = []

  mutating func add(_ file: SourceText) -> Origin {
    files.append(file)
    return .file(files.count - 1)
  }

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
      if !file.text.isEmpty { diagnostic.sourceLine = file.line(fault.place.line) }
    }
    return diagnostic
  }

  /// The diagnostics of faults and questions: files in the order in which they are read, then each `--set`; by line and
  /// column there.
  func diagnostics(errors: [Fault], warnings: [Fault]) -> [Diagnostic] {
    let all = errors.map { ($0, Diagnostic.Severity.error) } + warnings.map { ($0, .warning) }
    let sorted = all.enumerated().sorted { left, right in
      let (first, second) = (left.element.0.place.order, right.element.0.place.order)
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }
    return sorted.map { diagnostic($0.element.0, $0.element.1) }
  }
}

extension Place {
  fileprivate var order: [Int] {
    switch origin {
    case .file(let index): [0, index, line, column]
    case .override(let index): [1, index, line, column]
    }
  }
}
