import Foundation

@testable import MarketDay

/// The store's ad that goes into an auction.
struct OwnEntry {
  let ad: Int
  let score: Int
  let bid: Int
}

extension WalkedStore {
  /// The store's best ad for a keyword: the highest score of those whose campaign is live and does not sit this search
  /// out; ties to the earlier one.
  func bestAd(keyword: Int, hour: Int, sittingOut: Set<Int>, shopper: WalkedShopper? = nil) -> OwnEntry? {
    let schedules = stage.campaigns
    let weekday = (stage.start + day).weekday
    let standsInLater = shortcuts.contains(.secondAdStandsInLater)
    var best: OwnEntry?
    for ad in stage.adsOfKeyword[keyword] {
      let campaign = stage.ads[ad].campaign
      if let shopper, !stage.isFor(shopper, campaign: campaign) { continue }
      let takesPart =
        standsInLater
        ? campaigns[campaign].wasLive : campaigns[campaign].isLive && !sittingOut.contains(campaign)
      guard takesPart else { continue }
      let bid = ads[ad].bid * schedules[campaign].schedule[weekday, hour] / 100
      guard bid > 0, bid >= Int(advertising.reserve.fen) else { continue }
      let score = bid * ads[ad].tenths
      if score > best?.score ?? 0 { best = OwnEntry(ad: ad, score: score, bid: bid) }
    }
    guard let best else { return nil }
    let campaign = stage.ads[best.ad].campaign
    return campaigns[campaign].isLive && !sittingOut.contains(campaign) ? best : nil
  }

  /// The auction for one shopper: everybody who bids now in a row by score; the own ad wins ties; each pays what keeps
  /// its place and a fen, the last one the reserve. Nil: no place on the page.
  func auction(ad: Int, score: Int, bid: Int, keyword: Int, hour: Int) -> (place: Int, price: Int)? {
    var row = [score]
    for (rival, rivalScore) in zip(keywords[keyword].rivals, keywords[keyword].rivalScores)
    where rivalScore > 0 && hour < rival.spentFrom {
      row.append(rivalScore)
    }
    row.sort(by: >)
    let position = row.firstIndex(of: score)!
    guard position < advertising.places else { return nil }
    let reserve = Int(advertising.reserve.fen)
    guard position + 1 < row.count else { return (position + 1, reserve) }
    let tenths = ads[ad].tenths
    let keepsPlace = (row[position + 1] + tenths - 1) / tenths + 1
    return (position + 1, min(bid, max(reserve, keepsPlace)))
  }

  /// Looks at the place and clicks what it sees.
  func clickChance(ad: Int, place: Int) -> Double {
    let look = pow(advertising.viewDecay, Double(place - 1))
    return look * min(1, advertising.clickRate * items[stage.ads[ad].item].attraction * stage.ads[ad].picture)
  }

  /// Charges one click. False: the account or the campaign can't pay it, so it does not happen, and they are off until
  /// midnight.
  mutating func charge(_ price: Int, campaign: Int) -> Bool {
    if price > account {
      for index in campaigns.indices { campaigns[index].isLive = false }
      return false
    }
    if price > campaigns[campaign].left {
      campaigns[campaign].isLive = false
      return false
    }
    account -= price
    campaigns[campaign].left -= price
    figures[.adSpend] += Double(price) / 100
    return true
  }
}
