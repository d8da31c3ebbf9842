import MarketDay
import PlainText

/// How well the mean of a measure is to be known before a run ends: `profit ±2%`, `paid_amount ±500`.
///
/// It is known so well when half of its 95% interval (Student's) is at most that share of the mean, or that amount.
/// This is asked after 20, 40, 60 … replicates in their order, whatever finishes first, so that the answer is the same
/// for any number of jobs. Asking again and again ends a run a little early now and then, so that the interval at the
/// end holds the true mean in a little fewer than 95 of 100 runs; the loss goes away with finer precision (Y. S. Chow
/// and H. Robbins, "On the Asymptotic Theory of Fixed-Width Sequential Confidence Intervals for the Mean", Annals of
/// Mathematical Statistics 36, 1965, doi 10.1214/aoms/1177700156). The steps of 20 are our assumption.
public struct WantedPrecision: Sendable, Equatable {
  public enum Tolerance: Sendable, Equatable {
    /// Of the mean, above 0.
    case share(Double)
    /// In the measure's unit, above 0.
    case amount(Double)
  }

  /// A row of `summary.csv`.
  public let measure: String
  public let tolerance: Tolerance
  /// The tolerance as it was written, such as `2%`.
  private let toleranceText: String

  /// No run ends with fewer.
  public static let leastReplicates = 20
  /// Replicates from one look at the precision to the next.
  static let step = 20
  /// The most that are played where nothing else is said.
  public static let mostReplicatesByDefault = 10_000

  /// What is wrong with a text, in one sentence with its remedy.
  public struct Refusal: Error, Sendable, Equatable {
    public let message: Wording
  }

  /// Reads `profit ±2%`, `profit ±500`, `profit +-2 %`.
  public init(text: String) throws(Refusal) {
    let form = Wording(
      "write a measure of summary.csv and how far off its mean may be, such as \"profit ±2%\" or \"profit ±500\"",
      "请写 summary.csv 的一个指标和均值允许的误差，例如 \"profit ±2%\" 或 \"profit ±500\"")
    guard let sign = ["±", "+-", "+/-"].compactMap({ text.firstRange(of: $0) }).first else {
      throw Refusal(
        message: Wording("'\(text)' has no '±' (or '+-'); \(form).", "“\(text)”中没有“±”（或“+-”）；\(form)。"))
    }
    let name = text[..<sign.lowerBound].filter { !$0.isWhitespace }
    let written = text[sign.upperBound...].filter { !$0.isWhitespace && $0 != "¥" && $0 != "," }
    let names = RunTally.measureNames
    guard !name.isEmpty else {
      throw Refusal(message: Wording("'\(text)' names no measure; \(form).", "“\(text)”没有写指标；\(form)。"))
    }
    guard names.contains(name) else {
      let nearest = Spelling.nearest(to: name, among: names).map { Wording("did you mean '\($0)'?", "是不是“\($0)”？") }
      let remedy = nearest ?? Wording("\(form).", "\(form)。")
      throw Refusal(
        message: Wording("summary.csv has no measure '\(name)'; \(remedy)", "summary.csv 没有指标“\(name)”；\(remedy)"))
    }
    let isShare = written.last == "%" || written.last == "％"
    let digits = isShare ? String(written.dropLast()) : written
    guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let number = Double(digits), number > 0,
      number <= 1e12
    else {
      throw Refusal(
        message: Wording(
          "'\(written)' after the '±' is no amount above 0 and no share such as 2%; \(form).",
          "“±”后面的“\(written)”既不是大于 0 的数，也不是 2% 这样的比例；\(form)。"))
    }
    measure = name
    tolerance = isShare ? .share(number / 100) : .amount(number)
    toleranceText = isShare ? digits + "%" : digits
  }

  /// `profit ±2%`
  public var text: String { "\(measure) ±\(toleranceText)" }
  var withinText: String { "±" + toleranceText }

  /// Whether it is asked after so many replicates.
  static func isAsked(after replicates: Int) -> Bool { replicates >= leastReplicates && replicates % step == 0 }

  /// How well the mean is known by now.
  func precision(of statistics: RunStatistics, replicates: Int) -> FoundPrecision {
    let half = statistics.standardError.map { error in
      error * studentQuantile(confidence: 0.95, degrees: statistics.count - 1)
    }
    let allowed: Double =
      switch tolerance {
      case .share(let share): share * statistics.mean.magnitude
      case .amount(let amount): amount
      }
    return FoundPrecision(
      wanted: self, replicates: replicates, values: statistics.count, mean: statistics.mean, halfWidth: half,
      allowed: allowed)
  }
}

/// How well the mean of a measure is known after some replicates, against what was wanted.
public struct FoundPrecision: Sendable, Equatable {
  public let wanted: WantedPrecision
  public let replicates: Int
  /// Replicates that have a value; some measures are not there in each.
  let values: Int
  public let mean: Double
  /// Half of the 95% interval of the mean; nil with fewer than two values.
  public let halfWidth: Double?
  /// How wide it may be.
  public let allowed: Double

  public var isReached: Bool {
    guard let halfWidth else { return false }
    return replicates >= WantedPrecision.leastReplicates && halfWidth <= allowed
  }

  /// Replicates after which it is expected to be reached, if mean and deviation stay as they are, rounded up:
  /// n · (half / allowed)². Nil where no number is enough, or beyond 10¹².
  public var replicatesNeeded: Int? {
    if isReached { return replicates }
    guard let halfWidth, allowed > 0 else { return nil }
    let ratio = halfWidth / allowed
    let needed = (Double(replicates) * ratio * ratio).rounded(.up)
    return needed < 1e12 ? max(WantedPrecision.leastReplicates, Int(needed)) : nil
  }
}
