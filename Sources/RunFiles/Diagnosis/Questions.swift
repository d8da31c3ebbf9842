import MarketDay
import PlainText

/// What the data can't show: questions to staff and buyers, chosen by what was found.
enum Questions {
  /// At most three, those of the causes that explain most first.
  static func list(for causes: [Cause], care: [FigureChange], change: Money) -> [Wording] {
    var questions: [Wording] = []
    func add(_ question: Wording) { if !questions.contains(question) { questions.append(question) } }
    let down = change < .zero
    for cause in causes.prefix(4) where cause.isWithinChance != true && (cause.amount < .zero) == down {
      add(question(cause))
    }
    for figure in care where (figure.after ?? 0) > (figure.before ?? 0) && figure.isWithinChance == false {
      if figure.name.english.contains("not as described") {
        add(Wording("Buyers who sent it back: what was not as the page says?", "问退货买家：哪里和详情页描述不符？"))
      }
      if figure.name.english.contains("late") {
        add(Wording("Packers: what holds parcels up, and since when?", "问打包员：发货卡在哪里，从什么时候开始的？"))
      }
    }
    if questions.isEmpty {
      add(
        Wording(
          "Staff: did anything change that no file shows, such as a page, a photo, a packer or a supplier?",
          "问员工：有没有数据看不到的变化，例如详情页、主图、打包员或供应商？"))
    }
    return Array(questions.prefix(3))
  }

  private static func question(_ cause: Cause) -> Wording {
    let subject = cause.subject.map { Wording(same: $0.cut(toColumns: 20)) } ?? Wording("the store", "店铺")
    switch cause.kind {
    case .price:
      return Wording(
        "Buyers: what do they compare the price of \(subject) with, and where did they buy instead?",
        "问买家：拿 \(subject) 的价格和谁比，最后在哪里买了？")
    case .stock:
      return Wording(
        "Buying: when does \(subject) arrive, and who knew that it ran low?", "问采购：\(subject) 什么时候到货，谁知道库存快没了？")
    case .promotionBegan:
      return Wording(
        "Buyers: was it \(subject) that made them buy, or would they have bought anyway?",
        "问买家：是因为 \(subject) 才买的，还是本来就要买？")
    case .promotionEnded:
      return Wording(
        "Customer service: do shoppers still ask for \(subject), or wait for the next one?",
        "问客服：还有人问 \(subject) 吗，还是在等下一次？")
    case .adsBegan, .adsStopped, .adBudget, .adBids:
      return Wording("Whoever runs the ads: who changed them, when and why?", "问车手：直通车是谁、什么时候、为什么改的？")
    case .adPrices:
      return Wording(
        "Whoever runs the ads: which rivals are new in the places above, and at what hours?",
        "问车手：前面的位置新来了哪些对手，在什么时段？")
    case .adClicks, .clicks:
      return Wording(
        "Staff: was a picture or a title changed, or do rivals show a better one?", "问员工：主图或标题改过吗，对手的是不是更好？")
    case .channelBegan, .channelStopped, .channelVisits:
      return Wording(
        "Partners of \(subject): what did they change, and what do their visitors look for?",
        "问 \(subject) 的合作方：改了什么，他们的访客想找什么？")
    default: return furtherQuestion(cause.kind, subject)
    }
  }

  private static func furtherQuestion(_ kind: Cause.Kind, _ subject: Wording) -> Wording {
    switch kind {
    case .season:
      Wording(
        "Staff: what did sales do in this season of other years, and what are buyers buying now?",
        "问员工：往年这个季节销售怎么样，买家现在在买什么？")
    case .searchWeight, .rivals:
      Wording(
        "Staff: which listings stand before ours now, and what do they do better?", "问员工：现在排在我们前面的是哪些商品，好在哪里？")
    case .hidden:
      Wording(
        "Whoever answers for the rules: which case led to the points, and can it happen again?",
        "问规则负责人：扣分是哪件事引起的，会不会再发生？")
    case .listingTimes:
      Wording(
        "Staff: were items listed again at other hours, or moved out of the showcase?", "问员工：商品是不是换了上架时间，或撤出了橱窗？")
    case .service:
      Wording(
        "Clerks: who answered when, how fast, and what is asked that no quick reply covers?",
        "问客服：谁在什么时候接待，回复多快，哪些问题没有快捷回复？")
    case .waiting:
      Wording("Customer service: which event or lower price are shoppers waiting for?", "问客服：买家在等哪个活动，或多低的价格？")
    case .ratings:
      Wording("Buyers who gave few stars: what went wrong, and was it put right?", "问打低分的买家：哪里没做好，后来解决了吗？")
    case .page:
      Wording("Buyers who left: what did the page of \(subject) not tell them?", "问没下单的访客：\(subject) 的详情页少说了什么？")
    case .basket:
      Wording("Buyers: what else did they look for, and why did it stay out of the basket?", "问买家：还想买什么，为什么没有一起下单？")
    case .returns, .members: Wording("Buyers of before: what would bring them back?", "问老客户：怎样才会再来？")
    default: Wording(same: kind.rawValue)
    }
  }
}
