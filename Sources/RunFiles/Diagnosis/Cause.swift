import MarketDay

/// Something that may have changed sales, with the figure that shows it.
public struct Cause: Sendable, Equatable {
  public enum Kind: String, CaseIterable, Sendable {
    case price
    case stock
    case promotionBegan = "promotion_began"
    case promotionEnded = "promotion_ended"
    case adsBegan = "ads_began"
    case adsStopped = "ads_stopped"
    case adBudget = "ad_budget"
    case adBids = "ad_bids"
    case adPrices = "ad_prices"
    case adClicks = "ad_clicks"
    case channelBegan = "channel_began"
    case channelStopped = "channel_stopped"
    case channelVisits = "channel_visits"
    case season
    case searchWeight = "search_weight"
    case rivals
    case hidden
    case clicks
    case listingTimes = "listing_times"
    case service
    case waiting
    case ratings
    case page
    case basket
    case returns
    case members

    /// What somebody did or what the platform did, which a file shows without doubt; all else is a count that chance
    /// moves, too.
    var isCertain: Bool {
      switch self {
      case .price, .stock, .promotionBegan, .promotionEnded, .adsBegan, .adsStopped, .adBudget, .channelBegan,
        .channelStopped, .hidden:
        true
      default: false
      }
    }

    /// It follows from visits and orders of earlier days, so it is no cause by itself.
    var isConsequence: Bool { self == .returns }
  }

  public var kind: Kind
  /// The item, channel or promotion with the largest part of it; nil where it is about the whole store.
  public var subject: String?
  /// How many others have a part in it.
  public var others = 0
  /// What it explains of the change of sales a day.
  public var amount: Money
  public var figure: FigureChange

  /// Whether days differ by as much without any cause; nil where that can't be told.
  public var isWithinChance: Bool? { kind.isCertain ? false : figure.isWithinChance }
}

/// Causes as they are found, part by part.
struct CausePile {
  private struct Part {
    var kind: Cause.Kind
    var subject: String?
    /// In yuan a day.
    var amount: Double
    var figure: () -> FigureChange
  }

  private var parts: [Part] = []

  mutating func add(
    _ kind: Cause.Kind, _ subject: String? = nil, _ amount: Double, figure: @escaping () -> FigureChange
  ) {
    guard amount != 0, amount.isFinite else { return }
    if let known = parts.firstIndex(where: { $0.kind == kind && $0.subject == subject }) {
      parts[known].amount += amount
    } else {
      parts.append(Part(kind: kind, subject: subject, amount: amount, figure: figure))
    }
  }

  /// One cause for each kind and direction: items that did the same belong together. Channels and promotions stand
  /// alone. The largest come first, ties in the order in which they were found.
  var causes: [Cause] {
    var groups: [[Part]] = []
    for part in parts {
      let known = groups.firstIndex { group in
        let first = group[0]
        return first.kind == part.kind && (first.amount < 0) == (part.amount < 0) && Self.belongTogether(part.kind)
      }
      if let known { groups[known].append(part) } else { groups.append([part]) }
    }
    let causes = groups.map { group in
      let first = group.reduce(group[0]) { abs($1.amount) > abs($0.amount) ? $1 : $0 }
      return Cause(
        kind: first.kind, subject: first.subject, others: group.count - 1,
        amount: Money(nearestTo: group.reduce(0) { $0 + $1.amount }), figure: first.figure())
    }
    let sizes = causes.map { $0.amount.fen.magnitude }
    let order = causes.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
    return order.map { causes[$0] }.filter { $0.amount != .zero }
  }

  private static func belongTogether(_ kind: Cause.Kind) -> Bool {
    switch kind {
    case .channelBegan, .channelStopped, .channelVisits, .promotionBegan, .promotionEnded: false
    default: true
    }
  }
}
