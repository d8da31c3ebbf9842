import MarketDay

/// The way from bytes to a scenario: text, tree, tables, overrides, draft, rules.
struct ScenarioLoading {
  var sources: SourceSet
  private(set) var faults: [Fault] = []
  private(set) var warnings: [Fault] = []
  /// Top-level keys whose table could not be read whole.
  private var unreadTables: Set<String> = []

  init(sources: SourceSet) { self.sources = sources }

  /// The scenario, or nil with at least one fault.
  mutating func load(_ input: InputFile) -> Scenario? { root(of: input).flatMap { scenario(of: $0) } }

  /// All that is said, tables and overrides put in, or nil with at least one fault.
  mutating func root(of input: InputFile) -> TreeNode? {
    guard input.bytes.count <= InputFile.mostScenarioBytes else {
      let origin = sources.add(SourceText(name: input.name, text: ""))
      let refusal = UnreadFile.tooLarge(
        path: input.name, bytes: UInt64(input.bytes.count), InputFile.mostScenarioBytes)
      faults.append(Fault(refusal.code, at: .start(of: origin), refusal.message))
      return nil
    }
    guard let (text, origin) = addText(of: input) else { return nil }
    let yaml = YamlTree(text, of: origin)
    faults += yaml.faults
    guard var root = yaml.root else {
      if faults.isEmpty { faults.append(.emptyScenario(at: .start(of: origin))) }
      return nil
    }
    if root.isNothing {
      faults.append(.emptyScenario(at: root.place))
      return nil
    }
    guard isOfKnownVersion(root) else { return nil }
    let shape = Sections.scenario.shape
    let overrides = sources.overrides.enumerated().map {
      Override(key: $1.key, value: $1.value, origin: .override($0))
    }
    // A `--set keywords=other.csv` names the table to read; all others may change what stands in a table.
    let tableKeys = shape.keys.filter { $0.shape.element != nil && $0.shape.mayBeScalar }
    let isTable = { (override: Override) in tableKeys.contains { $0.name == override.key } }
    for override in overrides where isTable(override) { apply(override, to: &root, shape) }
    for key in tableKeys { loadTable(key, into: &root, beside: input.name) }
    for override in overrides where !isTable(override) { apply(override, to: &root, shape) }
    return root
  }

  private mutating func apply(_ override: Override, to root: inout TreeNode, _ shape: SectionShape) {
    if let fault = override.apply(to: &root, shape: shape) { faults.append(fault) }
  }

  /// The text of a file, which becomes one of the sources; nil with a fault where it is none.
  private mutating func addText(of input: InputFile) -> (String, Origin)? {
    guard let text = decodedText(input.bytes) else {
      let origin = sources.add(SourceText(name: input.name, text: ""))
      faults.append(
        Fault(
          .unknownEncoding, at: .start(of: origin),
          "The file is text in neither UTF-8 nor GB18030; save it as UTF-8."))
      return nil
    }
    let source = SourceText(name: input.name, text: text)
    let origin = sources.add(source)
    guard !text.utf8.allSatisfy({ $0 <= 0x20 && $0 != 0 }) else {
      faults.append(Fault(.fileEmpty, at: .start(of: origin), "The file is empty; is it the right one?"))
      return nil
    }
    if let (scalar, place) = firstControlCharacter(in: source.text, of: origin) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = String(repeating: "0", count: max(0, 4 - code.count)) + code
      let found = scalar.value == 0 ? "A NUL byte" : "The character U+\(name)"
      faults.append(
        Fault(
          .controlCharacter, at: place,
          "\(found) stands here, which no text holds; take it out, or save the file as UTF-8."))
      return nil
    }
    return (source.text, origin)
  }

  /// Whether the file may be read by this version's keys. A missing version is found later, with the other missing
  /// keys.
  private mutating func isOfKnownVersion(_ root: TreeNode) -> Bool {
    guard let version = root.entry("marketday")?.value, !version.isNothing else { return true }
    let reading = Reading(standIn: .low)
    guard ValueKind<Int>.formatVersion.read(version, reading) == nil else { return true }
    faults += reading.faults
    return false
  }
}

// Tables.
extension ScenarioLoading {
  /// Where `key` names a CSV, puts its rows in place of the name.
  private mutating func loadTable(_ key: KeyShape, into root: inout TreeNode, beside mainPath: String) {
    guard case .mapping(var entries) = root.content,
      let index = entries.firstIndex(where: { $0.key == key.name }),
      case .scalar(let name) = entries[index].value.content,
      let section = key.shape.element?.section
    else { return }
    let place = entries[index].value.place
    entries[index].value = TreeNode(.list([]), at: place)
    unreadTables.insert(key.name)
    defer { root.content = .mapping(entries) }
    guard let path = tablePath(name, beside: mainPath) else {
      let message =
        "'\(name.shortened)' does not lie beside the scenario; put the CSV there or below and write its name."
      faults.append(Fault(.pathOutside, at: place, message))
      return
    }
    let input: InputFile
    let given = sources.tables.first { $0.name == path }
    do {
      if let given { input = given } else { input = try InputFile(path: path, mostBytes: InputFile.mostTableBytes) }
    } catch {
      faults.append(Fault(error.code, at: place, error.message))
      return
    }
    sources.inputs.append(input)
    guard let (text, origin) = addText(of: input) else { return }
    let table = CSVTree(text, of: origin, for: section)
    faults += table.faults
    entries[index].value = table.root
    if !table.isIncomplete { unreadTables.remove(key.name) }
  }

  /// The path of a table; nil where it leads out of the folder of the scenario.
  private func tablePath(_ name: String, beside mainPath: String) -> String? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, parts.first != "", parts.first != "~", !parts.contains(".."), !name.contains("\\"),
      !name.contains(":")
    else { return nil }
    guard let slash = mainPath.lastIndex(of: "/") else { return name }
    return mainPath[...slash] + name
  }
}

// The draft and its rules.
extension ScenarioLoading {
  private mutating func scenario(of root: TreeNode) -> Scenario? {
    let (draft, reading) = draft(of: root, .low)
    guard !reading.hasMoreFaults else {
      faults += reading.faults
      return nil
    }
    let isWhole = faults.isEmpty && reading.faults.isEmpty && reading.unreadPaths.isEmpty
    var findings: [ScenarioFinding] = []
    var scenario: Scenario?
    do throws(InvalidScenario) {
      scenario = try Scenario(draft)
    } catch {
      findings = error.faults
    }
    if !isWhole { findings = findingsThatStand(findings, reading, root) }
    faults += reading.faults
    // Where the rules find fault with a doubtful value, they say more of it.
    let judged = PathSet(findings.map(\.path))
    for doubt in reading.doubts where !judged.touches(doubt.path) { faults.append(doubt.fault) }
    let remedies = Dictionary(
      reading.doubts.compactMap { doubt in doubt.remedy.map { (doubt.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    faults += findings.map { finding in
      var fault = fault(of: finding, in: root)
      if let remedy = remedies[finding.path] {
        fault.message = Wording("\(fault.message) \(remedy)", "\(fault.message)\(remedy)")
      }
      return fault
    }
    if let scenario, faults.isEmpty, isWhole {
      warnings = scenario.warnings.map { fault(of: $0, in: root) }
      return scenario
    }
    return nil
  }

  private func draft(of root: TreeNode, _ standIn: StandIn) -> (ScenarioDraft, Reading) {
    let reading = Reading(standIn: standIn)
    for table in unreadTables { reading.leaveUnread(table) }
    reading.namesAreIncomplete = !unreadTables.isEmpty
    var draft = Sections.scenario.empty()
    Sections.scenario.read(root, into: &draft, reading)
    return (draft, reading)
  }

  /// The findings that hold whatever the unread parts say: those that are found with low and with high stand-ins, and
  /// not about an unread part itself.
  private func findingsThatStand(
    _ findings: [ScenarioFinding], _ reading: Reading, _ root: TreeNode
  ) -> [ScenarioFinding] {
    guard !findings.isEmpty else { return [] }
    var others: [ScenarioFinding] = []
    do throws(InvalidScenario) {
      _ = try Scenario(draft(of: root, .high).0)
    } catch {
      others = error.faults
    }
    // Messages name values, so a finding about a stand-in differs.
    let messages = Dictionary(grouping: others, by: \.message)
    let unread = PathSet(reading.unreadPaths)
    return findings.filter { finding in
      guard messages[finding.message]?.contains(finding) ?? false else { return false }
      if reading.namesAreIncomplete, finding.code.hasPrefix("unknown-") { return false }
      // The part itself, one in it, or right around it: "no products" follows from a table that was not read.
      return !unread.holdsStart(of: finding.path) && !unread.holdsChild(of: finding.path)
    }
  }

  private func fault(of finding: ScenarioFinding, in root: TreeNode) -> Fault {
    Fault(code: finding.code, place: root.place(of: finding.path), message: finding.message)
  }
}

extension Fault {
  fileprivate static func emptyScenario(at place: Place) -> Fault {
    Fault(.fileEmpty, at: place, "The file holds no scenario; begin it with 'marketday: \(Sections.version)'.")
  }
}
