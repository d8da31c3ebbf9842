import MarketDay
import PlainText

extension WorthReport {
  /// The worth in plain sentences for an operator.
  var sentences: [String] {
    guard !isWithoutEffect else { return ["It is worth nothing: without it every day comes out the same."] }
    var sentences = [profitSentence]
    if let perVisit = worth.perVisit, !worth.lever.isPromotion {
      sentences += visitSentences(perVisit)
    } else if let gain = worth.gainPerYuan {
      sentences.append(yuanSentence(gain))
    }
    if let halves {
      sentences.append(
        "When it comes: \(FigureText.yuan(halves.first)) in the first two weeks, \(FigureText.yuan(halves.later)) later."
      )
    }
    return sentences
  }

  /// The last part of the key, as people call the thing.
  private var name: String {
    switch worth.lever {
    case .campaign(let name), .channel(let name), .bundle(let name), .coupon(let name), .gift(let name),
      .discount(let name), .platform(let name), .event(let name):
      name.cut(toColumns: 30)
    case .adGroup(let campaign, let product): "\(product) in \(campaign)".cut(toColumns: 40)
    case .adKeyword(_, let product, let keyword): "\(keyword) for \(product)".cut(toColumns: 40)
    default: key
    }
  }

  private var profitSentence: String {
    let amount = FigureText.yuan(worth.profit.mean.magnitude)
    let side = worth.profit.mean < 0 ? "lower" : "higher"
    guard let low = worth.profit.low, let high = worth.profit.high else {
      return "With \(name) the profit is \(amount) \(side); one replicate says nothing of luck."
    }
    let interval = "(\(FigureText.yuan(low)) to \(FigureText.yuan(high)))"
    if low <= 0, high >= 0 {
      return "With \(name) the profit is \(amount) \(side) on the mean, perhaps by chance \(interval)."
    }
    return "With \(name) the profit is \(amount) \(side) \(interval)."
  }

  private func visitSentences(_ each: WorthPerVisit) -> [String] {
    // Direct, returns and search stand first.
    let parts = perVisitParts
    let others = parts[3..<Self.brought.count].reduce(0, +)
    let brought = [
      "\(fen(parts[0])) by its own orders", "\(fen(parts[1])) by carts, favourites and coupons that came back",
      "\(fen(parts[2])) by natural search",
    ]
    let cost = each.cost.ratio == 0 ? "nothing" : fen(each.cost.ratio)
    let what =
      "Each \(visit) of \(name) cost \(cost) and brought \(brought[0]), \(brought[1]), \(brought[2]) "
      + "and \(fen(others)) by all else."
    let most = max(0, each.all.ratio)
    let direct = max(0, each.direct.ratio)
    var pays =
      "It pays up to \(fen(most)) a \(visit)\(interval(each.all)); by its own orders alone up to \(fen(direct))"
      + "\(interval(each.direct))."
    if let maximum = each.maximumBid {
      pays += " The maximum-bid rule would have bid at most \(fen(maximum.ratio))."
    }
    return [what, pays]
  }

  private func yuanSentence(_ gain: RatioOfMeans) -> String {
    if worth.lever.isPromotion {
      let given = FigureText.yuan(worth.givenAway.mean)
      return
        "Discounts and gifts came to \(given) more with it. Each yuan of that brought \(fen(gain.ratio))"
        + "\(interval(gain)) before it was given away."
    }
    return "Each yuan that \(name) cost brought \(fen(gain.ratio))\(interval(gain))."
  }

  private func fen(_ yuan: Double) -> String { FigureText.yuan(fen: Money(nearestTo: yuan).fen) }

  private func interval(_ ratio: RatioOfMeans) -> String {
    guard let low = ratio.low, let high = ratio.high else { return "" }
    return " (\(fen(low)) to \(fen(high)))"
  }
}
