import MarketDay
import PlainText

extension Diagnosis {
  /// The same content as JSON, with all sources and causes. Money is in yuan, shares are decimals.
  public var json: JSONValue {
    .object([
      ("name", .text(name)),
      ("before", Self.json(spans.before)),
      ("after", Self.json(spans.after)),
      ("replicates", .whole(replicates)),
      ("replicate", replicate.map(JSONValue.whole) ?? .null),
      (
        "sales_per_day",
        .object([
          ("before", .money(split.before)), ("after", .money(split.after)), ("change", .money(split.change)),
          ("standard_errors", standardErrors.map(JSONValue.number) ?? .null),
          ("within_chance", isWithinChance.map(JSONValue.boolean) ?? .null),
        ])
      ),
      ("factors", .list(factors.map { Self.json($0) })),
      ("items", .list(items.map { Self.json($0) })),
      ("care", .list(care.map { .object($0.members) })),
      ("questions", .list(questions.map { .text($0.english) })),
      ("causes", .list(causes.map { Self.json($0) })),
      ("likeliest", likeliest.map { Self.json($0) } ?? .null),
    ])
  }

  private static func json(_ span: ClosedRange<CalendarDate>) -> JSONValue {
    .object([("first", .text("\(span.lowerBound)")), ("last", .text("\(span.upperBound)"))])
  }

  private static func json(_ factor: Factor) -> JSONValue {
    .object([("kind", .text(factor.kind.rawValue))] + factor.figure.members + [("amount", .money(factor.amount))])
  }

  private static func json(_ item: Item) -> JSONValue {
    .object([
      ("product", .text(item.id)), ("before", .money(item.before)), ("after", .money(item.after)),
      ("change", .money(item.change)),
      ("figures", .list([item.price, item.visitors, item.clickRate, item.conversion].map { .object($0.members) })),
    ])
  }

  private static func json(_ cause: Cause) -> JSONValue {
    .object([
      ("kind", .text(cause.kind.rawValue)),
      ("subject", cause.subject.map(JSONValue.text) ?? .null),
      ("others", .whole(cause.others)),
      ("amount", .money(cause.amount)),
      ("figure", .object(cause.figure.members)),
      ("within_chance", cause.isWithinChance.map(JSONValue.boolean) ?? .null),
      ("sentence", .text(cause.text.english)),
    ])
  }
}

extension FigureChange {
  fileprivate var members: [JSONValue.Member] {
    [
      ("figure", .text(name.english)), ("unit", .text(unit.rawValue)),
      ("before", before.map(JSONValue.number) ?? .null), ("after", after.map(JSONValue.number) ?? .null),
      ("standard_errors", standardErrors.map(JSONValue.number) ?? .null),
    ]
  }
}
