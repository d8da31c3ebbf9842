import ArgumentParser
import MarketDay
import PlainText
import RunFiles

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the daily tables that an operator keeps, from the files of a run.",
    discussion: """
      Four tables: the store day by day, each item day by day, the store beside its trade, and customer service and \
      care. Each figure of the store stands beside its change against the day before and against the same weekday a \
      week before. Time on page is in none of them: it is not simulated.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml
        marketday report notebooks-out/autumn-dresses --tables
        marketday report notebooks-out/autumn-dresses --tables --out october --excel

      Exit codes: 0 done, 1 the run's files are faulty, 2 something can't be read or written, 64 wrong usage.
      """)

  @OptionGroup var source: PlayedRunOptions

  @Flag(help: "Writes the daily tables as CSV files.")
  var tables = false

  @Option(help: "The folder to write to. (default: tables in the run's folder)")
  var out: String?

  @Flag(help: "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints what was written as JSON.")
  var json = false

  func validate() throws {
    guard tables else { throw ValidationError("Say what to write: --tables writes the daily tables.") }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
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
    let colouring = CommandOutput.colouring
    let name = TextStyle.strong.applied(to: run.name.cut(toColumns: 40), colouring)
    let days = run.days == 1 ? "\(run.start)" : "\(run.start) to \(run.last), \(run.days) days"
    var table = TextTable([.left("Table"), .left("What"), .right("Rows")])
    for file in written {
      table.add([file.table.name, file.table.subject, FigureText.whole(Double(file.rows))])
    }
    let place = "In \(TextStyle.strong.applied(to: folder, colouring))"
    return "\(name)  \(days), \(source.shown(of: run))\n\n\(table.text(colouring))\n\(place)\n"
  }
}

extension PlayedRunOptions {
  /// `1 replicate`, `replicate 3 of 20`, `means over 20 replicates`
  func shown(of run: PlayedRun) -> String {
    if let replicate, run.replicates > 1 { return "replicate \(replicate) of \(run.replicates)" }
    return run.replicates == 1 ? "1 replicate" : "means over \(FigureText.count(run.replicates, "replicate"))"
  }
}
