import MarketDay

// Values that are numbers. Text is read here and not by the YAML parser, so that CSV, YAML and --set agree, and nothing
// is rounded on the way.

extension ValueKind where Value == Int {
  static func whole(_ range: ClosedRange<Int>) -> ValueKind {
    ValueKind(
      shape: .scalar(
        ScalarShape(
          types: ["integer"], wanted: "a whole number", minimum: Double(range.lowerBound),
          maximum: Double(range.upperBound))),
      standIn: { $0 == .low ? range.lowerBound : range.upperBound },
      read: { node, reading in
        wholeNumber(node, reading, within: range, describedAs: "\(range.lowerBound) to \(range.upperBound)")
      })
  }

  /// `14 days`, or `14` where days are meant anyway.
  static func days(_ range: ClosedRange<Int>) -> ValueKind {
    ValueKind(
      shape: .either([
        .scalar(
          ScalarShape(
            types: ["integer"], wanted: "a number of days", minimum: Double(range.lowerBound),
            maximum: Double(range.upperBound))),
        .scalar(ScalarShape(types: ["string"], wanted: "such as '14 days'", pattern: "^[0-9]+ days?$")),
      ]),
      standIn: { $0 == .low ? range.lowerBound : range.upperBound },
      read: { node, reading in dayCount(node, reading, within: range) })
  }
}

extension ValueKind where Value == UInt64 {
  static let seed = ValueKind(
    shape: .scalar(
      ScalarShape(types: ["integer"], wanted: "a whole number", minimum: 0, maximum: 18_446_744_073_709_551_616)),
    standIn: { $0 == .low ? 1 : 2 },
    read: { node, reading in
      guard let number = NumberText(node, reading, wanted: "a whole number", example: "7") else { return nil }
      guard number.refuseUnit(allowed: [], reading, "a whole number without a unit", "7") else { return nil }
      if let seed = UInt64(number.digits) { return seed }
      if number.isWholeText {
        reading.refuse(
          .outOfRange, node.place, "\(number.digits.shortened) is out of range; write 0 to 18446744073709551615.")
      } else {
        reading.refuse(
          .notWhole, node.place, "\(number.digits.shortened) is not whole; write a whole number such as 7.")
      }
      return nil
    })
}

extension ValueKind where Value == Double {
  static func number(_ range: ClosedRange<Double>) -> ValueKind {
    ValueKind(
      shape: .scalar(
        ScalarShape(types: ["number"], wanted: "a number", minimum: range.lowerBound, maximum: range.upperBound)),
      standIn: { $0 == .low ? range.lowerBound : range.upperBound },
      read: { node, reading in
        guard let number = NumberText(node, reading, wanted: "a number", example: "1.5"),
          number.refuseUnit(allowed: [], reading, "a number without a unit", "1.5")
        else { return nil }
        return number.decimal(reading, within: range)
      })
  }

  /// `5%` or `0.05`.
  static func share(_ range: ClosedRange<Double> = 0...1) -> ValueKind {
    ValueKind(
      shape: .share(range),
      standIn: { $0 == .low ? range.lowerBound : range.upperBound },
      read: { node, reading in shareValue(node, reading, within: range) })
  }
}

extension ValueKind where Value == BasisPoints {
  /// `5%` or `0.05`, to hundredths of a percent.
  static let rate = ValueKind(
    shape: .share(0...1), standIn: { BasisPoints($0 == .low ? 0 : 10_000) },
    read: { node, reading in
      guard let share = shareValue(node, reading, within: 0...1) else { return nil }
      let points = share * 10_000
      guard abs(points - points.rounded()) < 1e-6 else {
        reading.refuse(
          .tooManyDecimals, node.place,
          "\(node.kindForPeople) is finer than a hundredth of a percent; write at most two decimals, such as 5.25%.")
        return nil
      }
      return BasisPoints(share: share)
    })
}

extension ValueKind where Value == Money {
  /// Yuan with at most two decimals.
  static func money(from lower: Int = 0, to upper: Int = 10_000_000) -> ValueKind {
    ValueKind(
      shape: .scalar(
        ScalarShape(
          types: ["number"], wanted: "yuan with at most two decimals", minimum: Double(lower), maximum: Double(upper))),
      standIn: { Money(yuan: $0 == .low ? lower : upper) },
      read: { node, reading in
        moneyValue(node, reading, within: Money(yuan: lower)...Money(yuan: upper))
      })
  }
}

extension Shape {
  static func share(_ range: ClosedRange<Double>) -> Shape {
    .either([
      .scalar(
        ScalarShape(
          types: ["number"], wanted: "a share", minimum: range.lowerBound, maximum: range.upperBound)),
      .scalar(
        ScalarShape(types: ["string"], wanted: "such as '5%'", pattern: "^-?[0-9]+(\\.[0-9]+)? ?%$")),
    ])
  }
}

private func wholeNumber(
  _ node: TreeNode, _ reading: Reading, within range: ClosedRange<Int>, describedAs wanted: String
) -> Int? {
  guard let number = NumberText(node, reading, wanted: "a whole number", example: "\(max(range.lowerBound, 1))"),
    number.refuseUnit(allowed: [], reading, "a whole number without a unit", number.digits)
  else { return nil }
  return number.whole(reading, within: range)
}

private func dayCount(_ node: TreeNode, _ reading: Reading, within range: ClosedRange<Int>) -> Int? {
  guard let number = NumberText(node, reading, wanted: "a number of days", example: "14 days"),
    number.refuseUnit(allowed: ["day", "days"], reading, "whole days", "14 days")
  else { return nil }
  return number.whole(reading, within: range)
}

private func shareValue(_ node: TreeNode, _ reading: Reading, within range: ClosedRange<Double>) -> Double? {
  guard let number = NumberText(node, reading, wanted: "a share", example: "5% or 0.05"),
    number.refuseUnit(allowed: ["%"], reading, "a share", "5% or 0.05")
  else { return nil }
  return number.decimal(reading, within: range, isShare: true)
}

func moneyValue(_ node: TreeNode, _ reading: Reading, within range: ClosedRange<Money>) -> Money? {
  guard let number = NumberText(node, reading, wanted: "an amount in yuan", example: "19.90"),
    number.refuseUnit(allowed: [], reading, "yuan as a plain number", number.digits)
  else { return nil }
  guard let money = Money(yuanText: number.digits) else {
    let digits = number.digits.drop { $0 == "-" || $0 == "+" }
    if number.hasExponent || digits.prefix(while: { $0 != "." }).count > 10 {
      reading.refuse(
        .outOfRange, node.place,
        "\(number.digits.shortened) is out of range; write \(range.lowerBound) to \(range.upperBound) yuan.")
    } else {
      reading.refuse(
        .tooManyDecimals, node.place,
        "\(number.digits.shortened) is finer than a fen; write yuan with at most two decimals, such as 19.90.")
    }
    return nil
  }
  if !range.contains(money) {
    let message = "\(money) yuan is out of range; write \(range.lowerBound) to \(range.upperBound)."
    // Within these bounds no sum of the rules can overflow.
    guard abs(money.yuan) <= 10_000_000 else {
      reading.refuse(.outOfRange, node.place, message)
      return nil
    }
    reading.doubt(.outOfRange, node.place, message)
  }
  return money
}
