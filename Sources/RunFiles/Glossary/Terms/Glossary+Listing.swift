import MarketDay

extension Glossary {
  /// Listing and delisting, windows, and what an item is in the store.
  static let listing: [Term] = [
    Term(
      "listing-time", Wording("listing and delisting time", "上下架时间"),
      also: ["listing time", "delisting time", "上下架", "下架时间"],
      meaning: Wording(
        """
        The minute of the week at which a listing is taken down and put up again at once. The nearer it is, the \
        higher the item stands in the closing-soon order, and a little in the popular one. Choose it where many \
        shoppers come and few rivals delist.
        """,
        """
        商品每个周期自动下架再上架的时刻。越临近下架，在下架时间排序中越靠前，在人气排序中也略有加权。要选买家多、\
        同行下架少的时段。
        """),
      sources: [.taught1, .taught2], keys: ["products.listed", "products.cycle"], commands: ["plan"],
      related: ["closing-soon-order", "listing-cycle", "hours-to-delisting", "showcase"]),
    Term(
      "listing-cycle", Wording("listing cycle", "上架周期"), also: ["cycle", "7-day cycle", "下架周期"],
      meaning: Wording(
        "How long a listing stands before it is taken down and put up again: 7 or 14 days.",
        "商品从上架到下架的天数：7 天或 14 天。"),
      sources: [.taught1], keys: ["products.cycle", "search.fourteen_day_share"],
      related: ["listing-time", "closing-soon-order"]),
    Term(
      "closing-soon-order", Wording("closing-soon order", "下架时间排序"),
      also: ["by time to delisting", "closing soon", "listing rotation", "剩余时间排序"],
      meaning: Wording(
        """
        The order of result pages in which the listing nearest to its delisting stands first. A part of the \
        searchers (10%) uses it. An item is on page one for the last n / λ minutes before its delisting and \
        wanders from place n to the first: 40 places and 150,000 listings leave 2.7 minutes a week.
        """,
        """
        离下架最近的排最前。约 10% 的搜索者用这种排序。商品只在下架前最后 n ÷ λ 分钟上首页，从第 n 位走到第 1 位：\
        40 个位置、15 万件商品时，一周只有 2.7 分钟。
        """),
      formula: Wording(
        "minutes on page one = places / rivals' delistings a minute",
        "首页分钟数 = 首页位置数 ÷ 每分钟下架的竞品数"),
      sources: [.taught0, .taught2, .assumed],
      keys: ["search.closing_soon_share", "search.closing_soon_places", "search.closing_soon_crowding"],
      commands: ["run"], related: ["listing-time", "closing-impressions", "showcase", "crowding"]),
    Term(
      "crowding", Wording("crowding of delistings", "扎堆下架"), also: ["closing-soon crowding", "下架扎堆"],
      meaning: Wording(
        """
        How far rivals delist in busy hours: 0 evenly over the week, 1 in proportion to traffic. At 1 the choice \
        of the hour is worth nothing, since rivals come with the shoppers.
        """,
        "同行在热门时段扎堆下架的程度：0 为均匀，1 为完全跟着流量走。为 1 时选时段毫无意义，流量多竞争也多。"),
      formula: Wording(
        "density = 1 − crowding + crowding · traffic of the hour",
        "下架密度 = 1 − 扎堆度 + 扎堆度 × 该时段流量"),
      unit: .number, sources: [.assumed], keys: ["search.closing_soon_crowding"],
      related: ["closing-soon-order", "listing-time"]),
    Term(
      "closing-lift", Wording("lift near delisting", "临近下架加权"), also: ["closing boost", "closing lift"],
      meaning: Wording(
        """
        The popular order, too, lifts an item as its delisting nears: up to 1.3 times, fading over 12 hours. The \
        day's mean enters.
        """,
        "人气排序也会给临近下架的商品加权：最高 1.3 倍，在下架前 12 小时内逐渐增强，按当天平均计入。"),
      formula: Wording("1 + 0.3 · e^(−hours left / 12)", "1 + 0.3 × e^(−剩余小时 ÷ 12)"),
      sources: [.taught1, .assumed], keys: ["search.closing_boost", "search.closing_hours"],
      related: ["listing-time", "popular-order"]),
    Term(
      "hours-to-delisting", Wording("hours to delisting", "距下架小时数"),
      also: ["time to delisting", "剩余时间"],
      meaning: Wording(
        """
        Hours from the start of the day until the listing is taken down; empty where the item takes no part in the \
        closing-soon order.
        """,
        "当天 0 点到下架的小时数；不参加下架时间排序时为空。"),
      unit: .hours, columns: ["product_daily.hours_to_delisting"], keys: ["products.listed"],
      related: ["listing-time", "closing-soon-order"]),
    Term(
      "closing-impressions", Wording("impressions near delisting", "下架时间排序展现量"),
      also: ["closing impressions"],
      meaning: Wording(
        "Searches by time to delisting in the minutes in which the item was on page one.",
        "商品在首页的那几分钟里，按下架时间排序的搜索次数。"),
      formula: Wording(
        "Binomial(searches by time to delisting, share of the day's demand in those minutes)",
        "二项分布(下架时间排序的搜索次数, 那几分钟占全天需求的比例)"),
      unit: .count, columns: ["keyword_daily.closing_impressions"],
      related: ["closing-soon-order", "closing-clicks"]),
    Term(
      "closing-clicks", Wording("clicks near delisting", "下架时间排序点击量"), also: ["closing clicks"],
      meaning: Wording(
        """
        Clicks on an item in the closing-soon order of a keyword. It wanders from the last place to the first \
        meanwhile, and is looked at accordingly.
        """,
        "商品在某词下架时间排序中得到的点击。期间它从最后一位走到第一位，被看到的机会随之变化。"),
      unit: .count, columns: ["keyword_daily.closing_clicks"],
      related: ["closing-impressions", "closing-soon-order"]),
    Term(
      "showcase", Wording("showcase window", "橱窗"), also: ["window", "showcase", "橱窗推荐", "橱窗位"],
      meaning: Wording(
        """
        A limited place of the store. Where the scenario has windows, only items in one take part in the \
        closing-soon order. Without a plan they go to the items that are taken down next. The column is 1 while an \
        item stands in a window.
        """,
        """
        店铺有限的推荐位。场景设了橱窗时，只有上橱窗的商品参加下架时间排序。没有安排时自动给最先下架的商品。该列为 \
        1 表示当天在橱窗。
        """),
      unit: .number, sources: [.taught3, .assumed], columns: ["product_daily.showcase"],
      keys: ["showcase.windows", "showcase.plan"], related: ["closing-soon-order", "listing-time"]),
    Term(
      "item", Wording("item", "商品"), also: ["product", "宝贝"],
      meaning: Wording(
        "What the store sells under one listing; named by its id.",
        "店铺的一个商品，用编号表示。"),
      unit: .name,
      columns: ["product_daily.product", "keyword_daily.product", "product_report.product", "landscape.product"],
      keys: ["products.id", "products.title"], related: ["role", "stage-of-life"]),
    Term(
      "price", Wording("price", "售价"), also: ["price shown", "list price", "一口价", "标价"],
      meaning: Wording(
        """
        The price of an item that is shown for the larger part of the day: the lowest of list, limited-time and \
        event price. A price plan changes the list price by date.
        """,
        "当天大部分时间显示的价格：一口价、限时打折价、活动价中最低的。调价计划可按日期改一口价。"),
      unit: .yuan, columns: ["product_daily.price", "product_report.price"],
      keys: ["products.price", "products.price_plan"], commands: ["price", "report"],
      related: ["usual-price", "member-price", "price-elasticity"]),
    Term(
      "usual-price", Wording("usual price", "常规价"), also: ["reference price", "日常价"],
      meaning: Wording(
        "The price at which an item has its usual conversion. Orders answer to prices relative to it.",
        "商品达到日常转化率时的价格，买家对价格的反应都以它为基准。"),
      unit: .yuan, keys: ["products.usual_price"], related: ["price", "price-elasticity"]),
    Term(
      "member-price", Wording("member price", "会员价"), also: ["VIP price", "VIP 价"],
      meaning: Wording(
        "A price for members alone. A limited-time discount has to lie below it.",
        "只给会员的价格。限时打折价要低于会员价。"),
      unit: .yuan, sources: [.taught1], keys: ["products.member_price"], commands: ["price"],
      related: ["members", "price", "limited-time-discount"]),
    Term(
      "stock", Wording("stock", "库存"), also: ["units in stock", "存货"],
      meaning: Wording(
        "Units on the shelf at the end of the day. An order needs them; what can't be served is a lost order.",
        "当天结束时的库存件数。没货就不能成交，记为缺货损失。"),
      unit: .units, columns: ["product_daily.stock", "product_report.stock"],
      keys: ["products.stock", "products.restocks"], related: ["lost-orders", "days-of-cover"]),
    Term(
      "days-of-cover", Wording("days of cover", "库存可售天数"), also: ["可售天数"],
      meaning: Wording(
        "How many days the stock lasts at the pace of the last seven days; empty where nothing was sold.",
        "按近 7 天的销量，库存还能卖几天；没有销量时为空。"),
      formula: Wording("stock / units sold a day in the last 7 days", "库存 ÷ 近 7 天日均销量"),
      unit: .number, columns: ["product_report.days_of_cover"], commands: ["report"],
      related: ["stock", "lost-orders"]),
    Term(
      "moving-items", Wording("items that sell", "动销"),
      also: ["sell-through", "items with sales", "动销率", "动销商品"],
      meaning: Wording(
        """
        Items of the store that sold at least one unit in a time, usually 30 days, and their share of all items. \
        Read it from the units of each item in product_daily.csv.
        """,
        """
        一段时间（通常 30 天）内至少卖出一件的商品，及其占全部商品的比例。可由 product_daily.csv 的每个商品销量算\
        出。
        """),
      formula: Wording("items with units > 0 / items", "有销量的商品数 ÷ 全部商品数"),
      unit: .share, related: ["units-sold", "item"]),
    Term(
      "role", Wording("role in the product line", "产品定位"),
      also: ["product line", "product role", "产品结构"],
      meaning: Wording(
        """
        The part that an item plays: image 10% of the items, profit 25%, regular 35%, popular 20%, trial 10%. A \
        role changes nothing in play; marketday check holds the range against it.
        """,
        """
        商品在产品线中的角色：形象款 10%、利润款 25%、常规款 35%、引流款 20%、试用款 10%。不影响模拟，只用于 \
        marketday check 检查结构。
        """),
      sources: [.taught1], keys: ["products.role"], commands: ["check"],
      related: ["traffic-item", "profit-item", "image-item", "regular-item", "trial-item"]),
    Term(
      "traffic-item", Wording("traffic item", "引流款"), also: ["popular item", "hit item", "爆款", "人气款"],
      meaning: Wording(
        """
        An item that brings visitors: a low price for its worth, few styles, deep stock; 20% of the items. Profit \
        items are sold along with it.
        """,
        "负责引来流量的款：性价比高、款式少、备货深，约占 20%，带动利润款一起卖。"),
      sources: [.taught1, .taught2], keys: ["products.role"], related: ["role", "profit-item", "stock"]),
    Term(
      "profit-item", Wording("profit item", "利润款"), also: ["主利款"],
      meaning: Wording(
        """
        An item with a high margin, sold together with popular and trial items through bundles and links; 25% of \
        the items.
        """,
        "毛利高的款，通过搭配套餐和关联推荐跟引流款一起卖，约占 25%。"),
      sources: [.taught1], keys: ["products.role"], related: ["role", "bundle", "link-visits"]),
    Term(
      "image-item", Wording("image item", "形象款"), also: ["brand item", "品牌款"],
      meaning: Wording(
        "An item that lifts trust in the store; little stock; 10% of the items.",
        "用来提升店铺档次和信任感的款，备货少，约占 10%。"),
      sources: [.taught1], keys: ["products.role"], related: ["role"]),
    Term(
      "regular-item", Wording("regular item", "常规款"), also: ["普通款"],
      meaning: Wording(
        "An item of middle margin and stock; many styles; 35% of the items.",
        "毛利和备货都居中、款式多的款，约占 35%。"),
      sources: [.taught1], keys: ["products.role"], related: ["role"]),
    Term(
      "trial-item", Wording("trial item", "试用款"), also: ["试用装"],
      meaning: Wording(
        """
        A small, cheap item through which buyers get to know the store: few styles, many units; 10% of the items.
        """,
        "让买家低门槛体验的款，款式少、数量多，约占 10%。"),
      sources: [.taught1], keys: ["products.role"], related: ["role", "try-outs"]),
    Term(
      "stage-of-life", Wording("stage of life", "生命周期"),
      also: ["stage", "product life cycle", "产品生命周期"],
      meaning: Wording(
        """
        Introduction, growth, peak or decline, told each evening from the item's own paid orders: two fortnights \
        are compared, and 3.5 deviations count as a move. A lifecycle plan turns ads, links and bundles on and off \
        by it.
        """,
        """
        导入期、成长期、成熟期、衰退期，每晚按商品自己的支付订单判断：比较前后两个 14 天，相差 3.5 个标准差才算变\
        化。生命周期计划据此开关广告、关联和套餐。
        """),
      formula: Wording(
        "(a − b) / √(a + b + 0.1² · (a² + b²)); a, b: orders of two fortnights",
        "(a − b) ÷ √(a + b + 0.1² × (a² + b²))；a、b 为前后两个 14 天的订单数"),
      unit: .name, sources: [.taught1, .assumed],
      columns: [
        "product_daily.stage", "product_weeks.introduction", "product_weeks.growth", "product_weeks.peak",
        "product_weeks.decline",
      ],
      keys: ["lifecycle.introduction", "lifecycle.growth", "lifecycle.peak", "lifecycle.decline"],
      related: ["role", "lifecycle-bidding"]),
  ]
}
