extension ColumnCatalogue {
  static let landscape: [ColumnDescription] = []
}
