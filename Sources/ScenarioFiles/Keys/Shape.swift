import MarketDay

/// How a value is written, without its type: what the JSON Schema says of it, where a `--set` may lead, and which
/// columns a CSV may have.
indirect enum Shape: Sendable {
  case scalar(ScalarShape)
  case section(SectionShape)
  case list(of: Shape, count: ClosedRange<Int>? = nil)
  /// A mapping whose keys are free, such as product ids.
  case mapping(keys: Wording, of: Shape)
  /// Any of several, the shortest way to write it first.
  case either([Shape])
}

/// A mapping with known keys only.
struct SectionShape: Sendable {
  /// What an entry is called, such as `product`.
  let name: Wording
  let keys: [KeyShape]
  /// The key that tells the entries of a list apart; nil where they have no names.
  let nameKey: String?

  func key(_ name: String) -> KeyShape? { keys.first { $0.name == name } }
}

extension SectionShape {
  /// The keys of several sections; those with the same name are written alike. Nil where there is none.
  init?(oneOf sections: [SectionShape]) {
    guard let first = sections.first else { return nil }
    guard sections.count > 1 else {
      self = first
      return
    }
    var keys: [KeyShape] = []
    for key in sections.flatMap(\.keys) where !keys.contains(where: { $0.name == key.name }) { keys.append(key) }
    // `maximum-bid rule` and others are a `rule`.
    let name = first.name.map { name in name.split(separator: " ").last.map(String.init) ?? name }
    self.init(name: name, keys: keys, nameKey: first.nameKey)
  }
}

struct KeyShape: Sendable {
  let name: String
  let shape: Shape
  let meaning: Wording
  let isRequired: Bool
  /// Headers of the columns that Chinese back offices export.
  let columnNames: [String]
}

/// A single value.
struct ScalarShape: Sendable {
  /// Types of JSON that it may have.
  var types: [String]
  /// What is wanted, for messages: `a whole number`.
  var wanted: Wording
  var minimum: Double?
  var maximum: Double?
  var pattern: String?
  var choices: [String] = []
}

extension Shape {
  /// The section that this may be, if any; where it may be one of several, all of their keys together.
  var section: SectionShape? {
    switch self {
    case .section(let section): section
    case .either(let shapes): SectionShape(oneOf: shapes.compactMap(\.section))
    default: nil
    }
  }

  /// What the entries are, if this may be a list.
  var element: Shape? {
    switch self {
    case .list(let element, _): element
    case .either(let shapes): shapes.lazy.compactMap(\.element).first
    default: nil
    }
  }

  /// What the values are, if this may be a mapping with free keys.
  var mappingValue: Shape? {
    switch self {
    case .mapping(_, let value): value
    case .either(let shapes): shapes.lazy.compactMap(\.mappingValue).first
    default: nil
    }
  }

  /// Whether it may be written as a single value, so that it can stand in a cell.
  var mayBeScalar: Bool {
    switch self {
    case .scalar: true
    case .either(let shapes): shapes.contains(where: \.mayBeScalar)
    default: false
    }
  }
}
