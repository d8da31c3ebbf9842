import MarketDay
import RunFiles

// What experiments show.
extension Measures {
  static let labs: [Measure] = [
    Measure(
      "difference", Wording("Difference", "差值"), .yuan, from: "comparison.csv",
      Wording(
        "The mean of the plan less the base, replicate by replicate on the same luck, with its 95% interval.",
        "同样的运气下，方案减去基准的均值，及其 95% 置信区间。"), term: "paired-difference"),
    Measure(
      "interval_95", Wording("95% interval", "95% 置信区间"), .number, from: "comparison.csv",
      Wording(
        "Where the true difference lies, wrong one time in twenty. One that leaves out 0 is no chance.",
        "真实差值所在的范围，二十次里错一次。不含 0 就不是偶然。"), term: "confidence-interval"),
    Measure(
      "chance_better", Wording("Chance it is better", "更好的概率"), .share, from: "comparison.csv",
      Wording("Replicates in which the plan does better than the base.", "方案胜过基准的模拟占多少。"),
      term: "chance-better"),
    Measure(
      "best_bid", Wording("Best bid", "最佳出价"), .yuan, Wording("yuan per click", "元/次点击"), from: "landscape.csv",
      Wording(
        "The bid with the most profit a day among those tried, by the true conversion, which no seller sees.",
        "试过的出价中每天利润最多的一个，按卖家看不到的真实转化率计算。"), term: "bid-landscape"),
    Measure(
      "bid_profit", Wording("Profit by bid", "各出价的利润"), .yuan, Wording("yuan a day", "元/天"),
      from: "landscape.csv",
      Wording(
        "What the ad's orders of a day leave after what its clicks cost. Budgets and later days are left out.",
        "该推广每天的订单利润减去点击花费，不计日限额和以后各天的影响。"),
      formula: Wording("orders × unit profit − cost", "订单数 × 单笔利润 − 花费"), term: "bid-landscape"),
    Measure(
      "gain", Wording("Gain of a change", "改动的价值"), .yuan, from: "plan.csv",
      Wording("What is lost where this change alone is set back.", "单独改回这一项会少的利润。"),
      term: "lever-gain"),
    Measure(
      "worth", Wording("What it is worth", "价值"), .yuan, from: "worth.csv",
      Wording(
        "The profit with it less the profit without it, and where the difference comes from.", "有它和没有它的利润之差，以及差在哪里。"),
      formula: Wording("mean of (with it − without it) over replicates", "各次模拟（有它 − 没有它）的均值"), term: "worth"),
  ]
}
