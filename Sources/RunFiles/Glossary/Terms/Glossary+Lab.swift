import MarketDay

extension Glossary {
  /// Playing many times: luck, comparisons, worth.
  static let lab: [Term] = [
    Term(
      "replicate", Wording("replicate", "重复模拟"), also: ["replicates", "replication", "模拟次数", "重复次数"],
      meaning: Wording(
        """
        One play of the whole scenario on luck of its own; 0 is the first. One replicate is one possible month; a \
        plan is judged by many.
        """,
        "用一套独立的运气把整个场景模拟一遍，从 0 开始编号。一次模拟只是一种可能的月份，评价方案要看很多次。"),
      unit: .number,
      columns: [
        "store_daily.replicate", "product_daily.replicate", "channel_daily.replicate", "keyword_daily.replicate",
        "promotion_daily.replicate", "region_daily.replicate", "rival_daily.replicate", "comparison.replicates",
      ],
      commands: ["run", "compare", "worth", "landscape", "plan", "sweep"],
      related: ["luck", "mean", "standard-error", "replicates-to-settle"]),
    Term(
      "day", Wording("day", "日期"), also: ["date", "天"],
      meaning: Wording(
        "The day that a row is about. In worth.csv it is empty for the whole run.",
        "该行所属的日期；worth.csv 中空白表示整个模拟期。"),
      unit: .date,
      columns: [
        "store_daily.date", "product_daily.date", "channel_daily.date", "keyword_daily.date",
        "promotion_daily.date", "region_daily.date", "rival_daily.date", "bands_daily.date", "worth.date",
        "product_weeks.from", "product_weeks.to",
        "store_report.date", "product_report.date", "trade_comparison.date", "service_report.date",
        "store_report.weekday", "service_report.weekday",
      ],
      keys: ["start", "days"], related: ["replicate"]),
    Term(
      "luck", Wording("luck", "运气"),
      also: ["seed", "random seed", "random numbers", "随机种子", "种子", "随机性"],
      meaning: Wording(
        """
        All that is drawn: shocks, rivals, who clicks and who buys. Every draw is a function of seed, replicate, \
        purpose, day and what it is about, so the same scenario and seed give the same bytes, and adding an item \
        re-rolls nothing of the others.
        """,
        """
        所有随机抽取：日波动、对手、谁点击、谁购买。每次抽取只取决于种子、模拟编号、用途、日期和对象，所以同一场景\
        同一种子结果完全一样，新增商品也不会改变其他商品的运气。
        """),
      sources: [.definition], keys: ["seed"], commands: ["run"], related: ["replicate", "common-random-numbers"]),
    Term(
      "common-random-numbers", Wording("common random numbers", "公共随机数"),
      also: ["same luck", "CRN", "同样的运气", "同一运气"],
      meaning: Wording(
        """
        Plans that are compared are played on the same luck: the same shocks, rivals and shoppers. What luck did \
        to both cancels out in the difference, so a few pairs tell as much as hundreds of separate runs.
        """,
        "比较方案时用同样的运气：同样的波动、对手和买家。运气的影响在差值中抵消，几十对就能顶上几百次独立模拟。"),
      sources: [.definition], commands: ["compare", "sweep", "worth", "plan"],
      related: ["paired-difference", "saving", "luck"]),
    Term(
      "arm", Wording("arm", "方案"), also: ["arms", "plan arm", "base", "对照方案", "基准方案"],
      meaning: Wording(
        "One of the plans that are compared; the first one is the base.",
        "参加比较的一个方案，第一个是基准。"),
      unit: .name, columns: ["comparison.arm"], commands: ["compare"],
      related: ["paired-difference", "chance-better"]),
    Term(
      "paired-difference", Wording("paired difference", "配对差值"),
      also: ["difference", "paired comparison", "差值"],
      meaning: Wording(
        "For each replicate arm less base on the same luck, then the mean over replicates.",
        "每次模拟在同样运气下用方案减基准，再对各次取平均。"),
      formula: Wording("mean of (arm − base) over replicates", "各次模拟(方案 − 基准)的平均"),
      unit: .number, sources: [.definition], columns: ["comparison.difference", "sweep.profit_difference"],
      commands: ["compare", "sweep"],
      related: ["common-random-numbers", "confidence-interval", "standard-error"]),
    Term(
      "chance-better", Wording("chance to be better", "更优的机会"),
      also: ["chance better", "chance", "胜出比例"],
      meaning: Wording(
        """
        The share of replicates in which the arm is better than the base; equal ones count half. Costs, refunds \
        and what goes wrong are better when lower.
        """,
        "方案优于基准的模拟次数占比，相等算一半。成本、退款和出问题的指标越低越好。"),
      formula: Wording("(better + equal / 2) / replicates", "(更优次数 + 相等次数 ÷ 2) ÷ 模拟次数"),
      unit: .share, sources: [.definition], columns: ["comparison.chance_better"], commands: ["compare"],
      related: ["paired-difference", "arm"]),
    Term(
      "replicates-to-settle", Wording("replicates to settle", "得出结论所需次数"),
      also: ["would settle it", "replicates needed"],
      meaning: Wording(
        "How many replicates the interval of a difference is expected to need to leave out 0.",
        "差值的置信区间预计要多少次模拟才能不含 0。"),
      formula: Wording("(1.96 × deviation / difference)²", "(1.96 × 标准差 ÷ 差值)²"),
      unit: .count, sources: [.definition], columns: ["comparison.replicates_to_settle"], commands: ["compare"],
      related: ["confidence-interval", "replicate"]),
    Term(
      "saving", Wording("saving of pairs", "配对节省倍数"), also: ["saving", "variance reduction", "方差缩减"],
      meaning: Wording(
        "How many times as many replicates runs on luck of their own would need for the same interval.",
        "如果各用各的运气，要达到同样的区间需要多少倍的模拟次数。"),
      formula: Wording(
        "(variance of arm + variance of base) / variance of the differences",
        "(方案方差 + 基准方差) ÷ 差值方差"),
      unit: .number, sources: [.definition], columns: ["comparison.saving"], commands: ["compare"],
      related: ["common-random-numbers", "paired-difference"]),
    Term(
      "sweep", Wording("sweep", "扫描"), also: ["grid", "parameter sweep", "point", "参数扫描"],
      meaning: Wording(
        """
        A grid or a list of points, each a scenario with other values of some keys, all played on the same luck. \
        It goes on where it was stopped.
        """,
        "按一组参数取值逐点模拟，各点用同样的运气；中断后可继续。"),
      unit: .number, columns: ["sweep.point"], commands: ["sweep"], related: ["common-random-numbers", "arm"]),
    Term(
      "worth", Wording("worth of a part", "价值"), also: ["worth", "value of an ad", "广告价值", "真实价值"],
      meaning: Wording(
        """
        What a part of the plan (an ad, a channel, a promotion) is worth: the profit with it less that without it, \
        on the same luck, with its effect on tomorrow's carts and search. It is split by where it comes from, to \
        the fen.
        """,
        """
        方案中某一部分（广告、渠道、促销）值多少钱：同样运气下，有它的利润减去没有它的利润，包含对之后购物车回流和\
        搜索的影响，并按来源拆到分。
        """),
      formula: Wording(
        "profit with − profit without = direct + returns + search + other ways + costs + refunds to come + rest",
        "有它的利润 − 没有的利润 = 直接成交 + 回流 + 搜索 + 其他渠道 + 花费 + 未到退款 + 其余"),
      unit: .yuan, sources: [.definition], columns: ["worth.mean"], commands: ["worth"],
      related: ["halo", "break-even-click", "common-random-numbers"]),
    Term(
      "halo", Wording("halo of an ad", "广告带动效应"),
      also: ["halo", "halo effect", "spillover", "长尾效应", "溢出效应"],
      meaning: Wording(
        """
        What an ad brings beside its own orders: carts that come back, and a lift in natural search through what \
        it sold. Who counts only today's orders bids too little.
        """,
        "广告除直接成交外还带来的：购物车回流，以及销量带动的自然搜索提升。只看当天成交会出价偏低。"),
      formula: Wording(
        "worth − own cost − direct orders, own cost below 0",
        "价值 − 自身花费 − 直接成交，自身花费为负"),
      unit: .yuan, sources: [.definition], commands: ["worth"],
      related: ["worth", "carts", "search-weight", "return-on-ad-spend"]),
    Term(
      "break-even-click", Wording("break-even of a click", "点击保本价"),
      also: ["break-even", "break-even CPC", "gain per visit", "盈亏平衡点击价"],
      meaning: Wording(
        """
        What a click may cost at most: by its own orders, and by all that it changed. They are means over all \
        clicks; the next click costs more than the mean, so it is an upper bound, not a bid.
        """,
        """
        一次点击最多能花多少：一个按直接成交算，一个按全部影响算。是所有点击的平均；多买一次点击比平均贵，所以是上\
        限，不是出价。
        """),
      formula: Wording(
        "own orders: direct / clicks; all: (profit − own cost − refunds to come) / clicks, own cost below 0",
        "直接：直接成交 ÷ 点击；全部：(利润 − 自身花费 − 未到退款) ÷ 点击，自身花费为负"),
      unit: .yuan, sources: [.definition], commands: ["worth"],
      related: ["maximum-bid", "worth", "marginal-cost"]),
    Term(
      "plan", Wording("plan search", "方案搜索"), also: ["plan", "planner", "optimiser", "寻优", "方案优化"],
      meaning: Wording(
        """
        A search for better bids, budgets, hours, thresholds, bundle prices and listing times by playing all plans \
        on the same luck; what it finds is checked on fresh luck.
        """,
        "在同样运气下反复模拟，寻找更好的出价、预算、时段、门槛、套餐价和上下架时间；结果再用新的运气检验。"),
      sources: [.definition], columns: ["plan.key", "plan.from", "plan.to", "plan.at_end"], commands: ["plan"],
      related: ["lever-gain", "common-random-numbers"]),
    Term(
      "lever-gain", Wording("gain of a lever", "单项贡献"), also: ["gain", "lever", "杠杆"],
      meaning: Wording(
        "What the aim loses where this lever of the plan alone is set back to its value as written.",
        "只把这一项改回原值，目标会损失多少。"),
      unit: .yuan, sources: [.definition], columns: ["plan.gain"], commands: ["plan"],
      related: ["plan", "worth"]),
    Term(
      "trade-comparison", Wording("comparison with the trade", "同行对比"),
      also: ["trade comparison", "index", "own and trade", "行业对比"],
      meaning: Wording(
        "The store over the last 30 days beside what is usual in its trade: own, trade, and index, own by trade.",
        "店铺近 30 天指标和同行常见水平对比：自己、同行，以及指数（自己除以同行）。"),
      formula: Wording("index = own / trade", "指数 = 自己 ÷ 同行"),
      unit: .number, sources: [.taught1],
      columns: [
        "trade_comparison.own", "trade_comparison.trade", "trade_comparison.index", "trade_comparison.days",
      ],
      commands: ["report"], related: ["typical-item", "trade"]),
    Term(
      "diagnosis", Wording("diagnosis", "诊断"),
      also: ["split of a change", "Shapley value", "Shapley", "沙普利值", "销售诊断"],
      meaning: Wording(
        """
        What moved sales between two spans of days. The change is split into the Shapley values of visitors, \
        call-in rate, the two conversions and order value, to the fen; then the likeliest cause is sought.
        """,
        """
        两段日期之间销售额为什么变。按沙普利值把变化拆到访客数、咨询率、两种转化率和客单价，精确到分，再找最可能的\
        原因。
        """),
      formula: Wording(
        "a factor's part = mean change by its own move over all 120 orders of the five",
        "某因素的贡献 = 五个因素 120 种变动次序下自身变动影响的平均"),
      unit: .yuan, sources: [.taught1, .taught4], commands: ["diagnose"],
      related: ["sales-formula", "chance-of-target"]),
    Term(
      "profit-lever", Wording("what moved profit", "影响利润的因素"),
      meaning: Wording(
        """
        What one part of the plan did to the profit: the mean profit with it less that of the same days and luck \
        without it. Named by its kind and what the scenario calls it.
        """,
        """
        计划里的一项对利润的影响：有它时的平均利润，减去同样日子、同样运气下没有它时的平均利润。用种类和场景里的\
        名称表示。
        """),
      unit: .yuan, sources: [.definition], columns: ["levers.lever", "levers.name", "levers.effect"], commands: ["run"],
      related: ["common-random-numbers", "standard-error"]),
    Term(
      "order-value-histogram", Wording("order values", "订单金额分布"), also: ["histogram of order values"],
      meaning: Wording(
        """
        How many paid orders were worth how much, goods and shipping fee: from the least of a bin to what its orders \
        stay below. Orders gather just above thresholds.
        """,
        "支付订单按实付金额（含货款和运费）分档：每档的下限和上限。订单会聚在满减门槛上方。"),
      unit: .yuan, sources: [.definition], columns: ["order_values.from", "order_values.to", "order_values.orders"],
      commands: ["run", "report"], related: ["standard-error", "profit-lever"]),
  ]
}
