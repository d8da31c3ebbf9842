/// Paid so far / the target; nil where nothing is wanted.
func targetProgress(paid: Money, of target: Money) -> Double? {
  target > .zero ? Double(paid.fen) / Double(target.fen) : nil
}

/// What each of the days that are left should bring for the target to be reached, to the nearest fen; 0 where it is
/// reached, nil where no day is left.
func targetLeftPerDay(of target: Money, paid: Money, daysLeft: Int) -> Money? {
  guard daysLeft > 0 else { return nil }
  return max(.zero, target - paid).fraction(1, of: Int64(daysLeft))
}
