import MarketDay
import PlainText

extension WorthReport {
  private static let mostColumns = 96
  /// Days that are told apart from the later ones.
  private static let firstDays = 14

  /// What `worth` prints: one screen of at most 96 columns.
  public func text(_ colouring: Colouring = .plain, in language: Language) -> String {
    let heading = language("The worth of \(key)", "\(key) 的价值").cut(toColumns: Self.mostColumns)
    let name = TextStyle.strong.applied(to: heading, colouring)
    let last = start + (worth.days.count - 1)
    let (scenario, replicates) = (scenarioName.cut(toColumns: 36), worth.replicates)
    let title = language(
      "\(name)\n\(scenario): \(start) to \(last), seed \(seed), "
        + "\(FigureText.count(replicates, "replicate")) with it and without it\n",
      "\(name)\n\(scenario)：\(start) 至 \(last)，种子 \(seed)，有它和没有它各 \(FigureText.whole(Double(replicates))) 次模拟\n")
    let files = filesLine(colouring, language)
    guard !isWithoutEffect else {
      return title + "\n\(Self.withoutEffect.text(in: language))\n\n" + files
    }
    let lines = sentences.map { sentence in
      let most = Self.mostColumns
      return language.choose(
        sentence.english.wrapped(toColumns: most), sentence.chinese.wrappedBetweenCharacters(toColumns: most)) + "\n"
    }.joined()
    return title + "\n" + table(colouring, language).text(colouring, indent: "") + "\n" + lines + "\n" + files
  }

  private func filesLine(_ colouring: Colouring, _ language: Language) -> String {
    let place = TextStyle.strong.applied(to: folder, colouring)
    return language(
      "\(LabFile.worth.name) (\(FigureText.count(rows, "row"))) and \(WorthRun.descriptionFile) in \(place)\n",
      "\(LabFile.worth.name)（\(FigureText.whole(Double(rows))) 行）和 \(WorthRun.descriptionFile) 在 \(place)\n")
  }

  /// Where the money comes from.
  private func table(_ colouring: Colouring, _ language: Language) -> TextTable {
    let perVisit = worth.perVisit == nil ? "" : language("per \(visit)", "每个\(visit)")
    var table = TextTable(
      [
        .left("", least: 28), .right(language("yuan", "元"), least: 11),
        .right(language("95% interval", "95% 置信区间"), least: 22), .right(perVisit), .left(),
      ], isRuled: false)
    let shown = Self.brought
    let order = shown + [.ownCost, .refundsToCome]
    let largest = order.map { worth[$0].mean.magnitude }.max() ?? 0
    let steps = largest < 100 ? 100.0 : 1
    let amounts = roundedParts(order.map { worth[$0].mean }, steps: steps)
    let each = perVisitParts
    func add(_ label: Wording, _ figure: WorthFigure?, _ amount: Double, _ perVisit: Double, _ style: TextStyle) {
      let ends = figure.flatMap { figure in figure.low.flatMap { low in figure.high.map { (low, $0) } } }
      table.add(
        [
          label.text(in: language), Self.yuan(amount, steps),
          ends.map { Self.range($0.0, $0.1, steps, language) } ?? "",
          worth.perVisit == nil ? "" : FigureText.yuan(fen: Money(nearestTo: perVisit).fen), "",
        ], style: style)
    }
    for (index, part) in shown.enumerated() where worth[part].mean != 0 || worth[part].standardError ?? 0 != 0 {
      add(Wording("  \(label(of: part))", "  \(label(of: part))"), worth[part], amounts[index], each[index], .plain)
    }
    let brought = shown.count
    add(
      Wording("= what it brought", "= 带来"), nil, amounts[..<brought].reduce(0, +), each[..<brought].reduce(0, +),
      .strong)
    for index in order.indices.dropFirst(brought) where worth[order[index]].mean != 0 {
      let label = label(of: order[index])
      add(Wording("  \(label)", "  \(label)"), worth[order[index]], amounts[index], each[index], .plain)
    }
    let style: TextStyle = worth.profit.mean < 0 ? .bad : .good
    add(Wording("= change of the profit", "= 利润变化"), worth.profit, amounts.reduce(0, +), each.reduce(0, +), style)
    return table
  }

  /// What the thing brought, in the order in which it is shown.
  static let brought: [WorthPart] = [.direct, .returns, .search, .otherWays, .otherCosts, .rest]

  /// The means of ``brought``, of the own cost and of the refunds after the end, for each click or visit, in whole fen
  /// that sum to the whole; 0 without visits.
  var perVisitParts: [Double] {
    let visits = worth.visits.mean
    return roundedParts(
      (Self.brought + [.ownCost, .refundsToCome]).map { visits == 0 ? 0 : worth[$0].mean / visits }, steps: 100)
  }

  private static func yuan(_ value: Double, _ steps: Double) -> String {
    steps == 1 ? FigureText.yuan(value) : FigureText.yuan(fen: Money(nearestTo: value).fen)
  }

  private static func range(_ low: Double, _ high: Double, _ steps: Double, _ language: Language) -> String {
    let (low, high) = (yuan(low, steps), yuan(high, steps))
    return language("\(low) to \(high)", "\(low) 至 \(high)")
  }

  private func label(of part: WorthPart) -> Wording {
    switch part {
    case .direct:
      worth.lever.isAds ? Wording("orders of its clicks", "点击直接成交") : Wording("orders of its visits", "访问直接成交")
    case .returns: Wording("carts, favourites, coupons", "加购、收藏、优惠券回访")
    case .search: Wording("natural search", "自然搜索")
    case .otherWays: Wording("other ways into the store", "其他进店渠道")
    case .ownCost: Wording("its own cost", "自身花费")
    case .otherCosts: Wording("cost of other ads, channels", "其他推广和渠道的花费")
    case .refundsToCome: Wording("refunds after the end", "结束后的退款")
    case .rest: Wording("other refunds, fees, the rest", "其他退款、费用等")
    }
  }

  /// What the thing brings, one at a time.
  var visit: Wording { worth.lever.isAds ? Wording("click", "点击") : Wording("visit", "访问") }

  /// What the first days and the later ones came to; nil where all days are first ones.
  var halves: (first: Double, later: Double)? {
    guard worth.days.count > Self.firstDays else { return nil }
    let first = worth.days.prefix(Self.firstDays).reduce(0) { $0 + $1.profit.mean }
    return (first, worth.profit.mean - first)
  }
}
