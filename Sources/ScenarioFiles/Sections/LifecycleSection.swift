import MarketDay

extension Sections {
  static let lifecycle = Section<LifecyclePlan>(
    Wording("lifecycle section", "生命周期设置"), empty: LifecyclePlan.init,
    [
      Key(
        "products", \.products, .list(of: .text, each: Wording("product id", "商品 ID")),
        Wording("The items it applies to, by id; all if absent.", "适用的商品，写 ID；不写则全部。")),
      Key(
        "hold_days", \.holdDays, .whole(1...365),
        Wording("Days that a switch holds at least; 7 if absent.", "开关状态至少保持的天数；不写则 7 天。")),
      Key(
        "introduction", in: \.introduction, stageSwitches,
        Wording(
          "While an item is new and sells little; by default its page links to no other items.",
          "商品新、销量少的阶段；默认详情页不关联其他商品。")),
      Key(
        "growth", in: \.growth, stageSwitches,
        Wording("While its sales rise; by default everything is on.", "销量上升的阶段；默认全部打开。")),
      Key(
        "peak", in: \.peak, stageSwitches,
        Wording("While its sales are at their best; by default its ads are off.", "销量最好的阶段；默认停投广告。")),
      Key(
        "decline", in: \.decline, stageSwitches,
        Wording("While its sales fall; by default its ads are off.", "销量下滑的阶段；默认停投广告。")),
    ])

  static let stageSwitches = Section<StageSwitches>(
    Wording("stage of life", "生命周期阶段"), empty: { StageSwitches() },
    [
      Key(
        "ads", \.ads, .flag, Wording("Whether the item's keyword ads run: true or false.", "是否投放该商品的直通车：true 或 false。")),
      Key("bid_share", \.bidShare, .share(0...2), Wording("A factor on the item's bids; 1 if absent.", "出价的倍数；不写则 1。")),
      Key(
        "links", \.links, .flag,
        Wording("Whether the item's page links to other items: true or false.", "详情页是否关联其他商品：true 或 false。")),
      Key(
        "bundles", \.bundles, .flag,
        Wording(
          "Whether the item's page offers the bundles that hold it: true or false.", "详情页是否展示含该商品的搭配套餐：true 或 false。")),
    ])
}
