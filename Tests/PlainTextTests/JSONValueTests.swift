import Foundation
import PlainText
import Testing

@Suite struct JSONValueTests {
  @Test func `it is read by others as what it was`() throws {
    let value = JSONValue.object([
      ("z", .text("quote \" slash \\ line\n tab\t 茶壶 \u{1}\u{2028}")),
      ("a", .list([.whole(-3), .number(0.25), .null])),
      ("money", .number(-12.05)), ("seed", .unsigned(.max)), ("empty", .object([])), ("none", .number(.nan)),
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

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (-0.000_000_4, "0"), (3, "3"), (12.5, "12.5"), (-0.1, "-0.1"), (0.123_456_5, "0.123457"),
    (1_200, "1200"), (8_999_999_999_999, "8999999999999"), (1e20, "1e+20"), (.infinity, "null"),
  ])
  func `numbers have at most six decimals`(value: Double, text: String) {
    #expect(JSONValue.number(value).description == text)
  }
}
