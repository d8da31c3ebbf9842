import MarketDay
import PlainText

extension WorthReport {
  /// The worth in plain sentences for an operator.
  var sentences: [Wording] {
    guard !isWithoutEffect else { return [Self.withoutEffect] }
    var sentences = [profitSentence]
    if let perVisit = worth.perVisit, !worth.lever.isPromotion {
      sentences += visitSentences(perVisit)
    } else if let gain = worth.gainPerYuan {
      sentences.append(yuanSentence(gain))
    }
    if let halves {
      let (first, later) = (FigureText.yuan(halves.first), FigureText.yuan(halves.later))
      sentences.append(
        Wording(
          "When it comes: \(first) in the first two weeks, \(later) later.", "什么时候见效：前两周 \(first)，之后 \(later)。"))
    }
    return sentences
  }

  static let withoutEffect = Wording(
    "It is worth nothing: without it every day comes out the same.", "它没有价值：没有它，每天的结果都一样。")

  /// The last part of the key, as people call the thing.
  private var name: Wording {
    switch worth.lever {
    case .campaign(let name), .channel(let name), .bundle(let name), .coupon(let name), .gift(let name),
      .discount(let name), .platform(let name), .event(let name):
      Wording(same: name.cut(toColumns: 30))
    case .adGroup(let campaign, let product):
      Wording("\(product) in \(campaign)", "\(campaign) 中的 \(product)").map { $0.cut(toColumns: 40) }
    case .adKeyword(_, let product, let keyword):
      Wording("\(keyword) for \(product)", "\(product) 的“\(keyword)”").map { $0.cut(toColumns: 40) }
    default: Wording(same: key)
    }
  }

  private var profitSentence: Wording {
    let amount = FigureText.yuan(worth.profit.mean.magnitude)
    let side = worth.profit.mean < 0 ? Wording("lower", "减少") : Wording("higher", "增加")
    guard let low = worth.profit.low, let high = worth.profit.high else {
      return Wording(
        "With \(name) the profit is \(amount) \(side); one replicate says nothing of luck.",
        "有了 \(name)，利润\(side) \(amount)；一次模拟看不出运气的影响。")
    }
    let (lowest, highest) = (FigureText.yuan(low), FigureText.yuan(high))
    let interval = Wording("(\(lowest) to \(highest))", "（\(lowest) 至 \(highest)）")
    if low <= 0, high >= 0 {
      return Wording(
        "With \(name) the profit is \(amount) \(side) on the mean, perhaps by chance \(interval).",
        "有了 \(name)，利润平均\(side) \(amount)，可能只是巧合\(interval)。")
    }
    return Wording(
      "With \(name) the profit is \(amount) \(side) \(interval).", "有了 \(name)，利润\(side) \(amount)\(interval)。")
  }

  private func visitSentences(_ each: WorthPerVisit) -> [Wording] {
    // Direct, returns and search stand first.
    let parts = perVisitParts
    let others = parts[3..<Self.brought.count].reduce(0, +)
    let brought = Wording(
      "\(fen(parts[0])) by its own orders, \(fen(parts[1])) by carts, favourites and coupons that came back, "
        + "\(fen(parts[2])) by natural search and \(fen(others)) by all else",
      "自身成交 \(fen(parts[0]))，加购、收藏和优惠券回访 \(fen(parts[1]))，自然搜索 \(fen(parts[2]))，其他 \(fen(others))")
    let cost = each.cost.ratio == 0 ? Wording("nothing", "0") : Wording(same: fen(each.cost.ratio))
    let what = Wording(
      "Each \(visit) of \(name) cost \(cost) and brought \(brought).", "\(name) 的每个\(visit)花费 \(cost)，带来：\(brought)。")
    let (most, direct) = (fen(max(0, each.all.ratio)), fen(max(0, each.direct.ratio)))
    let (allEnds, directEnds) = (interval(each.all), interval(each.direct))
    let maximum = each.maximumBid.map { maximum in
      Wording(
        " The maximum-bid rule would have bid at most \(fen(maximum.ratio)).",
        "按最高出价规则，最多出到 \(fen(maximum.ratio))。")
    }
    let pays = Wording(
      "It pays up to \(most) a \(visit)\(allEnds); by its own orders alone up to \(direct)\(directEnds)."
        + "\(maximum ?? Wording(same: ""))",
      "每个\(visit)最多值 \(most)\(allEnds)；只算自身成交最多值 \(direct)\(directEnds)。\(maximum ?? Wording(same: ""))")
    return [what, pays]
  }

  private func yuanSentence(_ gain: RatioOfMeans) -> Wording {
    let (each, ends) = (fen(gain.ratio), interval(gain))
    if worth.lever.isPromotion {
      let given = FigureText.yuan(worth.givenAway.mean)
      return Wording(
        "Discounts and gifts came to \(given) more with it. Each yuan of that brought \(each)\(ends) "
          + "before it was given away.",
        "有它，让利和赠品多出 \(given)。每让利一元，让利前带来 \(each)\(ends)。")
    }
    return Wording("Each yuan that \(name) cost brought \(each)\(ends).", "\(name) 每花一元带来 \(each)\(ends)。")
  }

  private func fen(_ yuan: Double) -> String { FigureText.yuan(fen: Money(nearestTo: yuan).fen) }

  private func interval(_ ratio: RatioOfMeans) -> Wording {
    guard let low = ratio.low, let high = ratio.high else { return Wording(same: "") }
    return Wording(" (\(fen(low)) to \(fen(high)))", "（\(fen(low)) 至 \(fen(high))）")
  }
}
