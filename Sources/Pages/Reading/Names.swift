import MarketDay
import PlainText
import RunFiles

/// What the engine's own codes are called.
enum Names {
  /// A way in; those of the scenario have its name.
  static func channel(_ code: String, _ language: Language) -> String {
    code == "affiliates" ? language("affiliates", "淘宝客") : ChannelLabel.wording(of: code).text(in: language)
  }

  /// What was taken out to see what it does, with its name.
  static func lever(_ code: String, _ name: String, _ language: Language) -> String {
    let kind = code.filter { $0 != "-" && $0 != "_" }.lowercased()
    let short = name.cut(toColumns: 24)
    switch kind {
    case "campaign": return language("ad campaign \(short)", "推广计划“\(short)”")
    case "channel": return language("channel \(channel(short, .english))", "渠道“\(channel(short, .chinese))”")
    case "bundle": return language("bundle \(short)", "搭配套餐“\(short)”")
    case "coupon": return language("coupon \(short)", "优惠券“\(short)”")
    case "gift": return language("threshold gift \(short)", "满就送“\(short)”")
    case "discount": return language("discount \(short)", "限时打折“\(short)”")
    case "platform": return language("platform reduction \(short)", "平台满减“\(short)”")
    case "event": return language("event \(short)", "活动“\(short)”")
    case "closingsoonorder": return language("listing times", "上下架时间")
    case "limitedstock": return language("limited stock", "库存有限")
    case "members": return language("members", "会员")
    case "links": return language("links between items", "商品关联")
    case "ads": return language("all keyword ads", "全部直通车")
    default: return short.isEmpty ? code : short
    }
  }

  static func promotionKind(_ code: String, _ language: Language) -> String {
    switch code {
    case "bundle": language("bundle", "搭配套餐")
    case "coupon": language("coupon", "优惠券")
    case "gift": language("threshold gift", "满就送")
    case "discount": language("discount", "限时打折")
    case "platform": language("platform", "平台满减")
    case "event": language("event", "活动")
    default: code
    }
  }

  static func stage(_ code: String, _ language: Language) -> String {
    switch code {
    case "introduction": language("introduction", "导入期")
    case "growth": language("growth", "成长期")
    case "peak": language("peak", "成熟期")
    case "decline": language("decline", "衰退期")
    default: code
    }
  }

  static func role(_ code: String, _ language: Language) -> String {
    switch code {
    case "image": language("image", "形象款")
    case "profit": language("profit", "利润款")
    case "regular": language("regular", "常规款")
    case "popular": language("popular", "爆款")
    case "trial": language("trial", "试销款")
    case "traffic": language("traffic", "引流款")
    default: code
    }
  }
}
