import MarketDay

/// What a part of the glossary is about, in the order in which it is listed.
public enum GlossaryTopic: String, Sendable, CaseIterable {
  case traffic, listing, advertising, channels, promotions, shoppers, money, service, standing, lab

  public var name: Wording {
    switch self {
    case .traffic: Wording("Search and traffic", "搜索与流量")
    case .listing: Wording("Listing, delisting, items", "上下架与商品")
    case .advertising: Wording("Keyword ads", "直通车")
    case .channels: Wording("Other channels", "其他渠道")
    case .promotions: Wording("Promotions and events", "促销与活动")
    case .shoppers: Wording("Shoppers and orders", "买家与订单")
    case .money: Wording("Money", "资金与利润")
    case .service: Wording("Members, shipping, reviews", "会员、发货与评价")
    case .standing: Wording("Standing", "违规与扣分")
    case .lab: Wording("Replicates, comparisons, statistics", "实验与统计")
    }
  }

  public var terms: [Term] {
    switch self {
    case .traffic: Glossary.traffic + Glossary.searchMeasures
    case .listing: Glossary.listing
    case .advertising: Glossary.advertising + Glossary.bidding
    case .channels: Glossary.channels
    case .promotions: Glossary.promotions + Glossary.events
    case .shoppers: Glossary.shoppers
    case .money: Glossary.money
    case .service: Glossary.members + Glossary.afterSales
    case .standing: Glossary.standing
    case .lab: Glossary.lab + Glossary.statistics
    }
  }
}
