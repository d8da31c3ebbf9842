extension ColumnCatalogue {
  static let comparison: [ColumnDescription] = []
}
