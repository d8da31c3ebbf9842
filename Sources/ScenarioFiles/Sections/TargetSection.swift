import MarketDay

extension Sections {
  static let target = Section<SalesTarget>(
    Wording("target", "销售目标"), nameKey: "name",
    empty: {
      SalesTarget(
        name: "", first: CalendarDate(daysSinceEpoch: 0), last: CalendarDate(daysSinceEpoch: 0), amount: .zero)
    },
    [
      Key("name", \.name, .text, Wording("What the target is called.", "目标的名称。"), required: true),
      Key("from", \.first, .date, Wording("First day.", "首日。"), required: true),
      Key("to", \.last, .date, Wording("Last day, included.", "末日（含当天）。"), required: true),
      Key(
        "amount", \.amount, .money(to: 1_000_000_000),
        Wording("Paid amount in yuan over all of its days.", "这段时间的支付金额（元）。"), required: true),
    ])
}
