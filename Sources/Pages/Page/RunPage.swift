import MarketDay
import PlainText
import RunFiles

/// A report of a run as one page that needs nothing else: no network, no other file.
public struct RunPage: Sendable {
  /// Nil on a page of experiments alone.
  private let run: ReportedRun?
  private let others: [ReportedRun]
  private let labs: [LabFolder]
  private let reader: Reader

  /// What stands in the run's folder is read here. `folders` may hold further runs, and what compare, landscape, sweep,
  /// plan and worth wrote, also without any run. Traffic is held against `wishedPaidShare`, the
  /// share of visits to be paid for. Throws ``RunFault``.
  public init(folders: [String], language: Language, wishedPaidShare: Double? = nil) throws {
    reader = Reader(language: language, wishedPaidShare: wishedPaidShare)
    var runs: [ReportedRun] = []
    var labs: [LabFolder] = []
    for folder in folders {
      if let lab = try LabFolder(path: folder) {
        labs.append(lab)
      } else {
        runs.append(try ReportedRun(folder: folder))
      }
    }
    guard !runs.isEmpty || !labs.isEmpty else {
      throw RunFault(
        .notARun,
        Wording(
          "There is no run among these folders; name one that marketday run wrote.",
          "这些文件夹里没有运行；请给出 marketday run 写出的文件夹。"), file: folders.first ?? "")
    }
    run = runs.first
    others = Array(runs.dropFirst())
    self.labs = labs
  }

  /// The folder of the run, or of the first experiment.
  public var folder: String { run?.run.folder ?? labs.first?.path ?? "" }

  public var name: String { run?.run.name ?? labs.first?.scenarioName ?? "" }

  /// The whole page; the same bytes for the same files.
  public var html: String {
    let sections = sections
    let explained = ExplanationsSection(reader: reader, sections: top + sections).section
    let body =
      [Self.hatching, header(sections + [explained])] + top.flatMap(\.parts) + (sections + [explained]).map(\.markup)
    return "<!DOCTYPE html>\n"
      + Markup(
        "html", ["lang": reader.language.choose("en", "zh-Hans")],
        [head, Markup("body", [:], [Markup("main", [:], body), Markup("script", [:], [PageScript.markup])])]
      ).source + "\n"
  }

  /// What stands above all headings.
  private var top: [Section] {
    guard let run else { return [] }
    return [
      Section("answers", reader("The answers", "结论"), [AnswersSection(run: run, reader: reader).markup]),
      Section("tiles", reader("At a glance", "总览"), [TilesSection(run: run, reader: reader).markup]),
    ]
  }

  private var sections: [Section] {
    let experiments = labs.enumerated().map {
      LabSection(lab: $1, id: "lab-\($0 + 1)", run: run, reader: reader).section
    }
    guard let run else { return experiments }
    let landscape = labs.firstIndex { $0.kind == .landscape }.map { (lab: labs[$0], id: "lab-\($0 + 1)") }
    var sections = [
      SalesSection(run: run, reader: reader).section, TrafficSection(run: run, reader: reader).section,
      ProfitSection(run: run, reader: reader).section,
      KeywordsSection(run: run, reader: reader, landscape: landscape).section,
      ItemsSection(run: run, reader: reader).section, WeekSection(run: run, reader: reader).section,
      PromotionsSection(run: run, reader: reader).section, ServiceSection(run: run, reader: reader).section,
    ]
    if let targets = TargetsSection(run: run, reader: reader).section { sections.append(targets) }
    if !others.isEmpty { sections.append(RunsSection(run: run, others: others, reader: reader).section) }
    return sections + experiments + [ScenarioSection(run: run, reader: reader).section]
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
        Markup("meta", ["name": "generator", "content": "MarketDay \(run?.run.version ?? "")"]),
        Markup("title", text: name), Markup("style", [:], [StyleSheet.markup]),
      ])
  }

  private func header(_ sections: [Section]) -> Markup {
    let line =
      run.map { played($0.run) }
      ?? labs.map { LabSection(lab: $0, id: "", run: nil, reader: reader).title }
      .joined(separator: reader(", ", "、"))
    let links = sections.map { Markup("li", [:], [Markup("a", ["href": "#\($0.id)"], text: $0.title)]) }
    return Markup(
      "header", [:],
      [
        Markup("h1", text: name), Markup("p", ["class": "when"], text: line),
        Markup("nav", ["aria-label": reader("Contents", "目录")], [Markup("ul", [:], links)]),
      ])
  }

  private func played(_ run: PlayedRun) -> String {
    let replicates = reader(
      "\(FigureText.count(run.replicates, "replicate"))", "\(FigureText.whole(Double(run.replicates))) 次模拟")
    return reader(
      "\(run.start) to \(run.last), \(FigureText.count(run.days, "day")), \(replicates)",
      "\(run.start) 至 \(run.last)，\(run.days) 天，\(replicates)")
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
