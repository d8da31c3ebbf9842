import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("Hard input is refused with a clear error, and fast")
struct HardInputTests {
  private func expect(
    _ code: ReaderCode, _ bytes: some Sequence<UInt8>, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let clock = ContinuousClock()
    var file: ScenarioFile?
    let time = clock.measure { file = ScenarioFile.read(InputFile(name: "hard.yaml", bytes: Array(bytes))) }
    #expect(
      file?.diagnostics.first?.code == code.rawValue, "\(file?.diagnostics.first?.text() ?? "")",
      sourceLocation: sourceLocation)
    #expect(file?.scenario == nil, sourceLocation: sourceLocation)
    #expect(time < .seconds(5), sourceLocation: sourceLocation)
  }

  @Test func `Bytes that are no text`() {
    expect(.controlCharacter, "marketday: 1\nname: a\u{0}b\n".utf8)
    expect(.controlCharacter, "marketday: 1\nname: a\u{7}b\n".utf8)
    expect(.controlCharacter, "marketday: 1\nname: a\u{FFFE}b\n".utf8)
    expect(.unknownEncoding, [0x6D, 0x81, 0xFF, 0x0A])
    expect(.unknownEncoding, [0xFF, 0xFE, 0x6D, 0x00, 0x61, 0x00])
    expect(.fileEmpty, [])
    expect(.fileEmpty, "  \n\n".utf8)
    expect(.fileEmpty, "# only a comment\n".utf8)
    expect(.fileEmpty, "---\n".utf8)
    expect(.fileEmpty, [0xEF, 0xBB, 0xBF])
  }

  @Test func `Depth`() {
    let deep = 200_000
    expect(.tooDeep, String(repeating: "[", count: deep).utf8)
    expect(.tooDeep, String(repeating: "{a: ", count: deep).utf8)
    expect(.tooDeep, String(repeating: "- ", count: deep).utf8)
    expect(.tooDeep, String(repeating: "? ", count: deep).utf8)
    expect(.tooDeep, (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
    expect(.tooDeep, ("a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)).utf8)
  }

  @Test func `Aliases`() {
    let bomb = (1...9).map { level in
      "a\(level): &a\(level) [" + (0..<9).map { _ in level == 1 ? "x" : "*a\(level - 1)" }.joined(separator: ",")
        + "]\n"
    }
    expect(.tooManyAliases, bomb.joined().utf8)
    expect(.tooManyAliases, (bomb.joined() + "? *a9\n: 1\n? *a9\n: 2\n").utf8)
    expect(.unknownAlias, "a: &a [*a]\n".utf8)
    expect(.unknownAlias, "a: &a {b: *a}\n".utf8)
    expect(.unknownAlias, "a: *b\n".utf8)
  }

  @Test func `Values without end`() {
    expect(.tooManyValues, ("a: [" + String(repeating: "1,", count: 310_000) + "]").utf8)
    expect(.outOfRange, SampleScenario.small.replacing("30", with: String(repeating: "9", count: 1_000_000)).utf8)
  }

  @Test func `A table with more cells than are read`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    try folder.write((SampleScenario.small + "keywords: wide.csv\n").utf8, to: "shop.yaml")
    let row = "x" + String(repeating: ",", count: 1_100_000)
    try folder.write("keyword,searches_per_day,rival_listings\n\(row)\n".utf8, to: "wide.csv")
    #expect(try folder.read("shop.yaml").diagnostics.map(\.code).contains("too-many-values"))
  }

  @Test func `Files that are none`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    let code = { (path: String) in ScenarioFile.read(path: path).diagnostics.map(\.code) }
    #expect(code(folder.path + "/nowhere.yaml") == ["file-missing"])
    #expect(code("") == ["file-missing"])
    #expect(code(folder.path) == ["file-unreadable"])
    #expect(code("/dev/zero") == ["file-unreadable"])
    #expect(code("/dev/null") == ["file-unreadable"])
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(code(folder.path + "/file-too-large.failing.csv") == ["file-too-large"])
    }
    #expect(time < .milliseconds(500))
  }

  @Test(arguments: [
    "/etc/passwd", "../x.csv", "a/../../x.csv", "C:\\x.csv", "~/x.csv", "file:///x.csv", "\"\"", "a\\..\\x.csv",
  ])
  func `A table must lie beside the scenario`(name: String) {
    let text = "marketday: 1\nname: a\nstart: 2026-09-01\ndays: 3\nproducts: \(name)\n"
    #expect(SampleScenario.read(text).diagnostics.map(\.code) == ["path-outside"])
  }
}
