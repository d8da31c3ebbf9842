/// Where on an item's page a block of links stands.
public enum LinkPlace: String, CaseIterable, Sendable {
  /// At the top: many see it, and it takes buyers from the page's own item (S1).
  case head
  /// Below the description, where it belongs (S1).
  case foot
}

/// A block on an item's page that leads to another item (S1).
public struct ProductLink: Sendable, Equatable {
  /// The item whose page it stands on, by id.
  public var from: String
  /// The item it leads to, by id.
  public var to: String
  public var place = LinkPlace.foot
  /// The share of those who neither asked nor bought who go on to the other item; nil: ``usualRate``.
  public var rate: Double?
  /// The share of the page item's orders that take one unit of the other item along (assumed), at most
  /// ``largestAttach``.
  public var attach = 0.02
  /// Odds of an order of who goes on, relative to other visits of the other item from the same source (assumed).
  public var odds = 1.0
  /// Odds of an order of the page's own item, relative to the page without this link; nil: ``usualPageOdds``.
  public var pageOdds: Double?
  public var span = DateSpan.always

  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  /// 6% at the head, 3% at the foot (assumed: half as many scroll that far).
  public var usualRate: Double { place == .head ? 0.06 : 0.03 }
  /// 0.905 at the head, which is −0.10 in log-odds (S1 has the direction, the size is assumed); 1 at the foot.
  public var usualPageOdds: Double { place == .head ? 0.905 : 1 }
  /// More than half of an item's orders never take one other item along.
  public static let largestAttach = 0.5
}
