import MarketDay

/// What the text of a YAML file may cost, counted before it is parsed.
///
/// The parser descends by recursion, and hashes keys with all that aliases in them stand for; so nesting and aliases
/// are counted first, roughly, and always as at least as many as there are.
struct YamlSurvey {
  /// Brackets that are open at once, those in quotes and comments counted too.
  private var deepestBrackets = 0
  private var deepestBracketOffset = 0
  /// Columns before the first word of a line: spaces and the signs of lists and keys. A list or mapping in block style
  /// is indented more than the one around it, or as much as the mapping whose value it is.
  private var deepestIndent = 0
  private var deepestIndentOffset = 0
  private var aliases = 0
  private var firstAliasOffset = 0
  private var anchors = 0

  private static let mostOpenBrackets = 200
  private static let mostIndent = 400

  init(_ text: String) {
    var text = text
    text.withUTF8 { count($0) }
  }

  func fault(in text: String, of origin: Origin) -> Fault? {
    if deepestBrackets > Self.mostOpenBrackets {
      return .tooDeep(at: Self.place(of: deepestBracketOffset, in: text, origin))
    }
    if deepestIndent > Self.mostIndent {
      return .tooDeep(at: Self.place(of: deepestIndentOffset, in: text, origin))
    }
    guard aliases > YamlTree.mostAliases, anchors > 0 else { return nil }
    return Fault(
      .tooManyAliases, at: Self.place(of: firstAliasOffset, in: text, origin),
      Wording(
        "There are \(aliases) aliases (*name); at most \(YamlTree.mostAliases) are allowed. Write the values out.",
        "有 \(aliases) 个别名（*名称），最多允许 \(YamlTree.mostAliases) 个；请直接写出值。"))
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var openBrackets = 0
    var indent = 0
    var isBeforeFirstWord = true
    var previous = UInt8(ascii: "\n")
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        openBrackets += 1
        if openBrackets > deepestBrackets { (deepestBrackets, deepestBracketOffset) = (openBrackets, offset) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): openBrackets = max(0, openBrackets - 1)
      case UInt8(ascii: "*") where Self.mayStartValue(after: previous):
        if aliases == 0 { firstAliasOffset = offset }
        aliases += 1
      case UInt8(ascii: "&") where Self.mayStartValue(after: previous): anchors += 1
      default: break
      }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (indent, isBeforeFirstWord) = (0, true)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if isBeforeFirstWord { indent += 1 }
      default:
        if isBeforeFirstWord, indent > deepestIndent { (deepestIndent, deepestIndentOffset) = (indent, offset) }
        isBeforeFirstWord = false
      }
      previous = byte
    }
  }

  private static func mayStartValue(after byte: UInt8) -> Bool {
    // Bytes of other than ASCII characters may be the line ends that only YAML knows.
    byte <= 0x20 || byte >= 0x80 || ",[{:?-".utf8.contains(byte)
  }

  private static func place(of offset: Int, in text: String, _ origin: Origin) -> Place {
    let before = text.utf8.prefix(offset)
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) } ?? before.startIndex
    let column = text.unicodeScalars[lineStart..<before.endIndex].count + 1
    return Place(origin: origin, line: line, column: column)
  }
}
