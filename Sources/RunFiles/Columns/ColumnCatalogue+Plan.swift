extension ColumnCatalogue {
  static let plan: [ColumnDescription] = []
}
