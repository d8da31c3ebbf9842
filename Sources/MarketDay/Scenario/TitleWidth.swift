/// How wide text is, counted as Taobao counts a title: a full-width character is 2, a half-width one is 1.
public enum TitleWidth {
  /// The most a title may take: 30 full-width characters (S1).
  public static let limitInHalves = 60

  /// The width of `text` in half-width characters.
  ///
  /// Full width are the characters of Unicode's East Asian Width W and F (UAX #11), and those of class A
  /// ("ambiguous", such as “ ” × ℃) that the Chinese character set GBK stores in two bytes, because there a title is
  /// Chinese text. A character made of several code points counts once.
  public static func halves(of text: some StringProtocol) -> Int {
    var width = 0
    for character in text {
      width += character.unicodeScalars.contains { isFullWidth($0) } ? 2 : 1
    }
    return width
  }

  static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value > 0x7F else { return false }
    // The ranges rise, so the first whose end is not below the value decides.
    for range in fullWidthRanges where value <= range.upperBound { return value >= range.lowerBound }
    return false
  }

  private static let fullWidthRanges: [ClosedRange<UInt32>] = [
    0xB0...0xB1, 0xB7...0xB7, 0xD7...0xD7, 0xF7...0xF7,  // ° ± · × ÷
    0x391...0x3C9, 0x401...0x451,  // Greek, Cyrillic
    0x1100...0x115F,  // Hangul
    0x2010...0x2026, 0x2030...0x203B,  // dashes, quotation marks, ellipsis, ‰ ※
    0x2103...0x2122, 0x2160...0x2179, 0x2190...0x2199,  // ℃ № ™, Roman numerals, arrows
    0x2208...0x22BF, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23F3,  // mathematics, brackets, clocks
    0x2460...0x249B, 0x2500...0x2642, 0x2648...0x2653, 0x267F...0x267F,  // circled numbers, boxes, stars, signs
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE,
    0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD,
    0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274E, 0x2753...0x2757, 0x2795...0x2797,
    0x27B0...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B55,  // pictures
    0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,  // CJK, kana, Yi, Hangul
    0xF900...0xFAFF, 0xFE0F...0xFE19, 0xFE30...0xFE6F,  // CJK forms; FE0F asks for a picture
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x16FE0...0x18CFF, 0x1B000...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F1FF,
    0x1F200...0x1FAFF, 0x20000...0x3FFFD,  // pictures, rare CJK
  ]
}
