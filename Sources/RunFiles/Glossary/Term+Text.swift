import MarketDay
import PlainText

extension Term {
  /// One screen: the name in both languages, then what there is to say in one.
  public func text(in language: Language, _ colouring: Colouring = .plain) -> String {
    var text = TextStyle.strong.applied(to: title(in: language), colouring) + "\n"
    if !aliases.isEmpty {
      let also = language("also: \(aliases.joined(separator: ", "))", "又称：\(aliases.joined(separator: "、"))")
      for line in also.filledLines(columns: Self.mostColumns) {
        text += TextStyle.faint.applied(to: line, colouring) + "\n"
      }
    }
    text += "\n" + meaning.text(in: language).filledLines(columns: Self.mostColumns).map { $0 + "\n" }.joined()
    let rows = facts(in: language)
    guard !rows.isEmpty else { return text }
    text += "\n"
    let width = (rows.map(\.label.terminalColumns).max() ?? 0) + 2
    for row in rows {
      for (index, line) in row.text.filledLines(columns: Self.mostColumns - width).enumerated() {
        let label = index == 0 ? row.label : ""
        let space = String(repeating: " ", count: width - label.terminalColumns)
        text += TextStyle.faint.applied(to: label, colouring) + space + line + "\n"
      }
    }
    return text
  }

  /// Lines end here at the latest.
  static let mostColumns = 96

  /// The name in the reader's language, then in the other one.
  func title(in language: Language) -> String {
    language("\(name.english)  \(name.chinese)", "\(name.chinese)  \(name.english)")
  }

  /// Everything but the meaning, labelled, in the order of reading.
  func facts(in language: Language) -> [(label: String, text: String)] {
    var facts: [(label: String, text: String)] = []
    func add(_ label: Wording, _ text: String) {
      if !text.isEmpty { facts.append((label.text(in: language), text)) }
    }
    if let formula { add(Wording("Formula", "公式"), formula.text(in: language)) }
    if let unit { add(Wording("Unit", "单位"), unit.meaning.text(in: language)) }
    let stop = language("; ", "；")
    add(Wording("Source", "来源"), TermSource.text(of: sources, in: language))
    add(Wording("Columns", "列"), columnPhrases(in: language).joined(separator: stop))
    add(Wording("Keys", "参数"), keys.joined(separator: language(", ", "、")))
    add(Wording("Commands", "命令"), commands.map { "marketday \($0)" }.joined(separator: language(", ", "、")))
    let next = related.compactMap(Glossary.term(id:)).map { $0.name.text(in: language) }
    add(Wording("See also", "另见"), next.joined(separator: language(", ", "、")))
    return facts
  }

  /// Columns with all files that have them; those of the same files stand together.
  private func columnPhrases(in language: Language) -> [String] {
    var groups: [(names: [String], files: [String])] = []
    for column in columns where !groups.contains(where: { $0.names.contains(column.name) }) {
      let files = columns.filter { $0.name == column.name }.map(\.file)
      if let group = groups.firstIndex(where: { $0.files == files }) {
        groups[group].names.append(column.name)
      } else {
        groups.append(([column.name], files))
      }
    }
    let comma = language(", ", "、")
    let phrases = groups.map { group in
      let names = group.names.joined(separator: comma)
      let files = group.files.joined(separator: comma)
      return language("\(names) in \(files)", "\(names)（\(files)）")
    }
    return isMeasure ? phrases + [language("a row of summary.csv", "summary.csv 的一行")] : phrases
  }

  /// Over a whole run, the store's columns that are numbers are rows of the summary.
  private var isMeasure: Bool {
    columns.contains { column in
      column.file == RunFile.storeDaily.name && RunTally.measures.contains { $0.name == column.name }
    }
  }
}

extension Glossary {
  /// The names of the terms by topic, of each topic as many as two lines take; or of all of them, some screens.
  public static func list(in language: Language, whole: Bool = false, _ colouring: Colouring = .plain) -> String {
    var text = ""
    for topic in GlossaryTopic.allCases {
      let names = topic.terms.map { $0.name.text(in: language) }
      let title = TextStyle.strong.applied(to: topic.name.text(in: language), colouring)
      text += language("\(title)  \(names.count) terms\n", "\(title)  \(names.count) 个词条\n")
      // Room for the dots.
      let rows = lines(of: names, separator: language(",", "、"), columns: Term.mostColumns - (whole ? 0 : 4))
      text += rows.prefix(whole ? rows.count : shortLines).joined()
      if !whole, rows.count > shortLines { text = text.dropLast() + language(" …\n", "……\n") }
    }
    text += "\n"
    text += language(
      "\(all.count) terms; marketday explain TERM tells what one means, in English or Chinese.\n",
      "共 \(all.count) 个词条；用 marketday explain 词条 查看含义，中英文均可。\n")
    if !whole { text += language("marketday explain --all lists every term.\n", "marketday explain --all 列出全部词条。\n") }
    return text
  }

  /// Lines of each topic where not all of them are wanted, so that all topics fit on a screen.
  private static let shortLines = 2

  /// Names side by side, none of them broken, each line with its feed.
  private static func lines(of names: [String], separator: String, columns: Int) -> [String] {
    var lines: [String] = []
    for (index, name) in names.enumerated() {
      let name = index == names.count - 1 ? name : name + separator
      let space = separator.terminalColumns == 1 ? " " : ""
      if let line = lines.last, line.terminalColumns + (space + name).terminalColumns <= columns {
        lines[lines.count - 1] = line + space + name
      } else {
        lines.append("  " + name)
      }
    }
    return lines.map { $0 + "\n" }
  }
}
