/// The chance q of each of the four stars above the first, such that 1 + Binomial(4, q) has mean `score` (1 to 5).
///
/// So a score is whole, the stars of n reviews are n + Binomial(4n, q), and one draw gives them all. The form of the
/// distribution is our assumption: at a mean of 4.8, 81% give 5 stars, 17% give 4, and hardly anybody less.
func starChance(ofScore score: Double) -> Double { min(1, max(0, (score - 1) / 4)) }

/// How many times the usual part of buyers is unhappy where the mean score is `score` and `usual` is usual:
/// (5 − score) / (5 − usual) (assumed). 1 where nothing can be worse or better than usual, at a usual score of 5.
func unhappiness(score: Double, usual: Double) -> Double { usual < 5 ? (5 - score) / (5 - usual) : 1 }
