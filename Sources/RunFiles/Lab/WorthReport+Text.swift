import MarketDay
import PlainText

extension WorthReport {
  private static let mostColumns = 96
  /// Days that are told apart from the later ones.
  private static let firstDays = 14

  /// What `worth` prints: one screen of at most 96 columns.
  public func text(_ colouring: Colouring = .plain) -> String {
    let name = TextStyle.strong.applied(to: "The worth of \(key)".cut(toColumns: Self.mostColumns), colouring)
    let last = start + (worth.days.count - 1)
    let title =
      "\(name)\n\(scenarioName.cut(toColumns: 36)): \(start) to \(last), seed \(seed), "
      + "\(FigureText.count(worth.replicates, "replicate")) with it and without it\n"
    let place = TextStyle.strong.applied(to: folder, colouring)
    let files = "\(LabFile.worth.name) (\(FigureText.count(rows, "row"))) and \(WorthRun.descriptionFile) in \(place)\n"
    guard !isWithoutEffect else {
      return title + "\nIt is worth nothing: without it every day comes out the same.\n\n" + files
    }
    let lines = sentences.map { $0.wrapped(toColumns: Self.mostColumns) + "\n" }.joined()
    return title + "\n" + table(colouring).text(colouring, indent: "") + "\n" + lines + "\n" + files
  }

  /// Where the money comes from.
  private func table(_ colouring: Colouring) -> TextTable {
    let perVisit = worth.perVisit == nil ? "" : "per \(visit)"
    var table = TextTable(
      [
        .left("", least: 28), .right("yuan", least: 11), .right("95% interval", least: 22), .right(perVisit), .left(),
      ], isRuled: false)
    let shown = Self.brought
    let order = shown + [.ownCost, .refundsToCome]
    let largest = order.map { worth[$0].mean.magnitude }.max() ?? 0
    let steps = largest < 100 ? 100.0 : 1
    let amounts = roundedParts(order.map { worth[$0].mean }, steps: steps)
    let each = perVisitParts
    func add(_ label: String, _ figure: WorthFigure?, _ amount: Double, _ perVisit: Double, _ style: TextStyle) {
      let ends = figure.flatMap { figure in figure.low.flatMap { low in figure.high.map { (low, $0) } } }
      table.add(
        [
          label, Self.yuan(amount, steps),
          ends.map { "\(Self.yuan($0.0, steps)) to \(Self.yuan($0.1, steps))" } ?? "",
          worth.perVisit == nil ? "" : FigureText.yuan(fen: Money(nearestTo: perVisit).fen), "",
        ], style: style)
    }
    for (index, part) in shown.enumerated() where worth[part].mean != 0 || worth[part].standardError ?? 0 != 0 {
      add("  " + label(of: part), worth[part], amounts[index], each[index], .plain)
    }
    let brought = shown.count
    add("= what it brought", nil, amounts[..<brought].reduce(0, +), each[..<brought].reduce(0, +), .strong)
    for index in order.indices.dropFirst(brought) where worth[order[index]].mean != 0 {
      add("  " + label(of: order[index]), worth[order[index]], amounts[index], each[index], .plain)
    }
    let style: TextStyle = worth.profit.mean < 0 ? .bad : .good
    add("= change of the profit", worth.profit, amounts.reduce(0, +), each.reduce(0, +), style)
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

  private func label(of part: WorthPart) -> String {
    switch part {
    case .direct: worth.lever.isAds ? "orders of its clicks" : "orders of its visits"
    case .returns: "carts, favourites, coupons"
    case .search: "natural search"
    case .otherWays: "other ways into the store"
    case .ownCost: "its own cost"
    case .otherCosts: "cost of other ads, channels"
    case .refundsToCome: "refunds after the end"
    case .rest: "other refunds, fees, the rest"
    }
  }

  /// What the thing brings, one at a time.
  var visit: String { worth.lever.isAds ? "click" : "visit" }

  /// What the first days and the later ones came to; nil where all days are first ones.
  var halves: (first: Double, later: Double)? {
    guard worth.days.count > Self.firstDays else { return nil }
    let first = worth.days.prefix(Self.firstDays).reduce(0) { $0 + $1.profit.mean }
    return (first, worth.profit.mean - first)
  }
}

extension String {
  /// The text in lines of at most `most` columns, broken at spaces; a longer word has a line of its own.
  func wrapped(toColumns most: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let line = lines.last, line.terminalColumns + 1 + word.terminalColumns <= most {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
