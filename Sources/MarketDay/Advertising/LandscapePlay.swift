/// The inner loop of ``AuctionLandscape``: a batch of auctions at a time, stored by column, so that each step is a
/// plain loop over the auctions of the batch without a branch, which the compiler turns into vector instructions.
///
/// Ranking takes no sort: an admitted bid is one number, score · 2,048 + (2,047 − position), so that the larger one is
/// ahead and ties go to the lower position. It sinks through the columns of the best so far by exchanges. It agrees
/// with ``KeywordAuction/slots(for:places:reserve:increment:)``, and a test holds it to that.
///
/// Prices take no division: with scores below 2^20 and qualities up to 100 tenths, ⌊a / q⌋ is exactly ⌊a · (⌊2^27 / q⌋
/// + 1) / 2^27⌋ (Granlund and Montgomery 1994, doi 10.1145/178243.178249). Scores are at most 1,000,000: 100.00 yuan
/// at quality 10.
struct LandscapePlay {
  /// Auctions in a batch: the columns fit into the first cache.
  static let batch = 256

  /// A bidder as the loop needs it.
  struct Entrant {
    /// In fen.
    var usualBid: UInt64
    var tenths: UInt64
    /// ⌊2^27 / tenths⌋ + 1.
    var reciprocal: UInt64

    init(usualBid: Money, quality: QualityScore) {
      self.usualBid = UInt64(usualBid.fen)
      tenths = UInt64(quality.tenths)
      reciprocal = (1 << 27) / tenths + 1
    }
  }

  /// Below which number of 32 random bits a place is clicked, and ordered from.
  struct Thresholds {
    var click: UInt32
    var order: UInt32
  }

  /// In order of position, and at the end one that stands for nobody: never clicked.
  let entrants: [Entrant]
  /// 4,096 multipliers of a bid, in steps of 2^−16.
  let multipliers: [UInt64]
  /// By place, then entrant.
  let thresholds: [Thresholds]
  let places: Int
  let reserve: UInt64
  let increment: UInt64
  let luck: Luck

  init(_ landscape: AuctionLandscape, luck: Luck) {
    let nobody = AuctionLandscape.Bidder(usualBid: .zero, quality: .least, attraction: 0, conversion: 0)
    let bidders = landscape.bidders + [nobody]
    entrants = bidders.map { Entrant(usualBid: $0.usualBid, quality: $0.quality) }
    multipliers = (0..<4_096).map { step in
      let normal = normalQuantile((Double(step) + 0.5) / 4_096)
      return UInt64(min(exponential(landscape.bidSpread * normal), 10_000) * 0x1p16)
    }
    thresholds = (1...landscape.places).flatMap { place in
      bidders.map { bidder in
        let click = viewProbability(place: place, decay: landscape.viewDecay) * bidder.attraction
        return Thresholds(click: Self.threshold(click), order: Self.threshold(click * bidder.conversion))
      }
    }
    places = landscape.places
    reserve = UInt64(landscape.reserve.fen)
    increment = UInt64(landscape.increment.fen)
    self.luck = luck
  }

  /// `probability` in steps of 2^−32; a sure event misses one step, so that it fits.
  private static func threshold(_ probability: Double) -> UInt32 { UInt32(min(probability * 0x1p32, 0x1p32 - 1)) }

  /// Plays auctions 0 to `count` − 1.
  func totals(auctions count: Int) -> [AuctionLandscape.PlaceTotals] {
    var totals = [AuctionLandscape.PlaceTotals](repeating: .init(), count: places)
    var words = [UInt32](repeating: 0, count: 4 * Self.batch)
    var best = [Int32](repeating: 0, count: (places + 1) * Self.batch)
    var sinking = [Int32](repeating: 0, count: Self.batch)
    var first = 0
    while first < count {
      let size = min(Self.batch, count - first)
      words.withUnsafeMutableBufferPointer { words in
        best.withUnsafeMutableBufferPointer { best in
          sinking.withUnsafeMutableBufferPointer { sinking in
            rank(first, size, words, sinking, best)
            // Below the last bidder there is nobody to book.
            for index in 0..<min(places, entrants.count - 1) {
              if index & 3 == 0 { drawWords(.adClicks, first, size, block: index / 4, into: words) }
              book(index, size, words, best, into: &totals[index])
            }
          }
        }
      }
      first += size
    }
    return totals
  }

  /// Fills four columns with the 128 random bits of each auction, those that ``Luck/uniforms(_:day:entity:pair:)`` has
  /// for the entity with the auction's number.
  @inline(__always)
  private func drawWords(
    _ purpose: Purpose, _ first: Int, _ size: Int, block: Int, into words: UnsafeMutableBufferPointer<UInt32>
  ) {
    let counter = UInt64(purpose.rawValue) << 24 | UInt64(block)
    let start = UInt64(first)
    for lane in 0..<size {
      let (low, high) = Philox.bits(counter: counter, start &+ UInt64(truncatingIfNeeded: lane), key: luck.key)
      words[lane] = UInt32(truncatingIfNeeded: low)
      words[lane &+ Self.batch] = UInt32(truncatingIfNeeded: low >> 32)
      words[lane &+ 2 &* Self.batch] = UInt32(truncatingIfNeeded: high)
      words[lane &+ 3 &* Self.batch] = UInt32(truncatingIfNeeded: high >> 32)
    }
  }

  /// Draws the bids and leaves the numbers of the best in `best`: one column for each place and the one below, 0 for
  /// nobody.
  @inline(__always)
  private func rank(
    _ first: Int, _ size: Int, _ words: UnsafeMutableBufferPointer<UInt32>,
    _ sinking: UnsafeMutableBufferPointer<Int32>,
    _ best: UnsafeMutableBufferPointer<Int32>
  ) {
    best.update(repeating: 0)
    let floor = max(reserve, 1)
    multipliers.withUnsafeBufferPointer { multipliers in
      for (position, entrant) in entrants.dropLast().enumerated() {
        if position & 7 == 0 { drawWords(.rivalAdvertisers, first, size, block: position / 8, into: words) }
        let column = (position & 7) / 2 * Self.batch
        let shift = UInt32(position & 1) * 16
        let tieBreak = UInt64(2_047 - position)
        for lane in 0..<size {
          let step = Int(words[column &+ lane] &>> shift & 0xFFF)
          let bid = min((entrant.usualBid &* multipliers[step]) &>> 16, 10_000)
          let number = Int32(truncatingIfNeeded: (bid &* entrant.tenths) &<< 11 | tieBreak)
          sinking[lane] = bid < floor ? 0 : number
        }
        // Those before it fill no more columns than they are.
        for index in 0...min(places, position) {
          let row = index &* Self.batch
          for lane in 0..<size {
            let standing = best[row &+ lane]
            let number = sinking[lane]
            best[row &+ lane] = max(standing, number)
            sinking[lane] = min(standing, number)
          }
        }
      }
    }
  }

  /// Prices the place `index` + 1 in each auction of the batch, draws its click and its order, and adds them up.
  @inline(__always)
  private func book(
    _ index: Int, _ size: Int, _ words: UnsafeMutableBufferPointer<UInt32>, _ best: UnsafeMutableBufferPointer<Int32>,
    into totals: inout AuctionLandscape.PlaceTotals
  ) {
    var impressions: UInt32 = 0
    var clicks: UInt32 = 0
    var orders: UInt32 = 0
    var spend: UInt64 = 0
    let nobody = entrants.count - 1
    let row = index * Self.batch
    let column = (index & 3) * Self.batch
    entrants.withUnsafeBufferPointer { entrants in
      thresholds.withUnsafeBufferPointer { thresholds in
        for lane in 0..<size {
          let own = UInt64(truncatingIfNeeded: best[row &+ lane])
          let nextScore = UInt64(truncatingIfNeeded: best[row &+ Self.batch &+ lane]) &>> 11
          let position = own == 0 ? nobody : 2_047 &- Int(truncatingIfNeeded: own & 2_047)
          let (tenths, reciprocal) = (entrants[position].tenths, entrants[position].reciprocal)
          let bid = ((own &>> 11) &* reciprocal) &>> 27
          let toKeepThePlace = (((nextScore &+ tenths &- 1) &* reciprocal) &>> 27) &+ increment
          let price = nextScore == 0 ? reserve : min(bid, max(reserve, toKeepThePlace))
          let threshold = thresholds[index &* entrants.count &+ position]
          let draw = words[column &+ lane]
          impressions &+= own == 0 ? 0 : 1
          clicks &+= draw < threshold.click ? 1 : 0
          orders &+= draw < threshold.order ? 1 : 0
          spend &+= draw < threshold.click ? price : 0
        }
      }
    }
    totals.impressions += Int(impressions)
    totals.clicks += Int(clicks)
    totals.orders += Int(orders)
    totals.spend += Money(fen: Int(spend))
  }
}
