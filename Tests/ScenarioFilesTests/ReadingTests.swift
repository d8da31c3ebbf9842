import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("A scenario file becomes the draft that it says")
struct ReadingTests {
  private func full() throws -> Scenario {
    let file = SampleScenario.read(SampleScenario.full)
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
    return try #require(file.scenario)
  }

  @Test func `Top level, store and trade`() throws {
    let scenario = try full()
    #expect(scenario.name == "Autumn dresses")
    #expect(scenario.start == CalendarDate(year: 2026, month: 9, day: 1))
    #expect(scenario.days == 60)
    #expect(scenario.seed == .max)
    #expect(scenario.store.platformFee == BasisPoints(525))
    #expect(scenario.store.freeShippingFrom == Money(yuan: 99))
    #expect(scenario.store.parcelCost == Money(fen: 550))
    let preset = try #require(Trade.preset(named: "womens-wear"))
    #expect(scenario.trade.name == "womens-wear")
    #expect(scenario.trade.search == preset.search)
    #expect(scenario.trade.demand.storeVariation == 0.3)
    #expect(scenario.trade.demand.weekdays[0] == 1.2)
    #expect(scenario.trade.demand.weekdays[1...5] == preset.demand.weekdays[1...5])
    #expect(scenario.trade.demand.weekdays[6] == 1.3)
  }

  @Test func `Products and keywords`() throws {
    let scenario = try full()
    let dress = scenario.products[0]
    #expect(dress.title == "秋季新款 针织连衣裙 修身 长袖")
    #expect(dress.role == .popular)
    #expect(dress.memberPrice == Money(yuan: 120))
    #expect(dress.restocks == [Restock(date: CalendarDate(text: "2026-09-15")!, units: 200)])
    #expect(dress.listed == MinuteOfWeek(.monday, hour: 21, minute: 30))
    #expect(dress.conversion == 0.0232)
    #expect(dress.relevance == [RelevanceByHand(keyword: "连衣裙 长袖", value: 0.9)])
    #expect(scenario.products[2].cycle == .fourteenDays)
    #expect(scenario.products[3].price == Money(fen: 3_990))
    #expect(scenario.keywords[1].searchesPerDay == 800.5)
    #expect(scenario.keywords[1].usualBid == nil)
    #expect(scenario.keywords[1].advertisers == 5)
  }

  @Test func `Seasons, channels and ads`() throws {
    let scenario = try full()
    #expect(scenario.seasons[0].tailDays == 5)
    #expect(scenario.channels[0].span == .always)
    #expect(scenario.channels[0].products.map(\.share) == [0.6, 0.4])
    #expect(scenario.channels[1].costPerVisit == Money(fen: 30))
    let campaign = try #require(scenario.ads?.campaigns.first)
    #expect(campaign.pacing == .smooth)
    #expect(campaign.schedule[.tuesday, 14] == 130 && campaign.schedule[.tuesday, 16] == 100)
    #expect(campaign.schedule[.sunday, 22] == 140 && campaign.schedule[.sunday, 23] == 100)
    #expect(campaign.schedule[.monday, 7] == 30 && campaign.schedule[.friday, 7] == 100)
    #expect(campaign.schedule[.monday, 3] == 0)
    #expect(campaign.groups[0].bid == .maximumBid(share: 0.9, cap: Money(yuan: 3)))
    #expect(campaign.groups[0].keywords[0] == AdKeyword(text: "针织连衣裙"))
    #expect(campaign.groups[0].keywords[1].bid == .fixed(Money(fen: 120)))
    #expect(campaign.groups[1].bid == .fixed(Money(fen: 85)))
  }

  @Test func `Promotions`() throws {
    let promotions = try full().promotions
    #expect(promotions.bundles[0].items == ["knit-dress", "belt"])
    #expect(promotions.coupons[1].threshold == .zero)
    #expect(promotions.coupons[1].issue == .gift)
    #expect(promotions.coupons[2].issue == .members(count: 300, date: CalendarDate(text: "2026-09-10")!))
    #expect(promotions.gifts[0].tiers[2].freeShipping)
    #expect(promotions.gifts[0].tiers[2].coupon == "next")
    let discount = promotions.discounts[0]
    #expect(discount.items.map(\.price) == [Money(yuan: 108), Money(fen: 33_915)])
    #expect(discount.end == DateHour(CalendarDate(text: "2026-09-14")!, hour: 0))
    #expect(promotions.platform[0].off == Money(yuan: 50))
  }

  @Test func `The bytes that were read are kept for hashing`() {
    let file = SampleScenario.read(SampleScenario.small)
    #expect(file.inputs == [InputFile(name: "shop.yaml", bytes: Array(SampleScenario.small.utf8))])
  }

  @Test(arguments: [
    ("days: 30", "days: 12 hours", "wrong-unit"), ("price: 59", "price: 5 kg", "wrong-unit"),
    ("price: 59", "price: ¥59", "wrong-unit"), ("price: 59", "price: 59元", "wrong-unit"),
    ("price: 59", "price: \"1,259\"", "wrong-unit"), ("price: 59", "price: 59%", "wrong-unit"),
    ("price: 59", "price: .nan", "not-finite"), ("price: 59", "price: -.inf", "not-finite"),
    ("price: 59", "price: 1e400", "out-of-range"), ("price: 59", "price: 99999999999999999999999", "out-of-range"),
    ("price: 59", "price: 59.999", "too-many-decimals"), ("price: 59", "price: [59]", "wrong-type"),
    ("price: 59", "price: {a: 1}", "wrong-type"), ("price: 59", "price: ", "missing-key"),
    ("price: 59", "price: 2026-09-01", "wrong-type"), ("stock: 400", "stock: 4e2", "not-whole"),
    ("stock: 400", "stock: -9223372036854775808", "out-of-range"),
    ("stock: 400", "stock: 99999999999999999999999", "out-of-range"), ("stock: 400", "stock: -1e400", "not-whole"),
    ("stock: 400", "stock: 400, attraction: 1e400", "out-of-range"),
    ("stock: 400", "stock: 400, conversion: 9999999999999%", "out-of-range"),
    ("stock: 400", "stock: 400, conversion: -1e300", "out-of-range"),
    ("stock: 400", "stock: 400, cycle: 8 days", "unknown-choice"),
    ("stock: 400", "stock: 400, role: profits", "unknown-choice"),
    ("2026-09-01", "2026-02-30", "wrong-date"), ("2026-09-01", "tomorrow", "wrong-date"),
    ("2026-09-01", "2026", "wrong-date"),
    ("days: 30", "days: 30\nseed: -1", "out-of-range"), ("days: 30", "days: 30\nseed: 1.5", "not-whole"),
    ("days: 30", "days: 30\nads: 5", "wrong-type"), ("days: 30", "days: 30\nstore: [1]", "wrong-type"),
    ("days: 30", "days: 30\nkeywords: {a: b}", "wrong-type"), ("days: 30", "days: 30\n? [a]\n: 3", "wrong-type"),
    ("marketday: 1", "marketday: 1.0", "wrong-version"), ("marketday: 1", "marketday: [1]", "wrong-version"),
    ("products:", "products: 5", "yaml-syntax"), ("name: A shop", "name: A: shop", "yaml-syntax"),
    ("name: A shop", "name: '@shop", "yaml-syntax"), ("name: A shop", "name: @shop", "yaml-syntax"),
    ("name: A shop for tests", "name: [a", "yaml-syntax"), ("name: A shop", "\tname: A shop", "yaml-syntax"),
  ])
  func `A wrong value has a code`(original: String, changed: String, code: String) {
    let text = SampleScenario.small.replacingOccurrences(of: original, with: changed)
    let file = SampleScenario.read(text)
    #expect(file.diagnostics.map(\.code) == [code], "\(file.diagnostics)")
    #expect(file.scenario == nil)
  }
}
