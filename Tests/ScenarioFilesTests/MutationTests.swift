import MarketDay
import ScenarioFiles
import Testing

@Suite("Whatever the text, there is a scenario or an error")
struct MutationTests {
  /// SplitMix64, so that the texts are the same on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces = [
    "", " ", "\n", "\t", ":", ": ", "- ", "[", "]", "{", "}", ",", "#", "\"", "'", "|", ">", "&a ", "*a", "!!int ",
    "? ",
    "---\n", "...\n", "%", "@", "0", "-1", "9999999999999999999999", "1e400", ".nan", "~", "true", "2026-02-30",
    "25:00",
    "5%", "-5%", "1000000%", "20% off", "14 days", "\u{0}", "\u{FEFF}", "\r", "\u{2028}", "针织", "🧥", "id: x",
    "a: {b: c}",
    "<<: *a", "products.csv", "../x.csv", "monday 24:00", "23-1", "\\", "\\u0000", "\"\\0\"", "9223372036854775807",
    "-9223372036854775808", "100000000", "2999-12-31", "1900-01-01", "2026-09-12 24:00",
  ]

  private static func mutated(_ text: String, _ generator: inout Generator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...Int.random(in: 0...2, using: &generator) {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let length = min(Int.random(in: 0...12, using: &generator), bytes.count - start)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(start..<start + length)
      case 1: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      case 2: bytes.insert(contentsOf: bytes[start..<start + length], at: start)
      default:
        let piece = pieces.randomElement(using: &generator) ?? ""
        bytes.replaceSubrange(start..<start + length, with: Array(piece.utf8))
      }
      if bytes.isEmpty { bytes = [0x20] }
    }
    return bytes
  }

  @Test(arguments: 0..<8)
  func `Mutated scenarios`(part: UInt64) {
    var generator = Generator(state: 0x5EED + part)
    let texts = [SampleScenario.small, SampleScenario.small, SampleScenario.small, SampleScenario.full]
    for number in 0..<250 {
      let bytes = Self.mutated(texts[number % 4], &generator)
      let file = ScenarioFile.read(InputFile(name: "shop.yaml", bytes: bytes))
      #expect((file.scenario == nil) == !file.errors.isEmpty, "part \(part), number \(number)")
      for diagnostic in file.diagnostics { #expect(!diagnostic.text().isEmpty) }
    }
  }

  @Test func `Mutated tables`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    try folder.write((SampleScenario.small + "keywords: words.csv\n").utf8, to: "shop.yaml")
    var generator = Generator(state: 0xC5F)
    let table = "关键词,日搜索量,竞品数,usual_bid\r\n\"连衣裙, 长\"\"袖\",5200,180000,0.95\r\n腰带,10,20,\r\n"
    for number in 0..<300 {
      try folder.write(Self.mutated(table, &generator), to: "words.csv")
      let file = try folder.read("shop.yaml")
      #expect((file.scenario == nil) == !file.errors.isEmpty, "number \(number)")
    }
  }
}
