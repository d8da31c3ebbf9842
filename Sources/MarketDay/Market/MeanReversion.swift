/// Tomorrow's level of something that wanders around 0 and comes back:
///
///     level' = persistence · level + deviation · √(1 − persistence²) · normal
///
/// A first-order autoregression. `persistence` is 0 to below 1: how much of today stays. `deviation` is the standard
/// deviation in the long run, in the units of `level`: where `level` has it, `level'` has it too. `normal` is a
/// standard normal draw.
@inline(__always)
func nextLevel(_ level: Double, persistence: Double, deviation: Double, normal: Double) -> Double {
  persistence * level + deviation * (1 - persistence * persistence).squareRoot() * normal
}
