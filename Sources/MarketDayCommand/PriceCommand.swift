import ArgumentParser
import MarketDay

struct PriceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "price",
    abstract: "Prices one order, step by step.",
    discussion: """
      The steps are those of a run: item prices (list, member, limited-time or event price), bundles, spend-threshold \
      gift, coupon, the platform's reduction, shipping. Each shows what it takes off and what is left, or why it \
      does not apply.

      EXAMPLE
        marketday price my-shop.yaml --date 2026-09-05 --item belt=2 --member
        marketday price my-shop.yaml --date 2026-09-05 --bundle dress-and-belt
        marketday price my-shop.yaml --date 2026-09-05 --item coat --coupon ten
      """)

  @OptionGroup var source: ScenarioOptions
  @OptionGroup var moment: MomentOptions

  @Option(
    name: .customLong("item"), parsing: .singleValue,
    help: ArgumentHelp("An item by its id, and how many of it. Can be given several times.", valueName: "id[=n]"))
  var items: [String] = []

  @Option(
    name: .customLong("bundle"), parsing: .singleValue,
    help: ArgumentHelp(
      "Take items of the order as sets of a bundle; without any --item, the order is these sets.",
      valueName: "id[=n]"))
  var bundles: [String] = []

  @Option(help: ArgumentHelp("Use a coupon that the buyer holds or clicks.", valueName: "id"))
  var coupon: String?

  @Flag(help: "The buyer is a member.")
  var member = false

  @Flag(help: "Print the price as JSON.")
  var json = false

  func run() throws {
    let scenario = try source.load().scenario
    _ = try moment.day(of: scenario)
    let basket = try basket(of: scenario)
    let report = PriceReport(basket, scenario: scenario, moment: moment)
    if json {
      try CommandOutput.write(report.json)
    } else {
      try CommandOutput.write(report.text(CommandOutput.colouring))
    }
  }

  private func basket(of scenario: Scenario) throws -> Basket {
    let promotions = scenario.promotions
    let choices = try bundles.map { text in
      let (bundle, sets) = try KnownNames(kind: "bundle", names: promotions.bundles.map(\.id)).counted(text)
      return BundleChoice(bundle: bundle, sets: sets)
    }
    let products = KnownNames(kind: "item", names: scenario.products.map(\.id))
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
      throw CommandOutput.wrongUsage("The order is empty; name an item, such as --item \(scenario.products[0].id).")
    }
    let used = try coupon.map { try KnownNames(kind: "coupon", names: promotions.coupons.map(\.id)).position(of: $0) }
    return Basket(entries, bundles: choices, coupon: used, buyer: member ? .member : .visitor)
  }
}
