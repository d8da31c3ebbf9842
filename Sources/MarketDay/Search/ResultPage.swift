/// The expected rank of search weight W among `rivals` listings whose ln weights are normal around 0 with spread σ:
/// 1 + rivals · (1 − Φ(ln W / σ)).
func expectedRank(logWeight: Double, rivals: Double, spread: Double) -> Double {
  1 + rivals * normalDistribution(-logWeight / spread)
}

/// The share of searchers who open the page on which `rank` stands: turnRate^(page − 1). `rank` ≥ 1, not whole where it
/// is an expectation.
func reachProbability(rank: Double, placesPerPage: Int, turnRate: Double) -> Double {
  let page = ((rank - 0.5) / Double(placesPerPage)).rounded(.down)
  return page <= 0 ? 1 : power(turnRate, page)
}

/// How much a searcher looks at `rank`, relative to the first place: (place on its page)^(−decay), times the share who
/// open the page.
///
/// Source of the decay: click shares by place of natural results, 28.5% to 2.5% for places 1 to 10 (Sistrix 2020). That
/// it starts anew on each page is our assumption.
func lookProbability(rank: Double, placesPerPage: Int, decay: Double, turnRate: Double) -> Double {
  let page = max(0, ((rank - 0.5) / Double(placesPerPage)).rounded(.down))
  let place = max(1, rank - page * Double(placesPerPage))
  return power(place, -decay) * (page == 0 ? 1 : power(turnRate, page))
}
