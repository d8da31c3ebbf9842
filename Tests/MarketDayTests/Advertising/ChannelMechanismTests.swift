import Testing

@testable import MarketDay

/// Known answers of the formulas behind display advertising, booked places and affiliates.
@Suite struct ChannelMechanismTests {
  @Test("A budget pays so many thousand impressions, and is never exceeded")
  func budgetOfImpressions() {
    #expect(impressions(paidBy: Money(yuan: 300), costPerThousand: Money(yuan: 20)) == 15_000)
    #expect(displayCost(of: 15_000, costPerThousand: Money(yuan: 20)) == Money(yuan: 300))
    #expect(displayCost(of: 1, costPerThousand: Money(fen: 499)) == .zero)
    #expect(displayCost(of: 1, costPerThousand: Money(fen: 500)) == Money(fen: 1))
    var generator = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let budget = Money(fen: generator.int(0...1_000_000_000))
      let price = Money(fen: generator.int(100...1_000_000))
      let paid = impressions(paidBy: budget, costPerThousand: price)
      #expect(displayCost(of: paid, costPerThousand: price) <= budget, "seed 3: \(budget) at \(price)")
      #expect(Int64(paid + 1) * price.fen > budget.fen * 1_000, "seed 3: one more is not paid")
    }
  }

  @Test("The days of a contract sum to its price, and differ by a fen at most")
  func contracts() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<500 {
      let price = Money(fen: generator.int(0...1_000_000_000))
      let days = generator.int(1...400)
      let parts = (0..<days).map { contractInstalment(price: price, day: $0, of: days) }
      #expect(parts.reduce(.zero, +) == price, "seed 4: \(price) over \(days) days")
      #expect(parts.max()! - parts.min()! <= Money(fen: 1), "seed 4: \(price) over \(days) days")
    }
  }

  /// Views of a person are Poisson; the sum over them is worked out term by term.
  @Test("What is left of a click rate is the mean over people who saw the creative more or less often")
  func wearOverPeople() {
    for (frequency, wear) in [(0.0, 0.33), (0.4, 0.33), (3.0, 0.33), (8.0, 0.05), (2.0, 1.0)] {
      var mean = 0.0
      var chance = exponential(-frequency)
      for views in 0..<200 {
        mean += chance * power(1 - wear, Double(views))
        chance *= frequency / Double(views + 1)
      }
      let left = creativeFreshness(frequency: frequency, wear: wear)
      #expect(abs(left - mean) < 1e-12, "\(frequency) views, wear \(wear): \(left), \(mean)")
    }
  }

  /// DoubleClick: 3.6% at the first view, about 2% at the next two, below 1% from the fourth on.
  @Test("The usual wear is that of the published study")
  func usualWear() {
    let rates = (0..<6).map { 3.6 * power(1 - DisplayTerms.usualWear, Double($0)) }
    #expect(abs((rates[1] + rates[2]) / 2 - 2) < 0.1)
    #expect(rates[3] < 1.1 && rates[4] < 1)
  }

  @Test("A day in two halves brings the clicks of the whole day")
  func wearWithinADay() {
    for wear in [0, 1e-9, 0.1, 0.33, 1] {
      let whole = 3 * meanCreativeFreshness(frequency: 0.5, more: 3, wear: wear)
      let first = meanCreativeFreshness(frequency: 0.5, more: 1, wear: wear)
      let second = 2 * meanCreativeFreshness(frequency: 1.5, more: 2, wear: wear)
      #expect(abs(whole - first - second) < 1e-12, "wear \(wear)")
      #expect(meanCreativeFreshness(frequency: 0.5, more: 0, wear: wear) == exponential(-wear * 0.5))
    }
  }

  @Test("A channel falls by half over its half-life")
  func halfLife() {
    #expect(channelFreshness(daysSinceFirst: 0, halfLife: 3) == 1)
    #expect(abs(channelFreshness(daysSinceFirst: 3, halfLife: 3) - 0.5) < 1e-15)
    #expect(abs(channelFreshness(daysSinceFirst: 9, halfLife: 3) - 0.125) < 1e-15)
  }

  @Test("Affiliates come with sales and commission, relative to the trade's typical item")
  func interest() {
    func interest(sold: Double, commission: Double) -> Double {
      affiliateInterest(
        sold: sold, typical: 3, commission: commission, usualCommission: 0.05,
        salesElasticity: AffiliateTerms.usualSalesElasticity,
        commissionElasticity: AffiliateTerms.usualCommissionElasticity)
    }
    #expect(interest(sold: 3, commission: 0.05) == 1)
    #expect(interest(sold: 15, commission: 0.05) == 2)
    #expect(interest(sold: 3, commission: 0.10) == 2)
    #expect(interest(sold: 0, commission: 0.05) == 0.5)
    #expect(interest(sold: 1_000, commission: 0) == 0)
  }

  @Test("A commission comes back in parts, never more than was paid, and wholly with the last unit")
  func commissionsBack() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<300 {
      var paid = CommissionsPaid(items: 2, slots: 3)
      let commission = Money(fen: generator.int(0...100_000))
      paid.pay(commission, of: 1, slot: 2)
      let units = generator.int(1...50)
      let some = generator.int(0...units)
      let first = paid.giveBack(units: some, of: units, item: 1, slot: 2)
      #expect(first == commission.fraction(Int64(some), of: Int64(units), rounded: .down), "seed 5")
      #expect(paid.giveBack(units: units, of: units, item: 1, slot: 2) == commission - first, "seed 5")
      #expect(paid.giveBack(units: units, of: units, item: 1, slot: 2) == .zero, "seed 5")
      #expect(paid.giveBack(units: units, of: units, item: 0, slot: 2) == .zero, "seed 5")
    }
  }

  @Test("Display visits come by the hours of ad traffic, those of a booked place in its hours")
  func hours() throws {
    let trade = DemandProfile().hours
    let display = try #require(channelHourShares(Channel(name: "show", kind: .display), tradeHours: trade))
    #expect(abs(display.reduce(0, +) - 1) < 1e-12)
    #expect(display[9] > 0.069 && display[3] < 0.007)
    var fair = Channel(name: "fair", kind: .placement)
    #expect(channelHourShares(fair, tradeHours: trade) == nil)
    fair.booking.firstHour = 10
    fair.booking.endHour = 12
    let booked = try #require(channelHourShares(fair, tradeHours: trade))
    #expect(abs(booked[10] - trade[10] / (trade[10] + trade[11])) < 1e-12)
    #expect(abs(booked[10] + booked[11] - 1) < 1e-12 && booked[9] == 0 && booked[12] == 0)
    let nobody = try #require(channelHourShares(fair, tradeHours: [1] + [Double](repeating: 0, count: 23)))
    #expect(nobody[10] == 0.5 && nobody[11] == 0.5)
  }
}
