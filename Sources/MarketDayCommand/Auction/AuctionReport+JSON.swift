import MarketDay
import PlainText
import RunFiles

extension AuctionReport {
  var json: JSONValue {
    .object([
      ("scenario", .text(scenario.name)),
      ("keyword", .text(keyword)),
      ("date", .text(view.date.description)),
      ("hour", .whole(view.hour)),
      // As text: a seed may have more digits than numbers of JSON readers.
      ("seed", .text("\(seed)")),
      ("replicate", .whole(replicate)),
      ("searches", .number(view.searches)),
      ("places", .whole(view.places)),
      ("reserve", .money(view.reserve)),
      ("increment", .money(view.increment)),
      ("bidders", .list(view.bidders.map(json))),
    ])
  }

  private func json(_ bidder: AuctionBidder) -> JSONValue {
    var campaign: JSONValue = .null
    if case .own(_, let position) = bidder.advertiser, let ads = scenario.ads {
      campaign = .text(ads.campaigns[position].name)
    }
    return .object([
      ("advertiser", .text(name(of: bidder).english)),
      ("own", .boolean(bidder.isOwn)),
      ("campaign", campaign),
      ("outcome", .text(bidder.outcomeName)),
      ("place", bidder.pricePerClick == nil ? .null : .whole(bidder.rank ?? 0)),
      ("bid", .money(bidder.bid)),
      ("schedule_percent", .whole(bidder.schedulePercent)),
      ("effective_bid", .money(bidder.effectiveBid)),
      ("quality", .number(bidder.quality.value)),
      ("score", .number(Double(bidder.score) / 1_000)),
      ("price_per_click", bidder.pricePerClick.map { .money($0) } ?? .null),
      ("expected_clicks", .number(bidder.expectedClicks)),
      ("search_share", .number(bidder.searchShare)),
      ("audience_share", .number(bidder.audienceShare)),
      ("maximum_bid", bidder.maximumBid.map { .money($0) } ?? .null),
    ])
  }
}

extension AuctionBidder {
  fileprivate var outcomeName: String {
    switch outcome {
    case .place: "place"
    case .noPlace: "no_place"
    case .otherAdAhead: "other_ad_ahead"
    case .shownElsewhere: "shown_elsewhere"
    case .budgetSpent: "budget_spent"
    case .campaignNotRunning: "campaign_not_running"
    case .outOfStock: "out_of_stock"
    case .bidsNothing: "bids_nothing"
    case .scheduleOff: "schedule_off"
    case .belowReserve: "below_reserve"
    }
  }
}
