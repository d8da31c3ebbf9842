import MarketDay
import PlainText

extension LandscapeReport {
  /// What `landscape` prints: the whole table of one ad, or a line for each of many; at most 40 lines of at most 96
  /// columns.
  public func text(_ colouring: Colouring = .plain, in language: Language, folder: String) -> String {
    var text = landscapes.count == 1 ? single(landscapes[0], colouring, language) : overview(colouring, language)
    for line in language.choose(Self.notes, Self.chineseNotes) {
      text += TextStyle.faint.applied(to: "  " + line, colouring) + "\n"
    }
    let place = TextStyle.strong.applied(to: folder, colouring)
    return text + language("2 files in \(place)\n", "2 个文件在 \(place)\n")
  }

  private static let notes = [
    "Orders are the model's own expectation, from the true conversion that no seller sees. Budgets",
    "are left out, and so is what a bid does to later days: see marketday worth.",
  ]

  private static let chineseNotes = [
    "订单是模型按真实转化率算出的期望，卖家看不到真实转化率。",
    "没有计入预算，也没有计入出价对以后日子的影响：见 marketday worth。",
  ]

  private func playedText(_ language: Language) -> String {
    let (days, plays) = (FigureText.count(scenario.days, "day"), FigureText.count(replicates, "replicate"))
    return language(
      "means of a day; \(days), \(plays), seed \(scenario.seed)",
      "每天均值；\(FigureText.whole(Double(scenario.days))) 天，\(FigureText.whole(Double(replicates))) 次模拟，种子 \(scenario.seed)"
    )
  }

  // MARK: Many ads

  /// The title, the head, the notes and the line of files take the others of 40 lines.
  private static let mostLines = 31

  private func overview(_ colouring: Colouring, _ language: Language) -> String {
    let title = TextStyle.strong.applied(to: scenario.name.cut(toColumns: 34), colouring)
    var text = "\(title)  \(playedText(language))\n\n"
    var table = TextTable([
      .left(language("Keyword", "关键词"), most: 17), .left(language("Item", "商品"), most: 10),
      .right(language("Bid ¥", "出价 ¥")), .right(language("Best ¥", "最佳 ¥")), .right(language("Max ¥", "最高 ¥")),
      .right(language("Clicks", "点击")), .right(language("best", "最佳")), .right(language("Profit ¥", "利润 ¥")),
      .right(language("best", "最佳")), .right(language("Gain ¥", "增收 ¥")), .right("±"),
    ])
    for landscape in landscapes.prefix(Self.mostLines) {
      let now = landscape.current.map { landscape.rows[$0].point.yield }
      let best = landscape.best.map { landscape.rows[$0].point }
      table.add([
        keyword(of: landscape), product(of: landscape), landscape.currentBid?.description ?? "–",
        best?.bid.description ?? language("none", "无"), landscape.maximumBid.description,
        now.map { Self.clicks($0.clicks) } ?? "–", Self.clicks(best?.yield.clicks ?? 0),
        now.map { Self.amount($0.profit) } ?? "–", Self.amount(best?.yield.profit ?? 0),
        landscape.gain.map(Self.amount) ?? "–", gainError(of: landscape).map(Self.amount) ?? "",
      ])
    }
    text += table.text(colouring, indent: "")
    let left = landscapes.count - Self.mostLines
    if left > 0 {
      text += language("  … and \(FigureText.count(left, "ad")) more in the file\n", "  ……另有 \(left) 个推广在文件中\n")
    }
    return text + "\n"
  }

  // MARK: One ad

  private func single(_ landscape: BidLandscape, _ colouring: Colouring, _ language: Language) -> String {
    let name = "\(keyword(of: landscape)) → \(product(of: landscape))"
    let campaign = campaign(of: landscape)
    let place =
      campaign.map { language("in \($0)", "计划 \($0)") } ?? language("no such ad yet: as a new one", "还没有投放：按新推广计算")
    var text = "\(TextStyle.strong.applied(to: name.cut(toColumns: 60), colouring))  \(place.cut(toColumns: 32))\n"
    text += "\(playedText(language))\n\n" + bids(of: landscape, language).text(colouring, indent: "") + "\n"
    for line in sentences(on: landscape, language) { text += "  \(line)\n" }
    text += "\n"
    let legend = language(
      "now: the mean bid; max: the maximum-bid rule; +click, +order: one more at the next bid.",
      "现在：平均出价；最高：最高出价规则；+点击、+订单：下一档出价多得一个的成本。")
    return text + TextStyle.faint.applied(to: "  " + legend, colouring) + "\n"
  }

  private func bids(of landscape: BidLandscape, _ language: Language) -> TextTable {
    var table = TextTable([
      .left(), .right(language("Bid ¥", "出价 ¥")), .right(language("Place", "排名")),
      .right(language("Shown", "展现")), .right(language("Clicks", "点击")), .right(language("Cost ¥", "花费 ¥")),
      .right(language("A click ¥", "点击单价 ¥")), .right(language("Orders", "订单")),
      .right(language("Profit ¥", "利润 ¥")), .right(language("+click ¥", "+点击 ¥")),
      .right(language("+order ¥", "+订单 ¥")),
    ])
    for (index, row) in landscape.rows.enumerated() {
      // What the next step costs stands with the bid that one would leave.
      let next = index + 1 < landscape.rows.count ? landscape.rows[index + 1].marginal : nil
      let yield = row.point.yield
      table.add(
        [
          Self.mark(index, of: landscape, language), row.point.bid.description,
          row.point.place.map { FigureText.number($0, decimals: 1) } ?? "–", FigureText.whole(yield.impressions),
          Self.clicks(yield.clicks), Self.amount(yield.cost),
          row.point.costPerClick.map { FigureText.number($0, decimals: 2) } ?? "–",
          FigureText.number(yield.orders, decimals: 2), Self.amount(yield.profit),
          next?.perClick.map { FigureText.number($0, decimals: 2) } ?? "–",
          next?.perOrder.map { FigureText.number($0, decimals: 2) } ?? "–",
        ], style: index == landscape.best ? .good : index == landscape.current ? .strong : .plain)
    }
    return table
  }

  /// What is special about a bid: it is what is bid now, the best, the maximum bid.
  private static func mark(_ index: Int, of landscape: BidLandscape, _ language: Language) -> String {
    var names: [String] = []
    if index == landscape.current { names.append(language("now", "现在")) }
    if index == landscape.best { names.append(language("best", "最佳")) }
    if index == landscape.maximum { names.append(language("max", "最高")) }
    if names.count == 3 { return language("▸ all three", "▸ 三者相同") }
    return names.isEmpty ? "" : "▸ " + names.joined(separator: "+")
  }

  // MARK: Figures

  private static func amount(_ value: Double) -> String {
    FigureText.number(value, decimals: value.magnitude < 1_000 ? 2 : 0)
  }

  private static func clicks(_ value: Double) -> String { FigureText.number(value, decimals: value < 100 ? 1 : 0) }
}
