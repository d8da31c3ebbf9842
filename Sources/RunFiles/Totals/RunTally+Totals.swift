import MarketDay

extension RunTally {
  /// Replicates with a profit above 0 / replicates; 0 without a replicate.
  public var chanceOfProfit: Double { replicates == 0 ? 0 : Double(profitable) / Double(replicates) }

  /// Rows of `order_values.csv`.
  public var orderValuesTable: CSVText {
    var text = CSVText()
    let bins = orderValues.bins
    for (bin, orders) in orderValues.orders.enumerated() {
      text.append(bins.lowerBound(of: bin))
      if let upper = bins.upperBound(of: bin) { text.append(upper) } else { text.appendEmpty() }
      text.append(replicates == 0 ? 0 : Double(orders) / Double(replicates))
      text.endRow()
    }
    return text
  }

  /// Rows of `product_weeks.csv`.
  public var weeksTable: CSVText {
    weeks.table(start: start, names: productNames, replicates: max(1, replicates))
  }
}
