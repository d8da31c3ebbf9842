import MarketDay

// Values that are numbers. Text is read here and not by the YAML parser, so that CSV, YAML and --set agree, and nothing
// is rounded on the way.

extension ValueKind where Value == Int {
  static func whole(_ range: ClosedRange<Int>) -> ValueKind {
    ValueKind(
      shape: .scalar(
        ScalarShape(
          types: ["integer"], wanted: .wholeNumber, minimum: Double(range.lowerBound),
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
            types: ["integer"], wanted: .numberOfDays, minimum: Double(range.lowerBound),
            maximum: Double(range.upperBound))),
        .scalar(
          ScalarShape(types: ["string"], wanted: Wording("such as '14 days'", "如“14 days”"), pattern: "^[0-9]+ days?$")),
      ]),
      standIn: { $0 == .low ? range.lowerBound : range.upperBound },
      read: { node, reading in dayCount(node, reading, within: range) })
  }
}

extension ValueKind where Value == UInt64 {
  static let seed = ValueKind(
    shape: .scalar(
      ScalarShape(types: ["integer"], wanted: .wholeNumber, minimum: 0, maximum: 18_446_744_073_709_551_616)),
    standIn: { $0 == .low ? 1 : 2 },
    read: { node, reading in
      guard let number = NumberText(node, reading, wanted: .wholeNumber, example: Wording(same: "7")) else {
        return nil
      }
      guard number.refuseUnit(allowed: [], reading, .wholeNumberWithoutUnit, Wording(same: "7")) else { return nil }
      if let seed = UInt64(number.digits) { return seed }
      if number.isWholeText {
        reading.refuse(
          .outOfRange, node.place,
          Wording(
            "\(number.digits.shortened) is out of range; write 0 to 18446744073709551615.",
            "\(number.digits.shortened) 超出范围；请写 0 到 18446744073709551615。"))
      } else {
        reading.refuse(
          .notWhole, node.place,
          Wording(
            "\(number.digits.shortened) is not whole; write a whole number such as 7.",
            "\(number.digits.shortened) 不是整数；请写整数，如 7。"))
      }
      return nil
    })
}

extension ValueKind where Value == Double {
  static func number(_ range: ClosedRange<Double>) -> ValueKind {
    ValueKind(
      shape: .scalar(
        ScalarShape(
          types: ["number"], wanted: Wording("a number", "数字"), minimum: range.lowerBound, maximum: range.upperBound)),
      standIn: { $0 == .low ? range.lowerBound : range.upperBound },
      read: { node, reading in
        guard let number = NumberText(node, reading, wanted: Wording("a number", "数字"), example: Wording(same: "1.5")),
          number.refuseUnit(allowed: [], reading, Wording("a number without a unit", "不带单位的数字"), Wording(same: "1.5"))
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
          Wording(
            "\(node.kindForPeople) is finer than a hundredth of a percent; write at most two decimals, such as 5.25%.",
            "\(node.kindForPeople)精确到了万分之一以下；百分数最多写两位小数，如 5.25%。"))
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
          types: ["number"], wanted: Wording("yuan with at most two decimals", "金额（元），最多两位小数"), minimum: Double(lower),
          maximum: Double(upper))),
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
          types: ["number"], wanted: .share, minimum: range.lowerBound, maximum: range.upperBound)),
      .scalar(
        ScalarShape(types: ["string"], wanted: Wording("such as '5%'", "如“5%”"), pattern: "^-?[0-9]+(\\.[0-9]+)? ?%$")),
    ])
  }
}

private func wholeNumber(
  _ node: TreeNode, _ reading: Reading, within range: ClosedRange<Int>, describedAs wanted: String
) -> Int? {
  guard
    let number = NumberText(node, reading, wanted: .wholeNumber, example: Wording(same: "\(max(range.lowerBound, 1))")),
    number.refuseUnit(allowed: [], reading, .wholeNumberWithoutUnit, Wording(same: number.digits))
  else { return nil }
  return number.whole(reading, within: range)
}

private func dayCount(_ node: TreeNode, _ reading: Reading, within range: ClosedRange<Int>) -> Int? {
  guard let number = NumberText(node, reading, wanted: .numberOfDays, example: Wording(same: "14 days")),
    number.refuseUnit(allowed: ["day", "days"], reading, Wording("whole days", "整天数"), Wording(same: "14 days"))
  else { return nil }
  return number.whole(reading, within: range)
}

private func shareValue(_ node: TreeNode, _ reading: Reading, within range: ClosedRange<Double>) -> Double? {
  guard let number = NumberText(node, reading, wanted: .share, example: .shareExample),
    number.refuseUnit(allowed: ["%"], reading, .share, .shareExample)
  else { return nil }
  return number.decimal(reading, within: range, isShare: true)
}

func moneyValue(_ node: TreeNode, _ reading: Reading, within range: ClosedRange<Money>) -> Money? {
  guard
    let number = NumberText(
      node, reading, wanted: Wording("an amount in yuan", "金额（元）"), example: Wording(same: "19.90")),
    number.refuseUnit(allowed: [], reading, Wording("yuan as a plain number", "以元计的纯数字"), Wording(same: number.digits))
  else { return nil }
  guard let money = Money(yuanText: number.digits) else {
    let digits = number.digits.drop { $0 == "-" || $0 == "+" }
    if number.hasExponent || digits.prefix(while: { $0 != "." }).count > 10 {
      reading.refuse(
        .outOfRange, node.place,
        Wording(
          "\(number.digits.shortened) is out of range; write \(range.lowerBound) to \(range.upperBound) yuan.",
          "\(number.digits.shortened) 超出范围；请写 \(range.lowerBound) 到 \(range.upperBound) 元。"))
    } else {
      reading.refuse(
        .tooManyDecimals, node.place,
        Wording(
          "\(number.digits.shortened) is finer than a fen; write yuan with at most two decimals, such as 19.90.",
          "\(number.digits.shortened) 精确到了分以下；请写金额（元），最多两位小数，如 19.90。"))
    }
    return nil
  }
  if !range.contains(money) {
    let message = Wording(
      "\(money) yuan is out of range; write \(range.lowerBound) to \(range.upperBound).",
      "\(money) 元超出范围；请写 \(range.lowerBound) 到 \(range.upperBound)。")
    // Within these bounds no sum of the rules can overflow.
    guard abs(money.yuan) <= 10_000_000 else {
      reading.refuse(.outOfRange, node.place, message)
      return nil
    }
    reading.doubt(.outOfRange, node.place, message)
  }
  return money
}

extension Wording {
  fileprivate static let wholeNumber = Wording("a whole number", "整数")
  fileprivate static let wholeNumberWithoutUnit = Wording("a whole number without a unit", "不带单位的整数")
  fileprivate static let numberOfDays = Wording("a number of days", "天数")
  fileprivate static let share = Wording("a share", "比例")
  fileprivate static let shareExample = Wording("5% or 0.05", "5% 或 0.05")
}
