/// Where a part of a YAML file ends, of which the parser tells only where it begins.
struct YamlSpans {
  let text: TextSurgery

  /// What can't be told apart by looking at the text alone: anchors, aliases, tags, blocks of text, and plain text over
  /// several lines.
  struct Unclear: Error {}

  func start(of node: TreeNode) throws(Unclear) -> Int {
    guard let offset = text.offset(of: node.place) else { throw Unclear() }
    return offset
  }

  /// From the first character of the value to the one after its last.
  func span(of node: TreeNode) throws(Unclear) -> Range<Int> {
    let start = try start(of: node)
    guard let first = text[start], !["&", "*", "!", "|", ">"].contains(first) else { throw Unclear() }
    switch node.content {
    case .scalar(let value): return start..<(try scalarEnd(start, value))
    case .list(let nodes):
      if first == "[" { return start..<(try closing(from: start)) }
      guard let last = nodes.last, !last.isNothing else { throw Unclear() }
      return start..<(try span(of: last).upperBound)
    case .mapping(let entries):
      if first == "{" { return start..<(try closing(from: start)) }
      guard let last = entries.last else { throw Unclear() }
      return start..<(try end(of: last))
    case .nothing, .unread: throw Unclear()
    }
  }

  /// The end of an entry's value, or of its key's colon where it has none.
  func end(of entry: TreeEntry) throws(Unclear) -> Int {
    entry.value.isNothing ? try colon(of: entry) : try span(of: entry.value).upperBound
  }

  /// Behind the colon of a key.
  func colon(of entry: TreeEntry) throws(Unclear) -> Int {
    guard let start = text.offset(of: entry.keyPlace) else { throw Unclear() }
    var end = try scalarEnd(start, entry.key)
    while text[end] == " " { end += 1 }
    guard text[end] == ":" else { throw Unclear() }
    return end + 1
  }

  /// Whether the node is written with brackets.
  func isFlow(_ node: TreeNode) throws(Unclear) -> Bool {
    let first = text[try start(of: node)]
    return first == "{" || first == "["
  }

  private func scalarEnd(_ start: Int, _ value: String) throws(Unclear) -> Int {
    switch text[start] {
    case "\"": return try quoteEnd(start, escape: "\\")
    case "'": return try quoteEnd(start, escape: "'")
    default:
      guard text.hasText(value, at: start) else { throw Unclear() }
      return start + value.unicodeScalars.count
    }
  }

  /// Behind the closing quote; `escape` before a quote makes it a part of the text.
  private func quoteEnd(_ start: Int, escape: Unicode.Scalar) throws(Unclear) -> Int {
    let quote = text[start]
    var index = start + 1
    while let scalar = text[index] {
      if scalar == escape, escape == "\\" || text[index + 1] == quote {
        index += 2
      } else if scalar == quote {
        return index + 1
      } else {
        index += 1
      }
    }
    throw Unclear()
  }

  /// Behind the bracket that closes the one at `start`.
  private func closing(from start: Int) throws(Unclear) -> Int {
    var depth = 0
    var index = start
    while let scalar = text[index] {
      switch scalar {
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 { return index + 1 }
      case "\"",
        "'" where isTokenStart(index):
        index = try quoteEnd(index, escape: scalar == "\"" ? "\\" : "'")
        continue
      case "#" where index > 0 && isSpace(text[index - 1]):
        index = text.lineEnd(after: index)
        continue
      case "&", "*": if isTokenStart(index) { throw Unclear() }
      default: break
      }
      index += 1
    }
    throw Unclear()
  }

  /// Whether a value can begin here: within plain text, quotes are a part of it.
  private func isTokenStart(_ index: Int) -> Bool {
    var before = index - 1
    while isSpace(text[before]) { before -= 1 }
    guard let scalar = text[before] else { return true }
    return ["{", "[", ",", ":"].contains(scalar)
  }

  private func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar == " " || scalar == "\t" || TextSurgery.lineEnds.contains(scalar)
  }
}
