/// An ad of which somebody wants to know what other bids would bring.
struct BidQuestion: Sendable {
  let keyword: Int
  let product: Int
  /// Nil: the store has no such ad. Then it is one with the trade's first quality, for everybody and at all hours.
  let ad: Int?
  /// Above 0, rising.
  let bids: [Money]
}

/// What one bid would bring over some days: means, given the days' shocks.
public struct BidYield: Sendable, Equatable {
  /// Searches on whose page the ad stands.
  public var impressions = 0.0
  /// Place × impressions.
  public var placesTimesImpressions = 0.0
  public var clicks = 0.0
  /// In yuan.
  public var cost = 0.0
  /// Paying buyers of the clicks.
  public var orders = 0.0
  /// In yuan: orders × what an order leaves before ads.
  public var earnings = 0.0

  public init() {}

  /// In yuan.
  public var profit: Double { earnings - cost }

  static func += (left: inout BidYield, right: BidYield) {
    left.impressions += right.impressions
    left.placesTimesImpressions += right.placesTimesImpressions
    left.clicks += right.clicks
    left.cost += right.cost
    left.orders += right.orders
    left.earnings += right.earnings
  }

  static func / (left: BidYield, right: Double) -> BidYield {
    var part = left
    part.impressions /= right
    part.placesTimesImpressions /= right
    part.clicks /= right
    part.cost /= right
    part.orders /= right
    part.earnings /= right
    return part
  }
}

/// The answer to a question over the days played so far.
struct BidAnswer: Sendable {
  /// By bid.
  var yields: [BidYield]
  /// Days on which the ad could run.
  var days = 0
  /// Over the days on which it did bid: how many, and the sum of the bids in fen.
  var daysWithBid = 0
  var bids = 0.0
  /// Over the days on which it could run: the sum of the maximum bids in fen, and of what an order leaves in yuan.
  var maximumBids = 0.0
  var unitProfits = 0.0

  init(bids: Int) { yields = .init(repeating: BidYield(), count: bids) }

  static func += (left: inout BidAnswer, right: BidAnswer) {
    for index in left.yields.indices { left.yields[index] += right.yields[index] }
    left.days += right.days
    left.daysWithBid += right.daysWithBid
    left.bids += right.bids
    left.maximumBids += right.maximumBids
    left.unitProfits += right.unitProfits
  }
}

/// Questions that are asked anew on each day, after the auctions are open and before anybody clicks.
struct BidSurvey: Sendable {
  let questions: [BidQuestion]
  var answers: [BidAnswer]

  init(_ questions: [BidQuestion]) {
    self.questions = questions
    answers = questions.map { BidAnswer(bids: $0.bids.count) }
  }
}

extension World {
  /// Asks about bids from today on; it changes nothing that is played.
  mutating func ask(_ questions: [BidQuestion]) { bidSurvey = BidSurvey(questions) }

  /// Adds today to the answers: hour by hour, where each bid would stand against the rivals of the hour, and what a
  /// day there brings by
  ///
  ///     impressions = searches · audience
  ///     clicks = impressions · view(place) · click rate · attraction
  ///     cost = clicks · price per click, orders = clicks · conversion
  ///
  /// with today's shocks, quality, attraction and odds. Conversion is the hidden truth. It knows no budget and no stock
  /// that runs out, and leaves tomorrow alone: what else happens does not heed the bid. The store's other ads for the
  /// keyword bid as they do, and where one of them is ahead, this one is not shown.
  mutating func surveyBids(_ day: Int, _ stage: PreparedScenario) {
    guard var survey = bidSurvey.take() else { return }
    for number in survey.questions.indices {
      answer(survey.questions[number], day: day, stage, into: &survey.answers[number])
    }
    bidSurvey = survey
  }

  private mutating func answer(
    _ question: BidQuestion, day: Int, _ stage: PreparedScenario, into answer: inout BidAnswer
  ) {
    let date = stage.start + day
    let isRunning = question.ad.map { stage.campaigns[stage.ads[$0].campaign].campaign.span.contains(date) } ?? true
    guard isRunning, today.onSale[question.product], today.mayAdvertise[question.product] else { return }
    let terms = stage.offers.terms[today.offers[question.product]]
    answer.days += 1
    answer.unitProfits += terms.unitProfit.yuan
    answer.maximumBids += Double(maximumBid(for: question, terms, stage).fen)
    if let ad = question.ad, today.adDay.bids[ad] > .zero {
      answer.daysWithBid += 1
      answer.bids += Double(today.adDay.bids[ad].fen)
    }
    rankRivals(of: question.keyword, stage)
    var conversion = AudienceConversion(question, terms: terms, shift: today.oddsShifts[question.product])
    for hour in 0..<AdDay.hours where stage.hourShares[hour] > 0 {
      answerHour(hour, of: question, weekday: date.weekday, stage, &conversion, into: &answer)
    }
  }

  /// As the seller estimates it today; of an ad that does not exist from the item's record alone.
  private func maximumBid(for question: BidQuestion, _ terms: OfferTerms, _ stage: PreparedScenario) -> Money {
    if let ad = question.ad { return today.adDay.maximumBids[ad] }
    let conversion = estimatedConversion(
      keyword: ClickRecord(clicks: 0, orders: 0), item: windows.purchases(of: question.product),
      trade: stage.trade.shoppers.conversion, strength: stage.trade.advertising.priorClicks)
    return MarketDay.maximumBid(unitProfit: terms.unitProfit, conversion: conversion)
  }

  private mutating func answerHour(
    _ hour: Int, of question: BidQuestion, weekday: Weekday, _ stage: PreparedScenario,
    _ conversion: inout AudienceConversion, into answer: inout BidAnswer
  ) {
    let rules = stage.trade.advertising
    let campaign = question.ad.map { stage.ads[$0].campaign }
    let percent = campaign.map { stage.campaignPercents[($0 * 7 + weekday.rawValue) * AdDay.hours + hour] } ?? 100
    let quality = question.ad.map { ads[$0].score } ?? QualityScore(nearestTo: rules.startQuality)
    let clickRate =
      question.ad.map { adClickRate($0, stage) } ?? min(1, rules.clickRate * today.attractions[question.product])
    let searches = today.meanSearches[question.keyword] * stage.hourShares[hour]
    let earning = stage.offers.terms[today.offers[question.product]].unitProfit.yuan
    for (index, bid) in question.bids.enumerated() {
      let effective = KeywordAuction.effectiveBid(bid, schedulePercent: percent)
      let (standing, _) = standing(quality: quality, bid: effective, hour: hour, stage)
      guard standing.place > 0 else { continue }
      let score = KeywordAuction.score(effective, quality)
      let audience = audience(of: question, score: score, weekday: weekday, hour: hour, stage)
      guard !audience.isEmpty else { continue }
      let impressions = searches * stage.cells.share(of: audience)
      let clicks = impressions * stage.viewProbabilities[standing.place] * clickRate
      let orders = clicks * conversion.of(audience, stage)
      var yield = BidYield()
      yield.impressions = impressions
      yield.placesTimesImpressions = impressions * Double(standing.place)
      yield.clicks = clicks
      yield.cost = clicks * standing.pricePerClick.yuan
      yield.orders = orders
      yield.earnings = orders * earning
      answer.yields[index] += yield
    }
  }

  /// Who sees the ad with this score: those whom its campaign is for, but for whom a better ad of the store is.
  private mutating func audience(
    of question: BidQuestion, score: Int64, weekday: Weekday, hour: Int, _ stage: PreparedScenario
  ) -> Audience {
    let everybody = stage.cells.everybody
    func reached(by ad: Int) -> Audience { stage.audiences?.ofCampaign[stage.ads[ad].campaign] ?? everybody }
    var audience = question.ad.map(reached) ?? everybody
    for other in stage.adsOfKeyword[question.keyword] where other != question.ad {
      guard let rival = entry(of: other, weekday: weekday, hour: hour, stage) else { continue }
      let isAhead = other < question.ad ?? .max ? rival.score >= score : rival.score > score
      if isAhead { audience = audience.without(reached(by: other)) }
    }
    return audience
  }
}

/// Orders per click of an ad's audience; the last one is kept, as most ads have one.
private struct AudienceConversion {
  private let question: BidQuestion
  private let terms: OfferTerms
  private let shift: Double
  private var audience = Audience.nobody
  private var conversion = 0.0

  init(_ question: BidQuestion, terms: OfferTerms, shift: Double) {
    self.question = question
    self.terms = terms
    self.shift = shift
  }

  mutating func of(_ wanted: Audience, _ stage: PreparedScenario) -> Double {
    if wanted == audience { return conversion }
    audience = wanted
    if wanted == stage.cells.everybody {
      conversion = terms.chances(of: VisitSources.keywordAds, shift: shift).conversion
    } else {
      let campaign = question.ad.map { stage.ads[$0].campaign }
      let mix: OddsMix =
        if let campaign, let audiences = stage.audiences {
          audiences.mix(of: wanted, campaign: campaign, in: stage.cells)
        } else {
          OddsMix(of: wanted, in: stage.cells)
        }
      conversion = terms.chances(of: VisitSources.keywordAds, shift: shift, over: mix).conversion
    }
    return conversion
  }
}
