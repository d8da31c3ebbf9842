import Testing

@testable import MarketDay

/// A smooth campaign spends its budget, over the whole day, and no more than it.
@Suite struct SmoothPacingTests {
  @Test(arguments: UInt64(0)..<200)
  func theShareIsOneWhereTheMoneyLastsAndBelowItWhereNot(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func draw(_ most: Double) -> Double { Double.random(in: 0...most, using: &generator) }
    var outlook = PacingOutlook(
      left: draw(9_000), spent: draw(9_000), expectedSoFar: draw(9_000), expectedFrom: draw(9_000),
      expectedInLastHour: 0, prior: draw(3_000) + 1)
    outlook.expectedInLastHour = draw(outlook.expectedFrom)
    let share = smoothParticipation(outlook)
    #expect((0...1).contains(share), "seed \(seed): \(share)")
    if outlook.expectedFrom <= outlook.left { #expect(share == 1, "seed \(seed): \(share)") }
    // It is never less than what lasts until midnight on a usual day.
    #expect(share >= min(1, outlook.left / outlook.expectedFrom) - 1e-12, "seed \(seed): \(share)")
    var richer = outlook
    richer.left += 100
    #expect(smoothParticipation(richer) >= share, "seed \(seed)")
    var quieter = outlook
    quieter.spent /= 2
    #expect(smoothParticipation(quieter) >= share, "seed \(seed): a quiet day is met with more searches")
    var last = outlook
    last.expectedFrom = last.expectedInLastHour
    #expect(smoothParticipation(last) == 1, "seed \(seed): the last hour takes part in all")
    var sure = outlook
    sure.prior = .infinity
    sure.spent = 0
    #expect(smoothParticipation(sure) <= share + 1e-12, "seed \(seed): where all days are alike nothing is learnt")
  }

  @Test func aUsualDayWeighsAsMuchAsItsShocksAllow() {
    #expect(pacingPrior(storeVariation: 0, keywordVariation: 0) == .infinity)
    #expect(abs(pacingPrior(storeVariation: 0.25, keywordVariation: 0) - 16) < 1e-9)
    #expect(abs(pacingPrior(storeVariation: 0.25, keywordVariation: 0.2) - 1 / 0.105) < 1e-9)
  }

  @Test("with a slack budget smooth and quick are the same day, to the byte")
  func slackBudgets() throws {
    var clicks = 0
    for seed in 0..<(25 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      guard let ads = draft.ads else { continue }
      draft.ads!.balance = Money(yuan: 5_000_000)
      for index in ads.campaigns.indices { draft.ads!.campaigns[index].dailyBudget = Money(yuan: 3_000_000) }
      let days = try [Pacing.quick, .smooth].map { pacing in
        for index in ads.campaigns.indices { draft.ads!.campaigns[index].pacing = pacing }
        return LawPlay.records(try Scenario(draft), seed: seed, days: 4)
      }
      #expect(days[0] == days[1], "seed \(seed)")
      clicks += days[0].reduce(0) { $0 + $1.keywords.reduce(0) { $0 + $1.adClicks } }
    }
    #expect(clicks > 1_000, "the stores have clicks")
  }

  @Test("a binding budget is spent", arguments: [30, 60, 150])
  func bindingBudgets(_ budget: Int) throws { try PacedDays(budgetYuan: budget, replicates: 300).check() }

  @Test("where the bid is raised in the evening, smooth clicks are dearer and so fewer")
  func eveningBidsCostClicks() throws {
    let days = PacedDays(budgetYuan: 60, replicates: 200, eveningPercent: 150)
    let quick = try days.played(.quick, budget: days.budget)
    let smooth = try days.played(.smooth, budget: days.budget)
    func price(_ days: [PacedDays.Day]) -> Double {
      days.reduce(0) { $0 + $1.spend.yuan } / Double(days.reduce(0) { $0 + $1.clicks })
    }
    #expect(price(smooth) > price(quick) * 1.01, "\(price(smooth)) against \(price(quick))")
  }
}

/// The same, over more days and stores.
@Suite("Smooth pacing, long", .enabled(if: LongVariant.isEnabled))
struct LongSmoothPacingTests {
  @Test(arguments: [30, 60, 100, 150, 200])
  func bindingBudgets(_ budget: Int) throws { try PacedDays(budgetYuan: budget, replicates: 4_000).check() }

  @Test func slackBudgets() throws { try LongVariant.play { try SmoothPacingTests().slackBudgets() } }

  /// Drawn stores at odd schedules, hours and shocks; half of the mean demand as budget.
  @Test func drawnStores() throws {
    var whole = (spent: 0.0, budgets: 0.0)
    var days = 0
    for seed in UInt64(0)..<600 {
      guard let paced = try PacedDays(drawn: seed, replicates: 20) else { continue }
      let sum = try paced.spendOfBindingDays()
      whole.spent += sum.spent.yuan
      whole.budgets += sum.budgets.yuan
      days += sum.days
    }
    #expect(days > 500, "\(days) days")
    #expect(whole.spent / whole.budgets >= 0.97, "spent \(whole.spent / whole.budgets) of the budgets of \(days) days")
  }
}

/// First days of a store with one campaign, each with luck of its own, at the same budget.
struct PacedDays {
  struct Day {
    var clicks: Int
    var spend: Money
  }

  private var draft: ScenarioDraft
  let budget: Money
  let replicates: Int

  /// Two keywords, rivals who run out, shocks: a day of full demand costs about 270 yuan.
  init(budgetYuan: Int, replicates: Int, eveningPercent: Int = 100) {
    draft = LandscapeStore.draft(bid: Money(fen: 120)).scenario
    draft.days = 1
    draft.keywords[0].searchesPerDay = 6_000
    draft.keywords.append(
      Keyword(text: "red cup", searchesPerDay: 3_000, rivalListings: 9_000, usualBid: Money(fen: 80)))
    draft.ads!.campaigns[0].schedule = .allDay
    for weekday in Weekday.allCases {
      for hour in 18..<24 { draft.ads!.campaigns[0].schedule[weekday, hour] = eveningPercent }
    }
    draft.ads!.campaigns[0].groups[0].keywords.append(AdKeyword(text: "red cup"))
    budget = Money(yuan: budgetYuan)
    self.replicates = replicates
  }

  /// Half of what a drawn store's first campaign would spend on a mean day; nil where that is less than 40 clicks.
  init?(drawn seed: UInt64, replicates: Int) throws {
    var draft = DrawnMarket(seed: seed, promotions: false).draft
    guard let campaign = draft.ads?.campaigns.first else { return nil }
    draft.lifecycle = nil
    draft.events = []
    draft.ads!.campaigns = [campaign]
    draft.ads!.campaigns[0].span = .always
    draft.ads!.balance = Money(yuan: 5_000_000)
    let free = PacedDays(draft, budget: Self.slack, replicates: replicates)
    let days = try free.played(.quick, budget: Self.slack)
    guard days.reduce(0, { $0 + $1.clicks }) >= 80 * replicates else { return nil }
    let mean = days.reduce(0) { $0 + $1.spend.yuan } / Double(replicates)
    self = PacedDays(draft, budget: Money(nearestTo: mean / 2), replicates: replicates)
  }

  private init(_ draft: ScenarioDraft, budget: Money, replicates: Int) {
    self.draft = draft
    self.budget = budget
    self.replicates = replicates
  }

  private static let slack = Money(yuan: 3_000_000)

  func played(_ pacing: Pacing, budget: Money) throws -> [Day] {
    var draft = draft
    draft.ads!.campaigns[0].pacing = pacing
    draft.ads!.campaigns[0].dailyBudget = budget
    let simulation = Simulation(try Scenario(draft).firstDays(1))
    return (0..<replicates).map { replicate in
      let totals = simulation.totals(replicate: replicate)
      let ads = totals.channels[VisitSources.keywordAds]
      return Day(clicks: ads.visitors, spend: ads.cost)
    }
  }

  /// Of the days on which demand would have spent at least 1.2 budgets.
  func spendOfBindingDays() throws -> (spent: Money, budgets: Money, days: Int) {
    let free = try played(.quick, budget: Self.slack)
    let smooth = try played(.smooth, budget: budget)
    var sum = (spent: Money.zero, budgets: Money.zero, days: 0)
    for (free, smooth) in zip(free, smooth) {
      #expect(smooth.spend <= budget, "spent \(smooth.spend) of \(budget)")
      guard free.spend.yuan >= 1.2 * budget.yuan else { continue }
      sum.spent += smooth.spend
      sum.budgets += budget
      sum.days += 1
    }
    return sum
  }

  /// Spends at least 97% of the budget, and gets at least the clicks that quick gets on the same luck: rivals run out
  /// of budget during the day, so later clicks are cheaper. Seeds are fixed; by chance alone the mean difference would
  /// be below minus 4 standard errors once in 30,000 times.
  func check() throws {
    let sum = try spendOfBindingDays()
    let spent = sum.spent.yuan / sum.budgets.yuan
    #expect(sum.days > replicates / 3, "\(sum.days) days on which the budget binds")
    #expect(spent >= 0.97, "budget \(budget): spent \(spent) over \(sum.days) days")
    let quick = try played(.quick, budget: budget).map { Double($0.clicks) }
    let smooth = try played(.smooth, budget: budget).map { Double($0.clicks) }
    let difference = PairedDifference(of: smooth, against: quick)
    let least = -4 * (difference.standardError ?? 0)
    #expect(difference.mean >= least, "budget \(budget): \(difference.mean) clicks a day more than quick")
  }
}
