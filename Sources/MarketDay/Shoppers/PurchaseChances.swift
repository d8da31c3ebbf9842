/// The chances of one visit: to ask, to buy after asking, to buy without asking.
///
/// A visitor asks with rate q; those who asked buy with the clerk's rate, the others silently, so that
/// conversion = q · inquiry conversion + (1 − q) · silent conversion.
struct PurchaseChances: Equatable, Sendable {
  var ask: Double
  var inquiry: Double
  var silent: Double

  var conversion: Double { ask * inquiry + (1 - ask) * silent }
}

/// The log-odds that a usual visit starts from: of an order after asking and of a silent one, such that the conversion
/// at the usual price is the item's. Assumption: what shifts the odds (price, channel, promotions) shifts both alike.
struct UsualOdds: Equatable, Sendable {
  let ask: Double
  let inquiry: Double
  let silent: Double

  /// Precondition: askRate × inquiryConversion < conversion < 1.
  init(conversion: Double, askRate: Double, inquiryConversion: Double) {
    ask = askRate
    inquiry = logOdds(inquiryConversion)
    silent = logOdds((conversion - askRate * inquiryConversion) / (1 - askRate))
  }

  /// The chances where the log-odds are shifted by `shift`, as a mean over regions and devices. The usual conversion is
  /// that of desktop visits from a region with odds 1.
  func chances(shift: Double, over mix: OddsMix) -> PurchaseChances {
    PurchaseChances(
      ask: ask, inquiry: mix.meanProbability(usual: inquiry + shift), silent: mix.meanProbability(usual: silent + shift)
    )
  }
}
