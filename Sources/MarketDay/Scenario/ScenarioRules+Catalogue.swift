extension ScenarioRules {
  /// Every rule, errors first, in the order of a draft.
  public static let catalogue: [ScenarioRule] =
    parts.filter { $0.kind == .error } + parts.filter { $0.kind == .warning }

  private static let parts =
    generalErrors + storeErrors + searchErrors + promotionErrors + warnings
    + channelKindRules + eventsRules + linksRules + regionsRules + fulfilmentRules + reviewsRules + standingRules
    + membersRules + lifecycleRules + targetsRules + bidRules + rivalsRules

  private static let generalErrors: [ScenarioRule] = [
    .init(
      .emptyID, .error, "An id or a name is empty.",
      "ID 或名称为空。"),
    .init(
      .malformedID, .error, "An id or text is too long, or holds a control character or a space at an end.",
      "ID 或文字过长，或含有控制字符，或首尾有空格。"),
    .init(
      .duplicateID, .error, "Two things of one kind have the same id or name.",
      "同类中有两个 ID 或名称相同。"),
    .init(
      .duplicateEntry, .error, "The same item or keyword stands twice in one list.",
      "同一商品或关键词在一个列表中重复出现。"),
    .init(
      .tooManyEntries, .error, "A list is longer than the simulator plays (5,000 products, 20,000 keywords, …).",
      "列表超出模拟器的上限（5,000 个商品、20,000 个关键词等）。"),
    .init(
      .daysOutOfRange, .error, "The scenario has not 1 to 1,096 days.",
      "模拟天数不在 1 到 1,096 天之间。"),
    .init(
      .startOutOfRange, .error, "The scenario has a day outside the years 1900 to 2999.",
      "模拟期有日子不在 1900 到 2999 年之间。"),
    .init(
      .dateOutOfRange, .error, "A date or span has no day of the scenario.",
      "日期或时段不在模拟期内。"),
    .init(
      .datesReversed, .error, "Something ends before it begins.",
      "结束早于开始。"),
    .init(
      .hoursMalformed, .error, "The hours of the trade are not 24 shares of at least 0, one above 0.",
      "行业的分时比例应为 24 个不小于 0 的数，且至少一个大于 0。"),
    .init(
      .weekdaysMalformed, .error, "The weekdays of the trade are not 7 factors of at least 0, one above 0.",
      "行业的星期系数应为 7 个不小于 0 的数，且至少一个大于 0。"),
    .init(
      .tradeValueOutOfRange, .error, "A number of the trade is outside its range.",
      "行业参数超出范围。"),
    .init(
      .tradeValuesContradict, .error, "Two numbers of the trade exclude each other.",
      "两个行业参数相互矛盾。"),
  ]

  private static let storeErrors: [ScenarioRule] = [
    .init(
      .platformFeeOutOfRange, .error, "The platform fee is not 0% to 100%.",
      "平台扣点不在 0% 到 100% 之间。"),
    .init(
      .storeCostOutOfRange, .error, "A cost or fee of the store is negative or beyond all measure.",
      "店铺的成本或费用为负，或过大。"),
    .init(
      .amountTooLarge, .error, "Amounts add up to more than the books can hold (1,000 billion yuan).",
      "金额合计超出账目上限（一万亿元）。"),
    .init(
      .demandTooLarge, .error, "Growth and seasons lift demand beyond ten billion a day.",
      "增长和季节使日需求超过一百亿。"),
    .init(
      .noProduct, .error, "The store has no product.",
      "店铺没有商品。"),
    .init(
      .unknownProduct, .error, "A product is named that the store does not have.",
      "所写的商品不存在。"),
    .init(
      .emptyTitle, .error, "An item has no title.",
      "商品没有标题。"),
    .init(
      .titleTooLong, .error, "A title has more than 30 full-width characters.",
      "标题超过 30 个全角字符。"),
    .init(
      .priceOutOfRange, .error, "A price is not from 0.01 to 10,000,000 yuan.",
      "价格不在 0.01 到 10,000,000 元之间。"),
    .init(
      .memberPriceNotBelowPrice, .error, "A member price is not below the price.",
      "会员价不低于售价。"),
    .init(
      .costOutOfRange, .error, "The cost of an item is not from 0 to 10,000,000 yuan.",
      "商品成本不在 0 到 10,000,000 元之间。"),
    .init(
      .stockOutOfRange, .error, "A stock is not from 0 to 10,000,000 units, or a restock not from 1.",
      "库存不在 0 到 10,000,000 件之间，或补货不足 1 件。"),
    .init(
      .salesOutOfRange, .error, "The sales of the last 30 days are not from 0 to 10,000,000.",
      "近 30 天销量不在 0 到 10,000,000 之间。"),
    .init(
      .conversionOutOfRange, .error, "A conversion is not between 0 and 1, both excluded.",
      "转化率应大于 0 且小于 1。"),
    .init(
      .inquiriesAboveConversion, .error, "Those who ask alone would buy more than the conversion says.",
      "仅咨询买家的成交就超过转化率。"),
    .init(
      .attractionOutOfRange, .error, "An attraction is not above 0 and at most 100.",
      "吸引力应大于 0 且不大于 100。"),
    .init(
      .unitsPerOrderOutOfRange, .error, "The units of an order are not 1 to 20.",
      "每单件数不在 1 到 20 之间。"),
    .init(
      .refundShareOutOfRange, .error, "A refund share is not 0 to 1.",
      "退款率不在 0 到 1 之间。"),
    .init(
      .relevanceOutOfRange, .error, "A relevance set by hand is not 0 to 1.",
      "人工设定的相关性不在 0 到 1 之间。"),
  ]

  private static let searchErrors: [ScenarioRule] = [
    .init(
      .unknownKeyword, .error, "A keyword is named that nobody searches for in the scenario.",
      "所写的关键词在场景中没有人搜索。"),
    .init(
      .searchesOutOfRange, .error, "The searches per day are not 0 to 1,000,000,000.",
      "日搜索量不在 0 到 1,000,000,000 之间。"),
    .init(
      .rivalListingsOutOfRange, .error, "The rival listings are not 0 to 1,000,000,000.",
      "竞品数不在 0 到 1,000,000,000 之间。"),
    .init(
      .advertisersOutOfRange, .error, "The advertisers of a keyword are not 0 to 200.",
      "关键词的广告主数不在 0 到 200 之间。"),
    .init(
      .growthOutOfRange, .error, "The growth over 30 days is not a factor from 0.01 to 10.",
      "每 30 天的增长系数不在 0.01 到 10 之间。"),
    .init(
      .bidOutOfRange, .error, "A bid or a cap is not from 0.10 to 100.00 yuan.",
      "出价或出价上限不在 0.10 到 100.00 元之间。"),
    .init(
      .seasonDemandOutOfRange, .error, "The demand of a season is not a factor from 0 to 100.",
      "季节的需求系数不在 0 到 100 之间。"),
    .init(
      .seasonDaysOutOfRange, .error, "The lead days are not 0 to 90, or the tail days not 0 to 365.",
      "预热天数不在 0 到 90 之间，或余热天数不在 0 到 365 之间。"),
    .init(
      .reservedName, .error, "A name is one that the simulator uses itself.",
      "名称已被模拟器占用。"),
    .init(
      .visitsOutOfRange, .error, "The visits of a channel are not 0 to 1,000,000,000 a day.",
      "渠道的日访问量不在 0 到 1,000,000,000 之间。"),
    .init(
      .oddsOutOfRange, .error, "The odds of a channel are not above 0 and at most 1,000.",
      "渠道的下单几率应大于 0 且不大于 1,000。"),
    .init(
      .channelShareOutOfRange, .error, "The share of a channel's visits to an item is not 0 to 1.",
      "渠道访问分给商品的占比不在 0 到 1 之间。"),
    .init(
      .channelSharesSum, .error, "The shares of a channel do not add up to 1.",
      "渠道的占比之和不等于 1。"),
    .init(
      .channelCostOutOfRange, .error, "A cost of a channel is negative or beyond all measure.",
      "渠道成本为负，或过大。"),
    .init(
      .adAccountOutOfRange, .error, "An amount of the ad account is not from 0 to 10,000,000 yuan.",
      "推广账户的金额不在 0 到 10,000,000 元之间。"),
    .init(
      .depositTooSmall, .error, "The ad account is prepaid with less than 500 yuan.",
      "推广账户的预存款不足 500 元。"),
    .init(
      .budgetOutOfRange, .error, "A daily budget is not from 0 to 10,000,000 yuan.",
      "日限额不在 0 到 10,000,000 元之间。"),
    .init(
      .scheduleOutOfRange, .error, "A schedule has an hour with less than 0% or more than 150%.",
      "分时折扣有时段低于 0% 或高于 150%。"),
    .init(
      .qualityOutOfRange, .error, "A quality is not 1 to 10.",
      "质量分不在 1 到 10 之间。"),
    .init(
      .bidShareOutOfRange, .error,
      "A share of the maximum bid is not above 0 (by stage of life: at least 0) and at most 2 (200%).",
      "占最高可出价的比例应大于 0（按生命周期阶段：不小于 0）且不大于 2（200%）。"),
  ]

  private static let promotionErrors: [ScenarioRule] = [
    .init(
      .tooManyBundles, .error, "The store has more than 50 bundles.",
      "搭配套餐超过 50 个。"),
    .init(
      .bundleSize, .error, "A bundle has not 2 to 5 items.",
      "搭配套餐的商品不是 2 到 5 个。"),
    .init(
      .bundleNotBelowItems, .error, "A bundle costs as much as its items one by one, or more.",
      "搭配套餐的价格不低于单买合计。"),
    .init(
      .couponAmountOutOfRange, .error, "A coupon's amount is not above 0, or its threshold negative.",
      "优惠券面额不大于 0，或使用门槛为负。"),
    .init(
      .couponNotBelowThreshold, .error, "A coupon is worth its threshold or more.",
      "优惠券面额不低于使用门槛。"),
    .init(
      .couponValidityOutOfRange, .error, "A coupon is not valid for 1 to 365 days.",
      "优惠券有效期不在 1 到 365 天之间。"),
    .init(
      .memberCountOutOfRange, .error, "A coupon is not sent to 1 to 10,000,000 members.",
      "优惠券发放的会员数不在 1 到 10,000,000 之间。"),
    .init(
      .giftTierCount, .error, "A spend-threshold gift has not 1 to 3 tiers.",
      "满就送不是 1 到 3 档。"),
    .init(
      .giftThresholdOutOfRange, .error, "The threshold of a gift is not above 0.",
      "满就送的门槛不大于 0。"),
    .init(
      .giftThresholdsNotRising, .error, "The tiers of a gift do not rise.",
      "满就送各档门槛没有逐档升高。"),
    .init(
      .giftOffNotBelowThreshold, .error, "The amount off of a gift tier is negative or not below its threshold.",
      "满就送的减额为负，或不低于门槛。"),
    .init(
      .giftTierEmpty, .error, "A gift tier gives nothing.",
      "满就送有一档什么也不送。"),
    .init(
      .giftNotRepeatable, .error, "A gift is repeated, but has not exactly one tier with an amount off.",
      "满就送设为上不封顶，但不是只有一档减钱。"),
    .init(
      .unknownCoupon, .error, "A gift tier gives a coupon that does not exist.",
      "满就送所送的优惠券不存在。"),
    .init(
      .couponNotForGifts, .error, "A gift tier gives a coupon that is issued in another way.",
      "满就送所送的优惠券不是随订单发放的。"),
    .init(
      .discountSize, .error, "A limited-time discount has not 1 to 20 items.",
      "限时打折的商品不是 1 到 20 个。"),
    .init(
      .discountTooShort, .error, "A limited-time discount lasts less than an hour.",
      "限时打折不足一小时。"),
    .init(
      .discountEventsPerMonth, .error, "More than 50 limited-time discounts start in a month.",
      "一个月内开始的限时打折超过 50 个。"),
    .init(
      .discountHoursPerMonth, .error, "Limited-time discounts last more than 480 hours in a month.",
      "限时打折一个月累计超过 480 小时。"),
    .init(
      .discountPriceOutOfRange, .error,
      "A discount's price is not from 1 yuan and 1% of the price to below the price and the member price.",
      "限时打折价应不低于 1 元和售价的 1%，且低于售价和会员价。"),
    .init(
      .itemInTwoDiscounts, .error, "An item is in two limited-time discounts at one time.",
      "同一商品同时参加两个限时打折。"),
    .init(
      .announcedDaysOutOfRange, .error, "A discount is not announced 0 to 90 days before.",
      "限时打折的预告天数不在 0 到 90 之间。"),
    .init(
      .platformReductionOutOfRange, .error, "An amount of a platform reduction is not above 0.",
      "平台满减的金额不大于 0。"),
    .init(
      .platformOffNotBelowEvery, .error, "A platform reduction takes off as much as its step, or more.",
      "平台满减的减额不低于每满金额。"),
  ]

  private static let warnings: [ScenarioRule] = [
    .init(
      .priceBelowCost, .warning, "An item sells below its cost and the platform's fee.",
      "商品扣除平台扣点后的售价低于成本。"),
    .init(
      .roleMixUnusual, .warning, "The roles of ten items or more are far from the usual product line.",
      "十个以上商品的定位与通常的商品结构相差较大。"),
    .init(
      .stockGoneInADay, .warning, "An item sells more in a day than it has in stock.",
      "商品一天的销量超过库存。"),
    .init(
      .sameDelistingMinute, .warning, "Two items are taken down in the same minute of the week.",
      "两个商品在每周的同一分钟下架。"),
    .init(
      .keywordWithoutTitle, .warning, "No item's title has anything of a keyword.",
      "没有标题含有该关键词的词。"),
    .init(
      .seasonOutsideScenario, .warning, "A season has no day of the scenario, with lead and tail.",
      "季节连同预热和余热都不在模拟期内。"),
    .init(
      .spanBeyondScenario, .warning, "A span is partly outside the scenario.",
      "时段有一部分不在模拟期内。"),
    .init(
      .budgetBelowOneClick, .warning, "A campaign's daily budget can't pay one click at its highest bid.",
      "推广计划的日限额不够按最高出价点击一次。"),
    .init(
      .scheduleAlwaysOff, .warning, "A campaign is off at every hour of the week.",
      "推广计划全周各时段都不投放。"),
    .init(
      .bidAboveMaximum, .warning, "A fixed bid is above unit profit times conversion: a click loses money.",
      "固定出价高于单位利润 × 转化率，点击即亏。"),
    .init(
      .bundleLosesMoney, .warning, "A bundle sells below the costs of its items, the fee and the parcel.",
      "搭配套餐的售价低于商品成本、平台扣点和快递费之和。"),
    .init(
      .clickCouponWithoutCondition, .warning, "A coupon to click has no threshold: every buyer will take it.",
      "点击领取的优惠券没有门槛，人人都会领用。"),
    .init(
      .couponValidLong, .warning, "A coupon is valid for more than a month.",
      "优惠券有效期超过一个月。"),
    .init(
      .couponLosesMoney, .warning, "A coupon is worth more than the profit of an order at its threshold.",
      "优惠券面额高于门槛处一单的利润。"),
    .init(
      .couponNeverGiven, .warning, "A coupon is given by gifts, but no gift tier gives it.",
      "优惠券设为赠送，却没有地方送它。"),
    .init(
      .giftThresholdOffOrderValue, .warning, "No gift tier is at 110% to 130% of the expected order value.",
      "满就送没有一档在预期客单价的 110% 到 130%。"),
    .init(
      .giftLosesMoney, .warning, "A gift tier costs more than the profit of an order at its threshold.",
      "满就送一档的花费高于门槛处一单的利润。"),
    .init(
      .giftOutOfStock, .warning, "A gift item has no stock and no restock.",
      "赠品没有库存也没有补货。"),
    .init(
      .discountLosesMoney, .warning, "A discount sells an item below its cost and the platform's fee.",
      "限时打折价扣除平台扣点后低于成本。"),
  ]
}
