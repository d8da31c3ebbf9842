/// What a draw decides. Each purpose has luck of its own, so that no decision re-rolls another one.
///
/// Raw values are part of every result: they are never reused or renumbered.
public enum Purpose: UInt8, CaseIterable, Sendable {
  // Demand
  case storeShock = 1
  case keywordShock = 2
  case searches = 3
  // Natural search
  case rivalLevel = 10
  case popularOrder = 11
  case closingSoonOrder = 12
  // Keyword ads
  case rivalAdvertisers = 20
  case bidLevel = 21
  case adClicks = 22
  case adSegments = 23
  case adHours = 24
  case budgetStop = 25
  case adViews = 26
  case bidChoices = 27
  case rivalBidChoices = 28
  // Other ways in
  case channelVisits = 30
  case cartReturns = 32
  case couponReturns = 33
  case displayImpressions = 34
  case affiliateVisits = 35
  case eventVisits = 36
  case memberVisits = 37
  case memberMessages = 38
  case memberBase = 39
  // Visits to orders
  case searchOrders = 40
  case closingSoonOrders = 41
  case adOrders = 42
  case channelOrders = 43
  case returnOrders = 44
  case favouritesAndCarts = 45
  case pageViews = 46
  case unpaidOrders = 47
  case linkVisits = 48
  case linkOrders = 49
  // Baskets and after
  case baskets = 50
  case couponClaims = 51
  case refunds = 52
  case refundReasons = 53
  case shipping = 54
  case complaints = 55
  case reviews = 56
  case disputes = 57
  // Standing
  case inspections = 60
  case fakeTradeFound = 61
  // Fulfilment
  case missingGoods = 95
  case cancelledOrders = 96
  // Who and where, for the tables
  case regionsOfVisits = 70
  case devicesOfVisits = 71
  case eventOrders = 72
  case memberOrders = 73
  // The lab
  case planDraws = 80
  // Members
  case memberJoins = 115
  case memberBuyers = 116
}

/// Names what a draw is about: an item, a keyword, a pair of them. Made from names, so that a draw stays the same when
/// other items are added or moved.
public struct EntityKey: Hashable, Sendable {
  public let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  /// The store as a whole.
  public static let store = EntityKey(bits: 0)

  /// FNV-1a, 64 bits, over the UTF-8 bytes of `name`.
  public init(_ name: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    bits = hash
  }

  /// The key of a pair; the order matters.
  public func with(_ other: EntityKey) -> EntityKey {
    EntityKey(bits: mixed(bits &+ 0x9E37_79B9_7F4A_7C15) ^ other.bits)
  }
}

/// The finaliser of SplitMix64: spreads 64 bits (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195).
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var bits = value
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}

/// All luck of one replicate. A draw depends on the seed, the replicate, the purpose, the day, the entity and its own
/// number, and on nothing else: not on other draws, the thread, or the order of the run. So two scenarios with one seed
/// share their luck wherever they are the same (common random numbers).
public struct Luck: Sendable {
  let key: UInt64

  public init(seed: UInt64, replicate: Int) {
    key = mixed(mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ UInt64(bitPattern: Int64(replicate)) &* 0xD134_2543_DE82_EF95)
  }

  /// The two uniform numbers with number `pair` (0 to 16,777,215) of one decision, both above 0 and below 1.
  @inline(__always)
  public func uniforms(_ purpose: Purpose, day: Int, entity: EntityKey, pair: Int = 0) -> (Double, Double) {
    let low = UInt64(purpose.rawValue) << 24 | UInt64(truncatingIfNeeded: pair) | UInt64(truncatingIfNeeded: day) << 32
    let (first, second) = Philox.bits(counter: low, entity.bits, key: key)
    return (openUniform(first), openUniform(second))
  }

  /// The stream for one decision; it never depends on how many draws others made.
  public func stream(_ purpose: Purpose, day: Int, entity: EntityKey) -> RandomStream {
    RandomStream(luck: self, purpose: purpose, day: day, entity: entity)
  }
}

/// A uniform number above 0 and below 1: the middle of one of 2^52 equal steps, so that neither end can come out by
/// rounding.
@inline(__always)
func openUniform(_ bits: UInt64) -> Double { (Double(bits >> 12) + 0.5) * 0x1p-52 }

/// Uniform numbers for one decision, one after another.
public struct RandomStream: Sendable {
  private let luck: Luck
  private let purpose: Purpose
  private let day: Int
  private let entity: EntityKey
  private var pair = 0
  private var spare: Double?

  init(luck: Luck, purpose: Purpose, day: Int, entity: EntityKey) {
    self.luck = luck
    self.purpose = purpose
    self.day = day
    self.entity = entity
  }

  /// The next uniform number, above 0 and below 1.
  public mutating func nextUniform() -> Double {
    if let number = spare {
      spare = nil
      return number
    }
    let (first, second) = luck.uniforms(purpose, day: day, entity: entity, pair: pair)
    pair += 1
    spare = second
    return first
  }
}
