import MarketDay

extension LeverEffect {
  /// Rows of `levers.csv`.
  static func table(_ effects: [LeverEffect]) -> CSVText {
    var text = CSVText()
    for effect in effects {
      text.appendText(effect.lever.kind)
      text.appendText(effect.lever.name ?? "")
      text.append(effect.profit, in: .yuan)
      if let error = effect.standardError { text.append(error, in: .yuan) } else { text.appendEmpty() }
      text.endRow()
    }
    return text
  }
}
