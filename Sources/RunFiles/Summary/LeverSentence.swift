import MarketDay
import PlainText

/// What a part of the plan did, in one plain sentence.
enum LeverSentence {
  static func text(_ effect: LeverEffect, in language: Language) -> String {
    let gain = effect.profit > 0
    let (subject, reason) = (subject(effect.lever), reason(effect.lever, gain: gain))
    let amount = amount(effect, in: language)
    return language(
      "\(subject) \(gain ? "added" : "cost") \(amount): \(reason).",
      "\(subject)\(gain ? "多赚" : "少赚") \(amount)：\(reason)。")
  }

  /// `¥1,200 ± 90 of profit`; the error is left out with one replicate.
  private static func amount(_ effect: LeverEffect, in language: Language) -> String {
    let amount = FigureText.yuan(effect.profit.magnitude)
    guard let error = effect.standardError else { return amount }
    let doubt = effect.profit.magnitude < 2 * error ? language(", perhaps by chance", "（可能只是巧合）") : ""
    return "\(amount) ± \(FigureText.whole(error))\(doubt)"
  }

  /// What is taken out, in words.
  static func subject(_ lever: ProfitLever) -> Wording {
    switch lever {
    case .campaign(let name): Wording("Ad campaign \(short(name))", "直通车计划 \(short(name)) ")
    case .channel(let name): Wording("Channel \(short(name))", "渠道 \(ChannelLabel.wording(of: short(name))) ")
    case .bundle(let id): Wording("Bundle \(short(id))", "搭配套餐 \(short(id)) ")
    case .coupon(let id): Wording("Coupon \(short(id))", "优惠券 \(short(id)) ")
    case .gift(let id): Wording("Threshold gift \(short(id))", "满就送 \(short(id)) ")
    case .discount(let id): Wording("Discount \(short(id))", "限时打折 \(short(id)) ")
    case .platform(let name): Wording("Platform reduction \(short(name))", "平台满减 \(short(name)) ")
    case .event(let name): Wording("Event \(short(name))", "活动 \(short(name)) ")
    case .closingSoonOrder: Wording("Listing times", "上下架排序")
    case .limitedStock: Wording("Limited stock", "库存限制")
    case .ads: Wording("All keyword ads", "全部直通车")
    case .adGroup(let campaign, let product):
      Wording(
        "The ads for \(short(product)) in \(short(campaign))", "计划 \(short(campaign)) 中 \(short(product)) 的直通车")
    case .adKeyword(let campaign, let product, let keyword):
      Wording(
        "The ad for \(short(product)) on \(short(keyword)) in \(short(campaign))",
        "计划 \(short(campaign)) 中 \(short(product)) 的关键词“\(short(keyword))”")
    case .members: Wording("The members", "会员")
    case .links: Wording("The links between items", "关联推荐")
    case .link(let index): Wording("Link number \(index + 1)", "第 \(index + 1) 个关联推荐")
    case .listing(let product): Wording("The listing time of \(short(product))", "\(short(product)) 的上架时间")
    }
  }

  private static func reason(_ lever: ProfitLever, gain: Bool) -> Wording {
    switch lever {
    case .campaign, .ads, .adGroup, .adKeyword:
      gain
        ? Wording("its orders earn more than its clicks cost", "成交毛利高于点击花费")
        : Wording("its clicks cost more than its orders earn", "点击花费高于成交毛利")
    case .channel:
      gain
        ? Wording("its orders earn more than it costs", "成交毛利高于渠道花费")
        : Wording("it costs more than its orders earn", "渠道花费高于成交毛利")
    case .bundle, .coupon, .gift, .discount, .platform:
      gain
        ? Wording("it sells more than it gives away", "多卖的比让利多")
        : Wording("it gives away more than it brings in", "让利比多卖的多")
    case .event:
      gain
        ? Wording("its crowd pays for the low price", "活动流量抵得过低价")
        : Wording("the low price and its fees cost more than its crowd brings", "低价和活动费用超过活动流量带来的收益")
    case .members, .links, .link:
      gain
        ? Wording("what it brings pays for what it costs", "带来的收益高于成本")
        : Wording("it costs more than it brings", "成本高于带来的收益")
    case .closingSoonOrder, .listing:
      gain
        ? Wording("items are seen as they near their delisting", "商品临近下架时获得展现")
        : Wording("items are seen less than without delisting hours", "展现反而比没有上下架时少")
    case .limitedStock:
      gain
        ? Wording("the orders it turns away would lose money", "缺货挡掉的订单本来就亏钱")
        : Wording("orders find the shelf empty", "想下单时已缺货")
    }
  }

  private static func short(_ name: String) -> String { name.cut(toColumns: 24) }
}
