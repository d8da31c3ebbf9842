/// How wide text stands on a terminal: East Asian wide and full-width characters take two columns, combining marks
/// none.
///
/// The ranges are those of Unicode's EastAsianWidth.txt (W and F) for the scripts that names of shops, goods and
/// keywords are written in, and emoji; an ambiguous character counts as one.
public enum DisplayWidth {
  public static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

  /// A character is as wide as its widest scalar; one that is shown as an emoji is two wide.
  static func columns(of character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      if scalar == "\u{FE0F}" { widest = 2 } else { widest = max(widest, columns(of: scalar)) }
    }
    return widest
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: return 0
      default: return 1
      }
    }
  }

  /// `text` with spaces after it up to `width` columns; cut with `…` where it is longer.
  public static func padded(_ text: String, to width: Int) -> String {
    let short = shortened(text, to: width)
    return short + String(repeating: " ", count: width - columns(of: short))
  }

  /// The same with the spaces before it, for numbers.
  public static func aligned(_ text: String, to width: Int) -> String {
    let short = shortened(text, to: width)
    return String(repeating: " ", count: width - columns(of: short)) + short
  }

  /// `text`, or its beginning and `…`, in at most `width` columns. Precondition: `width` ≥ 1.
  public static func shortened(_ text: String, to width: Int) -> String {
    precondition(width >= 1, "nothing fits into no column")
    guard columns(of: text) > width else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += columns(of: character)
      if used > width { break }
      result.append(character)
    }
    return result + "…"
  }
}
