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

  /// The chances where the log-odds are shifted by `shift`, as a mean over desktop and mobile visits.
  func chances(shift: Double, shoppers: ShopperBehaviour) -> PurchaseChances {
    PurchaseChances(
      ask: ask, inquiry: meanOverDevices(inquiry + shift, shoppers: shoppers),
      silent: meanOverDevices(silent + shift, shoppers: shoppers))
  }

  /// Mobile pages have odds of their own; the usual conversion is that of desktop visits.
  private func meanOverDevices(_ logOdds: Double, shoppers: ShopperBehaviour) -> Double {
    let desktop = probability(logOdds: logOdds)
    guard shoppers.mobileShare > 0, shoppers.mobileOdds != 1 else { return desktop }
    let mobile = probability(logOdds: logOdds + logarithm(shoppers.mobileOdds))
    return (1 - shoppers.mobileShare) * desktop + shoppers.mobileShare * mobile
  }
}
