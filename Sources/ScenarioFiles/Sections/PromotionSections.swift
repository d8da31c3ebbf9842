import MarketDay

extension Sections {
  static let promotions = Section<Promotions>(
    "promotions", empty: Promotions.init,
    [
      Key("bundles", \.bundles, .list(bundle), "Several items at one price."),
      Key("coupons", \.coupons, .list(coupon), "Amounts off one order."),
      Key("gifts", \.gifts, .list(gift), "Spend-threshold gifts: what an order gets from an amount on."),
      Key("discounts", \.discounts, .list(discount), "Limited-time discounts."),
      Key(
        "platform", \.platform, .list(platformReduction), "Steps of the platform at events, such as 50 off each 300."),
    ])

  static let bundle = Section<Bundle>(
    "bundle", nameKey: "id", empty: { Bundle(id: "", items: [], price: .zero) },
    [
      Key("id", \.id, .text, "Short name of the bundle.", required: true),
      Key("items", \.items, .list(of: .text, each: "product id"), "Ids of 2 to 5 items.", required: true),
      Key("price", \.price, .money(), "Price of all together in yuan, below the sum of their prices.", required: true),
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
    ])

  static let coupon = Section<Coupon>(
    "coupon", nameKey: "id", empty: { Coupon(id: "", amount: .zero, threshold: .zero, issue: .click, validDays: 1) },
    [
      Key("id", \.id, .text, "Short name of the coupon.", required: true),
      Key("amount", \.amount, .money(), "What it takes off, in yuan.", required: true),
      Key(
        "from", \.threshold, .money(), "Least goods amount in yuan that it can be used on; 0 if absent: no condition."),
      Key("issue", \.issue, .couponIssue, "click, gift, message, or {members: 300, on: 2026-09-10}.", required: true),
      Key("valid", \.validDays, .days(1...365), "Days it can be used, the day of issue included.", required: true),
      Key("starts", \.span.first, .date, "First day on which it is given out."),
      Key("ends", \.span.last, .date, "Last day on which it is given out, included."),
    ])

  static let members = Section<MemberIssue>(
    "coupon for members", empty: MemberIssue.init,
    [
      Key("members", \.count, .whole(1...10_000_000), "Members that it is sent to.", required: true),
      Key("on", \.date, .date, "Day on whose morning it is sent.", required: true),
    ])

  static let gift = Section<SpendThresholdGift>(
    "spend-threshold gift", nameKey: "id", empty: { SpendThresholdGift(id: "", tiers: []) },
    [
      Key("id", \.id, .text, "Short name of the promotion.", required: true),
      Key(
        "tiers", \.tiers, .list(giftTier), "Tiers by rising amount; the highest reached counts, alone.", required: true),
      Key("repeated", \.isRepeated, .flag, "With one tier: given once for each time that its amount is reached."),
      Key("starts", \.span.first, .date, "First day; the scenario's if absent."),
      Key("ends", \.span.last, .date, "Last day, included; the scenario's if absent."),
    ])

  static let giftTier = Section<GiftTier>(
    "gift tier", empty: { GiftTier(threshold: .zero) },
    [
      Key("from", \.threshold, .money(), "Goods amount in yuan from which it counts.", required: true),
      Key("off", \.amountOff, .money(), "What it takes off, in yuan."),
      Key("gift", \.gift, .text, "Id of the item that is put into the parcel."),
      Key("free_shipping", \.freeShipping, .flag, "Whether shipping is free."),
      Key("coupon", \.coupon, .text, "Id of the coupon for the next order."),
    ])

  static let discount = Section<LimitedTimeDiscount>(
    "limited-time discount", nameKey: "id",
    empty: {
      let start = DateHour(CalendarDate(daysSinceEpoch: 0), hour: 0)
      return LimitedTimeDiscount(id: "", items: [], start: start, end: start)
    },
    [
      Key("id", \.id, .text, "Short name of the discount.", required: true),
      Key("items", \.items, .discountedItems, "Price in yuan by item, or such as 20% off.", required: true),
      Key("from", \.start, .dateHour, "First hour, such as 2026-09-12 10:00.", required: true),
      Key("to", \.end, .dateHour, "The hour at which it ends, such as 2026-09-14 00:00.", required: true),
      Key("announced", \.announcedDays, .days(0...365), "Days before on which shoppers know of it."),
    ])

  static let platformReduction = Section<PlatformReduction>(
    "platform reduction", nameKey: "name", empty: { PlatformReduction(name: "", every: .zero, off: .zero) },
    [
      Key("name", \.name, .text, "What the event is called.", required: true),
      Key("every", \.every, .money(), "Each full amount of goods that counts, in yuan.", required: true),
      Key("off", \.off, .money(), "What it takes off each time, in yuan.", required: true),
      Key("starts", \.span.first, .date, "First day; the scenario's if absent."),
      Key("ends", \.span.last, .date, "Last day, included; the scenario's if absent."),
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
      types: ["string"], wanted: "such as '20% off'", pattern: "^[0-9]+(\\.[0-9]+)? ?% off$")
    return ValueKind(
      shape: .mapping(keys: "product", of: .either([price.shape, .scalar(off)])), standIn: { _ in [] },
      read: { node, reading in
        guard case .mapping(let entries) = node.content else {
          reading.refuseKind(of: node, "write items with their price: {knit-dress: 108}.")
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
        .missingKey, entry.keyPlace, "'\(entry.key.shortened)' has no price; write yuan or such as 20% off.")
      return nil
    }
    return moneyValue(entry.value, reading, within: .zero...Money(yuan: 10_000_000))
  }
  let shareText = String(text.dropLast(3)).trimmed
  guard shareText.hasSuffix("%") else {
    reading.refuse(
      .wrongUnit, entry.value.place, "'\(text.shortened)' is no discount; write the price in yuan or such as 20% off.")
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
