import MarketDay
import PlainText
import RunFiles

/// What other bids would bring: a curve for each of the ads with the most to gain, and a table of all.
struct LandscapeResult {
  let lab: LabFolder
  let id: String
  let run: ReportedRun?
  let reader: Reader

  private static let mostCharts = 6
  private static let mostRows = 100

  private var ads: [JSONValue] { lab.description["ads"]?.listValue ?? [] }

  static func yuan(_ key: String, _ ad: JSONValue) -> Amount? { ad[key]?.numberValue.map { Amount($0, .yuan) } }

  private func title(_ ad: JSONValue) -> String {
    let product = ad["product"]?.textValue ?? ""
    return (run?.title(ofProduct: product) ?? product).cut(toColumns: 28)
  }

  var parts: [Markup] {
    let charts = ads.prefix(Self.mostCharts).enumerated().compactMap { chart($1, number: $0 + 1) }
    return [Section.paragraph(lead, class: "lead strong"), Section.paragraph(caution, class: "lead")]
      + (charts.isEmpty ? [] : [Section.grid(charts)]) + [table.markup]
  }

  private var lead: String {
    let gains = ads.compactMap { ad in Self.yuan("gain", ad).map { (ad, $0) } }
      .filter { ad, gain in gain.value > 2 * (Self.yuan("gain_standard_error", ad)?.value ?? 0) }
    guard let most = gains.max(by: { $0.1.value < $1.1.value }) else {
      return reader("No other bid would earn more.", "没有更好的出价。")
    }
    let sum = Amount(gains.reduce(0) { $0 + $1.1.value }, .yuan)
    let keyword = most.0["keyword"]?.textValue ?? ""
    let (now, best) = (Self.yuan("current_bid", most.0).shown, Self.yuan("best_bid", most.0).shown)
    return reader(
      "Better bids for \(gains.count) of \(ads.count) ads would surely bring \(sum.shown) a day more. The most: \(keyword), from \(now) to \(best), \(most.1.signed) a day.",
      "\(ads.count) 个推广中有 \(gains.count) 个换出价肯定能多赚，合计每天 \(sum.shown)。最多的是“\(keyword)”：\(now) 改为 \(best)，每天 \(most.1.signed)。"
    )
  }

  private var caution: String {
    reader(
      "By the model's own expectation, which no seller sees. Daily budgets and what a bid does to later days are left out.",
      "按模型自身的期望测算，卖家在现实中看不到；不计日限额和对以后各天的影响。")
  }

  private func chart(_ ad: JSONValue, number: Int) -> Markup? {
    let (keyword, product) = (ad["keyword"]?.textValue ?? "", ad["product"]?.textValue ?? "")
    let campaign = ad["campaign"]?.textValue
    let table = lab.table
    let tried = table.rows.compactMap { row -> CurveChart.Point? in
      guard table.cell("keyword", of: row) == keyword, table.cell("product", of: row) == product,
        campaign == nil || table.cell("campaign", of: row) == campaign, let bid = lab.amount("bid", row),
        let profit = lab.amount("profit", row)
      else { return nil }
      let clicks = lab.amount("clicks", row, .count)
      let place = lab.amount("place", row, .place)
      let cost = lab.amount("cost", row)
      return .init(
        x: bid, y: profit,
        more: [
          reader("clicks \(clicks.shown), place \(place.shown)", "点击 \(clicks.shown)，位置 \(place.shown)"),
          reader("ads \(cost.shown)", "推广花费 \(cost.shown)"),
        ])
    }
    let marks = [
      ("current_bid", reader("now", "当前")), ("best_bid", reader("best", "最佳")),
      ("maximum_bid", reader("maximum", "最高")),
    ].compactMap { key, name in Self.yuan(key, ad).map { Histogram.Mark(name: name, value: $0.value) } }
    // Far above all of these nothing happens any more.
    let most = 1.5 * (marks.map(\.value).max() ?? .infinity)
    let points = tried.filter { $0.x.value <= most }
    guard points.count > 1 else { return nil }
    var data = DataTable([
      .name(reader("Bid", "出价")),
      .init(text: reader("profit", "利润"), unit: reader("yuan a day", "元/天"), term: "bid_profit"),
    ])
    for point in points { data.add(point.x.shown, [point.y.cell()]) }
    return CurveChart(
      id: "chart-\(id)-\(number)", title: keyword.cut(toColumns: 30),
      unitName: reader("yuan of profit a day", "每天利润，元"),
      term: "bid_profit", acrossName: reader("bid", "出价"),
      series: [.init(name: keyword.cut(toColumns: 30), points: points)], marks: marks, table: data, note: title(ad)
    ).markup(reader)
  }

  private var table: DataTable {
    let perDay = reader("yuan a day", "元/天")
    var data = DataTable([
      .name(reader("Keyword", "关键词")), .name(reader("Item", "商品")), reader.head("bid", reader("Bid now", "当前出价")),
      reader.head("maximum_bid"), reader.head("best_bid"),
      .init(text: reader("Profit now", "当前利润"), unit: perDay, term: "bid_profit"),
      .init(text: reader("at the best bid", "最佳出价下"), unit: perDay, term: "bid_profit"),
      .init(text: reader("more", "增加"), unit: perDay, term: "bid_profit"),
    ])
    for ad in ads.prefix(Self.mostRows) {
      let gain = Self.yuan("gain", ad)
      data.add(
        ad["keyword"]?.textValue ?? "",
        [
          Markup("td", [:], text: title(ad)), Self.yuan("current_bid", ad).cell(), Self.yuan("maximum_bid", ad).cell(),
          Self.yuan("best_bid", ad).cell(), Self.yuan("profit_at_current_bid", ad).cell(),
          Self.yuan("profit_at_best_bid", ad).cell(), gain.cell(class: (gain?.value ?? 0) > 0 ? "good" : nil),
        ])
    }
    return data
  }
}
