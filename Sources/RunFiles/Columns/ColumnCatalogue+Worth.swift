extension ColumnCatalogue {
  static let worth: [ColumnDescription] = []
}
