import MarketDay
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioEditorTests {
  private static let campaign: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(0)]

  /// Edits `text`, and checks that the result says what the file with the same overrides says.
  private func edited(
    _ text: String, _ edits: [ScenarioEdit], sameAs overrides: [(key: String, value: String)],
    written: [(key: String, value: String)] = [], tables: [InputFile] = []
  ) throws -> (EditedScenario, String) {
    let input = InputFile(name: "shop.yaml", bytes: Array(text.utf8))
    let file = ScenarioFile.read(input, overrides: written, tables: tables)
    #expect(file.errors.isEmpty, "\(file.errors)")
    let wanted = try #require(
      ScenarioFile.read(input, overrides: written + overrides, tables: tables).scenario, "\(overrides)")
    let result = try ScenarioEditor(file, overrides: written, stem: "shop-planned", header: ["Planned."])
      .edited(edits, wanted: wanted.draft)
    return (result, String(decoding: result.files[0].bytes, as: UTF8.self))
  }

  private func edit(_ path: [ScenarioPathStep], _ value: String, was: String? = "before") -> ScenarioEdit {
    ScenarioEdit(path: path, value: value, note: was.map { Wording("planned; was \($0)", "规划所得；原为 \($0)") })
  }

  private static let text = """
    marketday: 1           # the version
    name: 店 "shop"
    start: 2026-09-01
    days: 10
    products:
      - {id: belt, title: 真皮 腰带, price: 59, cost: 21, stock: 400, listed: monday 21:10}
      - id: coat
        title: '羊毛 ''大衣'''
        price: 399         # dear
        cost: 160
        stock: 80
        listed: "tuesday 20:40"
    keywords: [{keyword: 腰带, searches_per_day: 500, rival_listings: 900, usual_bid: 0.80}]
    ads:
      balance: 3000
      campaigns:
        # The only one.
        - name: belts
          daily_budget: 120   # assumed
          schedule:
            1-7: 0%
            20-22: 140%
          groups:
            - {product: belt, bid: {rule: maximum-bid, cap: 2}, keywords: [腰带]}
    promotions:
      gifts:
        - id: gifts
          tiers:
            - {from: 99,
               off: 5}     # two lines

    """

  @Test func aValueIsReplacedWhereItStandsAndAllElseStays() throws {
    let (result, text) = try edited(
      Self.text, [edit(Self.campaign + [.key("daily_budget")], "80", was: "120")],
      sameAs: [("ads.campaigns.belts.daily_budget", "80")])
    let wanted = Self.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("daily_budget") ? "      daily_budget: 80   # assumed  # planned; was 120" : String(line)
    }
    #expect(text == "# Planned.\n" + wanted.joined(separator: "\n"))
    #expect(result.way == .inPlace)
  }

  /// Two on one line are one comment.
  @Test func commentsAreInTheLanguageOfTheReader() throws {
    let input = InputFile(name: "shop.yaml", bytes: Array(Self.text.utf8))
    let wanted = try #require(
      ScenarioFile.read(input, overrides: [("products.belt.price", "55"), ("products.belt.stock", "300")]).scenario)
    let belt: [ScenarioPathStep] = [.key("products"), .index(0)]
    let edits = [edit(belt + [.key("price")], "55", was: "59"), edit(belt + [.key("stock")], "300", was: "400")]
    for language in Language.allCases {
      let editor = ScenarioEditor(ScenarioFile.read(input), stem: "shop-planned", language: language)
      let text = String(decoding: try editor.edited(edits, wanted: wanted.draft).files[0].bytes, as: UTF8.self)
      let line = text.split(separator: "\n").first { $0.contains("id: belt") }
      #expect(line?.hasSuffix(language("}  # planned; was 59, 400", "}  # 规划所得；原为 59, 400")) == true, "\(text)")
    }
  }

  @Test func quotesBracketsAndBlocksAreKnown() throws {
    let products: [ScenarioPathStep] = [.key("products")]
    let (result, text) = try edited(
      Self.text,
      [
        edit(products + [.index(0), .key("listed")], "friday 09:10", was: "monday 21:10"),
        edit(products + [.index(1), .key("listed")], "sunday 20:40", was: "tuesday 20:40"),
        edit(Self.campaign + [.key("schedule")], "{20-22: 120%}", was: "…"),
        edit(
          [.key("promotions"), .key("gifts"), .index(0), .key("tiers"), .index(0), .key("from")], "109", was: "99"),
      ],
      sameAs: [
        ("products.belt.listed", "friday 09:10"), ("products.coat.listed", "sunday 20:40"),
        ("ads.campaigns.belts.schedule", "{20-22: 120%}"), ("promotions.gifts.gifts.tiers.0.from", "109"),
      ])
    #expect(result.way == .inPlace)
    #expect(text.contains("listed: friday 09:10}  # planned; was monday 21:10\n"))
    #expect(text.contains("    listed: sunday 20:40  # planned; was tuesday 20:40\n"))
    #expect(text.contains("        {20-22: 120%}  # planned; was …\n"))
    #expect(text.contains("- {from: 109,  # planned; was 99\n"))
    #expect(text.contains("title: '羊毛 ''大衣'''"))
  }

  @Test func missingKeysAreAdded() throws {
    let group = Self.campaign + [.key("groups"), .index(0)]
    let (result, text) = try edited(
      Self.text,
      [
        edit(Self.campaign + [.key("pacing")], "smooth", was: "quick"),
        edit(group + [.key("bid"), .key("share")], "80%", was: "100%"),
      ],
      sameAs: [("ads.campaigns.belts.pacing", "smooth"), ("ads.campaigns.belts.groups.belt.bid.share", "80%")])
    #expect(result.way == .inPlace)
    #expect(text.contains("[腰带]}  # planned; was 100%\n      pacing: smooth  # planned; was quick\npromotions:"))
    #expect(text.contains("bid: {rule: maximum-bid, cap: 2, share: 80%}"))
  }

  @Test func whatSetChangedIsWrittenToo() throws {
    let (result, text) = try edited(
      Self.text, [edit(Self.campaign + [.key("daily_budget")], "80", was: "120")],
      sameAs: [("ads.campaigns.belts.daily_budget", "80")],
      written: [("store.parcel_cost", "4.50"), ("days", "12"), ("products.coat.price", "380")])
    #expect(result.way == .inPlace)
    #expect(text.contains("days: 12  # as with --set days\n"))
    #expect(text.contains("price: 380         # dear  # as with --set products.coat.price\n"))
    #expect(text.hasSuffix("store: {parcel_cost: 4.50}  # as with --set store.parcel_cost\n"))
  }

  @Test func linesMayEndInCarriageReturns() throws {
    let text = Self.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let (result, edited) = try edited(
      text, [edit(Self.campaign + [.key("pacing")], "smooth"), edit(Self.campaign + [.key("daily_budget")], "80")],
      sameAs: [("ads.campaigns.belts.daily_budget", "80"), ("ads.campaigns.belts.pacing", "smooth")])
    #expect(result.way == .inPlace)
    let bare = edited.unicodeScalars.indices.filter { index in
      let scalars = edited.unicodeScalars
      return scalars[index] == "\n" && (index == scalars.startIndex || scalars[scalars.index(before: index)] != "\r")
    }
    #expect(bare.isEmpty)
  }

  /// What stands behind an anchor stands in two places at once, so all is written anew.
  @Test func anAnchorIsNotCutInto() throws {
    let text = Self.text
      .replacing("daily_budget: 120 ", with: "daily_budget: &budget 120 ")
      .replacing("balance: 3000", with: "balance: 3000\n  top_up: 500\n  top_up_below: *budget")
      .replacing("top_up_below: *budget", with: "top_up_below: 100")
    let (result, edited) = try edited(
      text, [edit(Self.campaign + [.key("daily_budget")], "80")],
      sameAs: [("ads.campaigns.belts.daily_budget", "80")])
    #expect(result.way == .anew)
    #expect(edited.contains("Written anew"))
    #expect(edited.contains("name: \"店 \\\"shop\\\"\""))
  }

  @Test func aTableIsCopiedAndAChangedOneGetsANameOfItsOwn() throws {
    let products = InputFile(
      name: "goods.csv",
      bytes: Array("编号,标题,价格,成本,库存,上架时间\r\nbelt,\"真皮, 腰带\",59,21,400,\"monday 21:10\"\r\n".utf8))
    let keywords = InputFile(name: "words.csv", bytes: Array("keyword,searches_per_day,rival_listings\n腰带,5,9\n".utf8))
    let text = """
      marketday: 1
      name: shop
      start: 2026-09-01
      days: 10
      products: goods.csv  # mine
      keywords: words.csv
      """
    let (result, edited) = try edited(
      text, [edit([.key("products"), .index(0), .key("listed")], "friday 09:10")],
      sameAs: [("products.belt.listed", "friday 09:10")], tables: [products, keywords])
    #expect(result.files.map(\.name) == ["shop-planned.yaml", "shop-planned-products.csv", "words.csv"])
    #expect(edited.contains("products: shop-planned-products.csv  # mine  # planned; was goods.csv\n"))
    #expect(
      String(decoding: result.files[1].bytes, as: UTF8.self)
        == "编号,标题,价格,成本,库存,上架时间\r\nbelt,\"真皮, 腰带\",59,21,400,friday 09:10\r\n")
    #expect(result.files[2].bytes == keywords.bytes)
  }

  @Test func whatDoesNotReadBackIsNotGivenAway() throws {
    let file = ScenarioFile.read(InputFile(name: "shop.yaml", bytes: Array(Self.text.utf8)))
    let wanted = try #require(file.scenario).draft
    let editor = ScenarioEditor(file, stem: "shop-planned")
    #expect(throws: ScenarioEditFault.self) {
      try editor.edited([edit(Self.campaign + [.key("daily_budget")], "80")], wanted: wanted)
    }
    #expect(throws: ScenarioEditFault.self) {
      try editor.edited([edit([.key("ads"), .key("no such key")], "80")], wanted: wanted)
    }
  }

  /// The full sample written anew says the same, and says it again when it is written anew once more.
  @Test func aScenarioWrittenAnewSaysTheSame() throws {
    let file = SampleScenario.read(SampleScenario.full)
    let root = try #require(YamlTree(SampleScenario.full, of: .file(0)).root)
    let text = YamlText.document(root)
    let again = SampleScenario.read(text)
    #expect(again.errors.isEmpty, "\(again.errors)")
    #expect(again.scenario == file.scenario)
    #expect(YamlText.document(try #require(YamlTree(text, of: .file(0)).root)) == text)
  }

  @Test func schedulesAreWrittenShort() {
    var schedule = AdSchedule.allDay
    #expect(schedule.fileText == "{}")
    for day in Weekday.allCases { for hour in 20...22 { schedule[day, hour] = 140 } }
    #expect(schedule.fileText == "{20-22: 140%}")
    schedule[.saturday, 3] = 0
    schedule[.sunday, 3] = 0
    #expect(schedule.fileText == "{monday-friday 20-22: 140%, saturday-sunday 3: 0%, saturday-sunday 20-22: 140%}")
  }
}
