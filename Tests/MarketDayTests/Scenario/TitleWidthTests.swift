import Testing

@testable import MarketDay

@Suite("ScenarioRules: text")
struct TitleWidthTests {
  @Test(
    "Two half-width characters count as one full-width one",
    arguments: [
      ("", 0), ("abc", 3), ("连衣裙", 6), ("a连 b", 5), ("ＡＢ", 4), ("ｱｲ", 2), ("“新款”", 8), ("한글", 4), ("é", 1),
      ("e\u{301}", 1), ("👗", 2), ("👨‍👩‍👧", 2), ("𠮷", 2), ("×", 2), ("ñ", 1), ("，", 2), ("☆", 2),
    ])
  func halves(_ text: String, _ width: Int) {
    #expect(TitleWidth.halves(of: text) == width)
  }

  @Test("The width of joined texts is the sum of their widths")
  func sum() {
    for first in ["abc", "连衣裙", " ", "👗"] {
      for second in ["x", "长袖", "”"] {
        #expect(TitleWidth.halves(of: first + second) == TitleWidth.halves(of: first) + TitleWidth.halves(of: second))
      }
    }
  }

  @Test(
    "The nearest name is found, ties to the earlier one",
    arguments: [
      ("knit-dres", "knit-dress"), ("ktin-dress", "knit-dress"), ("scraf", "scarf"), ("blt", "belt"), ("针织裙", "针织连衣裙"),
    ])
  func nearest(_ text: String, _ meant: String) {
    #expect(Spelling.nearest(to: text, among: ["knit-dress", "belt", "scarf", "针织连衣裙"]) == meant)
  }

  @Test("Nothing near has no nearest name")
  func notNear() {
    #expect(Spelling.nearest(to: "umbrella", among: ["knit-dress", "belt"]) == nil)
    #expect(Spelling.nearest(to: "", among: ["belt"]) == nil)
    #expect(Spelling.nearest(to: String(repeating: "x", count: 10_000), among: ["belt"]) == nil)
    #expect(Spelling.nearest(to: "ab", among: ["cd"]) == nil)
  }

  @Test("Broad match wants every word; a Chinese word may stand inside another")
  func broad() {
    let searched = KeywordText.words(of: "Knit 针织连衣裙 长袖")
    #expect(KeywordText.contains(KeywordText.words(of: "连衣裙"), in: searched))
    #expect(KeywordText.contains(KeywordText.words(of: "长袖 KNIT"), in: searched))
    #expect(!KeywordText.contains(KeywordText.words(of: "kni"), in: searched))
    #expect(!KeywordText.contains(KeywordText.words(of: "连衣裙 短袖"), in: searched))
  }
}
