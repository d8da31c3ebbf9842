import MarketDay

/// For whom a page is written.
struct Reader: Sendable {
  let language: Language
  /// The share of visits that the store would like to pay for, to hold traffic against.
  var wishedPaidShare: Double?

  /// The text that is in the reader's language.
  func callAsFunction(
    _ english: @autoclosure () -> Phrase<English>, _ chinese: @autoclosure () -> Phrase<Chinese>
  ) -> String {
    language(english(), chinese())
  }

  func name(_ measure: String) -> String { Measures.name(measure, language) }

  func unit(_ measure: String) -> String { Measures.measure(measure)?.unitName.text(in: language) ?? "" }

  /// The head of a column for a measure.
  func head(_ measure: String, _ text: String? = nil, unit: String? = nil) -> DataTable.Head {
    DataTable.Head(text: text ?? name(measure), unit: unit ?? self.unit(measure), term: Measures.measure(measure)?.id)
  }
}
