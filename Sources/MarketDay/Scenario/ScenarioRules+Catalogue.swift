extension ScenarioRules {
  /// Every rule, errors first, in the order of a draft.
  public static let catalogue: [ScenarioRule] =
    parts.filter { $0.kind == .error } + parts.filter { $0.kind == .warning }

  private static let parts =
    generalErrors + storeErrors + searchErrors + promotionErrors + warnings
    + channelKindRules + eventsRules + linksRules + regionsRules + fulfilmentRules + reviewsRules + standingRules
    + membersRules + lifecycleRules + targetsRules + bidRules + rivalsRules

  private static let generalErrors: [ScenarioRule] = [
    .init(.emptyID, .error, "An id or a name is empty."),
    .init(.malformedID, .error, "An id or text is too long, or holds a control character or a space at an end."),
    .init(.duplicateID, .error, "Two things of one kind have the same id or name."),
    .init(.duplicateEntry, .error, "The same item or keyword stands twice in one list."),
    .init(.tooManyEntries, .error, "A list is longer than the simulator plays (5,000 products, 20,000 keywords, …)."),
    .init(.daysOutOfRange, .error, "The scenario has not 1 to 1,096 days."),
    .init(.startOutOfRange, .error, "The scenario has a day outside the years 1900 to 2999."),
    .init(.dateOutOfRange, .error, "A date or span has no day of the scenario."),
    .init(.datesReversed, .error, "Something ends before it begins."),
    .init(.hoursMalformed, .error, "The hours of the trade are not 24 shares of at least 0, one above 0."),
    .init(.weekdaysMalformed, .error, "The weekdays of the trade are not 7 factors of at least 0, one above 0."),
    .init(.tradeValueOutOfRange, .error, "A number of the trade is outside its range."),
    .init(.tradeValuesContradict, .error, "Two numbers of the trade exclude each other."),
  ]

  private static let storeErrors: [ScenarioRule] = [
    .init(.platformFeeOutOfRange, .error, "The platform fee is not 0% to 100%."),
    .init(.storeCostOutOfRange, .error, "A cost or fee of the store is negative or beyond all measure."),
    .init(.amountTooLarge, .error, "Amounts add up to more than the books can hold (1,000 billion yuan)."),
    .init(.demandTooLarge, .error, "Growth and seasons lift demand beyond ten billion a day."),
    .init(.noProduct, .error, "The store has no product."),
    .init(.unknownProduct, .error, "A product is named that the store does not have."),
    .init(.emptyTitle, .error, "An item has no title."),
    .init(.titleTooLong, .error, "A title has more than 30 full-width characters."),
    .init(.priceOutOfRange, .error, "A price is not from 0.01 to 10,000,000 yuan."),
    .init(.memberPriceNotBelowPrice, .error, "A member price is not below the price."),
    .init(.costOutOfRange, .error, "The cost of an item is not from 0 to 10,000,000 yuan."),
    .init(.stockOutOfRange, .error, "A stock is not from 0 to 10,000,000 units, or a restock not from 1."),
    .init(.salesOutOfRange, .error, "The sales of the last 30 days are not from 0 to 10,000,000."),
    .init(.conversionOutOfRange, .error, "A conversion is not between 0 and 1, both excluded."),
    .init(.inquiriesAboveConversion, .error, "Those who ask alone would buy more than the conversion says."),
    .init(.attractionOutOfRange, .error, "An attraction is not above 0 and at most 100."),
    .init(.unitsPerOrderOutOfRange, .error, "The units of an order are not 1 to 20."),
    .init(.refundShareOutOfRange, .error, "A refund share is not 0 to 1."),
    .init(.relevanceOutOfRange, .error, "A relevance set by hand is not 0 to 1."),
  ]

  private static let searchErrors: [ScenarioRule] = [
    .init(.unknownKeyword, .error, "A keyword is named that nobody searches for in the scenario."),
    .init(.searchesOutOfRange, .error, "The searches per day are not 0 to 1,000,000,000."),
    .init(.rivalListingsOutOfRange, .error, "The rival listings are not 0 to 1,000,000,000."),
    .init(.advertisersOutOfRange, .error, "The advertisers of a keyword are not 0 to 200."),
    .init(.growthOutOfRange, .error, "The growth over 30 days is not a factor from 0.01 to 10."),
    .init(.bidOutOfRange, .error, "A bid or a cap is not from 0.10 to 100.00 yuan."),
    .init(.seasonDemandOutOfRange, .error, "The demand of a season is not a factor from 0 to 100."),
    .init(.seasonDaysOutOfRange, .error, "The lead days are not 0 to 90, or the tail days not 0 to 365."),
    .init(.reservedName, .error, "A name is one that the simulator uses itself."),
    .init(.visitsOutOfRange, .error, "The visits of a channel are not 0 to 1,000,000,000 a day."),
    .init(.oddsOutOfRange, .error, "The odds of a channel are not above 0 and at most 1,000."),
    .init(.channelShareOutOfRange, .error, "The share of a channel's visits to an item is not 0 to 1."),
    .init(.channelSharesSum, .error, "The shares of a channel do not add up to 1."),
    .init(.channelCostOutOfRange, .error, "A cost of a channel is negative or beyond all measure."),
    .init(.adAccountOutOfRange, .error, "An amount of the ad account is not from 0 to 10,000,000 yuan."),
    .init(.depositTooSmall, .error, "The ad account is prepaid with less than 500 yuan."),
    .init(.budgetOutOfRange, .error, "A daily budget is not from 0 to 10,000,000 yuan."),
    .init(.scheduleOutOfRange, .error, "A schedule has an hour with less than 0% or more than 150%."),
    .init(.qualityOutOfRange, .error, "A quality is not 1 to 10."),
    .init(
      .bidShareOutOfRange, .error,
      "A share of the maximum bid is not above 0 (by stage of life: at least 0) and at most 2 (200%)."),
  ]

  private static let promotionErrors: [ScenarioRule] = [
    .init(.tooManyBundles, .error, "The store has more than 50 bundles."),
    .init(.bundleSize, .error, "A bundle has not 2 to 5 items."),
    .init(.bundleNotBelowItems, .error, "A bundle costs as much as its items one by one, or more."),
    .init(.couponAmountOutOfRange, .error, "A coupon's amount is not above 0, or its threshold negative."),
    .init(.couponNotBelowThreshold, .error, "A coupon is worth its threshold or more."),
    .init(.couponValidityOutOfRange, .error, "A coupon is not valid for 1 to 365 days."),
    .init(.memberCountOutOfRange, .error, "A coupon is not sent to 1 to 10,000,000 members."),
    .init(.giftTierCount, .error, "A spend-threshold gift has not 1 to 3 tiers."),
    .init(.giftThresholdOutOfRange, .error, "The threshold of a gift is not above 0."),
    .init(.giftThresholdsNotRising, .error, "The tiers of a gift do not rise."),
    .init(.giftOffNotBelowThreshold, .error, "The amount off of a gift tier is negative or not below its threshold."),
    .init(.giftTierEmpty, .error, "A gift tier gives nothing."),
    .init(.giftNotRepeatable, .error, "A gift is repeated, but has not exactly one tier with an amount off."),
    .init(.unknownCoupon, .error, "A gift tier gives a coupon that does not exist."),
    .init(.couponNotForGifts, .error, "A gift tier gives a coupon that is issued in another way."),
    .init(.discountSize, .error, "A limited-time discount has not 1 to 20 items."),
    .init(.discountTooShort, .error, "A limited-time discount lasts less than an hour."),
    .init(.discountEventsPerMonth, .error, "More than 50 limited-time discounts start in a month."),
    .init(.discountHoursPerMonth, .error, "Limited-time discounts last more than 480 hours in a month."),
    .init(
      .discountPriceOutOfRange, .error,
      "A discount's price is not from 1 yuan and 1% of the price to below the price and the member price."),
    .init(.itemInTwoDiscounts, .error, "An item is in two limited-time discounts at one time."),
    .init(.announcedDaysOutOfRange, .error, "A discount is not announced 0 to 90 days before."),
    .init(.platformReductionOutOfRange, .error, "An amount of a platform reduction is not above 0."),
    .init(.platformOffNotBelowEvery, .error, "A platform reduction takes off as much as its step, or more."),
  ]

  private static let warnings: [ScenarioRule] = [
    .init(.priceBelowCost, .warning, "An item sells below its cost and the platform's fee."),
    .init(.roleMixUnusual, .warning, "The roles of ten items or more are far from the usual product line."),
    .init(.stockGoneInADay, .warning, "An item sells more in a day than it has in stock."),
    .init(.sameDelistingMinute, .warning, "Two items are taken down in the same minute of the week."),
    .init(.keywordWithoutTitle, .warning, "No item's title has anything of a keyword."),
    .init(.seasonOutsideScenario, .warning, "A season has no day of the scenario, with lead and tail."),
    .init(.spanBeyondScenario, .warning, "A span is partly outside the scenario."),
    .init(.budgetBelowOneClick, .warning, "A campaign's daily budget can't pay one click at its highest bid."),
    .init(.scheduleAlwaysOff, .warning, "A campaign is off at every hour of the week."),
    .init(.bidAboveMaximum, .warning, "A fixed bid is above unit profit times conversion: a click loses money."),
    .init(.bundleLosesMoney, .warning, "A bundle sells below the costs of its items, the fee and the parcel."),
    .init(.clickCouponWithoutCondition, .warning, "A coupon to click has no threshold: every buyer will take it."),
    .init(.couponValidLong, .warning, "A coupon is valid for more than a month."),
    .init(.couponLosesMoney, .warning, "A coupon is worth more than the profit of an order at its threshold."),
    .init(.couponNeverGiven, .warning, "A coupon is given by gifts, but no gift tier gives it."),
    .init(.giftThresholdOffOrderValue, .warning, "No gift tier is at 110% to 130% of the expected order value."),
    .init(.giftLosesMoney, .warning, "A gift tier costs more than the profit of an order at its threshold."),
    .init(.giftOutOfStock, .warning, "A gift item has no stock and no restock."),
    .init(.discountLosesMoney, .warning, "A discount sells an item below its cost and the platform's fee."),
  ]
}
