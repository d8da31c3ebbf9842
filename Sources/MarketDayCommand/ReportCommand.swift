import ArgumentParser
import Foundation
import MarketDay
import Pages
import PlainText
import RunFiles

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a run's report as one web page, or the daily tables that an operator keeps.",
    discussion: """
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
      """)

  @Argument(help: "The folder that marketday run wrote; with further ones to show.", completion: .directory)
  var runs: [String]

  @Option(help: "With --tables: which replicate, 0 is the first. (default: the means over all)")
  var replicate: Int?

  @Flag(help: "Writes the daily tables as CSV files instead of the page.")
  var tables = false

  @Option(help: "The page's file, or the tables' folder. (default: report.html or tables in the run's folder)")
  var out: String?

  @Flag(help: "Opens the page in the browser.")
  var open = false

  @OptionGroup var language: LanguageOption

  @Flag(help: "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints what was written as JSON.")
  var json = false

  func validate() throws {
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a \(tables ? "folder" : "file").") }
    if let replicate, replicate < 0 { throw ValidationError("\(replicate) is no replicate; 0 is the first.") }
    if tables {
      if runs.count > 1 { throw ValidationError("--tables takes one run.") }
      if open { throw ValidationError("--open is for the page; leave out --tables.") }
    } else {
      if replicate != nil { throw ValidationError("--replicate is for --tables; the page is about all replicates.") }
      if excel { throw ValidationError("--excel is for --tables; a page is no CSV file.") }
    }
  }

  func run() throws {
    if tables { try writeTables() } else { try writePage() }
  }

  private func writePage() throws {
    let written = try PageFile.write(runs, to: out, language: language.lang)
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
    let colouring = CommandOutput.colouring
    let name = TextStyle.strong.applied(to: run.name.cut(toColumns: 40), colouring)
    let days = run.days == 1 ? "\(run.start)" : "\(run.start) to \(run.last), \(run.days) days"
    var table = TextTable([.left("Table"), .left("What"), .right("Rows")])
    for file in written {
      table.add([file.table.name, file.table.subject, FigureText.whole(Double(file.rows))])
    }
    let place = "In \(TextStyle.strong.applied(to: folder, colouring))"
    return
      "\(name)  \(days), \(PlayedRunOptions.shown(run, replicate: replicate))\n\n\(table.text(colouring))\n\(place)\n"
  }
}

extension PlayedRunOptions {
  /// `1 replicate`, `replicate 3 of 20`, `means over 20 replicates`
  func shown(of run: PlayedRun) -> String { Self.shown(run, replicate: replicate) }

  /// The same of the replicate `replicate`, nil for all.
  static func shown(_ run: PlayedRun, replicate: Int?) -> String {
    if let replicate, run.replicates > 1 { return "replicate \(replicate) of \(run.replicates)" }
    return run.replicates == 1 ? "1 replicate" : "means over \(FigureText.count(run.replicates, "replicate"))"
  }
}
