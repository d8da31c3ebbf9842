import MarketDay

/// The keys of a scenario file. All that reads, checks and describes scenario files goes by these tables.
enum Sections {}

extension Sections {
  /// The version of the format that this program reads.
  static let version = 1

  static let scenario = Section<ScenarioDraft>(
    Wording("scenario", "场景"),
    empty: {
      ScenarioDraft(
        name: "", start: CalendarDate(daysSinceEpoch: 0), days: 1,
        trade: Trade.preset(named: "general") ?? Trade(name: "general"))
    },
    [
      Key(
        checking: "marketday", .formatVersion, Wording("Version of this file's format: 1.", "本文件格式的版本：1。"),
        required: true),
      Key("name", \.name, .text, Wording("What the scenario is called.", "场景名称。"), required: true),
      Key(
        "trade", \.trade, .tradePreset,
        Wording(
          "The trade, whose usual figures fill in all that is not said; general if absent.",
          "行业，没写明的数字都用它的一般水平；不写则为 general。")),
      Key("start", \.start, .firstDay, Wording("First day that is played.", "模拟首日。"), required: true),
      Key("days", \.days, .days(1...1_096), Wording("Days that are played.", "模拟天数。"), required: true),
      Key(
        "seed", \.seed, .seed,
        Wording(
          "The luck: the same seed and scenario give the same results; 1 if absent.", "随机种子：种子和场景相同，结果就相同；不写则为 1。")),
      Key("store", in: \.store, storeTerms, Wording("The store's own terms.", "店铺自身的条件。")),
      Key(
        "demand", in: \.trade.demand, demand,
        Wording("When shoppers come, and how much days differ; the trade's if absent.", "买家何时来，各天相差多少；不写则用行业值。")),
      Key(
        "search", in: \.trade.search, search,
        Wording("How natural search ranks; the trade's if absent.", "自然搜索如何排名；不写则用行业值。")),
      Key(
        "advertising", in: \.trade.advertising, advertising,
        Wording("The keyword auction of the trade; the trade's if absent.", "行业的关键词竞价；不写则用行业值。")),
      Key(
        "shoppers", in: \.trade.shoppers, shoppers,
        Wording("How visits become orders; the trade's if absent.", "访客如何变成订单；不写则用行业值。")),
      Key(
        "typical_item", in: \.trade.typicalItem, typicalItem,
        Wording("What a typical rival item sells in 30 days.", "对手的典型商品 30 天卖多少。")),
      Key(
        "products", \.products, .products,
        Wording("The items of the store, or the CSV that lists them.", "店铺的商品，或列出商品的 CSV 文件。"), required: true),
      Key(
        "keywords", \.keywords, .table(keyword),
        Wording("What shoppers search for, or the CSV that lists it.", "买家搜索什么，或列出关键词的 CSV 文件。")),
      Key(
        "seasons", \.seasons, .list(season),
        Wording("Days on which more or fewer shoppers come, such as festivals.", "买家变多或变少的日子，如节日。")),
      Key(
        "channels", \.channels, .list(channel),
        Wording("Ways into the store beside search and keyword ads.", "搜索和直通车以外的流量渠道。")),
      Key("ads", \.ads, .section(ads), Wording("The store's keyword ads.", "店铺的直通车。")),
      Key(
        "rivals", \.rivals, .list(rival),
        Wording("Rivals with a name who bid on the keywords; only drawn ones if absent.", "在关键词上出价的具名对手；不写则只有随机生成的对手。")),
      Key("promotions", in: \.promotions, promotions, Wording("The store's promotions.", "店铺的促销。")),
      Key(
        "events", \.events, .list(event), Wording("Events of the platform in which the store takes part.", "店铺参加的平台活动。")
      ),
      Key(
        "links", \.links, .list(link), Wording("Blocks on an item's page that lead to other items.", "详情页上的关联位，引向其他商品。")
      ),
      Key(
        "regions", \.regions, .list(region),
        Wording("Where shoppers come from; all alike if absent.", "买家来自哪里；不写则不分地区。")),
      Key(
        "showcase", \.showcase, .section(showcase),
        Wording("Showcase windows; every listed item has one if absent.", "橱窗推荐位；不写则所有上架商品都有。")),
      Key(
        "fulfilment", \.fulfilment, .section(fulfilment),
        Wording("How orders are sent; at once if absent.", "订单如何发货；不写则当即发出。")),
      Key(
        "reviews", \.reviews, .section(reviews),
        Wording("Reviews and the store's ratings; left out if absent.", "评价和店铺评分；不写则不考虑。")),
      Key(
        "standing", \.standing, .section(standing),
        Wording("The platform's rules and points; left out if absent.", "平台规则与扣分；不写则不考虑。")),
      Key("members", \.members, .section(memberBase), Wording("The store's members; none if absent.", "店铺的会员；不写则没有。")),
      Key(
        "lifecycle", \.lifecycle, .section(lifecycle),
        Wording("What an item's stage of life turns on and off.", "按商品的生命周期阶段打开或关闭什么。")),
      Key("targets", \.targets, .list(target), Wording("Amounts to be sold over some days.", "一段时间内要完成的销售额。")),
    ])

  static let storeTerms = Section<StoreTerms>(
    Wording("store", "店铺设置"), empty: StoreTerms.init,
    [
      Key(
        "kind", \.kind, .choice,
        Wording(
          "market (open to all) or mall (for brands); market if absent.", "店铺类型：market 为集市店，mall 为商城店；不写则 market。")),
      Key(
        "platform_fee", \.platformFee, .rate,
        Wording("The platform's share of the goods paid, such as 5%.", "平台扣点占货款的比例，如 5%。")),
      Key(
        "fixed_cost_per_day", \.fixedCostPerDay, .money(),
        Wording("What the store costs a day: rent, wages, tools; in yuan.", "店铺每天的固定成本（元）：房租、工资、工具等。")),
      Key("shipping_fee", \.shippingFee, .money(), Wording("What the buyer pays for shipping, in yuan.", "买家付的运费（元）。")),
      Key(
        "free_shipping_from", \.freeShippingFrom, .money(),
        Wording("Goods amount in yuan from which shipping is free.", "货款满多少元包邮。")),
      Key("parcel_cost", \.parcelCost, .money(), Wording("What a parcel costs the store, in yuan.", "每个包裹的快递成本（元）。")),
    ])
}

extension ValueKind where Value == Int {
  /// The version of the format. It is looked at before everything else, too.
  static let formatVersion = ValueKind(
    shape: .scalar(
      ScalarShape(types: ["integer"], wanted: Wording(same: "\(Sections.version)"), choices: ["\(Sections.version)"])),
    standIn: { _ in Sections.version },
    read: { node, reading in
      if case .scalar(let text) = node.content, text == "\(Sections.version)" { return Sections.version }
      reading.refuse(
        .wrongVersion, node.place,
        Wording(
          "\(node.kindForPeople.capitalizedFirst) is no version that this program reads; write 'marketday: \(Sections.version)'.",
          "\(node.kindForPeople)不是本程序能读的版本；请写“marketday: \(Sections.version)”。")
      )
      return nil
    })
}

extension ValueKind {
  /// A list of sections that may also stand in a CSV. The CSV was put in place of its name before.
  static func table<Element: Sendable>(_ section: Section<Element>) -> ValueKind where Value == [Element] {
    let list = ValueKind.list(section)
    let name = ScalarShape(
      types: ["string"], wanted: Wording("the name of a CSV", "CSV 文件名"), pattern: "\\.[Cc][Ss][Vv]$")
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
