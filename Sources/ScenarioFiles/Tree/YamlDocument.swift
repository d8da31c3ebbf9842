import MarketDay
import Yams

/// A YAML file as the parser composed it.
struct YamlDocument {
  /// Nil where the file holds nothing but comments.
  let root: Node?
  /// Keys that were renamed in the text because they stood twice, by their new name.
  let renamedKeys: [String: String]

  struct Failure: Error { let fault: Fault }

  /// The parser gives up at the first key that stands twice. To find the other faults too, the first of the two is
  /// given a name of the same length that nobody writes, and the text is parsed again; at most this often, and not
  /// where the text is long.
  private static let mostRenamings = 20

  static func compose(_ text: String, of origin: Origin) -> Result<YamlDocument, Failure> {
    var text = text
    var renamed: [String: String] = [:]
    while true {
      do {
        let root = try Parser(yaml: text, encoding: .utf8).singleRoot()
        return .success(YamlDocument(root: root, renamedKeys: renamed))
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = Place(origin: origin, line: context.mark.line, column: context.mark.column)
        let key = keys.first ?? ""
        let name = substitute(for: key, number: renamed.count)
        guard renamed.count < mostRenamings, text.utf8.count < 100_000,
          let changed = text.replacing(key, at: context.mark, by: name)
        else {
          let message = Wording(
            "The key '\(key.shortened)' stands twice in the same mapping; take one of the two out.",
            "同一组里“\(key.shortened)”这个键出现两次；请去掉一个。")
          return .failure(Failure(fault: Fault(.duplicateKey, at: place, message)))
        }
        renamed[name] = key
        text = changed
      } catch let error as YamlError {
        return .failure(Failure(fault: fault(of: error, origin)))
      } catch {
        return .failure(
          Failure(
            fault: Fault(
              .yamlSyntax, at: .start(of: origin), Wording("The file is not valid YAML.", "文件不是有效的 YAML。"))))
      }
    }
  }

  /// As many characters as `key` has, from a plane of Unicode that is for private use; unlike for each `number`.
  private static func substitute(for key: String, number: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in key.unicodeScalars {
      if let scalar = Unicode.Scalar(UInt32(0xF_0000 + number)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private static func fault(of error: YamlError, _ origin: Origin) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      let place = Place(origin: origin, line: mark.line, column: mark.column)
      if problem.contains("Maximum nesting level") { return .tooDeep(at: place) }
      return Fault(.yamlSyntax, at: place, remedy(of: problem))
    case .composer(_, let problem, let mark, _):
      let place = Place(origin: origin, line: mark.line, column: mark.column)
      if problem.contains("another document") {
        let message = Wording(
          "A second document begins here ('---'); keep one scenario a file.",
          "这里开始了第二个文档（“---”）；一个文件只放一个场景。")
        return Fault(.severalDocuments, at: place, message)
      }
      let message = Wording(
        "This alias (*name) stands for nothing that was written before and is finished; write the value out.",
        "这个别名（*名称）没有指向前面写完的内容；请直接写出值。")
      return Fault(.unknownAlias, at: place, message)
    default:
      return Fault(
        .yamlSyntax, at: .start(of: origin),
        Wording("The file is not valid YAML: \(error)", "文件不是有效的 YAML：“\(error)”。"))
    }
  }

  /// What the parser's words mean for one who writes scenarios.
  private static func remedy(of problem: String) -> Wording {
    switch problem {
    case "mapping values are not allowed in this context":
      Wording(
        "A ':' can't stand here; indent the line like those around it, or put quotes around text that holds a colon.",
        "这里不能有“:”；请与上下行对齐缩进，或给含冒号的文字加引号。")
    case "could not find expected ':'":
      Wording(
        "A key without ':' stands here or before; write 'key: value' with an English colon and a space after it.",
        "这里或前面有一个键缺少“:”；请写成“键: 值”，用英文冒号，后面空一格。")
    case "did not find expected key":
      Wording(
        "A key is wanted here; indent the line like the others of its part, or put quotes around the text before.",
        "这里应为键；请与同组各行对齐缩进，或给前面的文字加引号。")
    case "did not find expected '-' indicator":
      Wording(
        "An entry of a list ('- ') is wanted here; indent the line like the entries before.",
        "这里应为列表项（“- ”）；请与前面各项对齐缩进。")
    case "did not find expected ',' or ']'":
      Wording("The list in [ ] is not closed here; write ',' or ']'.", "[ ] 列表在这里没有闭合；请写“,”或“]”。")
    case "did not find expected ',' or '}'":
      Wording("The mapping in { } is not closed here; write ',' or '}'.", "{ } 键值组在这里没有闭合；请写“,”或“}”。")
    case "found character that cannot start any token":
      Wording(
        "A value can't begin with this character; put quotes around it, and indent with spaces, not tabs.",
        "值不能以这个字符开头；请加引号，并用空格而不是制表符缩进。")
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      Wording("A tab stands where lines are indented; use spaces.", "缩进处有制表符；请用空格。")
    case "found unexpected end of stream":
      Wording("A quote that was opened is never closed; close it.", "有引号没有闭合；请闭合它。")
    case "found unknown escape character":
      Wording(
        "After '\\' only certain letters may stand in double quotes; write '\\\\' or use single quotes.",
        "双引号里“\\”后面只能跟特定字母；请写“\\\\”，或改用单引号。")
    case "block sequence entries are not allowed in this context":
      Wording(
        "An entry of a list ('- ') can't stand here; begin it on a line of its own.",
        "列表项（“- ”）不能写在这里；请另起一行。")
    default: Wording("The file is not valid YAML here: \(problem).", "这里不是有效的 YAML：“\(problem)”。")
    }
  }
}

extension String {
  /// The text with `key` at `mark` replaced, also where it stands in quotes; nil where something else stands there.
  fileprivate func replacing(_ key: String, at mark: Mark, by name: String) -> String? {
    guard !key.isEmpty, let lineStart = startOfLine(mark.line) else { return nil }
    let scalars = unicodeScalars
    guard
      var index = scalars.index(lineStart, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
      index < scalars.endIndex
    else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
    guard scalars[index...].starts(with: key.unicodeScalars) else { return nil }
    let end = scalars.index(index, offsetBy: key.unicodeScalars.count)
    return String(scalars[..<index]) + name + String(scalars[end...])
  }

  private func startOfLine(_ number: Int) -> String.Index? {
    var line = 1
    var index = unicodeScalars.startIndex
    while line < number {
      guard index < unicodeScalars.endIndex else { return nil }
      let scalar = unicodeScalars[index]
      index = unicodeScalars.index(after: index)
      if scalar == "\r", index < unicodeScalars.endIndex, unicodeScalars[index] == "\n" {
        index = unicodeScalars.index(after: index)
      }
      if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { line += 1 }
    }
    return index
  }
}
