import MarketDay

extension Sections {
  static let lifecycle = Section<LifecyclePlan>(
    "lifecycle section", empty: LifecyclePlan.init,
    [
      Key(
        "products", \.products, .list(of: .text, each: "product id"), "The items it applies to, by id; all if absent."),
      Key("hold_days", \.holdDays, .whole(1...365), "Days that a switch holds at least; 7 if absent."),
      Key(
        "introduction", in: \.introduction, stageSwitches,
        "While an item is new and sells little; by default its page links to no other items."),
      Key("growth", in: \.growth, stageSwitches, "While its sales rise; by default everything is on."),
      Key("peak", in: \.peak, stageSwitches, "While its sales are at their best; by default its ads are off."),
      Key("decline", in: \.decline, stageSwitches, "While its sales fall; by default its ads are off."),
    ])

  static let stageSwitches = Section<StageSwitches>(
    "stage of life", empty: { StageSwitches() },
    [
      Key("ads", \.ads, .flag, "Whether the item's keyword ads run: true or false."),
      Key("bid_share", \.bidShare, .share(0...2), "A factor on the item's bids; 1 if absent."),
      Key("links", \.links, .flag, "Whether the item's page links to other items: true or false."),
      Key("bundles", \.bundles, .flag, "Whether the item's page offers the bundles that hold it: true or false."),
    ])
}
