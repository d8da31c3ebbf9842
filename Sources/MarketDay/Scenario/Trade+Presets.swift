/// Trades to start from.
///
/// Each number says where it comes from. S0 to S4 are documents on running Taobao and Tmall stores, from about 2012
/// to 2022: S0 on small stores and the order by delisting time, with a travel store's January; S1 on all of a store's
/// work, with the months of a spirits store and a cup store; S2 on traffic and keyword ads; S3 on promotions and on
/// what search weighs; S4 on sales targets and customer service. R1 to R9 are published data and research: R1 the
/// public log of Taobao shoppers' actions, R2 the turnover of Double 11, R3 the orders of an online gift shop, R4 a
/// study of clicks on search results, R5 studies of ad places and auctions, R6 meta-analyses of price elasticity, R7
/// one of reviews, R8 the coupon campaigns of a public household data set, R9 trade press on returns of clothing.
/// *Assumed* has no source. What a preset does not name keeps the default of its type.
///
/// The typical item is the one in the middle of all listings that a search finds: half of them have more search weight.
/// Listings are many and orders few (a keyword with 5,000 searches a day and 180,000 listings cannot give each of them
/// even one order a month), so it sells little. Sales are uneven, too: were they less so, an item with a few hundred
/// orders would outrank millions of listings.
extension Trade {
  /// Every preset, the general one last.
  public static let presets: [Trade] = [womensWear, spirits, homeware, travelGoods, general]

  /// The preset of that name, such as `womens-wear`; nil where there is none.
  public static func preset(named name: String) -> Trade? { presets.first { $0.name == name } }

  /// Spread of the rivals' ln search weight (assumed).
  private static let unevenSales = 1.5

  /// Women's clothing: busy on Monday and at the weekend, in the afternoon and the late evening; many returns.
  static let womensWear: Trade = {
    var trade = Trade(name: "womens-wear")
    // S1: Monday, Saturday and Sunday sell best; by how much is assumed. The mean is 1.
    trade.demand.weekdays = [1.12, 0.93, 0.93, 0.93, 0.93, 1.08, 1.08]
    // R1, with the best hours that S1 names (14 to 15, 20 to 22) lifted by a tenth (assumed).
    for hour in [14, 15, 20, 21, 22] { trade.demand.hours[hour] *= 1.1 }
    trade.shoppers.conversion = 0.025  // R1: 2.25 orders per 100 page views of active shoppers; assumed of visitors
    trade.shoppers.askRate = 0.04  // assumed: size and colour are asked for
    trade.shoppers.unitsPerOrder = 1.15  // assumed
    trade.shoppers.refundShare = 0.20  // R9
    trade.shoppers.refundDays = 7  // assumed
    trade.shoppers.goodsBackShare = 0.90  // assumed: most comes back unworn
    trade.search.rivalSpread = unevenSales
    trade.search.newItemBoost = 1.6  // assumed: fashion is searched for what is new
    trade.typicalItem.price = Money(yuan: 128)  // assumed
    trade.typicalItem.buyers = 3  // assumed
    trade.typicalItem.conversion = 0.025  // as the shoppers'
    trade.typicalItem.returningBuyers = 0.3  // assumed: a tenth
    trade.typicalItem.refundShare = 0.20  // R9
    return trade
  }()

  /// Spirits: a store's August as S1 reports it.
  static let spirits: Trade = {
    var trade = Trade(name: "spirits")
    trade.demand.weekdays = [1.0, 1.0, 1.0, 1.05, 1.1, 0.95, 0.9]  // assumed: bought before the weekend
    trade.shoppers.conversion = 0.0232  // S1
    trade.shoppers.pagesPerVisit = 1.9  // S1: 15,871 page views / 8,341 visitors
    trade.shoppers.mobileShare = 0.241  // S1
    trade.shoppers.mobileOdds = 0.21  // S1, of a cup store: conversion 0.67% to 3.15%
    trade.shoppers.unitsPerOrder = 1.3  // assumed
    trade.shoppers.lastingPriceElasticity = 2.2  // assumed: known brands
    trade.shoppers.refundShare = 0.03  // assumed
    trade.search.rivalSpread = unevenSales
    trade.typicalItem.price = Money(yuan: 70)  // S1: order value 89.80, at 1.3 units an order
    trade.typicalItem.buyers = 3  // assumed
    trade.typicalItem.conversion = 0.0232  // S1
    trade.typicalItem.returningBuyers = 0.45  // assumed: drunk and bought again
    trade.typicalItem.refundShare = 0.03  // assumed
    return trade
  }()

  /// Homeware: a cup store's April as S1 reports it.
  static let homeware: Trade = {
    var trade = Trade(name: "homeware")
    trade.shoppers.conversion = 0.0315  // S1, of desktops
    trade.shoppers.mobileShare = 0.236  // S1: 220 of 931 visitors
    trade.shoppers.mobileOdds = 0.21  // S1: 0.67% to 3.15%
    trade.shoppers.pagesPerVisit = 2.5  // S1: depth 2.56 and 2.41
    trade.shoppers.unitsPerOrder = 1.05  // S1: 26 items in 25 orders
    trade.shoppers.refundShare = 0.05  // assumed
    trade.search.rivalSpread = unevenSales
    trade.typicalItem.price = Money(yuan: 108)  // S1: order value 113.72, at 1.05 units an order
    trade.typicalItem.buyers = 2  // assumed
    trade.typicalItem.conversion = 0.0315  // S1
    trade.typicalItem.returningBuyers = 0.12  // assumed
    trade.typicalItem.refundShare = 0.05  // assumed
    return trade
  }()

  /// Travel goods: a store's January as S0 reports it; few of many visitors buy.
  static let travelGoods: Trade = {
    var trade = Trade(name: "travel-goods")
    trade.shoppers.conversion = 0.0021  // S0
    trade.shoppers.askRate = 0.003  // assumed; × 0.40 it must stay below the conversion
    trade.shoppers.pagesPerVisit = 1.5  // S0: 3,108 page views / 2,068 visitors
    trade.shoppers.unitsPerOrder = 1.1  // assumed
    trade.shoppers.refundShare = 0.06  // assumed
    trade.advertising.clickRate = 0.003  // S0: 0.09% over all places; assumed for the first one
    trade.search.rivalSpread = unevenSales
    trade.typicalItem.price = Money(yuan: 160)  // assumed
    trade.typicalItem.buyers = 2  // assumed
    trade.typicalItem.conversion = 0.0021  // S0
    trade.typicalItem.returningBuyers = 0.14  // S0: 7.01% return
    trade.typicalItem.refundShare = 0.06  // assumed
    return trade
  }()

  /// A trade of which nothing is known: the defaults of all types.
  static let general = Trade(name: "general")
}
