import MarketDay

/// For whom a page is written.
struct Reader: Sendable {
  let language: Language

  /// The text that is in the reader's language.
  func callAsFunction(
    _ english: @autoclosure () -> Phrase<English>, _ chinese: @autoclosure () -> Phrase<Chinese>
  ) -> String {
    language(english(), chinese())
  }

  func name(_ measure: String) -> String { Measures.name(measure, language) }

  func unit(_ measure: String) -> String { Measures.measure(measure)?.unitName.text(in: language) ?? "" }

  /// The head of a column for a measure.
  func head(_ measure: String, _ text: String? = nil) -> DataTable.Head {
    DataTable.Head(text: text ?? name(measure), unit: unit(measure), term: Measures.measure(measure)?.id)
  }
}
