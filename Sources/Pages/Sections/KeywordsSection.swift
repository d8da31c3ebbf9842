import MarketDay
import PlainText
import RunFiles

/// What each keyword ad spends and leaves, and how its bid stands to what a click is worth.
struct KeywordsSection {
  let run: ReportedRun
  let reader: Reader
  /// A landscape of the bids, and where it is on this page.
  var landscape: (lab: LabFolder, id: String)?

  struct Ad {
    fileprivate(set) var keyword: String
    fileprivate var product: String
    fileprivate var cells: (String) -> Amount?
    fileprivate var cost: Double
    fileprivate(set) var profit: Amount
    fileprivate var error: Amount?

    /// Beyond two standard errors.
    var loses: Bool { profit.value + 2 * (error?.value ?? 0) < 0 }
    fileprivate var pays: Bool { profit.value - 2 * (error?.value ?? 0) > 0 }
  }

  /// All that are clicked; those that lose most first.
  var worst: [Ad] {
    (run.keywordTotals.map(ads) ?? []).enumerated().sorted {
      ($0.element.profit.value, $0.offset) < ($1.element.profit.value, $1.offset)
    }.map(\.element)
  }

  /// The most rows; what spends less is summed up.
  private static let mostRows = 60

  var section: Section {
    let title = reader("Keywords", "关键词（直通车）")
    guard let table = run.keywordTotals else {
      return Section(
        "keywords", title, [],
        missing: reader("The run has no keyword_totals.csv; play it again.", "没有 keyword_totals.csv，请重新模拟。"))
    }
    let ads = ads(table)
    guard !ads.isEmpty else {
      return Section("keywords", title, [], missing: reader("No keyword ad was clicked.", "没有关键词推广被点击。"))
    }
    let losing = ads.filter(\.loses)
    let lost = Amount(-losing.reduce(0) { $0 + $1.profit.value }, .yuan)
    let margin = Amount(margin, .share)
    let lead =
      losing.isEmpty
      ? reader(
        "No keyword loses money beyond doubt, at the store's margin of \(margin.shown) before ads and fixed costs.",
        "按扣除推广花费和固定成本前的利润率 \(margin.shown) 计算，没有明显亏钱的关键词。")
      : reader(
        "Losing money (marked): \(losing.count) of \(ads.count) keywords, \(lost.shown) in all, at the store's margin of \(margin.shown) before ads and fixed costs.",
        "\(ads.count) 个关键词中有 \(losing.count) 个亏钱（已标出），共亏 \(lost.shown)；利润率按扣除推广费和固定成本前的 \(margin.shown) 计算。")
    var parts = [Section.paragraph(lead, class: "lead")] + spend + [dataTable(ads).markup]
    if ads.count > Self.mostRows {
      let rest = ads.dropFirst(Self.mostRows)
      let spent = Amount(rest.reduce(0) { $0 + $1.cost }, .yuan).shown
      parts.append(
        Section.paragraph(
          reader("\(rest.count) more spend \(spent) together.", "另有 \(rest.count) 个关键词，共花 \(spent)。"), class: "note"))
    }
    if let landscape {
      parts.append(
        Markup(
          "p", ["class": "note"],
          [Markup("a", ["href": "#\(landscape.id)"], text: reader("What other bids would bring", "换个出价会怎样"))]))
    }
    return Section("keywords", title, parts)
  }

  private var spend: [Markup] {
    let timeline = Timeline(start: run.run.start, days: run.run.days)
    guard let points = run.bands.points("ad_cost", along: timeline) else { return [] }
    return [
      LineChart(
        id: "chart-ad-cost", title: reader.name("ad_cost"), unitName: reader("yuan a day", "元/天"), unit: .yuan,
        term: "ad_cost", timeline: timeline, series: [.init(name: reader.name("ad_cost"), points: points)]
      ).markup(reader)
    ]
  }

  /// What is kept of sales before ads and fixed costs.
  private var margin: Double {
    func total(_ measure: String) -> Double { run.total(measure)?.value ?? 0 }
    let sales = total("paid_amount")
    guard sales > 0 else { return 0 }
    return (total("profit") + total("ad_cost") + total("fixed_cost") + total("affiliate_commission")) / sales
  }

  private func ads(_ table: SmallTable) -> [Ad] {
    let margin = margin
    let ads = table.rows.compactMap { row -> Ad? in
      func amount(_ column: String) -> Amount? { Amount(table.cell(column, of: row), Measures.unit(of: column)) }
      guard let cost = amount("ad_cost"), cost.value > 0, let sales = amount("ad_amount") else { return nil }
      // Costs and sales of an ad rise and fall together, so this is more doubt than there is.
      let error = amount("ad_amount_standard_error").map { $0.value * margin.magnitude }
      return Ad(
        keyword: table.cell("keyword", of: row) ?? "", product: table.cell("product", of: row) ?? "", cells: amount,
        cost: cost.value, profit: Amount(sales.value * margin - cost.value, .yuan),
        error: error.map { Amount($0, .yuan) })
    }
    return ads.enumerated().sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }.map(\.element)
  }

  private func dataTable(_ ads: [Ad]) -> DataTable {
    let best = bestBids
    let yuan = reader("yuan", "元")
    var table = DataTable(
      [
        .name(reader("Keyword", "关键词")),
        .init(text: reader("Verdict", "结论"), term: "profit_after_ads", isFigure: false),
        reader.head("ad_cost", reader("Spend", "花费")), reader.head("ad_orders"), reader.head("ad_amount"),
        reader.head("profit_after_ads"), reader.head("ad_place"),
        reader.head("cost_per_click", reader("Per click", "点击单价"), unit: yuan), reader.head("bid", unit: yuan),
        reader.head("maximum_bid", unit: yuan),
      ] + (best.isEmpty ? [] : [reader.head("best_bid", unit: yuan)]) + [.name(reader("Item", "商品"))])
    for ad in ads.prefix(Self.mostRows) {
      let (bid, most) = (ad.cells("bid"), ad.cells("maximum_bid"))
      let isOver = (bid?.value ?? 0) > (most?.value ?? 0) && (most?.value ?? 0) > 0
      let place = ad.cells("ad_place").flatMap { $0.value > 0 ? $0 : nil }
      let cells = [
        verdict(ad), ad.cells("ad_cost").cell(),
        ad.cells("ad_orders").cell(), ad.cells("ad_amount").cell(),
        ad.profit.cell(class: ad.profit.value < 0 ? "bad" : "good"), place.cell(), ad.cells("cost_per_click").cell(),
        bid.cell(class: isOver ? "bad" : nil), most.cell(),
      ]
      let found = best.isEmpty ? [] : [best[Pair(keyword: ad.keyword, product: ad.product)].cell()]
      let item = Markup("td", [:], text: run.title(ofProduct: ad.product).cut(toColumns: 18))
      table.add(ad.keyword, cells + found + [item], class: ad.loses ? "loses" : nil)
    }
    return table
  }

  private func verdict(_ ad: Ad) -> Markup {
    if ad.loses { return Markup("td", ["class": "bad"], text: reader("▼ loses", "▼ 亏钱")) }
    if ad.pays { return Markup("td", ["class": "good"], text: reader("▲ pays", "▲ 赚钱")) }
    return Markup("td", [:], text: reader("unclear", "看不出"))
  }

  private struct Pair: Hashable {
    var keyword: String
    var product: String
  }

  /// From the landscape.
  private var bestBids: [Pair: Amount] {
    var bids: [Pair: Amount] = [:]
    for ad in landscape?.lab.description["ads"]?.listValue ?? [] {
      bids[Pair(keyword: ad["keyword"]?.textValue ?? "", product: ad["product"]?.textValue ?? "")] =
        LandscapeResult.yuan("best_bid", ad)
    }
    return bids
  }
}
