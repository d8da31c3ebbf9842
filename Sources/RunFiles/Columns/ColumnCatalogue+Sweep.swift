extension ColumnCatalogue {
  static let sweep: [ColumnDescription] = []
}
