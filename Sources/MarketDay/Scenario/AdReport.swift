/// What a seller's back office shows of one ad in the morning. No hidden truth is in it: no true conversion, no
/// rival's bid, nothing of the day that begins.
public struct AdReport: Sendable, Equatable {
  /// 0 is the scenario's start.
  public var day: Int
  public var date: CalendarDate
  /// Days on which the campaign still runs, today counted; at least 1.
  public var daysLeft: Int
  /// The least price of a click.
  public var reserve: Money
  /// Places for ads on a page.
  public var places: Int

  /// What an order of the item leaves after goods, fees, shipping and expected gifts and coupons, before ads; 0 or less
  /// where it loses money.
  public var unitProfit: Money
  /// What a buyer of the item paid for goods in the last 30 days, on average; today's price where nobody bought.
  public var orderValue: Money
  /// Usual conversion in the trade, and how many clicks that prior is worth.
  public var tradeConversion: Double
  public var priorClicks: Double
  /// Visits of the item and its paying buyers, over all sources, of the last 30 days.
  public var item: ClickRecord
  /// Clicks of this ad and the buyers they brought, older days fading over 30 days.
  public var seen: ClickRecord
  /// The item's stage of life by its sales so far.
  public var stage: LifeStage
  public var quality: QualityScore
  /// How the ad did yesterday; nil before the first day.
  public var yesterday: AdDayReport?
  public var campaign: CampaignReport
  /// Rivals with a name who were seen on the keyword's pages yesterday, in the order of the scenario.
  public var rivals: [RivalSighting]

  public init(
    day: Int, date: CalendarDate, daysLeft: Int, reserve: Money, places: Int, unitProfit: Money,
    orderValue: Money = .zero, tradeConversion: Double, priorClicks: Double, item: ClickRecord, seen: ClickRecord,
    stage: LifeStage,
    quality: QualityScore, yesterday: AdDayReport?, campaign: CampaignReport, rivals: [RivalSighting] = []
  ) {
    self.day = day
    self.date = date
    self.daysLeft = daysLeft
    self.reserve = reserve
    self.places = places
    self.unitProfit = unitProfit
    self.orderValue = orderValue
    self.tradeConversion = tradeConversion
    self.priorClicks = priorClicks
    self.item = item
    self.seen = seen
    self.stage = stage
    self.quality = quality
    self.yesterday = yesterday
    self.campaign = campaign
    self.rivals = rivals
  }
}

/// An ad's yesterday.
public struct AdDayReport: Sendable, Equatable {
  /// Zero: it rested.
  public var bid = Money.zero
  /// For the keyword, whoever was shown: the platform's search index.
  public var searches = 0
  public var impressions = 0
  public var clicks = 0
  public var cost = Money.zero
  /// Paying buyers of those clicks.
  public var orders = 0
  /// What they paid for goods; an order counts with the mean of the item's orders that day.
  public var amount = Money.zero
  /// Mean place over the searches in which it was shown; 0 where it was not.
  public var place = 0.0
  /// 24 hours, for strategies that read them (``BidStrategy/readsHours``); empty for all others.
  public var hours: [AdHourReport] = []

  public init() {}
}

/// An hour of an ad's yesterday.
public struct AdHourReport: Sendable, Equatable {
  public var clicks: Int
  public var cost: Money
  /// 0 where it was not shown.
  public var place: Int

  public init(clicks: Int = 0, cost: Money = .zero, place: Int = 0) {
    self.clicks = clicks
    self.cost = cost
    self.place = place
  }
}

/// The campaign that an ad belongs to.
public struct CampaignReport: Sendable, Equatable {
  public var dailyBudget: Money
  /// Yesterday, by all of its ads.
  public var spent = Money.zero
  /// The hour in which the budget was spent yesterday; nil: it lasted.
  public var spentFrom: Int?
  /// The share of a usual day's traffic that came before it was spent yesterday, by the hours in which the store's
  /// visitors come; 1: it lasted.
  public var sharePlayed = 1.0
  /// Whether it could show ads yesterday: on one of its dates, with an hour that the schedule leaves on, and with money
  /// for a click.
  public var ran = false

  public init(dailyBudget: Money) { self.dailyBudget = dailyBudget }
}

/// A rival with a name on the result pages of a keyword, as anybody could see it there.
public struct RivalSighting: Sendable, Equatable {
  public var name: String
  /// Mean place over the hours in which it was seen.
  public var place: Double
  /// The hours of yesterday in which it was seen: bit 0 is midnight to 1:00.
  public var hours: UInt32

  public init(name: String, place: Double, hours: UInt32) {
    self.name = name
    self.place = place
    self.hours = hours
  }
}
