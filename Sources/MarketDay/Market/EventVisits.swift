/// Mean visits through an event's own page on `date`, over all of its items, a day:
///
///     V · (1 − fade)^(days since the first)
///
/// from its first to its last day, else 0. The form is assumed: what is new on a page draws most on its first day. Days
/// of the week and seasons are not in it, and neither are shocks.
func eventPageVisits(_ event: PlatformEvent, on date: CalendarDate) -> Double {
  guard event.sells(on: date) else { return 0 }
  return event.terms.visitsPerDay * power(1 - event.terms.visitsFade, Double(date - event.first))
}
