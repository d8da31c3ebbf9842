import MarketDay

extension Sections {
  static let promotions = Section<Promotions>(
    Wording("promotions", "促销设置"), empty: Promotions.init,
    [
      Key("bundles", \.bundles, .list(bundle), Wording("Several items at one price.", "搭配套餐：几件商品一口价。")),
      Key("coupons", \.coupons, .list(coupon), Wording("Amounts off one order.", "优惠券：一单立减。")),
      Key(
        "gifts", \.gifts, .list(gift),
        Wording("Spend-threshold gifts: what an order gets from an amount on.", "满就送：订单满一定金额所得。")),
      Key("discounts", \.discounts, .list(discount), Wording("Limited-time discounts.", "限时打折。")),
      Key(
        "platform", \.platform, .list(platformReduction),
        Wording("Steps of the platform at events, such as 50 off each 300.", "平台活动的满减，如每满 300 减 50。")),
    ])

  static let bundle = Section<Bundle>(
    Wording("bundle", "搭配套餐"), nameKey: "id", empty: { Bundle(id: "", items: [], price: .zero) },
    [
      Key("id", \.id, .text, Wording("Short name of the bundle.", "套餐短名。"), required: true),
      Key(
        "items", \.items, .list(of: .text, each: Wording("product id", "商品 ID")),
        Wording("Ids of 2 to 5 items.", "2 到 5 件商品的 ID。"), required: true),
      Key(
        "price", \.price, .money(),
        Wording("Price of all together in yuan, below the sum of their prices.", "套餐总价（元），要低于单买之和。"), required: true),
      Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    ])

  static let coupon = Section<Coupon>(
    Wording("coupon", "优惠券"), nameKey: "id",
    empty: { Coupon(id: "", amount: .zero, threshold: .zero, issue: .click, validDays: 1) },
    [
      Key("id", \.id, .text, Wording("Short name of the coupon.", "优惠券短名。"), required: true),
      Key("amount", \.amount, .money(), Wording("What it takes off, in yuan.", "减多少（元）。"), required: true),
      Key(
        "from", \.threshold, .money(),
        Wording(
          "Least goods amount in yuan that it can be used on; 0 if absent: no condition.", "使用门槛：货款满多少元；不写则为 0，无门槛。")),
      Key(
        "issue", \.issue, .couponIssue,
        Wording(
          "click, gift, message, or {members: 300, on: 2026-09-10}.",
          "发放方式：click 领取，gift 赠送，message 随消息，或 {members: 300, on: 2026-09-10}。"), required: true),
      Key(
        "valid", \.validDays, .days(1...365), Wording("Days it can be used, the day of issue included.", "有效天数，含发放当天。"),
        required: true),
      Key("starts", \.span.first, .date, Wording("First day on which it is given out.", "开始发放的日期。")),
      Key("ends", \.span.last, .date, Wording("Last day on which it is given out, included.", "停止发放的日期（含当天）。")),
    ])

  static let members = Section<MemberIssue>(
    Wording("coupon for members", "会员优惠券"), empty: MemberIssue.init,
    [
      Key(
        "members", \.count, .whole(1...10_000_000), Wording("Members that it is sent to.", "发给多少会员。"), required: true),
      Key("on", \.date, .date, Wording("Day on whose morning it is sent.", "发送日期，当天早上发出。"), required: true),
    ])

  static let gift = Section<SpendThresholdGift>(
    Wording("spend-threshold gift", "满就送"), nameKey: "id", empty: { SpendThresholdGift(id: "", tiers: []) },
    [
      Key("id", \.id, .text, Wording("Short name of the promotion.", "活动短名。"), required: true),
      Key(
        "tiers", \.tiers, .list(giftTier),
        Wording("Tiers by rising amount; the highest reached counts, alone.", "各档，金额由低到高；只享受达到的最高一档。"), required: true),
      Key(
        "repeated", \.isRepeated, .flag,
        Wording("With one tier: given once for each time that its amount is reached.", "只有一档时：金额每达到一次就送一次。")),
      Key("starts", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("ends", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    ])

  static let giftTier = Section<GiftTier>(
    Wording("gift tier", "满就送档位"), empty: { GiftTier(threshold: .zero) },
    [
      Key(
        "from", \.threshold, .money(), Wording("Goods amount in yuan from which it counts.", "门槛：货款满多少元。"),
        required: true),
      Key("off", \.amountOff, .money(), Wording("What it takes off, in yuan.", "减多少（元）。")),
      Key("gift", \.gift, .text, Wording("Id of the item that is put into the parcel.", "随包裹赠送的商品 ID。")),
      Key("free_shipping", \.freeShipping, .flag, Wording("Whether shipping is free.", "是否包邮。")),
      Key("coupon", \.coupon, .text, Wording("Id of the coupon for the next order.", "送下一单可用的优惠券 ID。")),
    ])

  static let discount = Section<LimitedTimeDiscount>(
    Wording("limited-time discount", "限时打折"), nameKey: "id",
    empty: {
      let start = DateHour(CalendarDate(daysSinceEpoch: 0), hour: 0)
      return LimitedTimeDiscount(id: "", items: [], start: start, end: start)
    },
    [
      Key("id", \.id, .text, Wording("Short name of the discount.", "打折短名。"), required: true),
      Key(
        "items", \.items, .discountedItems,
        Wording("Price in yuan by item, or such as 20% off.", "各商品的折扣价（元），或如 20% off（打八折）。"), required: true),
      Key(
        "from", \.start, .dateHour, Wording("First hour, such as 2026-09-12 10:00.", "开始的钟点，如 2026-09-12 10:00。"),
        required: true),
      Key(
        "to", \.end, .dateHour,
        Wording("The hour at which it ends, such as 2026-09-14 00:00.", "结束的钟点，如 2026-09-14 00:00。"), required: true),
      Key(
        "announced", \.announcedDays, .days(0...365),
        Wording("Days before on which shoppers know of it.", "提前多少天让买家知道。")),
    ])

  static let platformReduction = Section<PlatformReduction>(
    Wording("platform reduction", "平台满减"), nameKey: "name",
    empty: { PlatformReduction(name: "", every: .zero, off: .zero) },
    [
      Key("name", \.name, .text, Wording("What the event is called.", "活动名称。"), required: true),
      Key(
        "every", \.every, .money(), Wording("Each full amount of goods that counts, in yuan.", "每满多少元。"), required: true
      ),
      Key("off", \.off, .money(), Wording("What it takes off each time, in yuan.", "每次减多少（元）。"), required: true),
      Key("starts", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("ends", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    ])
}

/// A coupon sent to members, as it is written.
struct MemberIssue: Sendable {
  var count = 0
  var date = CalendarDate(daysSinceEpoch: 0)
}

extension ValueKind where Value == CouponIssue {
  /// `click`, `gift`, `message`, or `{members: 300, on: 2026-09-10}`.
  static let couponIssue = ValueKind(
    shape: .either([.choice(["click", "gift", "message"]), .section(Sections.members.shape)]),
    // What names the coupon wants gift or message: with one of each, no finding is made up.
    standIn: { $0 == .low ? .gift : .message },
    read: { node, reading in
      if case .mapping = node.content {
        var issue = MemberIssue()
        Sections.members.read(node, into: &issue, reading)
        return .members(count: issue.count, date: issue.date)
      }
      switch chosenName(node, among: ["click", "gift", "message"], reading) {
      case "click": return .click
      case "gift": return .gift
      case "message": return .message
      default: return nil
      }
    })
}

extension ValueKind where Value == [DiscountedItem] {
  /// `{knit-dress: 108, coat: 20% off}`.
  static let discountedItems: ValueKind = {
    let price = ValueKind<Money>.money()
    let off = ScalarShape(
      types: ["string"], wanted: Wording("such as '20% off'", "如“20% off”"), pattern: "^[0-9]+(\\.[0-9]+)? ?% off$")
    return ValueKind(
      shape: .mapping(keys: Wording("product", "商品"), of: .either([price.shape, .scalar(off)])), standIn: { _ in [] },
      read: { node, reading in
        guard case .mapping(let entries) = node.content else {
          reading.refuseKind(
            of: node, Wording("write items with their price: {knit-dress: 108}.", "请写商品及价格：{knit-dress: 108}。"))
          return nil
        }
        return entries.map { entry in
          reading.at(.key(entry.key)) {
            let value = discountedPrice(entry, reading) ?? price.standIn(reading.standIn)
            return DiscountedItem(product: entry.key, price: value)
          }
        }
      })
  }()
}

/// The price of an item while a discount runs. `20% off` is taken off the item's price, rounded to the fen.
private func discountedPrice(_ entry: TreeEntry, _ reading: Reading) -> Money? {
  guard case .scalar(let text) = entry.value.content, text.hasSuffix("off") else {
    if entry.value.isNothing {
      reading.refuse(
        .missingKey, entry.keyPlace,
        Wording(
          "'\(entry.key.shortened)' has no price; write yuan or such as 20% off.",
          "“\(entry.key.shortened)”没有价格；请写金额（元），或如 20% off。"))
      return nil
    }
    return moneyValue(entry.value, reading, within: .zero...Money(yuan: 10_000_000))
  }
  let shareText = String(text.dropLast(3)).trimmed
  guard shareText.hasSuffix("%") else {
    reading.refuse(
      .wrongUnit, entry.value.place,
      Wording(
        "'\(text.shortened)' is no discount; write the price in yuan or such as 20% off.",
        "“\(text.shortened)”不是折扣；请写价格（元），或如 20% off。"))
    return nil
  }
  let node = TreeNode(.scalar(shareText), at: entry.value.place)
  guard let rate = ValueKind<BasisPoints>.rate.read(node, reading) else { return nil }
  guard (0...10_000).contains(rate.value) else {
    // The reading doubts it already.
    reading.leaveCurrentUnread()
    return nil
  }
  // Where there is no such item, the rules say so.
  guard let knownPrice = reading.pricesByProduct[entry.key] else { return nil }
  guard let price = knownPrice else {
    reading.leaveCurrentUnread()
    return nil
  }
  return price.share(BasisPoints(10_000 - rate.value))
}
