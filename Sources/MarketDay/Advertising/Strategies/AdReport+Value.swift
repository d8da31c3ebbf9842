extension AdReport {
  /// Conversion of the ad's clicks as the seller can estimate it, from the trade's, the item's and the ad's own record.
  public var conversion: Double {
    estimatedConversion(keyword: seen, item: item, trade: tradeConversion, strength: priorClicks)
  }

  /// The most that a click may cost before it loses money: unit profit × conversion (S2).
  public var maximumBid: Money { MarketDay.maximumBid(unitProfit: unitProfit, conversion: conversion) }
}
