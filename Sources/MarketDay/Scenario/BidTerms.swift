// What a scenario says of each strategy. How they bid stands in Advertising/Strategies.

/// Moves the bid until the ad stands at the wished place.
public struct TargetPlaceBidding: Sendable, Equatable {
  /// 1 is the top; at most the places on a page.
  public var place: Int
  public var cap: Money

  public init(place: Int, cap: Money) {
    self.place = place
    self.cap = cap
  }
}

/// Bids so that the sales of the ad's clicks are a wished multiple of what they cost.
public struct TargetReturnBidding: Sendable, Equatable {
  /// Sales / ad spend, above 0 and at most 100; 3 is 300%.
  public var wishedReturn: Double
  public var cap: Money

  public init(wishedReturn: Double, cap: Money) {
    self.wishedReturn = wishedReturn
    self.cap = cap
  }
}

/// Bids the maximum bid, less where the budget would not last.
public struct PacedBidding: Sendable, Equatable {
  public var cap: Money

  public init(cap: Money) { self.cap = cap }
}

/// Shares of the maximum bid by the item's stage of life.
///
/// The defaults follow S1; the numbers are assumed. Introduction 120%: pay for traffic, and somewhat more than a click
/// brings at once, as early sales lift the item in natural search. Growth 100%: keep paying, what a click is worth.
/// Peak 0%: stop paying. Decline 50%: clear stock, with clicks that still leave half of their worth.
public struct LifecycleBidding: Sendable, Equatable {
  /// Each 0 (the ad rests) to 2.
  public var introduction = 1.2
  public var growth = 1.0
  public var peak = 0.0
  public var decline = 0.5
  public var cap: Money

  public init(cap: Money) { self.cap = cap }

  public func share(in stage: LifeStage) -> Double {
    switch stage {
    case .introduction: introduction
    case .growth: growth
    case .peak: peak
    case .decline: decline
    }
  }
}

/// A share of the maximum bid, more of it in hours whose clicks are cheap and less in dear ones.
public struct HourlyBidding: Sendable, Equatable {
  /// Of the maximum bid, on average over clicks; above 0, at most 2.
  public var share = 1.0
  public var cap: Money
  /// 0 (all hours alike) to 2: an hour whose clicks cost half of the mean has 2^strength times the bid.
  public var strength = 0.5

  public init(share: Double = 1, cap: Money, strength: Double = 0.5) {
    self.share = share
    self.cap = cap
    self.strength = strength
  }
}

/// Tries bids of a grid and settles on the one that earns most.
public struct LearningBidding: Sendable, Equatable {
  public enum Method: String, CaseIterable, Sendable {
    /// Bids what is best in a world drawn from what it believes.
    case thompson
    /// Bids what might be best.
    case upperConfidence = "upper-confidence"
  }

  public var method = Method.thompson
  /// The least and the greatest bid of the grid; the first is below the second.
  public var from: Money
  public var to: Money
  /// Bids of the grid, 2 to 20; each is the same multiple of the one before.
  public var steps = 8
  /// How much of unit profit × conversion a click counts for, above 0 and at most 2: above 1 where buyers come back.
  public var share = 1.0

  public init(method: Method = .thompson, from: Money, to: Money, steps: Int = 8, share: Double = 1) {
    self.method = method
    self.from = from
    self.to = to
    self.steps = steps
    self.share = share
  }
}

/// Stays just ahead of a rival with a name, or right behind.
public struct RivalBidding: Sendable, Equatable {
  public enum Side: String, CaseIterable, Sendable {
    case ahead, behind
  }

  /// The rival's name.
  public var rival: String
  public var stay = Side.ahead
  /// Of the maximum bid, where the rival is not seen; above 0, at most 2.
  public var share = 1.0
  public var cap: Money

  public init(rival: String, stay: Side = .ahead, share: Double = 1, cap: Money) {
    self.rival = rival
    self.stay = stay
    self.share = share
    self.cap = cap
  }
}
