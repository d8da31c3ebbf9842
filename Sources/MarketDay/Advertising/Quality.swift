/// How strongly each of the three observations moves the target of quality. All are assumed.
public struct QualityExponents: Sendable, Equatable {
  public var clickThrough = 0.6
  public var relevance = 1.0
  public var conversion = 0.25

  public init() {}
}

/// Observed clicks against those that usual ads would have got at the same places:
///
///     (clicks + calming) / (expected clicks + calming)
///
/// `expectedClicks` is the sum over impressions of view(place) × usual click rate. `calming` > 0 is a number of usual
/// clicks put on both sides, so that an ad with few impressions counts as usual. The form is our assumption.
public func clickRatio(clicks: Int, expectedClicks: Double, calming: Double) -> Double {
  precondition(clicks >= 0 && expectedClicks >= 0 && calming > 0, "a click ratio needs counts and a calming above 0")
  return (Double(clicks) + calming) / (expectedClicks + calming)
}

/// The quality, 1 to 10, that an ad moves towards:
///
///     7 · click ratio^a · relevance^b · conversion ratio^c
///
/// - Parameters:
///   - clickRatio: ``clickRatio(clicks:expectedClicks:calming:)``, at least 0; 1 is usual.
///   - relevance: of the item for the keyword, 0 to 1.
///   - conversionRatio: the item's estimated conversion / the trade's, at least 0; 1 is usual.
///
/// That a usual ad of a fully relevant item has 7, and the product form, are our assumptions; the three parts are the
/// platform's (S1). Monotone in each of them.
public func qualityTarget(
  clickRatio: Double, relevance: Double, conversionRatio: Double, exponents: QualityExponents = QualityExponents()
) -> Double {
  let target =
    7 * power(clickRatio, exponents.clickThrough) * power(relevance, exponents.relevance)
    * power(conversionRatio, exponents.conversion)
  return min(max(target, 1), 10)
}

/// Tomorrow's quality: today's and a share `learning` (0 to 1) of the way to the target, kept within 1 to 10.
///
///     q' = clamp(q + learning · (target − q))
///
/// The daily step is our assumption.
public func nextQuality(_ quality: Double, target: Double, learning: Double) -> Double {
  min(max(quality + learning * (target - quality), 1), 10)
}
