import MarketDay
import ScenarioFiles
import Testing

@Suite("--set changes one value")
struct OverrideTests {
  private func read(_ key: String, _ value: String) -> ScenarioFile {
    SampleScenario.read(SampleScenario.full, overrides: [(key: key, value: value)])
  }

  @Test func `By id, name, keyword or position`() throws {
    #expect(read("days", "58").scenario?.days == 58)
    #expect(read("products.knit-dress.price", "125").scenario?.products[0].price == Money(yuan: 125))
    #expect(read("products.1.price", "398").scenario?.products[1].price == Money(yuan: 398))
    #expect(
      read("ads.campaigns.dresses.daily_budget", "200").scenario?.ads?.campaigns[0].dailyBudget == Money(yuan: 200))
    #expect(read("promotions.coupons.ten.amount", "5").scenario?.promotions.coupons[0].amount == Money(yuan: 5))
    #expect(read("keywords.连衣裙 长袖.usual_bid", "1.2").scenario?.keywords[1].usualBid == Money(fen: 120))
    #expect(read("store.parcel_cost", "4.5").scenario?.store.parcelCost == Money(fen: 450))
    #expect(read("search.page_turn_rate", "20%").scenario?.trade.search.pageTurnRate == 0.2)
    #expect(read("demand.weekdays.friday", "2").scenario?.trade.demand.weekdays[4] == 2)
    let group = "ads.campaigns.dresses.groups.knit-dress"
    #expect(
      read("\(group).bid.cap", "2").scenario?.ads?.campaigns[0].groups[0].bid
        == .maximumBid(share: 0.9, cap: Money(yuan: 2)))
    #expect(read("\(group).bid", "0.7").scenario?.ads?.campaigns[0].groups[0].bid == .fixed(Money(fen: 70)))
    #expect(
      read("\(group).keywords.针织连衣裙.quality", "9").scenario?.ads?.campaigns[0].groups[0].keywords[0].quality == 9)
    #expect(read("channels.direct.products", "{belt: 1}").scenario?.channels[0].products.map(\.share) == [1])
    #expect(read("ads.campaigns.0.schedule.20-22", "150%").scenario?.ads?.campaigns[0].schedule[.monday, 21] == 150)
    #expect(
      read("promotions.bundles.0.items", "[knit-dress, scarf]").scenario?.promotions.bundles[0].items == [
        "knit-dress", "scarf",
      ])
    #expect(read("products.knit-dress.member_price", "").scenario?.products[0].memberPrice == nil)
  }

  @Test func `Rows of a table can be changed, and the table itself`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    try folder.write((SampleScenario.small + "keywords: a.csv\n").utf8, to: "shop.yaml")
    try folder.write("关键词,日搜索量,竞品数\n腰带,10,20\n".utf8, to: "a.csv")
    try folder.write("关键词,日搜索量,竞品数\n皮带,30,40\n".utf8, to: "b.csv")
    let path = folder.path + "/shop.yaml"
    let changed = ScenarioFile.read(path: path, overrides: [("keywords.腰带.usual_bid", "1.2")])
    #expect(changed.scenario?.keywords[0].usualBid == Money(fen: 120), "\(changed.diagnostics)")
    let other = ScenarioFile.read(
      path: path, overrides: [("keywords.皮带.searches_per_day", "5"), ("keywords", "b.csv")])
    #expect(other.scenario?.keywords[0].searchesPerDay == 5, "\(other.diagnostics)")
  }

  @Test(arguments: [
    ("dayz", "30", "unknown-key", "'dayz' is no key of a scenario; did you mean 'days'?"),
    (
      "products.knit-dres.price", "1", "unknown-element",
      "There is no 'knit-dres' in products; did you mean 'knit-dress'?"
    ),
    (
      "products.9.price", "1", "unknown-element",
      "There is no '9' in products; known are knit-dress, coat, belt, scarf."
    ),
    ("products.belt.prize", "1", "unknown-key", "'prize' is no key of a product; did you mean 'price'?"),
    ("products.belt.price", "cheap", "wrong-type", "'cheap' stands here; an amount in yuan is wanted, such as 19.90."),
    ("products.belt.price.x", "1", "wrong-override", "'price' has no parts, so '.x' leads nowhere."),
    (
      "products.belt.restocks.0.units", "1", "unknown-element",
      "There is no list 'restocks' in the file; add it there first."
    ),
    (
      "", "1", "wrong-override", "'' is no key; write names with a '.' between them, such as products.knit-dress.price."
    ),
  ])
  func `Faults name the --set`(key: String, value: String, code: String, message: String) {
    let file = read(key, value)
    #expect(file.diagnostics.map { $0.text() } == ["--set \(key)=\(value): error[\(code)]: \(message)"])
    #expect(file.scenario == nil)
  }

  @Test func `Hard values are refused`() {
    for value in [String(repeating: "[", count: 100_000), "[a, b", "{a: [}", "[*a]", "{a: 1, a: 2}"] {
      #expect(read("promotions.bundles.0.items", value).scenario == nil)
    }
    #expect(read(String(repeating: "a.", count: 100_000), "1").diagnostics.map(\.code) == ["wrong-override"])
  }
}
