import ArgumentParser
import MarketDay

struct PriceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "price",
    abstract: Language.ofArguments("Prices one order, step by step.", "逐步计算一个订单的价格。"),
    discussion: Language.ofArguments(
      """
      The steps are those of a run: item prices (list, member, limited-time or event price), bundles, spend-threshold \
      gift, coupon, the platform's reduction, shipping. Each shows what it takes off and what is left, or why it \
      does not apply.

      EXAMPLE
        marketday price my-shop.yaml --date 2026-09-05 --item belt=2 --member
        marketday price my-shop.yaml --date 2026-09-05 --bundle dress-and-belt
        marketday price my-shop.yaml --date 2026-09-05 --item coat --coupon ten
      """,
      """
      步骤与运行时相同：商品价格（一口价、会员价、限时价或活动价）、搭配套餐、满就送、
      优惠券、平台满减、运费。每一步说明减了多少、还剩多少，或为什么不适用。

      示例
        marketday price my-shop.yaml --date 2026-09-05 --item belt=2 --member
        marketday price my-shop.yaml --date 2026-09-05 --bundle dress-and-belt
        marketday price my-shop.yaml --date 2026-09-05 --item coat --coupon ten
      """))

  @OptionGroup var source: ScenarioOptions
  @OptionGroup var moment: MomentOptions

  @Option(
    name: .customLong("item"), parsing: .singleValue,
    help: .wording(
      "An item by its id, and how many of it. Can be given several times.", "商品的 id 和件数。可以写多次。", valueName: "id[=n]"))
  var items: [String] = []

  @Option(
    name: .customLong("bundle"), parsing: .singleValue,
    help: .wording(
      "Take items of the order as sets of a bundle; without any --item, the order is these sets.",
      "把订单里的商品按搭配套餐计价；没有 --item 时，订单就是这些套餐。", valueName: "id[=n]"))
  var bundles: [String] = []

  @Option(help: .wording("Use a coupon that the buyer holds or clicks.", "使用买家持有或领取的优惠券。", valueName: "id"))
  var coupon: String?

  @Flag(help: .wording("The buyer is a member.", "买家是会员。"))
  var member = false

  @Flag(help: .wording("Print the price as JSON.", "以 JSON 输出价格。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let scenario = try source.load().scenario
    _ = try moment.day(of: scenario)
    let basket = try basket(of: scenario)
    let report = PriceReport(basket, scenario: scenario, moment: moment)
    if json {
      try CommandOutput.write(report.json)
    } else {
      try CommandOutput.write(report.text(CommandOutput.colouring, in: language.lang))
    }
  }

  private func basket(of scenario: Scenario) throws -> Basket {
    let promotions = scenario.promotions
    let choices = try bundles.map { text in
      let (bundle, sets) = try KnownNames(kind: Wording("bundle", "搭配套餐"), names: promotions.bundles.map(\.id)).counted(
        text)
      return BundleChoice(bundle: bundle, sets: sets)
    }
    let products = KnownNames(kind: Wording("item", "商品"), names: scenario.products.map(\.id))
    var entries = try items.map { text in
      let (product, units) = try products.counted(text)
      return BasketItem(product: product, units: units)
    }
    if items.isEmpty {
      for choice in choices {
        for item in promotions.bundles[choice.bundle].items {
          entries.append(BasketItem(product: try products.position(of: item), units: choice.sets))
        }
      }
    }
    guard !entries.isEmpty else {
      let item = scenario.products[0].id
      throw CommandOutput.wrongUsage(
        "The order is empty; name an item, such as --item \(item).", "订单是空的；请写一个商品，例如 --item \(item)。")
    }
    let used = try coupon.map {
      try KnownNames(kind: Wording("coupon", "优惠券"), names: promotions.coupons.map(\.id)).position(of: $0)
    }
    return Basket(entries, bundles: choices, coupon: used, buyer: member ? .member : .visitor)
  }
}
