import ArgumentParser
import Foundation
import MarketDay
import Pages
import PlainText
import RunFiles

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Language.ofArguments(
      "Writes a run's report as one web page, or the daily tables that an operator keeps.",
      "把一次运行写成一页网页报告，或写出运营每天看的报表。"),
    discussion: Language.ofArguments(
      """
      The page answers first whether it will pay, how sure that is and what drives it. It needs no network, and \
      prints. After the run's folder may stand further runs, and what compare, sweep, landscape, plan and worth wrote.

      --tables writes four tables instead: the store day by day, each item day by day, the store beside its trade, \
      and customer service and care. Each figure of the store stands beside its change against the day before and \
      against the same weekday a week before. Time on page is in none of them: it is not simulated.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml
        marketday report notebooks-out/autumn-dresses --open
        marketday report notebooks-out/autumn-dresses --tables
        marketday report notebooks-out/autumn-dresses --tables --out october --excel

      Exit codes: 0 done, 1 the run's files are faulty, 2 something can't be read or written, 64 wrong usage.
      """,
      """
      网页首先回答：能不能赚、有多大把握、靠什么赚。不需要网络，可以打印。运行文件夹之后还可以写
      其他运行，以及 compare、sweep、landscape、plan、worth 写出的文件夹。

      --tables 改为写出四张表：店铺每日数据、商品每日数据、店铺与行业对比、客服与售后。
      店铺的每个数字旁都有与前一天和上周同一天相比的变化。没有停留时间：它不在模拟之内。

      示例
        marketday run scenarios/autumn-dresses.yaml
        marketday report notebooks-out/autumn-dresses --open
        marketday report notebooks-out/autumn-dresses --tables
        marketday report notebooks-out/autumn-dresses --tables --out october --excel

      退出码：0 完成，1 运行文件有误，2 无法读取或写入，64 用法错误。
      """))

  @Argument(
    help: .wording(
      "The folder that marketday run wrote; with further ones to show.", "marketday run 输出的文件夹；后面可加其他要显示的文件夹。"),
    completion: .directory)
  var runs: [String]

  @Option(
    help: .wording(
      "With --tables: which replicate, 0 is the first. (default: the means over all)",
      "用于 --tables：模拟编号，0 是第一次。（默认：全部的均值）"))
  var replicate: Int?

  @Flag(
    help: .wording("Writes the daily tables as CSV files instead of the page.", "不写网页，而把每日报表写成 CSV 文件。"))
  var tables = false

  @Option(
    help: .wording(
      "The page's file, or the tables' folder. (default: report.html or tables in the run's folder)",
      "网页文件，或报表文件夹。（默认：运行文件夹里的 report.html 或 tables）"))
  var out: String?

  @Option(
    help: .wording(
      "The share of visits to pay for, in percent: the page holds traffic against it.",
      "想要的付费流量占比（百分数）：网页会拿流量和它对照。"))
  var paidShare: Double?

  @Flag(help: .wording("Opens the page in the browser.", "在浏览器里打开网页。"))
  var open = false

  @Flag(
    help: .wording(
      "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.", "给 CSV 文件加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints what was written as JSON.", "以 JSON 输出写了什么。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let out, out.isEmpty {
      throw ValidationError(
        "--out needs the name of a \(tables ? "folder" : "file").", "--out 需要\(tables ? "文件夹" : "文件")名。")
    }
    if let replicate, replicate < 0 {
      throw ValidationError("\(replicate) is no replicate; 0 is the first.", "\(replicate) 不是模拟编号；0 是第一次。")
    }
    if let paidShare {
      if !(0...100).contains(paidShare) {
        throw ValidationError("--paid-share is from 0 to 100 percent.", "--paid-share 为 0 到 100 的百分数。")
      }
      if tables {
        throw ValidationError("--paid-share is for the page; leave out --tables.", "--paid-share 用于网页；请去掉 --tables。")
      }
    }
    if tables {
      if runs.count > 1 { throw ValidationError("--tables takes one run.", "--tables 只接受一次运行。") }
      if open {
        throw ValidationError("--open is for the page; leave out --tables.", "--open 用于网页；请去掉 --tables。")
      }
    } else {
      if replicate != nil {
        throw ValidationError(
          "--replicate is for --tables; the page is about all replicates.", "--replicate 用于 --tables；网页说的是全部模拟。")
      }
      if excel {
        throw ValidationError("--excel is for --tables; a page is no CSV file.", "--excel 用于 --tables；网页不是 CSV 文件。")
      }
    }
  }

  func run() throws {
    if tables { try writeTables() } else { try writePage() }
  }

  private func writePage() throws {
    let written = try PageFile.write(
      runs, to: out, language: language.lang, wishedPaidShare: paidShare.map { $0 / 100 })
    if json {
      try CommandOutput.write(
        .object([("name", .text(written.name)), ("file", .text(written.path)), ("bytes", .whole(written.bytes))]))
    } else {
      try CommandOutput.write(written.text(language.lang))
    }
    if open { try written.open() }
  }

  private func writeTables() throws {
    let run = try PlayedRunOptions.load(runs[0], replicate: replicate)
    let report = try PlayedRunOptions.reading { try DailyReport(run, replicate: replicate) }
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
          ("name", .text(run.name)), ("replicate", replicate.map(JSONValue.whole) ?? .null),
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
    let shown = PlayedRunOptions.shown(run, replicate: replicate)
    return language(
      "\(name)  \(days), \(shown)\n\n\(rows)\nIn \(place)\n", "\(name)  \(days)，\(shown)\n\n\(rows)\n在 \(place)\n")
  }
}

extension PlayedRunOptions {
  /// `1 replicate`, `replicate 3 of 20`, `means over 20 replicates`
  func shown(of run: PlayedRun) -> Wording { Self.shown(run, replicate: replicate) }

  /// The same of the replicate `replicate`, nil for all.
  static func shown(_ run: PlayedRun, replicate: Int?) -> Wording {
    if let replicate, run.replicates > 1 {
      return Wording("replicate \(replicate) of \(run.replicates)", "模拟编号 \(replicate)（共 \(run.replicates) 次）")
    }
    guard run.replicates > 1 else { return Wording("1 replicate", "1 次模拟") }
    return Wording(
      "means over \(FigureText.count(run.replicates, "replicate"))",
      "\(FigureText.whole(Double(run.replicates))) 次模拟的均值")
  }
}
