import MarketDay

/// The cells about keywords, items and promotions.
enum RunNotebookDetails {
  static func cells(_ language: Language) -> [NotebookCell] {
    [
      .markdown(
        "keywords-text",
        language(
          """
          ## Keyword ads

          What each keyword cost and brought. A bid above the maximum bid (profit of an order × conversion) loses \
          money with the click itself; visitors who come back and better places in search may still make up for it.
          """,
          """
          ## 直通车关键词

          每个词花了多少、带来多少订单。出价高于最高出价（每单利润 × 转化率），点击本身就亏；\
          回访和搜索排名的提升也许能补回来。
          """)),
      .code("keywords", keywords(language)),
      .markdown(
        "items-text",
        language(
          """
          ## Items

          The weight in natural search, next to the trade's typical item, and what is left in stock: the items that \
          sold most.
          """,
          """
          ## 商品

          销售额最高的商品：自然搜索权重（行业普通商品为 1）和库存。
          """)),
      .code("items", items(language)),
      .markdown(
        "promotions-text",
        language(
          """
          ## Promotions

          What was paid for the orders that a promotion had a part in, and what it cost: discount and gifts.
          """,
          """
          ## 促销

          用到各项促销的订单付了多少，促销花了多少：优惠和赠品。
          """)),
      .code("promotions", promotions(language)),
    ]
  }

  private static func keywords(_ language: Language) -> String {
    #"""
    pair = ["keyword", "product"]
    if (folder / "keyword_totals.csv").exists():
        words = read("keyword_totals.csv")
    else:
        days = daily("keyword")
        days = days[days["bid"] > 0]
        words = days.groupby(pair, sort=False, as_index=False).agg(
            ad_cost=("ad_cost", "sum"), ad_orders=("ad_orders", "sum"),
            bid=("bid", "mean"), maximum_bid=("maximum_bid", "mean"),
        )
    words = words[words["ad_cost"] > 0].sort_values("ad_cost", ascending=False, kind="stable").head(12)
    several = words["keyword"].duplicated(keep=False)
    texts = [
        plain(keyword) + (f" · {plain(product, 10)}" if more else "")
        for keyword, product, more in zip(words["keyword"], words["product"], several)
    ]
    if words.empty:
        print("\#(language("No keyword ads in this run.", "这次模拟没有投放直通车。"))")
    else:
        rows = range(len(words))
        figure, (spend, orders, bids) = plt.subplots(
            1, 3, figsize=(11, 0.36 * len(words) + 1.6), sharey=True, width_ratios=[1, 1, 1.3]
        )
        spend.barh(rows, words["ad_cost"], height=0.66, color=red)
        spend.set_title("\#(language("Spend (yuan)", "花费（元）"))")
        orders.barh(rows, words["ad_orders"], height=0.66, color=blue)
        orders.set_title("\#(language("Orders", "订单数"))")
        for row, cost, count in zip(rows, words["ad_cost"], words["ad_orders"]):
            spend.annotate(f" {yuan(cost)}", (cost, row), va="center", fontsize=9)
            each = f" (\#(language("{yuan(cost / count)} each", "每单 {yuan(cost / count)}")))" if count > 0 else ""
            orders.annotate(f" {number(count)}{each}", (count, row), va="center", fontsize=9)
        low, high = words["bid"], words["maximum_bid"]
        bids.hlines(rows, low, high, color="#c4c4c4", linewidth=2.5, zorder=1)
        bids.scatter(low, rows, color=orange, s=42, zorder=2, label="\#(language("bid", "出价"))")
        bids.scatter(high, rows, color=green, s=42, marker="D", zorder=2, label="\#(language(
          "maximum bid", "最高出价"))")
        bids.set_title("\#(language("Bid against maximum bid (yuan)", "出价与最高出价（元）"))")
        bids.set_xlim(left=0)
        figure.legend(loc="outside lower right", ncols=2)
        bids.xaxis.set_major_formatter("{x:.2f}")
        bids.grid(axis="both")
        for axis in (spend, orders):
            axis.margins(x=0.45)
            axis.xaxis.set_visible(False)
            axis.spines["bottom"].set_visible(False)
        for axis in (spend, orders, bids):
            axis.tick_params(axis="y", length=0)
        spend.set_yticks(rows, texts)
        spend.invert_yaxis()
        plt.show()
    """#
  }

  private static func items(_ language: Language) -> String {
    #"""
    products = daily("product")
    best = products.groupby("product", sort=False)["amount"].sum().nlargest(6).index
    figure, (weight, stock) = plt.subplots(1, 2, figsize=(11, 4), sharex=True)
    for name, colour in zip(best, colours):
        days = products[products["product"] == name].set_index("date")
        dot = "o" if len(days) == 1 else None
        weight.plot(days.index, days["search_weight"], color=colour, marker=dot, label=plain(name, 24))
        stock.plot(days.index, days["stock"], color=colour, marker=dot, drawstyle="steps-post")
    weight.set_title("\#(language("Search weight (typical item = 1)", "搜索权重（行业普通商品 = 1）"))")
    stock.set_title("\#(language("Stock (units, at the day's end)", "库存（件，每日结束时）"))")
    for axis in (weight, stock):
        axis.set_ylim(bottom=0)
        axis.grid(axis="y")
        axis.yaxis.set_major_formatter(number)
        axis.yaxis.set_major_locator(MaxNLocator(6))
        date_axis(axis, days.index)
    figure.legend(loc="outside lower center", ncols=3)
    plt.show()
    """#
  }

  private static func promotions(_ language: Language) -> String {
    #"""
    offers = daily("promotion")
    offers = offers.groupby(["promotion", "kind"], sort=False, as_index=False)[
        ["orders", "amount", "discount", "gift_cost"]
    ].sum()
    offers = offers[offers["orders"] > 0].sort_values("amount", ascending=False, kind="stable").head(12)
    kinds = {
        "bundle": "\#(language("bundle", "搭配套餐"))",
        "coupon": "\#(language("coupon", "优惠券"))",
        "gift": "\#(language("gift", "满就送"))",
        "discount": "\#(language("discount", "限时打折"))",
        "platform": "\#(language("platform", "平台满减"))",
        "event": "\#(language("event", "活动"))",
    }
    if offers.empty:
        print("\#(language("No order used a promotion in this run.", "这次模拟没有订单用到促销。"))")
    else:
        rows = range(len(offers))
        figure, (paid, cost) = plt.subplots(1, 2, figsize=(11, 0.4 * len(offers) + 1.6), sharey=True)
        paid.barh(rows, offers["amount"], height=0.66, color=blue)
        paid.set_title("\#(language("Paid for its orders (yuan)", "相关订单付款金额（元）"))")
        for row, amount, count in zip(rows, offers["amount"], offers["orders"]):
            text = f" {yuan(amount)}  \#(language("orders: {number(count)}", "{number(count)} 单"))"
            paid.annotate(text, (amount, row), va="center", fontsize=9)
        cost.barh(rows, offers["discount"], height=0.66, color=orange, label="\#(language("discount", "优惠"))")
        cost.barh(
            rows, offers["gift_cost"], left=offers["discount"], height=0.66, color=colours[4],
            label="\#(language("gifts", "赠品"))",
        )
        spent = offers["discount"] + offers["gift_cost"]
        for row, value, amount in zip(rows, spent, offers["amount"]):
            share = f"  {percent(value / amount)}" if amount else ""
            cost.annotate(f" {yuan(value)}{share}", (max(value, 0), row), va="center", fontsize=9)
        cost.set_title("\#(language("What it cost (yuan, share of that)", "促销成本（元，占付款）"))")
        figure.legend(loc="outside lower right", ncols=2)
        for axis in (paid, cost):
            axis.margins(x=0.4)
            axis.xaxis.set_visible(False)
            axis.spines["bottom"].set_visible(False)
            axis.tick_params(axis="y", length=0)
        texts = [f"{plain(name)} ({kinds.get(kind, kind)})" for name, kind in zip(offers["promotion"], offers["kind"])]
        paid.set_yticks(rows, texts)
        paid.invert_yaxis()
        plt.show()
    """#
  }
}
