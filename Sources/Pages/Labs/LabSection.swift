import MarketDay
import PlainText
import RunFiles

/// What an experiment came to: first what follows from it in a sentence, then charts and figures.
struct LabSection {
  let lab: LabFolder
  let id: String
  /// What items are called is known from a run of theirs.
  let run: ReportedRun?
  let reader: Reader

  var section: Section {
    let parts =
      switch lab.kind {
      case .comparison: ComparisonResult(lab: lab, id: id, reader: reader).parts
      case .sweep: SweepResult(lab: lab, id: id, reader: reader).parts
      case .landscape: LandscapeResult(lab: lab, id: id, run: run, reader: reader).parts
      case .plan: PlanResult(lab: lab, id: id, reader: reader).parts
      case .worth: WorthResult(lab: lab, id: id, reader: reader).parts
      }
    return Section(id, reader("\(title): \(lab.name)", "\(title)：\(lab.name)"), [played] + parts)
  }

  var title: String {
    switch lab.kind {
    case .comparison: reader("Plans compared", "方案对比")
    case .sweep: reader("Sweep", "参数扫描")
    case .landscape: reader("Bids", "出价测算")
    case .plan: reader("Plan", "优化方案")
    case .worth: reader("Worth", "价值测算")
    }
  }

  /// Of what scenario, over which days, how often, on what luck, and by which version.
  private var played: Markup {
    let described = lab.description
    let settings = described["settings"] ?? described
    func text(_ key: String) -> String? { (described[key] ?? settings[key])?.textValue }
    func number(_ key: String) -> Int? { (described[key] ?? settings[key])?.wholeValue }
    var facts = [lab.scenarioName]
    if let start = text("start") { facts.append(reader("from \(start)", "\(start) 起")) }
    if let days = number("days") { facts.append(reader("\(FigureText.count(days, "day"))", "\(days) 天")) }
    if let replicates = number("replicates") {
      facts.append(reader("\(FigureText.count(replicates, "replicate"))", "\(replicates) 次模拟"))
    } else if let plays = number("plays") {
      facts.append(reader("\(FigureText.count(plays, "play")) in the search", "搜索用了 \(plays) 次模拟"))
    }
    if let seed = described["seed"] ?? settings["seed"] { facts.append(reader("seed \(seed)", "随机种子 \(seed)")) }
    if let version = text("version") { facts.append("MarketDay \(version)") }
    return Section.paragraph(facts.joined(separator: reader(", ", "，")), class: "note")
  }
}
