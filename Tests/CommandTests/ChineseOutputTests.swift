import Foundation
import PlainText
import TemporaryFolders
import Testing

/// What commands say with `--lang zh`, beside what they say in English: here some of each, all of them in
/// ``LongChineseOutputTests``.
@Suite struct ChineseOutputTests {
  static let commands = [
    "run shop.yaml --out new --replicates 3 --days 6",
    "run shop.yaml --out new --days 1",
    "run shop.yaml --out new --days 4 --until profit±500000",
    "run shop.yaml --out new --days 4 --until profit±1 --replicates 20",
    "diagnose out",
    "diagnose out --replicate 1 --before 2026-09-01 --after 2026-09-10..2026-09-13",
    "report out --tables",
    "report out --tables --replicate 1 --out tables",
    "compare shop.yaml --arm dear:products.belt.price=69 --arm same:products.belt.price=59 --replicates 4 --days 5",
    "compare shop.yaml --arm dear:products.belt.price=69 --replicates 2 --days 2",
    "worth shop.yaml --of ads.campaigns.dresses --replicates 3 --days 18",
    "worth shop.yaml --of promotions.coupons.ten --replicates 2 --days 4",
    "worth shop.yaml --of promotions.platform.September~fair --replicates 2 --days 4",
    "landscape shop.yaml --replicates 2 --days 3",
    "landscape shop.yaml --replicates 2 --days 3 --keyword 针织连衣裙 --product knit-dress",
    "landscape shop.yaml --replicates 2 --days 3 --keyword 围巾 --product scarf",
    "plan shop.yaml --plays 60 --check-replicates 4 --days 5",
    "plan shop.yaml --plays 60 --check-replicates 4 --days 5 --aim sales --floor=-9000 "
      + "--budget 2026-09-01..2026-09-03=90",
    "plan shop.yaml --plays 60 --check-replicates 4 --days 5 --lock ads --lock promotions",
    "sweep shop.yaml --vary products.belt.price=49..69:3 --replicates 2 --days 4",
    "price shop.yaml --date 2026-09-12 --hour 10 --item knit-dress=2 --item belt --item coat --bundle dress-and-belt "
      + "--coupon ten --member",
    "price shop.yaml --date 2026-09-05 --item belt --bundle dress-and-belt --coupon ten",
    "price shop.yaml --date 2026-09-05 --item knit-dress --item belt",
    "auction shop.yaml --keyword 针织连衣裙 --date 2026-09-01",
    "auction shop.yaml --keyword 连衣裙~长袖 --date 2026-09-01 --hour 9",
    "auction shop.yaml --keyword 针织连衣裙 --date 2026-09-01 --hour 3",
  ]

  /// Words that are the same in all languages, beside those of the scenario and of the arguments: names of files,
  /// columns and programs, and signs of statistics.
  static let sharedWords: Set<String> = [
    "marketday", "run", "out", "check", "worth", "notebooks-out", "p10", "p90", "ROI", "s", "visitors", "buyers",
    "conversion", "profit", "members", "units", "points", "planned", "new", "tables", "plan-shop", "shop-planned",
    "compare-shop", "worth-shop", "landscape-shop", "shop-sweep",
  ]

  @Test(arguments: firstOfEach(commands).prefix(4)) func `says the same in Chinese`(_ command: String) throws {
    let folder = try Self.folder(for: command)
    let arguments = command.split(separator: " ").map { $0.replacingOccurrences(of: "~", with: " ") }
    let english = try CommandProcess.run(arguments + ["--lang", "en"], in: folder)
    let chinese = try CommandProcess.run(arguments + ["--lang", "zh"], in: folder)
    #expect(english.status == 0, "\(english.errors)")
    #expect(chinese.status == english.status, "\(chinese.errors)")
    let lines = chinese.output.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { #expect(line.terminalColumns <= 96, "\(line)") }
    #expect(lines.count <= 41)
    let known = Set(Self.words(of: SampleShop.text) + Self.words(of: command)).union(Self.sharedWords)
    for text in [chinese.output, chinese.errors] {
      #expect(
        Set(Self.words(of: text)).subtracting(known).filter { !$0.contains("_") && !$0.contains(".") } == [], "\(text)")
    }
    #expect(Self.numbers(in: chinese.output) == Self.numbers(in: english.output), "\(english.output)\(chinese.output)")
  }

  /// The first line of each command.
  private static func firstOfEach(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { firsts, line in if firsts.last?.prefix(4) != line.prefix(4) { firsts.append(line) } }
  }

  /// All but `plan`, which says how long it took.
  static let repeatable = firstOfEach(commands.filter { !$0.hasPrefix("plan") })

  @Test(arguments: repeatable.prefix(2))
  func `writes the same JSON in each language`(_ command: String) throws {
    let folder = try Self.folder(for: command)
    let arguments = command.split(separator: " ").map { $0.replacingOccurrences(of: "~", with: " ") } + ["--json"]
    let english = try CommandProcess.run(arguments + ["--lang", "en"], in: folder)
    #expect(try CommandProcess.run(arguments + ["--lang", "zh"], in: folder).output == english.output)
  }

  static let refused = [
    "run shop.yaml --days 0", "run shop.yaml --until profit", "run shop.yaml --until profits±2",
    "run shop.yaml --out shop.yaml",
    "run shop.yaml --replicates 0", "diagnose missing", "diagnose shop.yaml",
    "diagnose out --before 2026-09-09..2026-09-01",
    "diagnose out --before 2025-09-09", "diagnose out --replicate 9", "report out --open --tables", "compare shop.yaml",
    "compare shop.yaml --arm days=3", "compare shop.yaml --arm a:days=25", "worth shop.yaml --of ads.campaigns.dress",
    "landscape shop.yaml --keyword 围巾", "landscape shop.yaml --keyword 袜子", "plan shop.yaml --aim sales",
    "plan shop.yaml --lock adds", "plan shop.yaml --bound products.belt.listed=1..2", "plan shop.yaml --budget 3",
    "sweep shop.yaml", "sweep shop.yaml --vary products.belt.price=1..2",
    "sweep shop.yaml --vary days=1,2 --measure profits", "price shop.yaml --date 2026-09-05",
    "price shop.yaml --date 2026-09-31 --item belt", "price shop.yaml --date 2027-09-05 --item belt",
    "price shop.yaml --date 2026-09-05 --item belt=0", "auction shop.yaml --keyword 针织 --date 2026-09-01",
    "auction shop.yaml --keyword 围巾 --date 2026-09-01 --hour 24", "run shop.yaml --set price",
  ]

  @Test(arguments: [
    ("run", "错误：缺少参数 <scenario>"), ("run shop.yaml --seed a", "错误：--seed <seed> 的值“a”无效"),
    ("run shop.yaml --dais 3", "错误：没有选项 --dais；是不是 --days？"), ("run shop.yaml --seed", "错误：--seed <seed> 缺少值"),
    ("run shop.yaml more", "错误：多余的参数：'more'"),
  ]) func `the parser refuses in Chinese`(_ command: String, _ line: String) throws {
    let folder = try Self.folder(for: command)
    let chinese = try CommandProcess.run("\(command.replacing("run", with: "run --lang zh"))", in: folder)
    #expect(chinese.status == 64 && chinese.output == "")
    #expect(Self.firstLine(of: chinese.errors) == line)
    #expect(chinese.errors.contains("\n用法：marketday run ") && !chinese.errors.contains("Usage"))
  }

  @Test(arguments: firstOfEach(refused).prefix(3)) func `refuses in Chinese`(_ command: String) throws {
    let folder = try Self.folder(for: command)
    let english = try CommandProcess.run(command + " --lang en", in: folder)
    let chinese = try CommandProcess.run(command + " --lang zh", in: folder)
    #expect(english.status != 0 && chinese.status == english.status)
    #expect(chinese.output == english.output)
    let (line, other) = (Self.firstLine(of: chinese.errors), Self.firstLine(of: english.errors))
    #expect(line != other)
    #expect(line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(line)")
  }

  @Test func `speaks the language of the locale`() throws {
    let folder = try Self.folder(for: "price")
    let locale = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"]
    let arguments = ["price", "shop.yaml", "--date", "2026-09-05", "--item", "belt"]
    let chinese = try CommandProcess(arguments, in: folder, environment: locale).waitForEnd().output
    #expect(try CommandProcess.run(arguments + ["--lang", "zh"], in: folder).output == chinese)
    let english = try CommandProcess(arguments + ["--lang=en"], in: folder, environment: locale).waitForEnd().output
    #expect(try CommandProcess.run(arguments, in: folder).output == english)
    let help = try CommandProcess(["price", "--help"], in: folder, environment: locale).waitForEnd().output
    #expect(help.contains("示例\n"))
  }

  static let helpful = [
    "", "run", "price", "auction", "compare", "sweep", "landscape", "worth", "plan", "report", "diagnose",
    "check", "new", "schema", "explain",
  ]

  @Test(arguments: helpful.prefix(2))
  func `helps in Chinese`(_ command: String) throws {
    let help = try CommandProcess.run(CommandProcess.words("\(command) --help --lang zh"), in: TemporaryFolder()).output
    #expect(help.contains("示例\n"))
    for line in help.split(separator: "\n") where !line.hasPrefix("用法：") && !line.hasPrefix("  marketday") {
      #expect(line.terminalColumns <= 96, "\(line)")
    }
    let sentences = help.split(separator: "\n").filter { $0.contains(/[a-z] [a-z]+ [a-z]+ [a-z]+[ .]/) }
    for sentence in sentences { #expect(sentence.contains("marketday "), "\(sentence)") }
    #expect(help.matches(of: #/[A-Z]{5,}:|Show |\(values|\(default/#).isEmpty)
  }

  /// A run of the shop in the folder `out`, played once.
  private static let played = Result {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run("run shop.yaml --out out --replicates 2", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return folder
  }

  /// The shop, and its run where the command reads one.
  private static func folder(for command: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    if command.hasPrefix("diagnose") || command.hasPrefix("report") {
      let run = try played.get().url.appendingPathComponent("out")
      try FileManager.default.copyItem(at: run, to: folder.url.appendingPathComponent("out"))
    }
    return folder
  }

  private static func firstLine(of text: String) -> String {
    text.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// Runs of letters of the English alphabet with what joins names, such as `knit-dress` and `run.json`, but for
  /// options.
  private static func words(of text: String) -> [String] {
    text.replacing(/--[a-z-]+/, with: "").matches(of: /[A-Za-z][A-Za-z0-9_.-]*/).map { match in
      var word = String(match.output)
      while let last = word.last, ".-".contains(last) { word.removeLast() }
      return word
    }
  }

  /// All numbers in their order of size; how long a plan took is left out.
  private static func numbers(in text: String) -> [String] {
    let untimed = text.replacing(/[0-9.,]+ (?:s\n|秒)/, with: "")
    return untimed.matches(of: /[0-9](?:[0-9,.]*[0-9])?/).map { String($0.output) }.sorted()
  }
}

@Suite(.enabled(if: ProcessInfo.processInfo.environment["MARKETDAY_LONG_TESTS"] == "1"))
struct LongChineseOutputTests {
  let tests = ChineseOutputTests()

  @Test(arguments: ChineseOutputTests.commands) func saysTheSame(_ command: String) throws {
    try tests.`says the same in Chinese`(command)
  }

  @Test(arguments: ChineseOutputTests.repeatable) func writesTheSameJSON(_ command: String) throws {
    try tests.`writes the same JSON in each language`(command)
  }

  @Test(arguments: ChineseOutputTests.refused) func refuses(_ command: String) throws {
    try tests.`refuses in Chinese`(command)
  }

  @Test(arguments: ChineseOutputTests.helpful) func helps(_ command: String) throws {
    try tests.`helps in Chinese`(command)
  }
}
