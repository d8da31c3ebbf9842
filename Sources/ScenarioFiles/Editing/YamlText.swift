/// Writes a tree as YAML.
enum YamlText {
  /// Block style; what fits on a line and holds nothing deep stands in brackets.
  static func document(_ root: TreeNode) -> String { lines(root).joined(separator: "\n") + "\n" }

  private static let mostColumns = 100

  private static func lines(_ node: TreeNode) -> [String] {
    switch node.content {
    case .nothing, .unread, .scalar: return [flow(node)]
    case .list(let nodes):
      if nodes.isEmpty { return ["[]"] }
      return nodes.flatMap { node in
        let inner = short(node).map { [$0] } ?? lines(node)
        return inner.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    case .mapping(let entries):
      if entries.isEmpty { return ["{}"] }
      return entries.flatMap { entry -> [String] in
        let key = scalar(entry.key)
        if entry.value.isNothing { return ["\(key):"] }
        if let value = short(entry.value) { return ["\(key): \(value)"] }
        return ["\(key):"] + lines(entry.value).map { "  " + $0 }
      }
    }
  }

  /// On one line, where that is short.
  private static func short(_ node: TreeNode) -> String? {
    let text = flow(node)
    switch node.content {
    case .list(let nodes) where !nodes.isEmpty:
      return text.count <= mostColumns && !nodes.contains { $0.isMapping } ? text : nil
    case .mapping(let entries) where !entries.isEmpty:
      return text.count <= mostColumns && !entries.contains { $0.value.isMapping } ? text : nil
    default: return text
    }
  }

  /// In brackets.
  static func flow(_ node: TreeNode) -> String {
    switch node.content {
    case .nothing, .unread: ""
    case .scalar(let text): scalar(text)
    case .list(let nodes): "[\(nodes.map { $0.isNothing ? "~" : flow($0) }.joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
    }
  }

  /// A text as it is where YAML reads it as that, otherwise in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"\(text.map(escaped).joined())\""
  }

  /// Letters of any script, digits and spaces, and signs that mean nothing where they stand: stricter than YAML is.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isLetterOrDigit(first) || first == "-" && text.count > 1 && isLetterOrDigit(Array(text.unicodeScalars)[1]),
      last != " ", last != ":", !["null", "Null", "NULL"].contains(text)
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard isLetterOrDigit(scalar) || " .%-_/+×()（）·:".unicodeScalars.contains(scalar) else { return false }
      if before == ":", !("0"..."9").contains(scalar) { return false }
      before = scalar
    }
    return true
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: String(character)
    }
  }
}

extension TreeNode {
  fileprivate var isMapping: Bool {
    if case .mapping = content { return true }
    return false
  }
}
