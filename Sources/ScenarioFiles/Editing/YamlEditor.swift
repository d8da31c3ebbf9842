import MarketDay

/// Replaces values in the text of a YAML file where they stand.
struct YamlEditor {
  private(set) var text: TextSurgery
  private let root: TreeNode
  /// That of the comments.
  private let language: Language
  private var spans: YamlSpans { YamlSpans(text: text) }

  /// `root` is the tree of exactly this text.
  init(_ text: String, root: TreeNode, language: Language = .english) {
    self.text = TextSurgery(text)
    self.root = root
    self.language = language
  }

  mutating func apply(_ edit: ScenarioEdit) throws(YamlSpans.Unclear) {
    var node = root
    for (position, step) in edit.path.enumerated() {
      let isLast = position == edit.path.count - 1
      switch (step, node.content) {
      case (.key(let key), .mapping(let entries)):
        guard let entry = entries.first(where: { $0.key == key }) else {
          try insert(edit, from: position, into: node, entries)
          return
        }
        if entry.value.isNothing {
          let end = try spans.colon(of: entry)
          text.replace(end..<end, by: " " + Self.nested(edit.path[(position + 1)...], edit.value))
          addNote(of: edit, at: end)
          return
        }
        node = entry.value
      case (.index(let index), .list(let nodes)) where nodes.indices.contains(index): node = nodes[index]
      default: throw YamlSpans.Unclear()
      }
      if isLast {
        let span = try spans.span(of: node)
        text.replace(span, by: edit.value)
        addNote(of: edit, at: span.upperBound)
      }
    }
  }

  /// Adds the key at `position` of the edit's path to a mapping that does not have it.
  private mutating func insert(
    _ edit: ScenarioEdit, from position: Int, into node: TreeNode, _ entries: [TreeEntry]
  ) throws(YamlSpans.Unclear) {
    guard case .key(let key) = edit.path[position] else { throw YamlSpans.Unclear() }
    let addition = "\(key): \(Self.nested(edit.path[(position + 1)...], edit.value))"
    guard let last = entries.last else {
      let start = try spans.start(of: node)
      guard text[start] == "{" else { throw YamlSpans.Unclear() }
      text.replace(start + 1..<start + 1, by: addition)
      addNote(of: edit, at: start)
      return
    }
    let end = try spans.end(of: last)
    if try spans.isFlow(node) {
      text.replace(end..<end, by: ", \(addition)")
      addNote(of: edit, at: end)
    } else {
      let lineEnd = text.lineEnd(after: end)
      let indentation = String(repeating: " ", count: entries[0].keyPlace.column - 1)
      // The line is a new one, so its note is a part of it.
      let note = edit.note.map { "  # \($0.text(in: language))" } ?? ""
      text.replace(lineEnd..<lineEnd, by: text.newLine + indentation + addition + note)
    }
  }

  private mutating func addNote(of edit: ScenarioEdit, at offset: Int) {
    if let note = edit.note { text.note(note.text(in: language), at: offset) }
  }

  /// `{group: {bid: 0.85}}` for what is left of a path.
  private static func nested(_ path: ArraySlice<ScenarioPathStep>, _ value: String) -> String {
    path.reversed().reduce(value) { inner, step in
      if case .key(let key) = step { return "{\(YamlText.scalar(key)): \(inner)}" }
      return "[\(inner)]"
    }
  }
}

/// Replaces cells of a CSV where they stand.
struct CSVEditor {
  private(set) var text: TextSurgery

  init(_ text: String) { self.text = TextSurgery(text) }

  mutating func replaceCell(at place: Place, by value: String) throws(YamlSpans.Unclear) {
    guard let start = text.offset(of: place) else { throw YamlSpans.Unclear() }
    var end = start
    if text[start] == "\"" {
      end += 1
      while let scalar = text[end] {
        if scalar == "\"" {
          guard text[end + 1] == "\"" else { break }
          end += 1
        }
        end += 1
      }
      end += 1
    }
    while let scalar = text[end], scalar != ",", scalar != "\n", scalar != "\r" { end += 1 }
    let needsQuotes = value.contains { ",\"\r\n".contains($0) }
    text.replace(
      start..<end,
      by: needsQuotes
        ? "\"\(value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : value)
  }
}
