/// Would-be buyers who wait for something announced.
public enum Waiting {
  /// The share of an item's would-be buyers who wait on `date`: `waitingShare` on the announced days before a
  /// limited-time discount on it, on the lead days before an event of the platform that has it, and on those before a
  /// season, else 0. Two reasons at once count as one (assumed).
  ///
  /// Nobody waits on a day on which a limited-time discount on the item runs at some hour, or an event sells it.
  static func share(
    of product: Int, on date: CalendarDate, promotions: StorePromotions, seasons: [Season], behaviour: ShopperBehaviour
  ) -> Double {
    let discounts = promotions.discounts.filter { discount in discount.items.contains { $0.product == product } }
    let isDiscounted = discounts.contains { discount in
      discount.start < DateHour(date, hour: 24) && discount.end > DateHour(date, hour: 0)
    }
    guard !isDiscounted else { return 0 }
    let events = promotions.events.filter { $0.event.governs(date) && $0.holds(product) }
    guard !events.contains(where: { $0.event.sells(on: date) }) else { return 0 }
    let isAnnounced = discounts.contains { discount in
      date < discount.start.date && discount.start.date - date <= discount.announcedDays
    }
    let isBeforeSeason = seasons.contains { date < $0.first && $0.first - date <= $0.leadDays }
    let isBeforeEvent = events.contains { $0.event.isAnnounced(on: date) }
    return isAnnounced || isBeforeEvent || isBeforeSeason ? behaviour.waitingShare : 0
  }

  /// ln(1 − share): the shift of the log-odds of an order on a day on which `share` of would-be buyers wait (and fill
  /// their carts instead). Nearly exact while few visitors buy.
  public static func logOddsShift(share: Double) -> Double { logarithmOfOnePlus(-min(share, 0.999)) }
}
