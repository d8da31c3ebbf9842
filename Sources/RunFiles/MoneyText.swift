import MarketDay
import PlainText

extension FigureText {
  /// `¥1,234.50`, `-¥1,234.50`
  public static func money(_ amount: Money) -> String { yuan(fen: amount.fen) }
}

extension JSONValue {
  /// Yuan.
  public static func money(_ amount: Money) -> JSONValue { .number(amount.yuan) }
}
