import Foundation
import MarketDay
import PlainText
import ScenarioFiles
import TemporaryFolders
import Testing

/// Scenarios are made, checked and described in Chinese with `--lang zh`.
@Suite struct ChineseScenarioTests {
  @Test(arguments: NewCommandTests.presets) func newWritesTheSameScenarioWithChineseComments(_ preset: String) throws {
    let folder = try TemporaryFolder()
    let made = try CommandProcess.run(["new", "zh", "--from", preset, "--lang", "zh"], in: folder)
    #expect(made.status == 0 && made.errors == "")
    #expect(made.output.hasPrefix("已写入 zh.yaml：") && made.output.hasSuffix("marketday check zh.yaml\n"))
    _ = try CommandProcess.run(["new", "en", "--from", preset], in: folder)
    let checked = try CommandProcess.run(["check", "zh.yaml", "--lang", "zh"], in: folder)
    #expect(checked.status == 0 && checked.errors == "")
    #expect(checked.output == "zh.yaml：没有错误，没有警告\n")

    let texts = try ["en.yaml", "zh.yaml"].map { try folder.read($0).split(separator: "\n") }
    #expect(texts[0].count == texts[1].count)
    for (english, chinese) in zip(texts[0], texts[1]) {
      #expect(chinese.terminalColumns <= 115, "\(chinese)")
      let comments = [english, chinese].map { $0.firstIndex(of: "#") }
      #expect((comments[0] == nil) == (comments[1] == nil))
      guard let inEnglish = comments[0], let inChinese = comments[1] else { continue }
      #expect(
        chinese[inChinese...].unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(chinese)")
      // Before the comments all is the same, so that they stand under each other, too.
      if !chinese.hasPrefix("name:") { #expect(chinese[..<inChinese] == english[..<inEnglish]) }
    }
  }

  @Test(arguments: NewCommandTests.presets) func newWritesAScenarioThatPlaysTheSame(_ preset: String) throws {
    let folder = try TemporaryFolder()
    let scenarios = try ["en", "zh"].map { language in
      let made = try CommandProcess.run(["new", language, "--from", preset, "--lang", language], in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let path = folder.url.appendingPathComponent("\(language).yaml").path
      return try #require(ScenarioFile.read(path: path).scenario)
    }
    var draft = scenarios[1].draft
    draft.name = scenarios[0].name
    #expect(draft == scenarios[0].draft)
    let days = scenarios.map { scenario in
      var days = PlayedDays()
      Simulation(scenario).play(replicate: 0, observer: &days)
      return days.days
    }
    #expect(days[0].count == 30 && days[0] == days[1])
  }

  @Test func checkSaysItInChinese() throws {
    let folder = try TemporaryFolder()
    _ = try CommandProcess.run(["new", "shop"], in: folder)
    let text = try folder.read("shop.yaml")
    try folder.write(text.replacing("daily_budget:", with: "dayly_budget:"), to: "faulty.yaml")
    let checked = try CommandProcess.run(["check", "shop.yaml", "faulty.yaml", "--lang", "zh"], in: folder)
    #expect(checked.status == 1)
    #expect(
      checked.errors.contains(": 错误[unknown-key]：“dayly_budget”不是推广计划的键；是不是“daily_budget”？\n"), "\(checked.errors)")
    #expect(
      checked.output == """
        shop.yaml：没有错误，没有警告
        faulty.yaml：1 个错误，没有警告
        2 个文件：1 个错误，没有警告

        """)
    let json = try CommandProcess.run(["check", "faulty.yaml", "--lang", "zh", "--json"], in: folder).output
    let found = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(found.map { $0["severity"] as? String } == ["error"])
    #expect((found.first?["message"] as? String)?.hasPrefix("“dayly_budget”不是") == true)
  }

  @Test func schemaDescribesInChinese() throws {
    let result = try CommandProcess.run(["schema", "--lang", "zh"], in: TemporaryFolder())
    #expect(result.status == 0 && result.output == ScenarioSchema.json(in: .chinese))
  }
}

/// All that is recorded of each day.
private struct PlayedDays: Observer {
  var days: [DayRecord] = []

  mutating func observe(_ day: DayRecord) { days.append(day) }
}
