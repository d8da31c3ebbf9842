/// A part of a scenario as `--set` names it, and what takes it out.
public struct NamedLever: Sendable, Equatable {
  /// Such as `ads.campaigns.autumn` or `promotions.coupons.ten`.
  public var key: String
  public var lever: ProfitLever
}

extension Scenario {
  /// Every part that has a key and can be taken out, in the order of the scenario: ads, channels, promotions, events,
  /// links, members, listing times.
  ///
  /// Entries of lists stand under their names, as in `--set`. O(number of parts).
  public var namedLevers: [NamedLever] {
    let promotions = draft.promotions
    var parts = namedAds
    parts += draft.channels.map { NamedLever(key: "channels.\($0.name)", lever: .channel($0.name)) }
    parts += promotions.bundles.map { NamedLever(key: "promotions.bundles.\($0.id)", lever: .bundle($0.id)) }
    parts += promotions.coupons.map { NamedLever(key: "promotions.coupons.\($0.id)", lever: .coupon($0.id)) }
    parts += promotions.gifts.map { NamedLever(key: "promotions.gifts.\($0.id)", lever: .gift($0.id)) }
    parts += promotions.discounts.map { NamedLever(key: "promotions.discounts.\($0.id)", lever: .discount($0.id)) }
    parts += promotions.platform.map { NamedLever(key: "promotions.platform.\($0.name)", lever: .platform($0.name)) }
    parts += draft.events.map { NamedLever(key: "events.\($0.name)", lever: .event($0.name)) }
    if !draft.links.isEmpty { parts.append(NamedLever(key: "links", lever: .links)) }
    parts += draft.links.indices.map { NamedLever(key: "links.\($0)", lever: .link($0)) }
    if draft.members != nil { parts.append(NamedLever(key: "members", lever: .members)) }
    parts += draft.products.filter { $0.listed != nil }.map {
      NamedLever(key: "products.\($0.id).listed", lever: .listing($0.id))
    }
    return parts
  }

  private var namedAds: [NamedLever] {
    guard let ads = draft.ads else { return [] }
    var parts = [NamedLever(key: "ads", lever: .ads)]
    for campaign in ads.campaigns {
      let name = campaign.name
      parts.append(NamedLever(key: "ads.campaigns.\(name)", lever: .campaign(name)))
      for group in campaign.groups {
        let key = "ads.campaigns.\(name).groups.\(group.product)"
        parts.append(NamedLever(key: key, lever: .adGroup(campaign: name, product: group.product)))
        parts += group.keywords.map { keyword in
          NamedLever(
            key: "\(key).keywords.\(keyword.text)",
            lever: .adKeyword(campaign: name, product: group.product, keyword: keyword.text))
        }
      }
    }
    return parts
  }
}

extension ProfitLever {
  /// Whether `ad` goes with it.
  func takes(_ ad: NamedAd) -> Bool {
    switch self {
    case .ads: true
    case .campaign(let name): ad.campaign == name
    case .adGroup(let campaign, let product): ad.campaign == campaign && ad.product == product
    case .adKeyword(let campaign, let product, let keyword):
      ad.campaign == campaign && ad.product == product && ad.keyword == keyword
    default: false
    }
  }

  /// Whether it is keyword ads.
  public var isAds: Bool {
    switch self {
    case .ads, .campaign, .adGroup, .adKeyword: true
    default: false
    }
  }
}
