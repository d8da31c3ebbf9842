@testable import MarketDay

/// The hour of clicks written a second time: a moment for every click, and a walk through them in the order of time.
func chargeClickByClick(_ clickHour: inout ClickHour, stream: inout RandomStream) {
  var moments: [(time: Double, ad: Int)] = []
  for (index, ad) in clickHour.ads.enumerated() {
    clickHour.ads[index].charged = 0
    for _ in 0..<ad.wanted { moments.append((stream.nextUniform(), index)) }
  }
  moments.sort { $0.time < $1.time }
  for (time, index) in moments {
    let ad = clickHour.ads[index]
    guard clickHour.campaigns[ad.campaign].stop == nil else { continue }
    if ad.pricePerClick > clickHour.account {
      for campaign in clickHour.campaigns.indices where clickHour.campaigns[campaign].stop == nil {
        clickHour.campaigns[campaign].stop = time
      }
      return
    }
    if ad.pricePerClick > clickHour.campaigns[ad.campaign].remaining {
      clickHour.campaigns[ad.campaign].stop = time
      continue
    }
    clickHour.ads[index].charged += 1
    clickHour.campaigns[ad.campaign].remaining -= ad.pricePerClick
    clickHour.account -= ad.pricePerClick
  }
}

extension ClickHour {
  /// Ads as (campaign, price in fen, clicks wanted), budgets and account in fen.
  init(ads: [(campaign: Int, price: Int, wanted: Int)], budgets: [Int], account: Int) {
    self.init()
    self.ads = ads.enumerated().map { index, ad in
      AdClicks(
        key: EntityKey("ad \(index)"), campaign: ad.campaign, pricePerClick: Money(fen: ad.price), wanted: ad.wanted)
    }
    campaigns = budgets.map { CampaignBudget(remaining: Money(fen: $0)) }
    self.account = Money(fen: account)
  }
}

/// Mean and variance of a sample, and the standard errors of both.
struct SampleMoments {
  var mean = 0.0
  var variance = 0.0
  var errorOfMean = 0.0
  var errorOfVariance = 0.0

  init(_ sample: [Double]) {
    let size = Double(sample.count)
    let mean = sample.reduce(0, +) / size
    let second = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / size
    let fourth = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) * ($1 - mean) } / size
    self.mean = mean
    variance = second
    errorOfMean = (second / size).squareRoot()
    errorOfVariance = (max(0, fourth - second * second) / size).squareRoot()
  }

  /// Whether both samples may have the same mean and variance, at `deviations` standard errors.
  func agrees(with other: SampleMoments, within deviations: Double) -> Bool {
    let meanError = (errorOfMean * errorOfMean + other.errorOfMean * other.errorOfMean).squareRoot()
    let varianceError = (errorOfVariance * errorOfVariance + other.errorOfVariance * other.errorOfVariance).squareRoot()
    return abs(mean - other.mean) <= deviations * meanError
      && abs(variance - other.variance) <= deviations * varianceError
  }
}

/// The chi-square statistic of two samples of counts, as a standard normal (Wilson and Hilferty 1931, doi
/// 10.1073/pnas.17.12.684). Bins with fewer than 20 in both samples are joined with the next.
func homogeneityDeviation(_ first: [Int], _ second: [Int]) -> Double {
  let counts = [first, second].map { sample in
    Dictionary(sample.map { ($0, 1.0) }, uniquingKeysWith: +)
  }
  let values = Set(first + second).sorted()
  var statistic = 0.0
  var bins = 0
  var (left, right) = (0.0, 0.0)
  let ratio = Double(first.count) / Double(second.count)
  for value in values {
    left += counts[0][value] ?? 0
    right += counts[1][value] ?? 0
    guard left + right >= 20 || value == values.last else { continue }
    let difference = left / ratio.squareRoot() - right * ratio.squareRoot()
    statistic += difference * difference / (left + right)
    bins += 1
    (left, right) = (0, 0)
  }
  guard bins > 1 else { return 0 }
  let freedom = Double(bins - 1)
  return (power(statistic / freedom, 1.0 / 3) - (1 - 2 / (9 * freedom))) / (2 / (9 * freedom)).squareRoot()
}
