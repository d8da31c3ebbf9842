import MarketDay
import ScenarioFiles

extension AuctionReport {
  var json: JSONText {
    .object([
      JSONMember("scenario", .text(scenario.name)),
      JSONMember("keyword", .text(keyword)),
      JSONMember("date", .text(view.date.description)),
      JSONMember("hour", .number(Double(view.hour))),
      // As text: a seed may have more digits than numbers of JSON readers.
      JSONMember("seed", .text("\(seed)")),
      JSONMember("replicate", .number(Double(replicate))),
      JSONMember("searches", .figure(view.searches)),
      JSONMember("places", .number(Double(view.places))),
      JSONMember("reserve", .money(view.reserve)),
      JSONMember("increment", .money(view.increment)),
      JSONMember("bidders", .list(view.bidders.map(json))),
    ])
  }

  private func json(_ bidder: AuctionBidder) -> JSONText {
    var campaign: JSONText = .null
    if case .own(_, let position) = bidder.advertiser, let ads = scenario.ads {
      campaign = .text(ads.campaigns[position].name)
    }
    return .object([
      JSONMember("advertiser", .text(name(of: bidder))),
      JSONMember("own", .flag(bidder.isOwn)),
      JSONMember("campaign", campaign),
      JSONMember("outcome", .text(bidder.outcomeName)),
      JSONMember("place", bidder.pricePerClick == nil ? .null : .number(Double(bidder.rank ?? 0))),
      JSONMember("bid", .money(bidder.bid)),
      JSONMember("schedule_percent", .number(Double(bidder.schedulePercent))),
      JSONMember("effective_bid", .money(bidder.effectiveBid)),
      JSONMember("quality", .number(bidder.quality.value)),
      JSONMember("score", .number(Double(bidder.score) / 1_000)),
      JSONMember("price_per_click", bidder.pricePerClick.map { .money($0) } ?? .null),
      JSONMember("expected_clicks", .figure(bidder.expectedClicks)),
      JSONMember("search_share", .figure(bidder.searchShare)),
      JSONMember("maximum_bid", bidder.maximumBid.map { .money($0) } ?? .null),
    ])
  }
}

extension AuctionBidder {
  fileprivate var outcomeName: String {
    switch outcome {
    case .place: "place"
    case .noPlace: "no_place"
    case .otherAdAhead: "other_ad_ahead"
    case .budgetSpent: "budget_spent"
    case .campaignNotRunning: "campaign_not_running"
    case .outOfStock: "out_of_stock"
    case .bidsNothing: "bids_nothing"
    case .scheduleOff: "schedule_off"
    case .belowReserve: "below_reserve"
    }
  }
}
