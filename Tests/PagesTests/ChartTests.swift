import MarketDay
import Testing

@testable import Pages

@Suite struct ChartTests {
  @Test(arguments: [
    [0, 1], [-5, 3], [12_345, 987_654], [0.001, 0.0042], [-1e7, -1e6], [3, 3], [0, 0], [1e-9, 2e-9],
  ]) func scaleCoversItsValuesInEvenSteps(values: [Double]) {
    for fromZero in [true, false] {
      let scale = NiceScale(over: values, fromZero: fromZero)
      #expect(values.allSatisfy { scale.low <= $0 * (1 - 1e-9) + 1e-12 || scale.low <= $0 })
      #expect(values.allSatisfy { scale.high >= $0 || abs(scale.high - $0) < 1e-9 * abs($0) })
      #expect((2...12).contains(scale.ticks.count))
      let step = scale.ticks[1] - scale.ticks[0]
      #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { abs($1 - $0 - step) < 1e-6 * step })
      if fromZero { #expect(scale.low <= 0 && scale.high >= 0) }
    }
  }

  @Test(arguments: [1, 7, 180, 181, 365, 1096]) func timelineTakesEachDayOnce(days: Int) throws {
    let start = try #require(CalendarDate(text: "2026-01-01"))
    let timeline = Timeline(start: start, days: days)
    #expect(timeline.spans.flatMap { Array($0) } == Array(0..<days))
    #expect(timeline.spans.count <= Timeline.mostPoints)
    #expect(timeline.isWeekly == (days > Timeline.mostPoints))
    let means = timeline.means((0..<days).map { Double($0) })
    #expect(
      zip(means, timeline.spans).allSatisfy { mean, span in
        mean == Double(span.lowerBound + span.upperBound - 1) / 2
      })
  }

  @Test func amountsKeepWhatTheFileSays() {
    for text in ["1964.11", "0.028600", "-6193.00", "32867.02", "0", "1e3"] {
      #expect(Amount(text, .yuan)?.exact == text)
    }
    #expect(Amount("", .yuan) == nil)
    #expect(Amount("nan", .yuan) == nil)
    #expect(Amount("lamp", .count) == nil)
  }

  @Test func axesUseTheLanguagesOwnThousands() {
    #expect(Amount.onAxis(25_000, .yuan, .english) == "¥25k")
    #expect(Amount.onAxis(25_000, .yuan, .chinese) == "¥2.5万")
    #expect(Amount.onAxis(-300_000_000, .yuan, .chinese) == "-¥3亿")
    #expect(Amount.onAxis(0.025, .share, .english) == "2.5%")
    #expect(Amount.onAxis(0, .yuan, .chinese) == "¥0")
  }

  @Test func everyTermIsExplainedInBothLanguages() {
    #expect(Set(Measures.all.map(\.id)).count == Measures.all.count)
    for term in Measures.all {
      #expect(term.name.english != term.name.chinese, "\(term.id)")
      #expect(term.meaning.chinese.contains("。"), "\(term.id)")
      #expect(term.meaning.english.hasSuffix("."), "\(term.id)")
    }
  }
}
