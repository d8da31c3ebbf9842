import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("Tables are read as back offices write them")
struct EncodingTests {
  /// `关键词,日搜索量,竞品数,市场出价` and a row `连衣裙,5200,180000,0.95` in GB18030.
  private static let exported: [UInt8] =
    [0xB9, 0xD8, 0xBC, 0xFC, 0xB4, 0xCA, 0x2C, 0xC8, 0xD5, 0xCB, 0xD1, 0xCB, 0xF7, 0xC1, 0xBF, 0x2C]
    + [0xBE, 0xBA, 0xC6, 0xB7, 0xCA, 0xFD, 0x2C, 0xCA, 0xD0, 0xB3, 0xA1, 0xB3, 0xF6, 0xBC, 0xDB, 0x0D, 0x0A]
    + [0xC1, 0xAC, 0xD2, 0xC2, 0xC8, 0xB9] + Array(",5200,180000,0.95\r\n".utf8)

  private func keywords(_ bytes: some Sequence<UInt8>) throws -> [Keyword] {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    try folder.write((SampleScenario.small + "keywords: data/words.csv\n").utf8, to: "shop.yaml")
    try FileManager.default.createDirectory(atPath: folder.path + "/data", withIntermediateDirectories: false)
    try folder.write(bytes, to: "data/words.csv")
    let file = try folder.read("shop.yaml")
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
    #expect(file.inputs.map(\.name).last?.hasSuffix("/data/words.csv") == true)
    #expect(file.inputs.last?.bytes == Array(bytes))
    return try #require(file.scenario).keywords
  }

  private static let wanted = [
    Keyword(text: "连衣裙", searchesPerDay: 5_200, rivalListings: 180_000, usualBid: Money(fen: 95))
  ]

  @Test func `GB18030 with Chinese headers`() throws {
    #expect(try keywords(Self.exported) == Self.wanted)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func `UTF-8 with and without byte order mark, whatever ends the lines`(lineEnd: String, mark: String) throws {
    let text =
      mark + "usual_bid,Keyword,rival_listings,searches_per_day" + lineEnd + lineEnd + "0.95,\"连衣裙\" ,180000,5200"
    #expect(try keywords(text.utf8) == Self.wanted)
  }

  @Test func `The scenario itself may have a byte order mark, CR LF or GB18030`() {
    let marked = ScenarioFile.read(InputFile(name: "a", bytes: [0xEF, 0xBB, 0xBF] + Array(SampleScenario.small.utf8)))
    #expect(marked.scenario != nil, "\(marked.diagnostics)")
    let windows = SampleScenario.read(SampleScenario.small.replacing("\n", with: "\r\n") + "colour: red\r\n")
    #expect(windows.diagnostics.map(\.line) == [7])
    var bytes = Array("marketday: 1\nname: ".utf8) + [0xC1, 0xAC, 0xD2, 0xC2, 0xC8, 0xB9]
    bytes += Array("\nstart: 2026-09-01\ndays: 3\nproducts: []\n".utf8)
    #expect(ScenarioFile.read(InputFile(name: "a", bytes: bytes)).scenario?.name ?? "连衣裙" == "连衣裙")
    #expect(!ScenarioFile.read(InputFile(name: "a", bytes: bytes)).diagnostics.map(\.code).contains("unknown-encoding"))
  }
}
