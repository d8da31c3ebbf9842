import MarketDay

/// The keys of a scenario file. All that reads, checks and describes scenario files goes by these tables.
enum Sections {}

extension Sections {
  /// The version of the format that this program reads.
  static let version = 1

  static let scenario = Section<ScenarioDraft>(
    "scenario",
    empty: {
      ScenarioDraft(
        name: "", start: CalendarDate(daysSinceEpoch: 0), days: 1,
        trade: Trade.preset(named: "general") ?? Trade(name: "general"))
    },
    [
      Key(checking: "marketday", .formatVersion, "Version of this file's format: 1.", required: true),
      Key("name", \.name, .text, "What the scenario is called.", required: true),
      Key(
        "trade", \.trade, .tradePreset,
        "The trade, whose usual figures fill in all that is not said; general if absent."),
      Key("start", \.start, .firstDay, "First day that is played.", required: true),
      Key("days", \.days, .days(1...1_096), "Days that are played.", required: true),
      Key("seed", \.seed, .seed, "The luck: the same seed and scenario give the same results; 1 if absent."),
      Key("store", in: \.store, storeTerms, "The store's own terms."),
      Key("demand", in: \.trade.demand, demand, "When shoppers come, and how much days differ; the trade's if absent."),
      Key("search", in: \.trade.search, search, "How natural search ranks; the trade's if absent."),
      Key(
        "advertising", in: \.trade.advertising, advertising, "The keyword auction of the trade; the trade's if absent."),
      Key("shoppers", in: \.trade.shoppers, shoppers, "How visits become orders; the trade's if absent."),
      Key("typical_item", in: \.trade.typicalItem, typicalItem, "What a typical rival item sells in 30 days."),
      Key("products", \.products, .products, "The items of the store, or the CSV that lists them.", required: true),
      Key("keywords", \.keywords, .table(keyword), "What shoppers search for, or the CSV that lists it."),
      Key("seasons", \.seasons, .list(season), "Days on which more or fewer shoppers come, such as festivals."),
      Key("channels", \.channels, .list(channel), "Ways into the store beside search and keyword ads."),
      Key("ads", \.ads, .section(ads), "The store's keyword ads."),
      Key("rivals", \.rivals, .list(rival), "Rivals with a name who bid on the keywords; only drawn ones if absent."),
      Key("promotions", in: \.promotions, promotions, "The store's promotions."),
      Key("events", \.events, .list(event), "Events of the platform in which the store takes part."),
      Key("links", \.links, .list(link), "Blocks on an item's page that lead to other items."),
      Key("regions", \.regions, .list(region), "Where shoppers come from; all alike if absent."),
      Key("showcase", \.showcase, .section(showcase), "Showcase windows; every listed item has one if absent."),
      Key("fulfilment", \.fulfilment, .section(fulfilment), "How orders are sent; at once if absent."),
      Key("reviews", \.reviews, .section(reviews), "Reviews and the store's ratings; left out if absent."),
      Key("standing", \.standing, .section(standing), "The platform's rules and points; left out if absent."),
      Key("members", \.members, .section(memberBase), "The store's members; none if absent."),
      Key("lifecycle", \.lifecycle, .section(lifecycle), "What an item's stage of life turns on and off."),
      Key("targets", \.targets, .list(target), "Amounts to be sold over some days."),
    ])

  static let storeTerms = Section<StoreTerms>(
    "store", empty: StoreTerms.init,
    [
      Key("kind", \.kind, .choice, "market (open to all) or mall (for brands); market if absent."),
      Key("platform_fee", \.platformFee, .rate, "The platform's share of the goods paid, such as 5%."),
      Key(
        "fixed_cost_per_day", \.fixedCostPerDay, .money(), "What the store costs a day: rent, wages, tools; in yuan."),
      Key("shipping_fee", \.shippingFee, .money(), "What the buyer pays for shipping, in yuan."),
      Key("free_shipping_from", \.freeShippingFrom, .money(), "Goods amount in yuan from which shipping is free."),
      Key("parcel_cost", \.parcelCost, .money(), "What a parcel costs the store, in yuan."),
    ])
}

extension ValueKind where Value == Int {
  /// The version of the format. It is looked at before everything else, too.
  static let formatVersion = ValueKind(
    shape: .scalar(
      ScalarShape(types: ["integer"], wanted: "\(Sections.version)", choices: ["\(Sections.version)"])),
    standIn: { _ in Sections.version },
    read: { node, reading in
      if case .scalar(let text) = node.content, text == "\(Sections.version)" { return Sections.version }
      reading.refuse(
        .wrongVersion, node.place,
        "\(node.kindForPeople.capitalizedFirst) is no version that this program reads; write 'marketday: \(Sections.version)'."
      )
      return nil
    })
}

extension ValueKind {
  /// A list of sections that may also stand in a CSV. The CSV was put in place of its name before.
  static func table<Element: Sendable>(_ section: Section<Element>) -> ValueKind where Value == [Element] {
    let list = ValueKind.list(section)
    let name = ScalarShape(types: ["string"], wanted: "the name of a CSV", pattern: "\\.[Cc][Ss][Vv]$")
    return ValueKind(shape: .either([.scalar(name), list.shape]), standIn: list.standIn, read: list.read)
  }
}

extension ValueKind where Value == [Product] {
  /// The items of the store. Their prices are kept in the reading, for discounts in percent.
  static let products: ValueKind = {
    let table = ValueKind.table(Sections.product)
    return ValueKind(
      shape: table.shape, standIn: table.standIn,
      read: { node, reading in
        let unreadBefore = reading.unreadPaths.count
        guard let products = table.read(node, reading) else { return nil }
        let unread = Set(reading.unreadPaths[unreadBefore...])
        for (index, product) in products.enumerated() where reading.pricesByProduct[product.id] == nil {
          let path = reading.path + [.index(index)]
          let isUnread = unread.contains(path) || unread.contains(path + [.key("price")])
          reading.pricesByProduct.updateValue(isUnread ? nil : product.price, forKey: product.id)
        }
        return products
      })
  }()
}
