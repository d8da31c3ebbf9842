import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: Language.ofArguments(
      "Plays a scenario over a grid of values, or a list of points.", "按一组取值的全部组合，或一个清单，模拟场景。"),
    discussion: Language.ofArguments(
      """
      Each --vary names a key and its values: one by one (19.90,24.90), or a range with the number of values, both \
      ends among them (19.90..29.90:5). Several of them make a grid of all combinations. A comma inside brackets \
      parts nothing. A --list is a CSV whose header names keys and whose rows are points.

      All points play the same luck, so their differences are sharper than their means. A sweep that is interrupted, \
      or killed, goes on where it stopped when the same command is given again.

      EXAMPLE
        marketday sweep my-shop.yaml --vary products.lamp.price=89..129:5
        marketday sweep my-shop.yaml --vary days=30,60 --vary store.parcel_cost=3,5
        marketday sweep my-shop.yaml --list points.csv --measure profit

      Exit codes: 0 done, 1 a point is faulty and nothing was played, 2 something else failed, 64 wrong usage, 130 \
      interrupted.
      """,
      """
      每个 --vary 写一个键和它的取值：逐个列出(19.90,24.90)，或范围加个数
      (19.90..29.90:5)，两端都算。几个 --vary 组成所有组合。括号里的逗号不分隔。
      --list 是一个 CSV，表头是键，每行是一个组合。

      所有组合的运气都相同，所以差异比均值更准。中断或被终止的扫描，再执行同一命令会接着跑。

      示例
        marketday sweep my-shop.yaml --vary products.lamp.price=89..129:5
        marketday sweep my-shop.yaml --vary days=30,60 --vary store.parcel_cost=3,5
        marketday sweep my-shop.yaml --list points.csv --measure profit

      退出码：0 完成，1 某个组合有误且没有模拟，2 其他失败，64 用法错误，130 已中断。
      """))

  @OptionGroup var source: ScenarioOptions

  @Option(
    parsing: .singleValue,
    help: .wording("A key and its values. Can be given several times.", "一个键和它的取值。可以写多次。", valueName: "key=values"),
    transform: { text in
      do throws(VariedKey.Refusal) {
        return try VariedKey(text: text)
      } catch {
        throw ValidationError(error.message)
      }
    })
  var vary: [VariedKey] = []

  @Option(
    help: .wording("A CSV with a key in each column and a point in each row.", "一个 CSV，每列一个键，每行一个组合。"),
    completion: .file(extensions: ["csv"]))
  var list: String?

  @Option(help: .wording("How many times to play each point, 1 to 100,000.", "每个组合模拟多少次，1 至 100,000。"))
  var replicates = 50

  @Option(
    name: .customLong("measure"), parsing: .singleValue,
    help: .wording(
      "A row of summary.csv to write; can be given several times. (default: seven, from visitors to profit)",
      "要写出的 summary.csv 指标；可以写多次。（默认：从 visitors 到 profit 七个）"))
  var measures: [String] = []

  @Option(
    help: .wording(
      "The folder to write to. (default: notebooks-out/NAME-sweep, as the scenario file is named)",
      "输出文件夹。（默认：notebooks-out/NAME-sweep，NAME 为场景文件名）"))
  var out: String?

  @Option(help: .wording("The luck, a whole number from 0 on, instead of the scenario's.", "随机种子，0 以上的整数，代替场景里的。"))
  var seed: UInt64?

  @Option(help: .wording("Days to play, 1 to 1,096, instead of the scenario's.", "模拟天数，1 至 1,096，代替场景里的。"))
  var days: Int?

  @Option(
    help: .wording(
      "Tasks that play at a time, 1 to 256; it changes no result. (default: one for each processor)",
      "同时模拟的任务数，1 至 256；不影响结果。（默认：每个处理器一个）"))
  var jobs: Int?

  @Flag(
    help: .wording(
      "Marks sweep.csv as UTF-8 with a byte order mark, as Excel needs.", "给 sweep.csv 加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints all points as JSON.", "以 JSON 输出所有组合。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try ValidationError.check(replicates, 1...Sweep.mostReplicates, "--replicates")
    if let days { try ValidationError.check(days, 1...1_096, "--days") }
    if let jobs { try ValidationError.check(jobs, 1...256, "--jobs") }
    try ValidationError.checkFolder(out)
    if vary.isEmpty == (list == nil) {
      throw ValidationError(
        list == nil
          ? Wording(
            "Nothing varies; write such as --vary products.belt.price=39,49, or name a --list.",
            "没有要变的；请写例如 --vary products.belt.price=39,49，或用 --list。")
          : Wording(
            "--vary and --list exclude each other; put all points into the list.",
            "--vary 和 --list 不能同时用；请把所有组合写进清单。"))
    }
    for (index, varied) in vary.enumerated() where vary[..<index].contains(where: { $0.key == varied.key }) {
      throw ValidationError(
        "--vary names \(varied.key) twice; write all its values after one '='.",
        "--vary 两次写了 \(varied.key)；请把取值都写在一个“=”后面。")
    }
    for (index, measure) in measures.enumerated() { try check(measure, before: measures[..<index]) }
  }

  private func check(_ measure: String, before: ArraySlice<String>) throws {
    let names = RunTally.measureNames
    if before.contains(measure) {
      throw ValidationError("--measure names \(measure) twice.", "--measure 两次写了 \(measure)。")
    }
    if names.contains(measure) { return }
    let nearest = Spelling.nearest(to: measure, among: names).map { Wording("did you mean '\($0)'?", "是不是“\($0)”？") }
    let remedy =
      nearest
      ?? Wording("the columns of store_daily.csv that are numbers are measures.", "store_daily.csv 中的数字列都是指标。")
    throw ValidationError("There is no measure '\(measure)'; \(remedy)", "没有指标“\(measure)”；\(remedy)")
  }

  func run() async throws {
    do {
      let (points, language) = (try sweepPoints(), language.lang)
      let results = try await Interruption.cancelling {
        let progress = ProgressBar(in: language)
        defer { progress.clear() }
        return try await play(points, progress)
      }
      if json {
        try CommandOutput.write(results.json)
      } else {
        try CommandOutput.write(results.text(CommandOutput.colouring, in: language))
      }
    } catch {
      throw ended(by: error)
    }
  }

  private func sweepPoints() throws -> SweepPoints {
    guard let list else { return try grid() }
    let read = PointList.read(path: list)
    CommandOutput.writeDiagnostics(read.errors)
    guard read.errors.isEmpty else { throw ExitCode(1) }
    guard read.rows.count <= SweepPoints.most else {
      throw CommandOutput.wrongUsage(tooMany(FigureText.whole(Double(read.rows.count))))
    }
    return SweepPoints(keys: read.keys, values: read.rows)
  }

  /// All combinations; the values of the last key change first.
  private func grid() throws -> SweepPoints {
    let count = vary.reduce(1.0) { $0 * Double($1.values.count) }
    guard count <= Double(SweepPoints.most) else { throw CommandOutput.wrongUsage(tooMany(FigureText.whole(count))) }
    let values = vary.reduce([[String]]([[]])) { points, varied in
      points.flatMap { point in varied.values.map { point + [$0] } }
    }
    return SweepPoints(keys: vary.map(\.key), values: values)
  }

  private func tooMany(_ count: String) -> Wording {
    let most = FigureText.whole(Double(SweepPoints.most))
    return Wording(
      "The sweep has \(count) points; at most \(most) are played. Take fewer values.",
      "扫描有 \(count) 个组合；最多模拟 \(most) 个。请减少取值。")
  }

  private func play(_ points: SweepPoints, _ progress: ProgressBar) async throws -> SweepResults {
    let jobs = jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount)
    let scenarios = PointScenarios(
      path: source.scenario, points: points, settings: source.overrides.pairs, days: days, seed: seed)
    let checked = try await scenarios.check(jobs: jobs) { progress.show(.checking(done: $0, of: points.count)) }
    let sweep = Sweep(
      points: points, measures: measures.isEmpty ? Sweep.measuresByDefault : measures, replicates: replicates,
      jobs: jobs, isForExcel: excel, language: language.lang,
      version: MarketDayVersion.text,
      source: ScenarioSource(
        fileName: URL(filePath: source.scenario).lastPathComponent, sha256: checked.sha256,
        overrides: source.overrides.pairs.map { "\($0.key)=\($0.value)" })
    ) { try checked.scenario($0) }
    return try await sweep.write(toFolder: folder) {
      progress.show($0)
    } resuming: { resumption in
      progress.clear()
      switch resumption {
      case .goingOn(let done):
        let (all, done) = (points.count, FigureText.whole(Double(done)))
        CommandOutput.writeError(
          "Going on: \(done) of \(FigureText.count(all, "point")) are done.\n",
          "接着跑：\(FigureText.whole(Double(all))) 个组合中已完成 \(done) 个。\n")
      case .anew:
        CommandOutput.writeError(
          "The unfinished sweep of \(folder) had other settings; this one starts anew.\n",
          "\(folder) 未完成的扫描设置不同；这次重新开始。\n")
      }
    }
  }

  private var folder: String {
    out ?? "notebooks-out/" + URL(filePath: source.scenario).deletingPathExtension().lastPathComponent + "-sweep"
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let faults as PointFaults:
      CommandOutput.writeError(faults.text(CommandOutput.errorColouring, in: .ofArguments))
      return ExitCode(1)
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CheckedPoints.Changed:
      return CommandOutput.failure(
        Wording("The scenario's files changed while they were played; give the command again.", "场景文件在模拟时被改动；请再执行一次命令。")
      )
    case let interrupted as Sweep.Interrupted where interrupted.done > 0:
      let done = FigureText.whole(Double(interrupted.done))
      let all = interrupted.points
      CommandOutput.writeError(
        "Interrupted: \(done) of \(FigureText.count(all, "point")) are done; the same command goes on from there.\n",
        "已中断：\(FigureText.whole(Double(all))) 个组合中已完成 \(done) 个；再执行同一命令会接着跑。\n")
      return ExitCode(130)
    case is CancellationError, is Sweep.Interrupted:
      CommandOutput.writeError(
        "Interrupted before the first point was done; nothing was written.\n", "在第一个组合完成前中断；没有写出任何文件。\n")
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}
