import ArgumentParser
import MarketDay
import PlainText
import RunFiles

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Language.ofArguments(
      "Writes the daily tables that an operator keeps, from the files of a run.", "从一次运行的文件写出运营每天看的报表。"),
    discussion: Language.ofArguments(
      """
      Four tables: the store day by day, each item day by day, the store beside its trade, and customer service and \
      care. Each figure of the store stands beside its change against the day before and against the same weekday a \
      week before. Time on page is in none of them: it is not simulated.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml
        marketday report notebooks-out/autumn-dresses --tables
        marketday report notebooks-out/autumn-dresses --tables --out october --excel

      Exit codes: 0 done, 1 the run's files are faulty, 2 something can't be read or written, 64 wrong usage.
      """,
      """
      四张表：店铺每日数据、宝贝每日数据、店铺与行业对比、客服与售后。店铺的每个数字旁
      都有与前一天和上周同一天相比的变化。没有停留时间：它不在模拟之内。

      示例
        marketday run scenarios/autumn-dresses.yaml
        marketday report notebooks-out/autumn-dresses --tables
        marketday report notebooks-out/autumn-dresses --tables --out october --excel

      退出码：0 完成，1 运行文件有误，2 无法读取或写入，64 用法错误。
      """))

  @OptionGroup var source: PlayedRunOptions

  @Flag(help: .wording("Writes the daily tables as CSV files.", "把每日报表写成 CSV 文件。"))
  var tables = false

  @Option(
    help: .wording(
      "The folder to write to. (default: tables in the run's folder)", "输出文件夹。（默认：运行文件夹里的 tables）"))
  var out: String?

  @Flag(
    help: .wording(
      "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.", "给 CSV 文件加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints what was written as JSON.", "以 JSON 输出写了什么。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard tables else {
      throw ValidationError(
        "Say what to write: --tables writes the daily tables.", "请说明要写什么：--tables 写出每日报表。")
    }
    try ValidationError.checkFolder(out)
  }

  func run() throws {
    let run = try source.load()
    let report = try PlayedRunOptions.reading { try DailyReport(run, replicate: source.replicate) }
    let folder = out ?? run.folder + "/tables"
    let written: [DailyReport.Written]
    do throws(RunFolderError) {
      written = try report.write(toFolder: folder, isForExcel: excel)
    } catch {
      throw CommandOutput.failure(error.message)
    }
    if json {
      try CommandOutput.write(
        .object([
          ("name", .text(run.name)), ("replicate", source.replicate.map(JSONValue.whole) ?? .null),
          ("folder", .text(folder)),
          ("files", .object(written.map { ($0.table.name, .whole($0.rows)) })),
        ]))
    } else {
      try CommandOutput.write(text(written, of: run, folder: folder))
    }
  }

  private func text(_ written: [DailyReport.Written], of run: PlayedRun, folder: String) -> String {
    let (colouring, language) = (CommandOutput.colouring, language.lang)
    let name = TextStyle.strong.applied(to: run.name.cut(toColumns: 40), colouring)
    let days =
      run.days == 1
      ? Wording(same: "\(run.start)")
      : Wording("\(run.start) to \(run.last), \(run.days) days", "\(run.start) 至 \(run.last)，共 \(run.days) 天")
    var table = TextTable([
      .left(language("Table", "表")), .left(language("What", "内容")), .right(language("Rows", "行数")),
    ])
    for file in written {
      table.add([file.table.name, file.table.subject.text(in: language), FigureText.whole(Double(file.rows))])
    }
    let (rows, place) = (table.text(colouring), TextStyle.strong.applied(to: folder, colouring))
    let shown = source.shown(of: run)
    return language(
      "\(name)  \(days), \(shown)\n\n\(rows)\nIn \(place)\n", "\(name)  \(days)，\(shown)\n\n\(rows)\n在 \(place)\n")
  }
}

extension PlayedRunOptions {
  /// `1 replicate`, `replicate 3 of 20`, `means over 20 replicates`
  func shown(of run: PlayedRun) -> Wording {
    if let replicate, run.replicates > 1 {
      return Wording("replicate \(replicate) of \(run.replicates)", "模拟编号 \(replicate)（共 \(run.replicates) 次）")
    }
    guard run.replicates > 1 else { return Wording("1 replicate", "1 次模拟") }
    return Wording(
      "means over \(FigureText.count(run.replicates, "replicate"))",
      "\(FigureText.whole(Double(run.replicates))) 次模拟的均值")
  }
}
