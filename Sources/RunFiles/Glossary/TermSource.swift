import MarketDay

/// Where a definition or a figure comes from, as `docs/sources.md` numbers it.
public enum TermSource: String, Sendable, Hashable, CaseIterable {
  // What trainers teach those who run shops on Taobao and Tmall.
  case taught0 = "S0"
  case taught1 = "S1"
  case taught2 = "S2"
  case taught3 = "S3"
  case taught4 = "S4"
  // What has been measured and published.
  case actions = "R1"
  case doubleEleven = "R2"
  case retailOrders = "R3"
  case searchClicks = "R4"
  case adPlaces = "R5"
  case priceElasticity = "R6"
  case reviewElasticity = "R7"
  case couponUse = "R8"
  case apparelReturns = "R9"
  // Ours.
  case assumed
  case definition

  /// What trainers teach is one source in several documents.
  private var isTaught: Bool { rawValue.hasPrefix("S") }

  /// Sources in words, those of one kind together.
  public static func text(of sources: [TermSource], in language: Language) -> String {
    let numbers = sources.filter(\.isTaught).map(\.rawValue).joined(separator: language(", ", "、"))
    var parts: [String] = []
    for source in sources {
      if !source.isTaught {
        parts.append(source.meaning.text(in: language))
      } else if source == sources.first(where: \.isTaught) {
        parts.append(language("\(taught) (\(numbers))", "\(taught)（\(numbers)）"))
      }
    }
    return parts.joined(separator: language("; ", "；"))
  }

  private static let taught = Wording("what trainers teach shop operators", "网店运营培训资料")

  public var meaning: Wording {
    switch self {
    case .taught0, .taught1, .taught2, .taught3, .taught4:
      Wording("\(Self.taught) (\(rawValue))", "\(Self.taught)（\(rawValue)）")
    case .actions: Wording("a log of what Taobao shoppers did (R1)", "淘宝用户行为日志（R1）")
    case .doubleEleven: Wording("Double 11 turnover of 2019 (R2)", "2019 年双11成交额（R2）")
    case .retailOrders: Wording("the orders of a real online retailer (R3)", "一家真实网店的订单（R3）")
    case .searchClicks: Wording("a click study of result pages (R4)", "搜索结果页点击研究（R4）")
    case .adPlaces: Wording("measurements of ads by place (R5)", "各广告位曝光的实测（R5）")
    case .priceElasticity: Wording("a survey of measured price elasticities (R6)", "价格弹性的综合研究（R6）")
    case .reviewElasticity: Wording("a survey of what reviews do to sales (R7)", "评价影响销量的综合研究（R7）")
    case .couponUse: Wording("coupons of a grocer's regular customers (R8)", "零售商老客户用券的实测（R8）")
    case .apparelReturns: Wording("the trade press on returned clothes (R9)", "行业报道中的服装退货率（R9）")
    case .assumed: Wording("our own assumption", "本模型的假设")
    case .definition: Wording("by definition", "定义")
    }
  }
}
