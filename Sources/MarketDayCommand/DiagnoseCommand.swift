import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles

struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose", abstract: "Tells what changed between two spans of a run, and why.",
    discussion: """
      The change of sales a day is split to the fen into visitors by source, conversion and order value. Then the \
      likeliest cause is looked for in four steps: the data, reviews and complaints, staff and buyers, the cause.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml --replicates 20
        marketday diagnose notebooks-out/autumn-dresses
        marketday diagnose notebooks-out/autumn-dresses \\
          --before 2026-09-01..2026-09-14 --after 2026-10-01..2026-10-14

      Exit codes: 0 done, 1 the run's files are faulty, 2 something can't be read, 64 wrong usage.
      """)

  @OptionGroup var source: PlayedRunOptions

  @Option(
    help: ArgumentHelp(
      "Days, both included, such as 2026-09-01..2026-09-14. (default: the first half)", valueName: "first..last"),
    transform: DiagnoseCommand.span)
  var before: ClosedRange<CalendarDate>?

  @Option(
    help: ArgumentHelp("Days to compare with them. (default: the second half)", valueName: "first..last"),
    transform: DiagnoseCommand.span)
  var after: ClosedRange<CalendarDate>?

  @Flag(help: "Prints the diagnosis as JSON.")
  var json = false

  func run() throws {
    let run = try source.load()
    let spans = try spans(of: run)
    let diagnosis = try PlayedRunOptions.reading { try Diagnosis(run, spans: spans, replicate: source.replicate) }
    if json {
      try CommandOutput.write(diagnosis.json)
    } else {
      try CommandOutput.write(diagnosis.text(CommandOutput.colouring))
    }
  }

  /// The spans given, and the halves of the run for those that are not.
  private func spans(of run: PlayedRun) throws -> DiagnosisSpans {
    let halves = DiagnosisSpans(halvesOf: run)
    guard let before = before ?? halves?.before, let after = after ?? halves?.after else {
      throw CommandOutput.wrongUsage("The run has one day only, so there is nothing to compare it with.")
    }
    for (option, span) in [("--before", before), ("--after", after)] {
      guard span.lowerBound >= run.start, span.upperBound <= run.last else {
        let message = "\(option) \(span.lowerBound)..\(span.upperBound) is outside the run"
        throw CommandOutput.wrongUsage("\(message), which goes from \(run.start) to \(run.last).")
      }
    }
    guard !before.overlaps(after) else {
      throw CommandOutput.wrongUsage("--before and --after share days; name spans that do not overlap.")
    }
    return DiagnosisSpans(before: before, after: after)
  }

  private static func span(_ text: String) throws -> ClosedRange<CalendarDate> {
    // One day alone is a span, too.
    let ends = text.components(separatedBy: "..")
    let dates = ends.map { CalendarDate(text: $0) }
    guard ends.count <= 2, let first = dates.first ?? nil, let last = dates.last ?? nil else {
      throw ValidationError("'\(text)' is no span of days; write it such as 2026-09-01..2026-09-14.")
    }
    guard first <= last else { throw ValidationError("'\(text)' ends before it begins.") }
    return first...last
  }
}
