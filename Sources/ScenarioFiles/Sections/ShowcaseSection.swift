import MarketDay

extension Sections {
  static let showcase = Section<Showcase>(
    Wording("showcase section", "橱窗设置"), empty: Showcase.init,
    [
      Key(
        "windows", \.windows, .whole(0...5_000),
        Wording("How many items can stand in a window at a time.", "同时最多可放多少件商品。")),
      Key(
        "plan", \.plan, .list(showcaseEntry),
        Wording(
          "What stands in a window when; if absent, each day the items that are taken down next.",
          "橱窗里何时放什么；不写则每天放最快下架的商品。")),
    ])

  static let showcaseEntry = Section<ShowcaseEntry>(
    Wording("showcase entry", "橱窗安排"), empty: { ShowcaseEntry(products: []) },
    [
      Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
      Key(
        "products", \.products, .list(of: .text, each: Wording("product id", "商品 ID")),
        Wording("Ids of the items.", "商品 ID。"), required: true),
    ])
}
