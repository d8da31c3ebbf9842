import MarketDay
import PlainText
import RunFiles

/// What was played: settings, warnings, and the scenario's own text with its assumptions.
struct ScenarioSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section {
    var table = DataTable([.name(reader("Setting", "设置")), .name(reader("Value", "取值"))])
    for (name, value) in settings { table.add(name, [Markup("td", [:], text: value)]) }
    return Section("scenario", reader("What was played", "模拟的内容"), [table.markup] + warnings + text)
  }

  private var settings: [(String, String)] {
    let played = run.run
    let description = run.description
    var settings = [
      (reader("Scenario", "场景文件"), played.scenario), (reader("First day", "第一天"), "\(played.start)"),
      (reader("Days", "天数"), FigureText.whole(Double(played.days))),
      (reader("Replicates", "模拟次数"), FigureText.whole(Double(played.replicates))),
      (reader("Trade", "类目"), played.trade),
      (reader("Seed", "随机种子"), description["seed"].map { $0.description } ?? "–"),
      (reader("Version", "版本"), played.version),
      ("SHA-256", description["scenario_sha256"]?.textValue ?? "–"),
    ]
    let changes = (description["settings"]?["set"]?.listValue ?? []).compactMap(\.textValue)
    if !changes.isEmpty {
      settings.append((reader("Changed with --set", "用 --set 改动"), changes.joined(separator: ", ")))
    }
    return settings
  }

  private var warnings: [Markup] {
    guard let warnings = run.description["warnings"]?.listValue else { return [] }
    guard !warnings.isEmpty else {
      return [Section.paragraph(reader("The check has no warnings.", "检查没有警告。"), class: "note")]
    }
    let items = warnings.map { warning in
      let text = warning[reader.language.choose("message_en", "message_zh")]?.textValue ?? ""
      return Markup(
        "li", [:],
        [
          .text(text + " "), Markup("code", text: warning["path"]?.textValue ?? ""), .text(" "),
          Markup("small", text: warning["code"]?.textValue ?? ""),
        ])
    }
    return [
      Markup("h3", text: reader("Warnings (\(warnings.count))", "警告（\(warnings.count) 条）")),
      Markup("ul", ["class": "warnings"], items),
    ]
  }

  private var text: [Markup] {
    guard let main = run.scenarioFiles.first else {
      return [
        Section.paragraph(
          reader("The run has no copy of the scenario (scenario.yaml).", "没有场景文件副本（scenario.yaml）。"), class: "missing")
      ]
    }
    return [
      Markup("h3", text: reader("The scenario, with its assumptions", "场景原文及其假设")),
      source(main.text),
    ]
      + run.scenarioFiles.dropFirst().map { file in
        Markup("details", [:], [Markup("summary", text: file.name), source(file.text)])
      }
  }

  /// A page stays small whatever the tables are.
  private static let mostCharacters = 200_000

  private func source(_ text: String) -> Markup {
    let shown = text.count > Self.mostCharacters ? String(text.prefix(Self.mostCharacters)) + "\n…" : text
    return Markup("pre", ["class": "source", "tabindex": "0"], [Markup("code", ["translate": "no"], text: shown)])
  }
}
