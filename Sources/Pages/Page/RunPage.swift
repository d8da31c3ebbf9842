import MarketDay
import PlainText
import RunFiles

/// A report of a run as one page that needs nothing else: no network, no other file.
public struct RunPage: Sendable {
  private let run: ReportedRun
  private let others: [ReportedRun]
  private let labs: [LabFolder]
  private let reader: Reader

  /// What stands in the run's folder is read here. `folders` may hold further runs, and what compare, landscape, sweep,
  /// plan and worth wrote. `term` explains measures more fully than the page's own sentences. Throws ``RunFault``.
  public init(
    folders: [String], language: Language, term: @escaping @Sendable (String) -> Wording? = { _ in nil }
  ) throws {
    reader = Reader(language: language, term: term)
    var runs: [ReportedRun] = []
    var labs: [LabFolder] = []
    for folder in folders {
      if let lab = try LabFolder(path: folder) {
        labs.append(lab)
      } else {
        runs.append(try ReportedRun(folder: folder))
      }
    }
    guard let first = runs.first else {
      throw RunFault(
        .notARun,
        Wording(
          "There is no run among these folders; name one that marketday run wrote.",
          "这些文件夹里没有运行；请给出 marketday run 写出的文件夹。"), file: folders.first ?? "")
    }
    run = first
    others = Array(runs.dropFirst())
    self.labs = labs
  }

  /// The folder of the run.
  public var folder: String { run.run.folder }

  public var name: String { run.run.name }

  /// The whole page; the same bytes for the same files.
  public var html: String {
    let sections = sections
    let body =
      [Self.hatching, header(sections), AnswersSection(run: run, reader: reader).markup]
      + [TilesSection(run: run, reader: reader).markup] + sections.map(\.markup)
    return "<!DOCTYPE html>\n"
      + Markup(
        "html", ["lang": reader.language.choose("en", "zh-Hans")],
        [head, Markup("body", [:], [Markup("main", [:], body), Markup("script", [:], [PageScript.markup])])]
      ).source + "\n"
  }

  private var sections: [Section] {
    let landscape = labs.firstIndex { $0.kind == .landscape }.map { "lab-\($0 + 1)" }
    var sections = [
      SalesSection(run: run, reader: reader).section, TrafficSection(run: run, reader: reader).section,
      ProfitSection(run: run, reader: reader).section,
      KeywordsSection(run: run, reader: reader, landscape: landscape).section,
      ItemsSection(run: run, reader: reader).section, WeekSection(run: run, reader: reader).section,
      PromotionsSection(run: run, reader: reader).section, ServiceSection(run: run, reader: reader).section,
    ]
    if let targets = TargetsSection(run: run, reader: reader).section { sections.append(targets) }
    if !others.isEmpty { sections.append(RunsSection(run: run, others: others, reader: reader).section) }
    sections += labs.enumerated().map { LabSection(lab: $1, id: "lab-\($0 + 1)", reader: reader).section }
    sections += [ScenarioSection(run: run, reader: reader).section, ExplanationsSection(reader: reader).section]
    return sections
  }

  /// Nothing may be fetched, and no script run but the page's own.
  private var head: Markup {
    Markup(
      "head", [:],
      [
        Markup("meta", ["charset": "utf-8"]),
        Markup(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content":
              "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(PageScript.digest)'; base-uri 'none'; form-action 'none'",
          ]),
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup("meta", ["name": "color-scheme", "content": "light dark"]),
        Markup("meta", ["name": "generator", "content": "MarketDay \(run.run.version)"]),
        Markup("title", text: run.run.name), Markup("style", [:], [StyleSheet.markup]),
      ])
  }

  private func header(_ sections: [Section]) -> Markup {
    let played = run.run
    let replicates = reader(
      "\(FigureText.count(played.replicates, "replicate"))", "\(FigureText.whole(Double(played.replicates))) 次模拟")
    let line = reader(
      "\(played.start) to \(played.last), \(FigureText.count(played.days, "day")), \(replicates)",
      "\(played.start) 至 \(played.last)，\(played.days) 天，\(replicates)")
    let links = sections.map { Markup("li", [:], [Markup("a", ["href": "#\($0.id)"], text: $0.title)]) }
    return Markup(
      "header", [:],
      [
        Markup("h1", text: played.name), Markup("p", ["class": "when"], text: line),
        Markup("nav", ["aria-label": reader("Contents", "目录")], [Markup("ul", [:], links)]),
      ])
  }

  /// What is drawn over areas that are paid for.
  private static let hatching = Markup(
    "svg", ["width": "0", "height": "0", "class": "definitions", "aria-hidden": "true"],
    [
      Markup(
        "defs", [:],
        [
          Markup(
            "pattern",
            [
              "id": "hatch", "width": "12", "height": "12", "patternUnits": "userSpaceOnUse",
              "patternTransform": "rotate(45)",
            ], [Markup("line", ["class": "hatching", "x1": "0", "y1": "0", "x2": "0", "y2": "12"])])
        ])
    ])
}
