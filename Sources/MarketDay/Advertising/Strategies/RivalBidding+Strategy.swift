/// Steps (``BidSteps``) that keep the ad just ahead of a rival, or right behind, as both were seen yesterday.
///
/// Places are means over the hours in which the rival was seen. Ahead: up where the ad stood below it or was not shown,
/// down where it stood more than one and a half places above. Behind: down where it stood above, up where it stood
/// more than one and a half places below. Where the rival is not seen, and in the hours without it where that is
/// cheaper, the bid is `share` of the maximum bid (S2); never more than `cap`. Such rivals, who fight for a place for
/// days and then fall back to the busy hours, are S4's; the steps are assumed.
extension RivalBidding: BidStrategy {
  public static var readsHours: Bool { true }

  public var firstMemory: BidSteps { BidSteps() }

  public func bid(_ report: AdReport, memory: inout BidSteps, luck: inout RandomStream) -> BidDecision {
    let usual = min(cap, maximumBid(unitProfit: report.unitProfit, conversion: report.conversion, share: share))
    guard let sighting = report.rivals.first(where: { $0.name == rival }), sighting.hours != 0 else {
      return BidDecision(usual)
    }
    if !memory.isStarted {
      memory.start(at: report.firstBid(atMost: cap))
    } else if let yesterday = report.yesterday, yesterday.bid > .zero, report.campaign.ran {
      if let direction = direction(own: yesterday.place(in: sighting.hours), rival: sighting.place) {
        memory.move(direction)
      }
    }
    let bid = memory.settled(atMost: cap, reserve: report.reserve)
    guard usual < bid, sighting.hours & Self.allHours != Self.allHours else { return BidDecision(bid) }
    let percent = Int(usual.fen * 100 / bid.fen)
    let percents = (0..<24).map { hour in sighting.hours & 1 << UInt32(hour) == 0 ? percent : 100 }
    return BidDecision(bid, hourPercents: percents)
  }

  private static let allHours: UInt32 = 1 << 24 - 1

  /// Nil: it stands where it should.
  private func direction(own: Double, rival: Double) -> BidSteps.Direction? {
    guard own > 0 else { return .up }
    switch stay {
    case .ahead: return own > rival ? .up : own < rival - 1.5 ? .down : nil
    case .behind: return own < rival ? .down : own > rival + 1.5 ? .up : nil
    }
  }
}

extension AdDayReport {
  /// The mean place over the hours of the mask in which it was shown; of the day where hours are not told, and 0 where
  /// it was shown in none of them.
  fileprivate func place(in mask: UInt32) -> Double {
    guard hours.count == 24 else { return place }
    let places = hours.indices.filter { mask & 1 << UInt32($0) != 0 && hours[$0].place > 0 }.map { hours[$0].place }
    return places.isEmpty ? 0 : Double(places.reduce(0, +)) / Double(places.count)
  }
}
