import MarketDay

/// A number as it was written, parted into its digits and its unit.
struct NumberText {
  /// Sign, digits, point and exponent; a number that Swift can read.
  let digits: String
  /// What follows the digits, such as `%` or `days`; empty where nothing does.
  let unit: String
  let place: Place

  /// A number of more digits is out of every range.
  private static let mostDigits = 400

  var isWholeText: Bool { digits.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") } }
  var hasExponent: Bool { digits.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") } }

  /// Nil where `node` is no number, and then `reading` holds the fault.
  init?(_ node: TreeNode, _ reading: Reading, wanted: Wording, example: @autoclosure () -> Wording) {
    place = node.place
    guard
      let raw = reading.scalar(
        node, Wording("\(wanted) is wanted, such as \(example()).", "应为\(wanted)，如 \(example())。"))
    else { return nil }
    let text = raw.trimmed
    let lowered = text.lowercased()
    if ["nan", "inf", "infinity"].contains(lowered.drop { "+-.".contains($0) }) {
      reading.refuse(
        .notFinite, node.place,
        Wording(
          "'\(text.shortened)' is no number to count with; write \(wanted) such as \(example()).",
          "“\(text.shortened)”不能用来计算；请写\(wanted)，如 \(example())。"))
      return nil
    }
    let length = Self.lengthOfNumber(in: Array(text.utf8.prefix(Self.mostDigits)))
    guard length < Self.mostDigits else {
      reading.refuse(
        .outOfRange, node.place,
        Wording(
          "'\(text.shortened)' has too many digits; write \(wanted) such as \(example()).",
          "“\(text.shortened)”位数太多；请写\(wanted)，如 \(example())。"))
      return nil
    }
    guard length > 0 else {
      let unitFirst = text.unicodeScalars.first.map { "¥￥$€".unicodeScalars.contains($0) } ?? false
      reading.refuse(
        unitFirst ? .wrongUnit : .wrongType, node.place,
        Wording(
          "'\(text.shortened)' stands here; \(wanted) is wanted, such as \(example()).",
          "此处是“\(text.shortened)”；应为\(wanted)，如 \(example())。"))
      return nil
    }
    digits = String(decoding: text.utf8.prefix(length), as: UTF8.self)
    unit = String(decoding: text.utf8.dropFirst(length), as: UTF8.self).trimmed
  }

  /// The length of the longest number that `text` begins with: `-12.5e3`. An `e` is an exponent only if digits follow.
  private static func lengthOfNumber(in text: [UInt8]) -> Int {
    var index = 0
    func isDigit(_ position: Int) -> Bool { position < text.count && (48...57).contains(text[position]) }
    if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
    guard isDigit(index) else { return 0 }
    while isDigit(index) { index += 1 }
    if index < text.count, text[index] == UInt8(ascii: "."), isDigit(index + 1) {
      index += 1
      while isDigit(index) { index += 1 }
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      var end = index + 1
      if end < text.count, text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "+") { end += 1 }
      if isDigit(end) {
        while isDigit(end) { end += 1 }
        index = end
      }
    }
    return index
  }

  /// Whether the unit is one of `allowed` or none; otherwise `reading` gets a fault.
  func refuseUnit(
    allowed: [String], _ reading: Reading, _ wanted: @autoclosure () -> Wording, _ example: @autoclosure () -> Wording
  ) -> Bool {
    if unit.isEmpty || allowed.contains(unit) { return true }
    let number = (digits.shortened + " " + unit).shortened
    let (wanted, example) = (wanted(), example())
    if unit.first == "," {
      reading.refuse(
        .wrongUnit, place,
        Wording(
          "'\(number)' has a comma; write the digits without separators, and decimals after a point.",
          "“\(number)”带有逗号；数字请不要分节，小数用小数点。"))
    } else if unit.first?.isLetter == true || unit.first == "%" || unit.first?.isSymbol == true {
      reading.refuse(
        .wrongUnit, place,
        Wording(
          "'\(number)' has the unit '\(unit.shortened)'; wanted: \(wanted), such as \(example).",
          "“\(number)”带有单位“\(unit.shortened)”；应为\(wanted)，如 \(example)。"))
    } else {
      reading.refuse(
        .wrongType, place,
        Wording(
          "'\(number)' is no number; wanted: \(wanted), such as \(example).",
          "“\(number)”不是数字；应为\(wanted)，如 \(example)。"))
    }
    return false
  }

  /// The whole number, or nil with a fault.
  func whole(_ reading: Reading, within range: ClosedRange<Int>) -> Int? {
    guard isWholeText else {
      reading.refuse(
        .notWhole, place,
        Wording(
          "\(digits.shortened) is not whole; write a whole number from \(range.lowerBound) to \(range.upperBound).",
          "\(digits.shortened) 不是整数；请写 \(range.lowerBound) 到 \(range.upperBound) 的整数。"))
      return nil
    }
    var message: Wording {
      Wording(
        "\(digits.shortened) is out of range; write \(range.lowerBound) to \(range.upperBound).",
        "\(digits.shortened) 超出范围；请写 \(range.lowerBound) 到 \(range.upperBound)。")
    }
    // Within these bounds no sum of the rules can overflow.
    guard let value = Int(digits), (-100_000_000...100_000_000).contains(value) else {
      reading.refuse(.outOfRange, place, message)
      return nil
    }
    if !range.contains(value) { reading.doubt(.outOfRange, place, message) }
    return value
  }

  /// The number, or nil with a fault.
  func decimal(_ reading: Reading, within range: ClosedRange<Double>, isShare: Bool = false) -> Double? {
    // Shifting the point in the text gives the nearest value of 2.32% where a division by 100 would not.
    let isPercent = unit == "%"
    var text = digits
    if isPercent { text = hasExponent ? "" : digits + "e-2" }
    var message: Wording {
      let found = "\(digits.shortened)\(isPercent ? "%" : "")"
      let (least, most) =
        isPercent
        ? ("\(plain(range.lowerBound * 100))%", "\(plain(range.upperBound * 100))%")
        : (plain(range.lowerBound), plain(range.upperBound))
      return Wording(
        "\(found) is out of range; write \(least) to \(most).", "\(found) 超出范围；请写 \(least) 到 \(most)。")
    }
    guard let value = Double(text), value.isFinite, abs(value) <= 1e9 else {
      reading.refuse(.outOfRange, place, message)
      return nil
    }
    if !range.contains(value) {
      let isLikelyPercent = isShare && !isPercent && value > 1 && value <= 100
      let fraction = plain(value / 100)
      let remedy = Wording(
        "If you mean \(digits) percent, write \(digits)% or \(fraction).",
        "如果是指百分之 \(digits)，请写 \(digits)% 或 \(fraction)。")
      reading.doubt(.outOfRange, place, message, remedy: isLikelyPercent ? remedy : nil)
    }
    return value
  }

  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
