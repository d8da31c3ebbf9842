extension World {
  /// One keyword's auctions from `fromHour` on: which of the store's ads takes part, at which place and price. Hours
  /// with the same percentages and the same rivals have the same outcome, so only the first of them holds an auction,
  /// and they are one segment.
  mutating func holdAuctions(ads range: Range<Int>, fromHour: Int, day: Int, _ stage: PreparedScenario) {
    let keyword = stage.ads[range.lowerBound].keyword
    rankRivals(of: keyword, stage)
    let weekday = (stage.start + day).weekday
    var changes: UInt32 = 1 << UInt32(AdDay.hours)
    for ad in range {
      changes |= stage.campaignChanges[Int(stage.adCampaigns[ad]) * 7 + weekday.rawValue]
      changes |= today.adDay.changes(of: ad)
      today.adDay.segmentCounts[ad] = 0
      today.adDay.segmentAtHand[ad] = 0
    }
    var rivalChanges: UInt32 = 0
    for rival in 0..<today.adDay.rivalCount {
      rivalChanges |= HourBits.changes(in: today.adDay.rivalHours[rival])
      today.adDay.rivalChangesUpTo[rival] = rivalChanges
    }
    let isDivided = stage.audiences?.isDivided[keyword] ?? false
    let everybody = stage.cells.everybody
    var hour = fromHour
    while hour < AdDay.hours {
      if isDivided, let audiences = stage.audiences {
        let end = nextHour(after: hour, in: changes | rivalChanges)
        placeAds(range, weekday: weekday, hours: hour..<end, audiences, stage)
        hour = end
        continue
      }
      let (best, standing, met) = bestStanding(ads: range, weekday: weekday, hour: hour, stage)
      // Rivals further down have no part in the outcome, so it stands when they run out.
      let end = nextHour(after: hour, in: met < 0 ? changes : changes | today.adDay.rivalChangesUpTo[met])
      let perDay =
        best < 0
        ? 0 : today.meanSearches[keyword] * stage.viewProbabilities[standing.place] * adClickRate(best, stage)
      for ad in range {
        let isShown = ad == best
        add(
          AdSegment(
            from: hour, to: end, place: isShown ? standing.place : 0, price: isShown ? standing.pricePerClick.fen : 0,
            audience: everybody, reach: 1, clicksPerDay: isShown ? perDay : 0, clicks: 0),
          to: ad)
      }
      hour = end
    }
  }

  /// The first hour after `hour` whose bit is set in `changes`, which has that of midnight.
  @inline(__always)
  private func nextHour(after hour: Int, in changes: UInt32) -> Int {
    hour + 1 + (changes >> UInt32(hour + 1)).trailingZeroBitCount
  }

  /// Adds a segment, or lengthens the last one where nothing changes.
  mutating func add(_ segment: AdSegment, to ad: Int) {
    let count = today.adDay.segmentCounts[ad]
    let last = ad * AdDay.hours + count - 1
    let segments = today.adDay.segments.buffer
    if count > 0, segments[last].place == segment.place, segments[last].price == segment.price,
      segments[last].audience == segment.audience
    {
      segments[last].to = segment.to
    } else {
      segments[last + 1] = segment
      today.adDay.segmentCounts[ad] = count + 1
    }
  }

  /// Today's scores of a keyword's advertisers, falling.
  mutating func rankRivals(of keyword: Int, _ stage: PreparedScenario) {
    let rules = stage.trade.advertising
    let scores = today.adDay.rivalScores.buffer
    let hours = today.adDay.rivalHours.buffer
    var count = 0
    if let page = stage.rivals?.pageOfKeyword[keyword] {
      // Ranked in the morning, with the named rivals among them.
      for entry in today.rivalDay.ranking(of: page) {
        scores[count] = entry.score
        hours[count] = entry.hours
        count += 1
      }
      today.adDay.rivalCount = count
      return
    }
    let factor = exponential(keywords[keyword].bidLevel)
    for rival in keywords[keyword].rivals {
      let bid = KeywordAuction.rivalBid(rival.bid, factor: factor)
      guard KeywordAuction.isAdmitted(bid, reserve: rules.reserve) else { continue }
      let score = KeywordAuction.score(bid, rival.quality)
      // Few, and sorted but for rounding: insertion keeps ties in the order of the rivals.
      var place = count
      while place > 0, scores[place - 1] < score {
        scores[place] = scores[place - 1]
        hours[place] = hours[place - 1]
        place -= 1
      }
      scores[place] = score
      hours[place] = HourBits.before(rival.spentFrom ?? AdDay.hours)
      count += 1
    }
    today.adDay.rivalCount = count
  }

  /// The store's ad with the highest score at `hour` (a store holds one place at most), and where it stands; −1 for
  /// none. `met` is the last rival that had a part in it; −1 for none.
  private mutating func bestStanding(
    ads range: Range<Int>, weekday: Weekday, hour: Int, _ stage: PreparedScenario
  ) -> (ad: Int, standing: AdStanding, met: Int) {
    var best = -1
    var bestScore: Int64 = 0
    var bestBid = Money.zero
    for index in range {
      guard let (score, bid) = entry(of: index, weekday: weekday, hour: hour, stage), score > bestScore else {
        continue
      }
      (best, bestScore, bestBid) = (index, score, bid)
    }
    guard best >= 0 else { return (-1, .none, -1) }
    let (standing, met) = standing(of: best, bid: bestBid, hour: hour, stage)
    return standing.place > 0 ? (best, standing, met) : (-1, .none, met)
  }

  /// The score and the bid with which an own ad goes into the auctions of `hour`; nil: it takes no part.
  @inline(__always)
  mutating func entry(of ad: Int, weekday: Weekday, hour: Int, _ stage: PreparedScenario) -> (score: Int64, bid: Money)?
  {
    let campaign = Int(stage.adCampaigns[ad])
    guard today.adDay.isLive[campaign] else { return nil }
    let percent = stage.campaignPercents[(campaign * 7 + weekday.rawValue) * AdDay.hours + hour]
    let bid = KeywordAuction.effectiveBid(today.adDay.bid(of: ad, at: hour), schedulePercent: percent)
    let score = KeywordAuction.score(bid, ads[ad].score)
    guard KeywordAuction.isAdmitted(bid, reserve: stage.trade.advertising.reserve), score > 0 else { return nil }
    return (score, bid)
  }

  /// Where an own ad stands against today's rivals (``rankRivals(of:_:)``), and the last rival that had a part in it:
  /// −1 for none.
  @inline(__always)
  mutating func standing(
    of ad: Int, bid: Money, hour: Int, _ stage: PreparedScenario
  ) -> (standing: AdStanding, met: Int) {
    standing(quality: ads[ad].score, bid: bid, hour: hour, stage)
  }

  /// The same of any ad of the store, be it one that does not exist.
  @inline(__always)
  mutating func standing(
    quality: QualityScore, bid: Money, hour: Int, _ stage: PreparedScenario
  ) -> (standing: AdStanding, met: Int) {
    let rules = stage.trade.advertising
    let hours = today.adDay.rivalHours.buffer
    var met = -1
    let standing = KeywordAuction.standing(
      effectiveBid: bid, quality: quality,
      rivalScores: UnsafeBufferPointer(
        start: today.adDay.rivalScores.buffer.baseAddress, count: today.adDay.rivalCount),
      isBidding: { rival in
        met = rival
        return HourBits.contains(hour, in: hours[rival])
      }, places: rules.places, reserve: rules.reserve)
    return (standing, met)
  }

  /// The share of the viewers of an ad who click it.
  mutating func adClickRate(_ index: Int, _ stage: PreparedScenario) -> Double {
    let ad = stage.ads[index]
    return min(1, stage.trade.advertising.clickRate * today.attractions[ad.product] * ad.picture)
  }
}
