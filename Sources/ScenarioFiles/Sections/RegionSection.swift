import MarketDay

extension Sections {
  static let region = Section<Region>(
    Wording("region", "地区"), nameKey: "name", empty: { Region(name: "", share: 0) },
    [
      Key("name", \.name, .text, Wording("What the region is called.", "地区名称。"), required: true),
      Key("share", \.share, .share(), Wording("Share of all shoppers.", "占全部买家的比例。"), required: true),
      Key(
        "odds", \.odds, .number(0...1_000),
        Wording(
          "Odds of an order there; an item's conversion is that of a region with odds 1.",
          "该地区的下单几率；几率为 1 的地区，转化率即为商品的转化率。")),
    ])
}
