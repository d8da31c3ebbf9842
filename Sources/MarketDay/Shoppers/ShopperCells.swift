/// Some of the cells, region × device, that shoppers are in: bit r of each word is region r on that device.
struct Audience: BitwiseCopyable, Equatable, Sendable {
  var desktop: UInt64
  var mobile: UInt64

  static let nobody = Audience(desktop: 0, mobile: 0)

  var isEmpty: Bool { desktop | mobile == 0 }

  func union(_ other: Audience) -> Audience {
    Audience(desktop: desktop | other.desktop, mobile: mobile | other.mobile)
  }

  func without(_ other: Audience) -> Audience {
    Audience(desktop: desktop & ~other.desktop, mobile: mobile & ~other.mobile)
  }
}

/// Regions and devices of a scenario: where shoppers are and how their odds of an order differ. A scenario without
/// regions has one, of share 1 and odds 1.
struct ShopperCells: Sendable {
  /// Share and odds by region; shares sum to 1.
  let regions: [(share: Double, odds: Double)]
  /// By region.
  let keys: [EntityKey]
  let mobileShare: Double
  let mobileOdds: Double
  /// Over all cells.
  let mix: OddsMix
  let everybody: Audience
  /// By region: its part of ``mix``, on desktops and on mobile devices.
  let desktopParts: [Int]
  let mobileParts: [Int]

  init(_ scenario: Scenario) {
    let shoppers = scenario.trade.shoppers
    let whole = scenario.regions.reduce(0) { $0 + $1.share }
    var regions = scenario.regions.map { (share: $0.share / whole, odds: $0.odds) }
    if regions.isEmpty { regions = [(share: 1, odds: 1)] }
    self.regions = regions
    keys = scenario.regions.isEmpty ? [.store] : scenario.regions.map { EntityKey("region/" + $0.name) }
    mobileShare = shoppers.mobileShare
    mobileOdds = shoppers.mobileOdds
    mix = OddsMix(regions: regions, mobileShare: shoppers.mobileShare, mobileOdds: shoppers.mobileOdds)
    // The parts of the mix are the different odds of regions in the order in which they are first met, once for each
    // device that differs.
    var different: [Double] = []
    for region in regions where region.share > 0 && !different.contains(region.odds) { different.append(region.odds) }
    let parts = regions.map { region in different.firstIndex(of: region.odds) ?? 0 }
    desktopParts = parts
    mobileParts = mix.parts.count > different.count ? parts.map { $0 + different.count } : parts
    let all = regions.count == 64 ? UInt64.max : (1 << UInt64(regions.count)) - 1
    everybody = Audience(desktop: all, mobile: all)
  }

  /// Those that a campaign is for.
  func audience(of campaign: Campaign, names: [String]) -> Audience {
    var audience = everybody
    if !campaign.regions.isEmpty {
      var bits: UInt64 = 0
      for (region, name) in names.enumerated() where campaign.regions.contains(name) { bits |= 1 << UInt64(region) }
      audience = Audience(desktop: bits, mobile: bits)
    }
    if campaign.devices == .desktop { audience.mobile = 0 }
    if campaign.devices == .mobile { audience.desktop = 0 }
    return audience
  }

  /// The share of all shoppers who are in `audience`.
  func share(of audience: Audience) -> Double {
    if audience == everybody { return 1 }
    return min(1, share(of: audience.desktop) * (1 - mobileShare) + share(of: audience.mobile) * mobileShare)
  }

  /// The share of the shoppers on one device who are in the regions `bits`; all regions together are exactly 1.
  private func share(of bits: UInt64) -> Double {
    if bits == everybody.desktop { return 1 }
    var sum = 0.0
    for (number, region) in regions.enumerated() where bits & (1 << UInt64(number)) != 0 { sum += region.share }
    return sum
  }

  /// What the luck of an audience is keyed by: the names of its regions in no order, by device. All regions together
  /// are keyed as if there were none.
  func key(of audience: Audience) -> EntityKey {
    func bits(_ regions: UInt64) -> UInt64 {
      if regions == everybody.desktop { return mixed(1) }
      var bits: UInt64 = 0
      for (region, key) in keys.enumerated() where regions & (1 << UInt64(region)) != 0 { bits ^= mixed(key.bits) }
      return bits
    }
    return EntityKey(bits: bits(audience.desktop)).with(EntityKey(bits: bits(audience.mobile)))
  }

  /// The part of ``mix`` that a cell belongs to.
  @inline(__always)
  func part(region: Int, isMobile: Bool) -> Int { isMobile ? mobileParts[region] : desktopParts[region] }

  /// The share of all shoppers who are in one cell.
  @inline(__always)
  func share(region: Int, isMobile: Bool) -> Double {
    regions[region].share * (isMobile ? mobileShare : 1 - mobileShare)
  }
}
