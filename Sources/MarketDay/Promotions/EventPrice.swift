/// What an item of an event costs on `date`, where its list price of that day is `list`; nil where the event changes
/// nothing.
///
/// While the event sells it is the event's price. After it, over its recovery days D, the price goes back to the list
/// price in equal steps (S1: prices recover in steps): with S prices in between, on the k-th day after the end
///
///     price = event + (list − event) · s / (S + 1), with s = ⌈k · S / D⌉
///
/// rounded to the fen. That the steps are equal is assumed. To a buyer it is a temporary reduction. From the day on
/// which the store leaves there is neither price.
func eventPrice(of item: EventItem, in event: PlatformEvent, list: Money, on date: CalendarDate) -> Money? {
  if let leave = event.leave, leave <= date { return nil }
  if event.sells(on: date) { return item.price }
  guard event.recovers(on: date), item.price < list else { return nil }
  let steps = event.terms.recoverySteps
  let days = event.terms.recoveryDays
  let step = ((date - event.last) * steps + days - 1) / days
  return item.price + (list - item.price).fraction(Int64(step), of: Int64(steps + 1))
}

/// An event with the names of its items resolved to positions.
struct ResolvedEvent: Sendable {
  let event: PlatformEvent
  let promotion: PromotionID
  let items: [(product: Int, item: EventItem)]

  /// The lowered price of one of its items on `date`; nil where there is none.
  func price(of item: EventItem, list: Money, on date: CalendarDate) -> LimitedTimePrice? {
    guard let price = eventPrice(of: item, in: event, list: list, on: date) else { return nil }
    return LimitedTimePrice(
      price: price, promotion: promotion, commission: event.sells(on: date) ? event.terms.commission : .zero)
  }

  func holds(_ product: Int) -> Bool { items.contains { $0.product == product } }
}

extension PlatformEvent {
  /// Shoppers have waited for `date`, on which it sells.
  func isAwaited(on date: CalendarDate) -> Bool { terms.leadDays > 0 && sells(on: date) }
}
