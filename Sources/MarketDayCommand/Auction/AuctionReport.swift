import MarketDay
import PlainText

/// One auction with all that is said about it.
struct AuctionReport {
  let view: AuctionView
  let scenario: Scenario
  let moment: MomentOptions
  let seed: UInt64
  let replicate: Int

  init(_ view: AuctionView, scenario: Scenario, moment: MomentOptions, seed: UInt64, replicate: Int) {
    self.view = view
    self.scenario = scenario
    self.moment = moment
    self.seed = seed
    self.replicate = replicate
  }

  var keyword: String { scenario.keywords[view.keyword].text }

  /// Those with a rank, by rank.
  var ranked: [AuctionBidder] { view.bidders.filter { $0.rank != nil } }

  var absent: [AuctionBidder] { view.bidders.filter { $0.rank == nil } }

  /// The own ad in a place or ranked below the last one, and its position among ``ranked``.
  var own: (index: Int, bidder: AuctionBidder)? {
    ranked.firstIndex(where: \.isOwn).map { ($0, ranked[$0]) }
  }

  func name(of bidder: AuctionBidder) -> Wording {
    switch bidder.advertiser {
    case .own(let product, _): Wording(same: scenario.products[product].id)
    case .rival(let number): Wording("rival \(number)", "对手 \(number)")
    case .named(let rival): Wording(same: scenario.rivals[rival].name)
    }
  }

  /// What the own ad would have to bid at this hour, schedule included, to stand above `other`; ties are its own.
  static func effectiveBid(of bidder: AuctionBidder, toPass other: AuctionBidder) -> Money {
    let tenths = Int64(bidder.quality.tenths)
    return Money(fen: (other.score + tenths - 1) / tenths)
  }

  /// Effective bid × quality, in yuan.
  static func score(_ score: Int64) -> String { FigureText.number(Double(score) / 1_000, decimals: 3) }
}

extension AuctionBidder {
  /// Drawn rivals bid the same in all hours.
  var hasSchedule: Bool {
    if case .rival = advertiser { return false }
    return true
  }

  /// 1 is the top; nil for those that take no part.
  var rank: Int? {
    switch outcome {
    case .place(let place, _): place
    case .noPlace(let rank): rank
    default: nil
    }
  }

  var pricePerClick: Money? {
    if case .place(_, let price) = outcome { return price }
    return nil
  }
}
