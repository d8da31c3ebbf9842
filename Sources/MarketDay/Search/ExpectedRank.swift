/// The expected rank of search weight W among `rivals` listings whose ln weights are normal around 0 with spread σ:
/// 1 + rivals · (1 − Φ(ln W / σ)).
func expectedRank(logWeight: Double, rivals: Double, spread: Double) -> Double {
  1 + rivals * normalDistribution(-logWeight / spread)
}
