import MarketDay
import PlainText

extension Term {
  public var json: JSONValue {
    .object([
      ("id", .text(id)),
      ("topic", Glossary.topic(of: self).map { .text($0.rawValue) } ?? .null),
      ("name", name.json),
      ("aliases", .list(aliases.map(JSONValue.text))),
      ("meaning", meaning.json),
      ("formula", formula?.json ?? .null),
      ("unit", unit.map { .text($0.rawValue) } ?? .null),
      ("sources", .list(sources.map { .text($0.rawValue) })),
      ("columns", .list(columns.map { .object([("file", .text($0.file)), ("column", .text($0.name))]) })),
      ("keys", .list(keys.map(JSONValue.text))),
      ("commands", .list(commands.map(JSONValue.text))),
      ("related", .list(related.map(JSONValue.text))),
    ])
  }
}

extension Glossary {
  /// Every term, by topic.
  public static var json: JSONValue { .list(all.map(\.json)) }
}

extension Wording {
  fileprivate var json: JSONValue { .object([("en", .text(english)), ("zh", .text(chinese))]) }
}
