import Foundation
import MarketDay
import Testing

@testable import RunFiles

@Suite struct CSVTextTests {
  private func cell(_ write: (inout CSVText) -> Void) -> String {
    var text = CSVText()
    write(&text)
    return String(decoding: text.bytes.dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (9, "9"), (10, "10"), (-7, "-7"), (1_234_567, "1234567"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func `whole numbers`(value: Int, expected: String) { #expect(cell { $0.append(value) } == expected) }

  @Test(arguments: [
    (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_450, "1234.50"), (-100, "-1.00"),
    (Int64.min, "-92233720368547758.08"),
  ])
  func `money has two decimals to the fen`(fen: Int64, expected: String) {
    #expect(cell { $0.append(Money(fen: fen)) } == expected)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-1e-9, "0"), (0.5, "0.5"), (0.1, "0.1"), (-0.25, "-0.25"), (1.0 / 3, "0.333333"),
    (2.0 / 3, "0.666667"), (12.000_000_4, "12"), (0.000_001, "0.000001"), (0.999_999_7, "1"),
    (35_585.040_986, "35585.040986"),
    (1e15, "1000000000000000.0"), (1e16, "1e+16"), (.nan, ""), (.infinity, ""),
  ])
  func `decimals are at most six, without trailing zeros or negative zero`(value: Double, expected: String) {
    #expect(cell { $0.append(value) } == expected)
  }

  @Test func `dates`() {
    #expect(cell { $0.append(CalendarDate(year: 2026, month: 11, day: 1)!) } == "2026-11-01")
  }

  @Test(arguments: [
    ("plain", "plain"), ("茶壶", "茶壶"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("a\rb", "\"a\rb\""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("'=1", "''=1"), ("'x", "'x"), ("''", "''"),
    ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("", ""), (" x", "\" x\""), ("a=b", "a=b"),
  ])
  func `text is quoted where it must be and never runs as a formula`(text: String, expected: String) throws {
    #expect(cell { $0.appendText(text) } == expected)
    let parsed = try ParsedTable("\(cell { $0.appendText(text) })\n")
    #expect(CSVText.text(ofCell: parsed.header[0]) == text)
  }

  @Test func `cells read back as what they were`() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let value =
        Double.random(in: -1e6...1e6, using: &generator) * pow(10, Double.random(in: -9...3, using: &generator))
      let text = cell { $0.append(value) }
      let read = try #require(Double(text), "\(text)")
      #expect(abs(read - value) <= 0.5e-6 + abs(value) * 1e-15, "\(value) was written as \(text)")
      #expect(!text.hasSuffix(".") && !(text.contains(".") && text.hasSuffix("0")), "\(text)")
    }
  }
}
