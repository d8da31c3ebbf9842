import MarketDay

/// Writes a scenario's files with some values changed, and everything else as its author wrote it: comments, order,
/// spacing.
///
/// Whatever way it takes, what it writes is read again and compared with what it should say, before it is given away.
public struct ScenarioEditor {
  private let file: ScenarioFile
  private let overrides: [(key: String, value: String)]
  /// Begins the names of the new files.
  private let stem: String
  private let header: String
  private let language: Language

  /// - Parameters:
  ///   - file: what was read, with `overrides` or without.
  ///   - overrides: what `--set` changed; they are written into the file.
  ///   - stem: the main file will be `STEM.yaml`, a changed table `STEM-products.csv`.
  ///   - header: lines for the top of the main file, without `#`.
  ///   - language: that of the comments that are put in.
  public init(
    _ file: ScenarioFile, overrides: [(key: String, value: String)] = [], stem: String, header: [String] = [],
    language: Language = .english
  ) {
    self.file = file
    self.overrides = overrides
    self.stem = stem
    self.language = language
    self.header = header.map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n") + (header.isEmpty ? "" : "\n")
  }

  /// The files with `edits` in them, which say `wanted`. Throws ``ScenarioEditFault`` where no way leads there.
  public func edited(_ edits: [ScenarioEdit], wanted: ScenarioDraft) throws(ScenarioEditFault) -> EditedScenario {
    guard let input = file.inputs.first, let text = decodedText(input.bytes) else {
      throw ScenarioEditFault(
        message: Wording("The scenario's file could not be read again.", "场景文件无法再次读取。"))
    }
    for withNotes in [true, false] {
      if let files = try? inPlace(edits, input, text, withNotes: withNotes), says(wanted, files) {
        return EditedScenario(files: files, way: .inPlace)
      }
    }
    if let files = anew(edits, input), says(wanted, files) { return EditedScenario(files: files, way: .anew) }
    throw ScenarioEditFault(
      message: Wording(
        "The planned scenario could not be written so that it reads back as it was planned.",
        "无法写出规划后的场景，使其读回后与规划一致。"))
  }

  private func says(_ wanted: ScenarioDraft, _ files: [InputFile]) -> Bool {
    guard let main = files.first else { return false }
    return ScenarioFile.read(main, tables: files).scenario?.draft == wanted
  }

  // MARK: In place

  private func inPlace(
    _ edits: [ScenarioEdit], _ input: InputFile, _ text: String, withNotes: Bool
  ) throws(YamlSpans.Unclear) -> [InputFile] {
    guard let root = YamlTree(text, of: .file(0)).root else { throw YamlSpans.Unclear() }
    var tables = try tables(of: root)
    var editor = YamlEditor(text, root: root, language: language)
    for edit in try overrideEdits(root, tables) + edits {
      if case .key(let key)? = edit.path.first, let index = tables.firstIndex(where: { $0.key == key }),
        edit.path.count > 1
      {
        try tables[index].apply(edit)
      } else {
        try editor.apply(edit)
      }
    }
    var names: Set<String> = []
    var files: [InputFile] = []
    for table in tables {
      var name = table.isChanged ? "\(stem)-\(table.key).csv" : String(table.name.split(separator: "/").last ?? "")
      if !names.insert(name).inserted { name = "\(stem)-\(table.key).csv" }
      if name != table.name {
        try editor.apply(
          ScenarioEdit(
            path: [.key(table.key)], value: YamlText.scalar(name),
            note: Wording("planned; was \(table.name)", "规划所得；原为 \(table.name)")))
      }
      guard let bytes = table.bytes else { throw YamlSpans.Unclear() }
      files.append(InputFile(name: name, bytes: bytes))
    }
    guard let edited = editor.text.text(withNotes: withNotes) else { throw YamlSpans.Unclear() }
    let newLine = editor.text.newLine
    let top = newLine == "\n" ? header : header.split(separator: "\n").map { $0 + newLine }.joined()
    return [InputFile(name: "\(stem).yaml", bytes: Array((top + edited).utf8))] + files
  }

  /// The tables that the file names, in the order in which they were read.
  private func tables(of root: TreeNode) throws(YamlSpans.Unclear) -> [EditedTable] {
    let shape = Sections.scenario.shape
    var tables: [EditedTable] = []
    for key in shape.keys where key.shape.element != nil && key.shape.mayBeScalar {
      guard case .scalar(let name)? = root.entry(key.name)?.value.content,
        let section = key.shape.element?.section
      else { continue }
      let number = tables.count + 1
      guard file.inputs.indices.contains(number),
        file.inputs[number].name == name || file.inputs[number].name.hasSuffix("/" + name),
        let table = EditedTable(key: key.name, name: name, file.inputs[number], section: section)
      else { throw YamlSpans.Unclear() }
      tables.append(table)
    }
    return tables
  }

  /// What each `--set` changes, as edits: the parts of the tree that came from there.
  private func overrideEdits(_ root: TreeNode, _ tables: [EditedTable]) throws(YamlSpans.Unclear) -> [ScenarioEdit] {
    guard !overrides.isEmpty else { return [] }
    var root = root
    guard case .mapping(var entries) = root.content else { throw YamlSpans.Unclear() }
    for table in tables {
      guard let index = entries.firstIndex(where: { $0.key == table.key }) else { continue }
      entries[index].value = table.root
    }
    root.content = .mapping(entries)
    for (index, pair) in overrides.enumerated() {
      let override = Override(key: pair.key, value: pair.value, origin: .override(index))
      guard override.apply(to: &root, shape: Sections.scenario.shape) == nil else { throw YamlSpans.Unclear() }
    }
    var edits: [ScenarioEdit] = []
    collect(root, at: [], into: &edits)
    return edits
  }

  private func collect(_ node: TreeNode, at path: [ScenarioPathStep], into edits: inout [ScenarioEdit]) {
    if case .override(let index) = node.place.origin {
      edits.append(
        ScenarioEdit(
          path: path, value: YamlText.flow(node),
          note: Wording("as with --set \(overrides[index].key)", "同 --set \(overrides[index].key)")))
      return
    }
    switch node.content {
    case .mapping(let entries):
      for entry in entries { collect(entry.value, at: path + [.key(entry.key)], into: &edits) }
    case .list(let nodes):
      for (index, node) in nodes.enumerated() { collect(node, at: path + [.index(index)], into: &edits) }
    default: break
    }
  }

  // MARK: Anew

  private func anew(_ edits: [ScenarioEdit], _ input: InputFile) -> [InputFile]? {
    var sources = SourceSet()
    sources.overrides = overrides
    sources.tables = file.inputs
    var loading = ScenarioLoading(sources: sources)
    guard var root = loading.root(of: input), loading.faults.isEmpty else { return nil }
    for edit in edits {
      guard let value = YamlTree("value: \(edit.value)", of: .file(0)).root?.entry("value")?.value else { return nil }
      root.set(value, at: edit.path[...])
    }
    let remark = language(
      "Written anew, without the comments of the file it was planned from.", "重新写出，不含原场景文件的注释。")
    let text = header + "# \(remark)\n"
    return [InputFile(name: "\(stem).yaml", bytes: Array((text + YamlText.document(root)).utf8))]
  }
}

/// A CSV beside the scenario.
private struct EditedTable {
  let key: String
  /// As the scenario names it.
  let name: String
  let root: TreeNode
  private let input: InputFile
  private var editor: CSVEditor
  private(set) var isChanged = false

  init?(key: String, name: String, _ input: InputFile, section: SectionShape) {
    guard let text = decodedText(input.bytes) else { return nil }
    self.key = key
    self.name = name
    self.input = input
    root = CSVTree(text, of: .file(1), for: section).root
    editor = CSVEditor(text)
  }

  mutating func apply(_ edit: ScenarioEdit) throws(YamlSpans.Unclear) {
    var node = root
    for step in edit.path.dropFirst() {
      switch (step, node.content) {
      case (.index(let index), .list(let nodes)) where nodes.indices.contains(index): node = nodes[index]
      case (.key(let key), .mapping):
        guard let entry = node.entry(key) else { throw YamlSpans.Unclear() }
        node = entry.value
      default: throw YamlSpans.Unclear()
      }
    }
    guard edit.path.count == 3 else { throw YamlSpans.Unclear() }
    try editor.replaceCell(at: node.place, by: edit.value)
    isChanged = true
  }

  /// As they were where nothing changed; otherwise in UTF-8, with the byte order mark that was there.
  var bytes: [UInt8]? {
    guard isChanged else { return input.bytes }
    let mark: [UInt8] = input.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    return editor.text.text(withNotes: false).map { mark + Array($0.utf8) }
  }
}

extension TreeNode {
  /// Puts `value` at the end of a path, which is made where it is missing.
  fileprivate mutating func set(_ value: TreeNode, at path: ArraySlice<ScenarioPathStep>) {
    guard let step = path.first else {
      self = value
      return
    }
    switch (step, content) {
    case (.index(let index), .list(var nodes)) where nodes.indices.contains(index):
      nodes[index].set(value, at: path.dropFirst())
      content = .list(nodes)
    case (.key(let key), .mapping(var entries)):
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value.set(value, at: path.dropFirst())
      } else {
        var entry = TreeEntry(key: key, keyPlace: place, value: TreeNode(.nothing, at: place))
        entry.value.set(value, at: path.dropFirst())
        entries.append(entry)
      }
      content = .mapping(entries)
    case (.key(let key), .nothing):
      var entry = TreeEntry(key: key, keyPlace: place, value: TreeNode(.nothing, at: place))
      entry.value.set(value, at: path.dropFirst())
      content = .mapping([entry])
    default: break  // what is wrong shows when the text is read back
    }
  }
}
