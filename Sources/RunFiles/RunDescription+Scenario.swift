import MarketDay
import PlainText

// What a report shows of the scenario and its outcome without reading the scenario's own files.
extension RunDescription {
  var outcome: [JSONValue.Member] { [("chance_of_profit", .number(tally.chanceOfProfit))] }

  var scenarioMembers: [JSONValue.Member] {
    let scenario = run.scenario
    return [
      ("copy", copy.map { .list($0.names.map(JSONValue.text)) } ?? .null),
      ("play_again", copy == nil ? .null : .list(playAgain.map(JSONValue.text))),
      ("fixed", fixed),
      ("warnings", .list(scenario.warnings.map(\.json))),
      ("demand_by_hour", .list(scenario.demandByHour.map(JSONValue.number))),
      ("products", .list(scenario.products.map(\.figures))),
      ("keywords", .list(scenario.keywords.map(\.figures))),
      ("thresholds", .list(scenario.promotions.thresholds)),
      ("targets", .list(scenario.targets.map(\.figures))),
    ]
  }

  /// The command that plays the copy of the scenario with what was set over it: the same figures to the byte.
  private var playAgain: [String] {
    var words = ["marketday", "run", ScenarioCopy.mainName]
    for override in run.source.overrides { words += ["--set", override] }
    words += ["--seed", "\(run.scenario.seed)", "--days", "\(run.scenario.days)", "--replicates", "\(run.replicates)"]
    if let until = run.until { words += ["--until", until.text] }
    if run.isForExcel { words.append("--excel") }
    return words
  }

  private var fixed: JSONValue {
    let scenario = run.scenario
    return .object([
      ("name", .text(scenario.name)),
      ("trade", .text(scenario.trade.name)),
      ("start", .text(scenario.start.description)),
      ("days", .whole(scenario.days)),
      ("balance", scenario.ads.map { .money($0.balance) } ?? .null),
    ])
  }
}

extension ScenarioFinding {
  fileprivate var json: JSONValue {
    let steps = path.map { step in
      switch step {
      case .key(let name): name
      case .index(let index): String(index)
      }
    }
    return .object([
      ("code", .text(code)),
      ("path", .text(steps.joined(separator: "."))),
      ("message_en", .text(message.english)),
      ("message_zh", .text(message.chinese)),
    ])
  }
}

extension Product {
  fileprivate var figures: JSONValue {
    .object([
      ("id", .text(id)),
      ("title", .text(title)),
      ("role", .text(role.rawValue)),
      ("listed", listed.map { .whole($0.value) } ?? .null),
      ("launched", launched.map { .text($0.description) } ?? .null),
    ])
  }
}

extension Keyword {
  fileprivate var figures: JSONValue {
    .object([("keyword", .text(text)), ("usual_bid", usualBid.map(JSONValue.money) ?? .null)])
  }
}

extension SalesTarget {
  fileprivate var figures: JSONValue {
    .object([
      ("name", .text(name)),
      ("from", .text(first.description)),
      ("to", .text(last.description)),
      ("amount", .money(amount)),
    ])
  }
}

extension Promotions {
  /// From where gifts and coupons can be had, as an order's amount.
  fileprivate var thresholds: [JSONValue] {
    func threshold(_ id: String, _ kind: String, from amount: Money) -> JSONValue {
      .object([("id", .text(id)), ("kind", .text(kind)), ("from", .money(amount))])
    }
    return gifts.flatMap { gift in gift.tiers.map { threshold(gift.id, "gift", from: $0.threshold) } }
      + coupons.map { threshold($0.id, "coupon", from: $0.threshold) }
  }
}
