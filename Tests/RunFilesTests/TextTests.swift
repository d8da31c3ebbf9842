import Foundation
import MarketDay
import Testing

@testable import RunFiles

@Suite struct SHA256Tests {
  /// FIPS 180-4 examples and lengths around the block's end (from sha256sum).
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (String(repeating: "a", count: 20_000), "cc17faaad36649c4603dda4d8ff97cb149722af0bcac0746305a2134ad2d0b97"),
  ])
  func `known hashes`(text: String, expected: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == expected)
  }

  @Test func `bytes may come in parts`() {
    var hash = SHA256()
    for part in ["a", "", "bc"] { hash.update(Array(part.utf8)) }
    #expect(hash.finalize().prefix(4) == [0xba, 0x78, 0x16, 0xbf])
  }
}

@Suite struct JSONValueTests {
  @Test func `it is read by others as what it was`() throws {
    let value = JSONValue.object([
      ("z", .text("quote \" slash \\ line\n tab\t 茶壶 \u{1}\u{2028}")),
      ("a", .list([.whole(-3), .number(0.25), .null])),
      ("money", .money(Money(fen: -1_205))), ("seed", .unsigned(.max)), ("empty", .object([])), ("none", .number(.nan)),
      ("yes", .boolean(true)),
    ])
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(value.description.utf8)) as? [String: Any])
    #expect(read["z"] as? String == "quote \" slash \\ line\n tab\t 茶壶 \u{1}\u{2028}")
    #expect((read["a"] as? [Any])?.count == 3)
    #expect(read["money"] as? Double == -12.05)
    #expect(read["none"] is NSNull)
    #expect(value.description.contains("18446744073709551615"))
    #expect(value.description.range(of: "\"z\"")!.lowerBound < value.description.range(of: "\"a\"")!.lowerBound)
  }
}

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("茶壶", 4), ("a茶", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("ｆｕｌｌ", 8), ("👍🏽", 2), ("¥1,000", 6),
    ("한글", 4),
  ])
  func `columns on a terminal`(text: String, columns: Int) { #expect(DisplayWidth.columns(of: text) == columns) }

  @Test(arguments: ["", "abc", "茶壶茶壶茶壶", "a茶b壶c", "exactly10."])
  func `padded text is as wide as asked for`(text: String) {
    #expect(DisplayWidth.columns(of: DisplayWidth.padded(text, to: 10)) == 10)
    #expect(DisplayWidth.columns(of: DisplayWidth.aligned(text, to: 10)) == 10)
  }

  @Test func `a wide character that does not fit whole is left out`() {
    #expect(DisplayWidth.shortened("茶壶茶", to: 5) == "茶壶…")
    #expect(DisplayWidth.shortened("茶壶茶", to: 4) == "茶…")
    #expect(DisplayWidth.shortened("茶壶", to: 4) == "茶壶")
  }
}

@Suite struct FigureTextTests {
  @Test func `figures as people read them`() {
    #expect(FigureText.whole(1_234_567.5) == "1,234,568")
    #expect(FigureText.whole(-0.4) == "0")
    #expect(FigureText.yuan(-1_234.6) == "-¥1,235")
    #expect(FigureText.money(Money(fen: -123_450)) == "-¥1,234.50")
    #expect(FigureText.percent(0.023_456, decimals: 2) == "2.35%")
    #expect(FigureText.percent(-0.051, decimals: 1) == "-5.1%")
    #expect(FigureText.percent(-0.000_01, decimals: 1) == "0.0%")
    #expect(FigureText.percent(1.0289, decimals: 0) == "103%")
    #expect(FigureText.bar(0.5, width: 4) == "██")
    #expect(FigureText.bar(0.001, width: 4) == "▏")
    #expect(FigureText.bar(0, width: 4) == "")
    #expect(FigureText.bar(7, width: 4) == "████")
  }
}
