/// How much an item draws clicks from those who look at it, relative to a usual item:
/// picture · (price / usual price)^(−α) · ((1 + sold) / (1 + typical sold))^β · (1 + tag lift where a promotion shows).
///
/// Above 0, 1 is usual, without unit. Form and exponents are our assumption; that the picture, the price and the number
/// sold on the result page decide is the trade's.
func attraction(
  picture: Double, price: Money, usualPrice: Money, soldIn30Days: Double, typicalSold: Double, showsPromotion: Bool,
  rules: SearchRules
) -> Double {
  let priceFactor = power(price.yuan / usualPrice.yuan, -rules.priceAttraction)
  let soldFactor = power((1 + soldIn30Days) / (1 + typicalSold), rules.soldAttraction)
  let tagFactor = showsPromotion ? 1 + rules.promotionTagLift : 1
  return picture * priceFactor * soldFactor * tagFactor
}
