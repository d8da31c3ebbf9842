import MarketDay

/// The notebook of a run: its main charts, redrawn from the CSV files beside it.
enum RunNotebook {
  static func document(in language: Language) -> NotebookDocument {
    NotebookDocument(cells: opening(language) + NotebookStyle.cells(language) + charts(language))
  }

  private static func opening(_ language: Language) -> [NotebookCell] {
    [
      .markdown(
        "title",
        language(
          """
          # A store, day by day

          The main charts of a run of MarketDay, drawn from the CSV files in this folder. Run all cells from top to \
          bottom; it needs Python with pandas and matplotlib.
          """,
          """
          # 店铺每日经营

          用本文件夹里的 CSV 文件，画出这次模拟的主要图表。从上到下运行所有单元格即可，需要 Python、pandas 和 matplotlib。
          """))
    ]
  }

  private static func charts(_ language: Language) -> [NotebookCell] {
    [
      .code("run", run(language)),
      .markdown(
        "summary-text",
        language(
          """
          ## The whole run

          With many replicates each figure is a mean, and four of five replicates lie between p10 and p90.
          """,
          """
          ## 总览

          模拟多次时，数字是均值；五次里有四次落在 p10 与 p90 之间。
          """)),
      .code("summary", summary(language)),
      .markdown(
        "sales-text",
        language(
          """
          ## Sales = visitors × conversion × order value

          The line is the mean of the day, the band goes from p10 to p90.
          """,
          """
          ## 销售额 = 访客数 × 转化率 × 客单价

          线是当天的均值，色带从 p10 到 p90。
          """)),
      .code("sales", sales(language)),
      .markdown("traffic-text", language("## Traffic by source", "## 流量来源")),
      .code("traffic", traffic(language)),
      .markdown("profit-text", language("## From price to profit", "## 从一口价到利润")),
      .code("profit", profit(language)),
    ] + RunNotebookDetails.cells(language)
  }

  private static func run(_ language: Language) -> String {
    #"""
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    many = run["replicates"] > 1


    def daily(kind):
        # \#(language(
          "By day: the mean of all replicates, or the first one where there are no means.",
          "每日数据：所有模拟的均值；没有均值文件时用第一次模拟。"))
        means = folder / f"{kind}_means_daily.csv"
        if means.exists():
            table = read(means.name)
        else:
            parts = []
            for part in read(f"{kind}_daily.csv", chunksize=100_000):
                parts.append(part[part["replicate"] == 0])
                if len(parts[-1]) < len(part):  # \#(language("the next replicate begins", "下一次模拟开始了"))
                    break
            table = pd.concat(parts)
        if table.empty:  # \#(language("pandas can't tell what is a number", "没有行时 pandas 分不清哪些是数字"))
            table = table.astype({column: float for column in table if column not in names})
        return table.assign(date=pd.to_datetime(table["date"]))


    def date_axis(axis, dates):
        if len(dates) < 8:
            axis.set_xticks(dates)
        else:
            axis.xaxis.set_major_locator(AutoDateLocator(minticks=3, maxticks=8))
        axis.xaxis.set_major_formatter(DateFormatter("%m-%d" if len(dates) < 300 else "%Y-%m"))


    print(run["name"])
    print(
        f"\#(language(
          "{run['settings']['start']}, days: {run['duration']}, seed {run['seed']}, replicates: {run['replicates']:,}",
          "{run['settings']['start']} 起 {run['duration']} 天，种子 {run['seed']}，模拟 {run['replicates']:,} 次"))"
    )
    """#
  }

  private static func summary(_ language: Language) -> String {
    #"""
    whole = read("summary.csv").set_index("measure")
    main = {
        "paid_amount": ("\#(language("Sales", "销售额"))", yuan),
        "visitors": ("\#(language("Visitors", "访客数"))", number),
        "conversion": ("\#(language("Conversion", "转化率"))", lambda share: percent(share, 2)),
        "average_order_value": ("\#(language("Order value", "客单价"))", "¥{:,.2f}".format),
        "buyers": ("\#(language("Buyers", "买家数"))", number),
        "ad_cost": ("\#(language("Ads and paid visits", "推广花费"))", yuan),
        "refund_amount": ("\#(language("Refunds", "退款"))", yuan),
        "profit": ("\#(language("Profit", "利润"))", yuan),
    }
    columns = {"mean": "\#(language("Mean", "均值"))", "p10": "p10", "p50": "p50", "p90": "p90"}
    shown = whole.loc[list(main), list(columns) if many else ["mean"]]
    table = pd.DataFrame(
        [[main[measure][1](value) for value in values] for measure, values in zip(shown.index, shown.values)],
        index=[main[measure][0] for measure in shown.index],
        columns=[columns[column] for column in shown.columns] if many else ["\#(language("Total", "合计"))"],
    )
    display(table)
    """#
  }

  private static func sales(_ language: Language) -> String {
    #"""
    if many:
        bands = read("bands_daily.csv")
    else:
        bands = read("store_daily.csv").drop(columns=["replicate", "check"], errors="ignore")
        bands = bands.melt("date", var_name="measure", value_name="mean")
    bands = bands.assign(date=pd.to_datetime(bands["date"]))
    share = PercentFormatter(1, 1)
    panels = [
        ("paid_amount", "\#(language("Sales (yuan a day)", "销售额（元/天）"))", yuan, blue),
        ("visitors", "\#(language("Visitors (a day)", "访客数（人/天）"))", number, orange),
        ("conversion", "\#(language("Conversion (of visitors)", "转化率（占访客数）"))", share, green),
        ("average_order_value", "\#(language("Order value (yuan)", "客单价（元）"))", yuan, colours[4]),
    ]
    figure, axes = plt.subplots(2, 2, figsize=(11, 6), sharex=True)
    for axis, (measure, title, unit, colour) in zip(axes.flat, panels):
        days = bands[bands["measure"] == measure].set_index("date")
        if many:
            axis.fill_between(days.index, days["p10"], days["p90"], color=colour, alpha=0.2, linewidth=0)
        axis.plot(days.index, days["mean"], color=colour, marker="o", markersize=3 if len(days) <= 62 else 0)
        axis.set_title(title)
        axis.set_ylim(bottom=0)
        axis.grid(axis="y")
        axis.yaxis.set_major_formatter(unit)
        axis.yaxis.set_major_locator(MaxNLocator(5))
        date_axis(axis, days.index)
    plt.show()
    """#
  }

  private static func traffic(_ language: Language) -> String {
    #"""
    labels = {
        "search": "\#(language("search by popularity", "搜索（人气）"))",
        "closing_soon": "\#(language("search, closing soon", "搜索（临近下架）"))",
        "keyword_ads": "\#(language("keyword ads", "直通车"))",
        "members": "\#(language("members", "会员"))",
        "returns": "\#(language("returning visitors", "回访"))",
    }
    channels = daily("channel")
    totals = channels.groupby("channel")[["visitors", "orders", "amount", "cost"]].sum()
    totals = totals[totals["visitors"] > 0].sort_values("visitors", ascending=False, kind="stable")
    largest = list(totals.index[:9])
    rest = "\#(language("all others", "其他来源"))"

    visits = channels.pivot(index="date", columns="channel", values="visitors")
    stack = [(labels.get(name, plain(name)), visits[name]) for name in largest]
    if len(totals) > len(largest):
        stack.append((rest, visits[list(totals.index[9:])].sum(axis=1)))
    if len(visits) > 190:
        stack = [(label, values.resample("W-SUN").sum()) for label, values in stack]
    period = "\#(language("week", "周"))" if len(visits) > 190 else "\#(language("day", "天"))"

    figure, axis = plt.subplots(figsize=(11, 4.5))
    below = 0
    for (label, values), colour in zip(stack, colours):
        width = pd.Timedelta(days=7 if len(visits) > 190 else 1) * 0.9
        axis.bar(values.index, values, bottom=below, width=width, color=colour, label=label)
        below = below + values
    axis.set_title(f"\#(language("Visitors by source (a {period})", "各来源访客数（人/{period}）"))")
    axis.grid(axis="y")
    axis.yaxis.set_major_formatter(number)
    date_axis(axis, visits.index)
    if stack:
        handles, texts = axis.get_legend_handles_labels()
        axis.legend(handles[::-1], texts[::-1], loc="center left", bbox_to_anchor=(1, 0.5))
    plt.show()

    display(pd.DataFrame({
        "\#(language("Visitors", "访客数"))": totals["visitors"].map(number),
        "\#(language("Share", "占比"))": (totals["visitors"] / totals["visitors"].sum()).map(percent),
        "\#(language("Orders", "订单"))": totals["orders"].map(number),
        "\#(language("Sales", "销售额"))": totals["amount"].map(yuan),
        "\#(language("Cost", "花费"))": totals["cost"].map(yuan),
    }).rename(index=lambda name: labels.get(name, plain(name))).rename_axis(index=None))
    """#
  }

  private static func profit(_ language: Language) -> String {
    #"""
    mean = whole["mean"]
    steps = [
        ("\#(language("before promotions", "优惠前"))", mean["paid_amount"] + mean["promotion_discount"]),
        ("\#(language("promotions", "优惠"))", -mean["promotion_discount"]),
        ("\#(language("refunds", "退款"))", -mean["refund_amount"]),
        ("\#(language("goods", "商品成本"))", -mean["goods_cost"]),
        ("\#(language("gifts", "赠品"))", -mean["gift_cost"]),
        ("\#(language("parcels", "快递"))", -mean["shipping_cost"]),
        ("\#(language("platform fee", "平台扣点"))", -mean["platform_fee"]),
        ("\#(language("commissions", "佣金"))", -mean["affiliate_commission"]),
        ("\#(language("ads, paid visits", "推广"))", -mean["ad_cost"]),
        ("\#(language("compensation", "赔付"))", -mean["compensation"]),
        ("\#(language("fixed costs", "固定成本"))", -mean["fixed_cost"]),
    ]
    steps = [step for index, step in enumerate(steps) if index == 0 or round(step[1], 2) != 0]
    figure, axis = plt.subplots(figsize=(11, 0.42 * len(steps) + 1.4))
    level = 0
    for row, (label, change) in enumerate(steps):
        first = row == 0
        axis.barh(row, change, left=level, height=0.66, color=blue if first else red if change < 0 else green)
        edge = max(level, level + change)
        axis.annotate(
            f" {yuan(change)}" + (f"  {percent(change / mean['paid_amount'])}" if mean["paid_amount"] else ""),
            (edge, row), va="center", fontsize=9, color="#333333",
        )
        level += change
        axis.plot([level, level], [row + 0.33, row + 0.67], color="#999999", linewidth=0.8)
    row = len(steps)
    axis.barh(row, level, height=0.66, color=green if level >= 0 else red)
    share = f"  {percent(level / mean['paid_amount'])}" if mean["paid_amount"] else ""
    axis.annotate(f" {yuan(level)}{share}", (max(level, 0), row), va="center", fontsize=9, weight="bold")
    axis.set_yticks(range(len(steps) + 1), [label for label, _ in steps] + ["\#(language("profit", "利润"))"])
    axis.invert_yaxis()
    axis.margins(x=0.16)
    axis.axvline(0, color="#777777", linewidth=0.8)
    axis.grid(axis="x")
    axis.xaxis.set_major_formatter(yuan)
    axis.xaxis.set_major_locator(MaxNLocator(7))
    axis.tick_params(axis="y", length=0)
    axis.set_title("\#(language("From price to profit (yuan, share of sales)", "从一口价到利润（元，占销售额）"))")
    plt.show()
    """#
  }
}
