import MarketDay

extension Glossary {
  /// From a visit to an order.
  static let shoppers: [Term] = [
    Term(
      "sales-formula", Wording("sales formula", "销售额公式"),
      also: ["sales identity", "four formulas", "四大公式", "销售公式"],
      meaning: Wording(
        """
        The first formula of the trade: what a store sells is how many come, how many of them buy, and how much \
        each buyer pays. marketday diagnose splits a change of sales by it, to the fen.
        """,
        "最基本的公式：来多少人、多少人买、每人买多少。marketday diagnose 按它把销售额的变化拆到分。"),
      formula: Wording("sales = visitors × conversion × order value", "销售额 = 访客数 × 转化率 × 客单价"),
      sources: [.taught1, .taught4], commands: ["run", "diagnose"],
      related: ["visitors", "conversion", "order-value", "paid-amount"]),
    Term(
      "conversion", Wording("conversion", "转化率"),
      also: ["conversion rate", "CVR", "支付转化率", "成交转化率"],
      meaning: Wording(
        "The share of visitors who buy and pay. For an item: paid orders that started from it, by its visits.",
        "访客中支付买家的比例。单个商品为从该商品页产生的支付订单数除以其访客数。"),
      formula: Wording(
        "buyers / visitors = call-in rate × inquiry conversion + (1 − call-in rate) × silent conversion",
        "买家数 ÷ 访客数 = 咨询率 × 询单转化率 + (1 − 咨询率) × 静默转化率"),
      unit: .share, sources: [.taught1, .taught4],
      columns: [
        "store_daily.conversion", "product_daily.conversion", "store_report.conversion",
        "product_report.conversion",
      ],
      keys: ["shoppers.conversion", "products.conversion"], commands: ["run", "report", "diagnose"],
      related: ["call-in-rate", "inquiry-conversion", "silent-conversion", "price-elasticity"]),
    Term(
      "call-in-rate", Wording("call-in rate", "咨询率"), also: ["inquiry rate", "询单率", "咨询比例"],
      meaning: Wording("The share of visitors who ask customer service.", "访客中向客服咨询的比例。"),
      formula: Wording("inquiries / visitors", "咨询人数 ÷ 访客数"),
      unit: .share, sources: [.taught1, .taught4],
      columns: ["store_daily.call_in_rate", "store_report.call_in_rate", "service_report.call_in_rate"],
      keys: ["shoppers.ask_rate"], commands: ["run", "diagnose"],
      related: ["inquiries", "inquiry-conversion", "conversion"]),
    Term(
      "inquiries", Wording("inquiries", "咨询人数"),
      also: ["visitors who asked", "咨询数", "接待人数", "询单人数"],
      meaning: Wording("Visitors who asked customer service on the day.", "当天向客服咨询的访客数。"),
      formula: Wording("Binomial(visitors, call-in rate)", "二项分布(访客数, 咨询率)"),
      unit: .count, sources: [.taught1], columns: ["store_daily.inquiries", "service_report.inquiries"],
      keys: ["shoppers.ask_rate"], related: ["call-in-rate", "asked-buyers"]),
    Term(
      "inquiry-conversion", Wording("inquiry conversion", "询单转化率"),
      also: ["conversion of inquiries", "咨询转化率", "客服转化率"],
      meaning: Wording(
        """
        The share of those who asked who then buy: 40% usually, 70% with a good clerk. It tells of the service, \
        not of the page.
        """,
        "咨询过的人中下单支付的比例：一般 40%，好客服能到 70%。反映客服水平，和页面无关。"),
      formula: Wording("buyers who asked / inquiries", "咨询后支付的买家数 ÷ 咨询人数"),
      unit: .share, sources: [.taught4],
      columns: [
        "store_daily.inquiry_conversion", "store_report.inquiry_conversion", "service_report.inquiry_conversion",
      ],
      keys: ["shoppers.inquiry_conversion"], commands: ["run", "diagnose"],
      related: ["asked-buyers", "call-in-rate", "silent-conversion"]),
    Term(
      "silent-conversion", Wording("silent conversion", "静默转化率"),
      also: ["silent orders", "静默转化", "静默下单", "静默成交"],
      meaning: Wording(
        """
        The share of those who did not ask who buy all the same. It tells of the page, the price and the reviews.
        """,
        "没有咨询就直接下单支付的比例。反映详情页、价格和评价。"),
      formula: Wording(
        "(buyers − buyers who asked) / (visitors − inquiries)",
        "(买家数 − 咨询买家数) ÷ (访客数 − 咨询人数)"),
      unit: .share, sources: [.taught4],
      columns: [
        "store_daily.silent_conversion", "store_report.silent_conversion", "service_report.silent_conversion",
      ],
      commands: ["run", "diagnose"], related: ["inquiry-conversion", "conversion"]),
    Term(
      "asked-buyers", Wording("buyers who asked", "咨询买家数"), also: ["asked buyers", "询单买家"],
      meaning: Wording("Paying buyers who had asked customer service before.", "先咨询、后支付的买家数。"),
      unit: .count, columns: ["store_daily.asked_buyers", "service_report.asked_buyers"],
      related: ["inquiry-conversion", "buyers"]),
    Term(
      "buyers", Wording("paying buyers", "支付买家数"), also: ["buyers", "customers", "买家数", "成交用户数"],
      meaning: Wording(
        "Visitors who bought and paid; each has one paid order a day.",
        "当天支付的买家数；每人每天算一单。"),
      formula: Wording("visitors × conversion", "访客数 × 转化率"),
      unit: .count, sources: [.taught1],
      columns: ["store_daily.buyers", "region_daily.buyers", "store_report.buyers"], commands: ["run", "report"],
      related: ["conversion", "order-value", "paid-orders"]),
    Term(
      "orders-placed", Wording("orders placed", "下单数"),
      also: ["orders", "ordered orders", "拍下笔数", "下单笔数", "订单数"],
      meaning: Wording(
        """
        Orders placed on the day, paid or not. In a file by item, channel or promotion the column orders holds \
        paid orders alone.
        """,
        "当天拍下的订单数，不论是否付款。按商品、渠道、促销的文件里，orders 一列只算支付订单。"),
      formula: Wording(
        "buyers, and those who never pay: paid / placed is the pay rate",
        "支付的加上未付款的；支付数 ÷ 下单数 = 付款率"),
      unit: .count, sources: [.taught1], columns: ["store_daily.orders"], keys: ["shoppers.pay_rate"],
      related: ["paid-orders", "ordered-amount", "pay-rate"]),
    Term(
      "paid-orders", Wording("paid orders", "支付订单数"), also: ["paid order count", "成交笔数", "支付笔数"],
      meaning: Wording(
        "Orders that were paid: of an item those that started from its page, of a channel those of its visitors.",
        "已支付的订单：商品算从其页面产生的，渠道算其访客产生的。"),
      unit: .count, columns: ["product_daily.orders", "channel_daily.orders", "product_report.orders"],
      related: ["orders-placed", "buyers", "conversion"]),
    Term(
      "pay-rate", Wording("pay rate", "付款率"), also: ["paid share", "支付率", "支付占比"],
      meaning: Wording("The share of what is placed that is paid.", "拍下后付款的比例。"),
      formula: Wording(
        "paid orders / orders placed; in store_report.csv paid amount / ordered amount",
        "支付订单 ÷ 下单数；store_report.csv 中为 支付金额 ÷ 下单金额"),
      unit: .share, sources: [.taught1, .assumed], columns: ["store_report.paid_share"],
      keys: ["shoppers.pay_rate"], related: ["orders-placed", "ordered-amount", "paid-amount"]),
    Term(
      "order-value", Wording("order value", "客单价"),
      also: ["average order value", "AOV", "basket value", "笔单价"],
      meaning: Wording(
        """
        What a buyer pays on average on a day. Bundles, gifts with a threshold and links lift it; do not price all \
        items in one band.
        """,
        "平均每个买家付多少钱。搭配套餐、满就送、关联推荐能拉高；不要把所有商品定在同一价位。"),
      formula: Wording("paid amount / buyers = unit price × quantity", "支付金额 ÷ 买家数 = 件单价 × 件数"),
      unit: .yuan, sources: [.taught1, .taught4],
      columns: ["store_daily.average_order_value", "store_report.average_order_value"],
      keys: ["shoppers.units_per_order"], commands: ["run", "report", "diagnose"],
      related: ["sales-formula", "spend-threshold-gift", "bundle", "units-sold"]),
    Term(
      "units-sold", Wording("units sold", "支付件数"), also: ["units", "units paid", "销量", "成交件数"],
      meaning: Wording(
        "Units paid for. For an item whatever item the order started from.",
        "支付的商品件数。单个商品不论订单从哪个商品页产生都算。"),
      unit: .units, sources: [.taught1],
      columns: ["store_daily.units", "product_daily.units", "product_report.units"],
      keys: ["products.units_per_order", "shoppers.units_per_order"],
      related: ["order-value", "item-sales", "moving-items"]),
    Term(
      "item-sales", Wording("sales of an item", "商品销售额"), also: ["item amount", "product sales"],
      meaning: Wording("Paid for the units of an item on the day.", "当天该商品各件的支付金额。"),
      unit: .yuan, columns: ["product_daily.amount", "product_report.amount"],
      related: ["output", "units-sold", "paid-amount"]),
    Term(
      "sales-share", Wording("share of sales", "销售占比"), also: ["sales share"],
      meaning: Wording(
        "An item's part of what all items sold on the day.",
        "该商品占当天全部商品销售额的比例。"),
      formula: Wording("amount / that of all items", "该商品销售额 ÷ 全部商品销售额"),
      unit: .share, columns: ["product_report.sales_share"], commands: ["report"], related: ["item-sales"]),
    Term(
      "favourites", Wording("favourites", "收藏"),
      also: ["favorites", "wish list", "收藏数", "收藏人数", "收藏量"],
      meaning: Wording(
        """
        Visitors who kept an item as a favourite without buying. Some come back another day; favourites also count \
        for the search weight.
        """,
        "收藏了商品但没买的访客。有些改天会回来；收藏也计入搜索权重。"),
      formula: Wording("1.42 for each paid order", "每个支付订单对应 1.42 个"),
      unit: .count, sources: [.actions, .taught3],
      columns: ["store_daily.favourites", "product_daily.favourites", "product_report.favourites"],
      keys: ["shoppers.favourites_per_order", "shoppers.favourite_return_rate"],
      related: ["carts", "returns", "search-weight"]),
    Term(
      "carts", Wording("carts", "加购"), also: ["add to cart", "shopping cart", "加购物车", "加购数", "购物车"],
      meaning: Wording(
        """
        Visitors who put an item into the cart and did not buy. Carts come back at 6% a day, with odds of an order \
        of 4, and are forgotten at 12%; so an ad of today sells tomorrow.
        """,
        """
        加了购物车但当天没买的访客。每天有 6% 回来，成交优势比为 4，另有 12% 被遗忘；所以今天的广告明天还能成交。
        """),
      formula: Wording("2.76 for each paid order", "每个支付订单对应 2.76 个"),
      unit: .count, sources: [.actions, .assumed],
      columns: ["store_daily.carts", "product_daily.carts", "product_report.carts"],
      keys: ["shoppers.carts_per_order", "shoppers.cart_return_rate", "shoppers.cart_odds"],
      related: ["favourites", "returns", "waiting", "halo"]),
    Term(
      "returns", Wording("returning visits", "回流"), also: ["returns", "returning visitors", "回访", "回访客"],
      meaning: Wording(
        """
        Visits that come back from a cart, a favourite or with a coupon: the channel returns. The share of such \
        visits and those of members is returning_visitor_share. (Goods sent back are refunds.)
        """,
        """
        从购物车、收藏或带优惠券回来的访问，即渠道 returns。它和会员访问占全部访客的比例为 \
        returning_visitor_share。（退货见退款。）
        """),
      formula: Wording(
        "(visitors of returns + visitors of members) / visitors",
        "(returns 访客 + members 访客) ÷ 访客数"),
      unit: .share, sources: [.taught1], columns: ["store_report.returning_visitor_share"],
      keys: ["shoppers.cart_return_rate", "shoppers.favourite_return_rate"],
      related: ["carts", "favourites", "returning-buyers", "members"]),
    Term(
      "returning-buyers", Wording("returning buyers", "老客户"),
      also: ["repeat buyers", "repeat rate", "repurchase rate", "回头客", "复购率", "老买家"],
      meaning: Wording(
        """
        Buyers who came back from a favourite, a cart, with a coupon or as members. They count for the search \
        weight. The repeat rate is their share of all buyers.
        """,
        "从收藏、购物车、优惠券或以会员身份回来成交的买家，计入搜索权重。复购率是他们占全部买家的比例。"),
      formula: Wording("repeat rate = returning buyers / buyers", "复购率 = 老客户数 ÷ 买家数"),
      unit: .count, sources: [.taught1],
      columns: [
        "product_daily.returning_buyers", "product_report.returning_buyers", "store_report.returning_buyer_share",
      ],
      commands: ["report"], related: ["returns", "members", "search-weight"]),
    Term(
      "lost-orders", Wording("lost orders", "缺货损失订单"),
      also: ["out of stock", "stock-outs", "断货", "缺货"],
      meaning: Wording(
        """
        Orders that could not be served from stock. They are no sales and no search weight; a popular item needs \
        deep stock.
        """,
        "因为没货而没能成交的订单。既没有销售也没有权重；引流款一定要备足货。"),
      unit: .count,
      columns: ["store_daily.lost_orders", "product_daily.lost_orders", "product_report.lost_orders"],
      keys: ["products.stock", "products.restocks"], commands: ["diagnose"], related: ["stock", "days-of-cover"]),
    Term(
      "mobile-visitors", Wording("mobile visitors", "无线访客数"),
      also: ["mobile", "wireless visitors", "手机访客", "移动端访客", "无线端"],
      meaning: Wording(
        "Visitors with a mobile device. Where mobile odds are below 1 they buy less readily than on a desktop.",
        "用手机访问的访客。成交优势比低于 1 时，手机端转化不如电脑端。"),
      formula: Wording(
        "Binomial(visitors, mobile share), by conversion",
        "二项分布(访客数, 无线占比)，并按转化修正"),
      unit: .count, sources: [.taught1], columns: ["store_daily.mobile_visitors"],
      keys: ["shoppers.mobile_share", "shoppers.mobile_odds"], related: ["mobile-buyers", "channel-odds"]),
    Term(
      "mobile-buyers", Wording("mobile buyers", "无线买家数"), also: ["wireless buyers", "手机买家"],
      meaning: Wording("Paying buyers with a mobile device.", "用手机支付的买家数。"),
      unit: .count, sources: [.taught1], columns: ["store_daily.mobile_buyers"], keys: ["shoppers.mobile_odds"],
      related: ["mobile-visitors", "buyers"]),
    Term(
      "price-elasticity", Wording("price elasticity", "价格弹性"), also: ["elasticity", "弹性"],
      meaning: Wording(
        """
        How orders answer to a price: odds move with (price / usual price)^(−ε), ε = 2.6 for a lasting difference \
        and 3.6 for a temporary cut.
        """,
        "订单对价格的反应：价格每高 1%，成交优势比约低 ε%；长期差价 ε = 2.6，临时降价 ε = 3.6。"),
      formula: Wording("log-odds shift = −ε · ln(price / usual price)", "对数优势变化 = −ε × ln(价格 ÷ 常规价)"),
      unit: .number, sources: [.priceElasticity],
      keys: ["shoppers.lasting_price_elasticity", "shoppers.temporary_price_elasticity"],
      related: ["usual-price", "conversion", "offer-salience"]),
    Term(
      "basket", Wording("basket", "购物篮"), also: ["baskets", "order contents", "连带", "连带率"],
      meaning: Wording(
        """
        What one order holds: units of the item, a bundle with it, a linked item along with it, or an item more to \
        reach a threshold. Each kind is priced once a day with all promotions.
        """,
        "一单里有什么：若干件该商品、含它的套餐、顺带的关联商品，或凑单的一件。每种组合每天按全部促销计一次价。"),
      keys: ["shoppers.units_per_order", "links.attach"], related: ["bundle", "top-up", "order-value"]),
  ]
}
