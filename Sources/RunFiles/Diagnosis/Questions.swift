import MarketDay
import PlainText

/// What the data can't show: questions to staff and buyers, chosen by what was found.
enum Questions {
  /// At most three, those of the causes that explain most first.
  static func list(for causes: [Cause], care: [FigureChange], change: Money) -> [String] {
    var questions: [String] = []
    func add(_ question: String) { if !questions.contains(question) { questions.append(question) } }
    let down = change < .zero
    for cause in causes.prefix(4) where cause.isWithinChance != true && (cause.amount < .zero) == down {
      add(question(cause))
    }
    for figure in care where (figure.after ?? 0) > (figure.before ?? 0) && figure.isWithinChance == false {
      if figure.name.contains("not as described") { add("Buyers who sent it back: what was not as the page says?") }
      if figure.name.contains("late") { add("Packers: what holds parcels up, and since when?") }
    }
    if questions.isEmpty {
      add("Staff: did anything change that no file shows, such as a page, a photo, a packer or a supplier?")
    }
    return Array(questions.prefix(3))
  }

  private static func question(_ cause: Cause) -> String {
    let subject = cause.subject.map { $0.cut(toColumns: 20) } ?? "the store"
    switch cause.kind {
    case .price: return "Buyers: what do they compare the price of \(subject) with, and where did they buy instead?"
    case .stock: return "Buying: when does \(subject) arrive, and who knew that it ran low?"
    case .promotionBegan: return "Buyers: was it \(subject) that made them buy, or would they have bought anyway?"
    case .promotionEnded: return "Customer service: do shoppers still ask for \(subject), or wait for the next one?"
    case .adsBegan, .adsStopped, .adBudget, .adBids: return "Whoever runs the ads: who changed them, when and why?"
    case .adPrices: return "Whoever runs the ads: which rivals are new in the places above, and at what hours?"
    case .adClicks, .clicks: return "Staff: was a picture or a title changed, or do rivals show a better one?"
    case .channelBegan, .channelStopped, .channelVisits:
      return "Partners of \(subject): what did they change, and what do their visitors look for?"
    case .season: return "Staff: what did sales do in this season of other years, and what are buyers buying now?"
    case .searchWeight, .rivals: return "Staff: which listings stand before ours now, and what do they do better?"
    case .hidden: return "Whoever answers for the rules: which case led to the points, and can it happen again?"
    case .listingTimes: return "Staff: were items listed again at other hours, or moved out of the showcase?"
    case .service: return "Clerks: who answered when, how fast, and what is asked that no quick reply covers?"
    case .waiting: return "Customer service: which event or lower price are shoppers waiting for?"
    case .ratings: return "Buyers who gave few stars: what went wrong, and was it put right?"
    case .page: return "Buyers who left: what did the page of \(subject) not tell them?"
    case .basket: return "Buyers: what else did they look for, and why did it stay out of the basket?"
    case .returns, .members: return "Buyers of before: what would bring them back?"
    }
  }
}
