import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles

struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: Language.ofArguments("Tells what changed between two spans of a run, and why.", "说明一次运行的两段时间里什么变了、为什么。"),
    discussion: Language.ofArguments(
      """
      The change of sales a day is split to the fen into visitors by source, conversion and order value. Then the \
      likeliest cause is looked for in four steps: the data, reviews and complaints, staff and buyers, the cause.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml --replicates 20
        marketday diagnose notebooks-out/autumn-dresses
        marketday diagnose notebooks-out/autumn-dresses \\
          --before 2026-09-01..2026-09-14 --after 2026-10-01..2026-10-14

      Exit codes: 0 done, 1 the run's files are faulty, 2 something can't be read, 64 wrong usage.
      """,
      """
      每天销售额的变化按流量来源、转化率和客单价拆分到分。
      再分四步找最可能的原因：看数据，听评价和投诉，问员工和买家，找原因。

      示例
        marketday run scenarios/autumn-dresses.yaml --replicates 20
        marketday diagnose notebooks-out/autumn-dresses
        marketday diagnose notebooks-out/autumn-dresses \\
          --before 2026-09-01..2026-09-14 --after 2026-10-01..2026-10-14

      退出码：0 完成，1 运行文件有误，2 无法读取，64 用法错误。
      """))

  @OptionGroup var source: PlayedRunOptions

  @Option(
    help: .wording(
      "Days, both included, such as 2026-09-01..2026-09-14. (default: the first half)",
      "前段日期，两端都算，例如 2026-09-01..2026-09-14。（默认：前一半）", valueName: "first..last"),
    transform: DiagnoseCommand.span)
  var before: ClosedRange<CalendarDate>?

  @Option(
    help: .wording(
      "Days to compare with them. (default: the second half)", "与之相比的后段日期。（默认：后一半）", valueName: "first..last"),
    transform: DiagnoseCommand.span)
  var after: ClosedRange<CalendarDate>?

  @Flag(help: .wording("Prints the diagnosis as JSON.", "以 JSON 输出诊断。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let run = try source.load()
    let spans = try spans(of: run)
    let diagnosis = try PlayedRunOptions.reading { try Diagnosis(run, spans: spans, replicate: source.replicate) }
    if json {
      try CommandOutput.write(diagnosis.json)
    } else {
      try CommandOutput.write(diagnosis.text(CommandOutput.colouring, in: language.lang))
    }
  }

  /// The spans given, and the halves of the run for those that are not.
  private func spans(of run: PlayedRun) throws -> DiagnosisSpans {
    let halves = DiagnosisSpans(halvesOf: run)
    guard let before = before ?? halves?.before, let after = after ?? halves?.after else {
      throw CommandOutput.wrongUsage(
        "The run has one day only, so there is nothing to compare it with.", "运行只有一天，没有可比的。")
    }
    for (option, span) in [("--before", before), ("--after", after)] {
      guard span.lowerBound >= run.start, span.upperBound <= run.last else {
        let given = "\(option) \(span.lowerBound)..\(span.upperBound)"
        throw CommandOutput.wrongUsage(
          "\(given) is outside the run, which goes from \(run.start) to \(run.last).",
          "\(given) 超出运行的日期 \(run.start) 至 \(run.last)。")
      }
    }
    guard !before.overlaps(after) else {
      throw CommandOutput.wrongUsage(
        "--before and --after share days; name spans that do not overlap.", "--before 和 --after 有重叠的日期；请写不重叠的两段。")
    }
    return DiagnosisSpans(before: before, after: after)
  }

  private static func span(_ text: String) throws -> ClosedRange<CalendarDate> {
    // One day alone is a span, too.
    let ends = text.components(separatedBy: "..")
    let dates = ends.map { CalendarDate(text: $0) }
    guard ends.count <= 2, let first = dates.first ?? nil, let last = dates.last ?? nil else {
      throw ValidationError(
        "'\(text)' is no span of days; write it such as 2026-09-01..2026-09-14.",
        "“\(text)”不是日期段；请写成 2026-09-01..2026-09-14 这样。")
    }
    guard first <= last else {
      throw ValidationError("'\(text)' ends before it begins.", "“\(text)”的结束早于开始。")
    }
    return first...last
  }
}
