/// What falls due of a contract over `days` days on day number `day` (0 is its first):
///
///     ⌊price · (day + 1) / days⌋ − ⌊price · day / days⌋
///
/// The days differ by at most a fen, and all together are the price exactly. Precondition: 0 ≤ day < days.
func contractInstalment(price: Money, day: Int, of days: Int) -> Money {
  price.fraction(Int64(day + 1), of: Int64(days), rounded: .down)
    - price.fraction(Int64(day), of: Int64(days), rounded: .down)
}
