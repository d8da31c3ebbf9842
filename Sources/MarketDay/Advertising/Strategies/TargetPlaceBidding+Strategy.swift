/// Steps towards a place (``BidSteps``): up where yesterday's mean place was more than half a place below the wished
/// one or the ad was not shown, down where it was more than half a place above it.
///
/// Within half a place the bid rests, and within a whole one once its steps are as small as they get: rivals may bid so
/// closely that no step ends between them. So it does not swing. Days on which the ad rested or its campaign did not
/// run teach nothing. What a click is worth plays no part after the first day: `cap` alone limits what is paid. The
/// steps are assumed.
extension TargetPlaceBidding: BidStrategy {
  public var firstMemory: BidSteps { BidSteps() }

  public func bid(_ report: AdReport, memory: inout BidSteps, luck: inout RandomStream) -> BidDecision {
    if !memory.isStarted {
      memory.start(at: report.firstBid(atMost: cap))
    } else if let yesterday = report.yesterday, yesterday.bid > .zero, report.campaign.ran {
      let gap = yesterday.place - Double(place)
      let near = memory.isFinest ? 1 : 0.5
      if yesterday.place == 0 || gap > near {
        memory.move(.up)
      } else if gap < -near {
        memory.move(.down)
      }
    }
    return BidDecision(memory.settled(atMost: cap, reserve: report.reserve))
  }
}
