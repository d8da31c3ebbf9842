/// Shares of a channel's visits by hour, sum 1; nil where they come like the store's other visitors.
///
/// Display audiences have a profile of their own (R5); a booked place has visitors in its hours only, in proportion to
/// the trade's, or evenly where the trade has none in them.
func channelHourShares(_ channel: Channel, tradeHours: [Double]) -> [Double]? {
  switch channel.kind {
  case .display: return hourShares(channel.display.hours.isEmpty ? DisplayTerms.usualHours : channel.display.hours)
  case .placement:
    let first = channel.booking.firstHour ?? 0
    let end = channel.booking.endHour ?? 24
    guard first > 0 || end < 24 else { return nil }
    let booked = tradeHours.indices.map { (first..<end).contains($0) ? tradeHours[$0] : 0 }
    guard booked.contains(where: { $0 > 0 }) else {
      return hourShares(tradeHours.indices.map { (first..<end).contains($0) ? 1 : 0 })
    }
    return hourShares(booked)
  case .visits, .brand, .affiliates: return nil
  }
}
