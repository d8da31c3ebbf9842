import Foundation
import ScenarioFiles

/// What can be asked of a text that should be Chinese.
enum ChineseText {
  static func hasChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// English words of a Chinese text that are neither quoted nor names of the format: keys, choices, units.
  static func strayWords(in text: String) -> [String] {
    let bare = text.replacing(/“[^”]*”/, with: "").replacing(/\{[^}]*\}/, with: "").replacing(/\[[^\]]*\]/, with: "")
    return bare.matches(of: /[A-Za-z0-9_-]+/).map { String($0.output) }
      .filter { $0.count > 1 && $0.first?.isLetter == true && !names.contains($0) }
  }

  /// The numbers of a text, without separators, in order of size.
  static func numbers(in text: String) -> [String] {
    let plain = text.replacing(/([0-9]),([0-9]{3})/) { "\($0.output.1)\($0.output.2)" }
    return plain.matches(of: /[0-9]+(\.[0-9]+)?/).map { String($0.output.0) }.sorted()
  }

  /// Keys and choices of scenario files, which no language translates, and words of file formats and units.
  private static let names: Set<String> = {
    var names = Set(ScenarioSchema.keys.map(\.key))
    func visit(_ value: Any) {
      if let list = value as? [Any] { list.forEach(visit) }
      guard let object = value as? [String: Any] else { return }
      for choice in object["enum"] as? [Any] ?? [] {
        for word in (choice as? String)?.split(separator: " ") ?? [] { names.insert(String(word)) }
      }
      object.values.forEach(visit)
    }
    if let schema = try? JSONSerialization.jsonObject(with: Data(ScenarioSchema.json().utf8)) { visit(schema) }
    return names.union(["YAML", "CSV", "UTF-8", "GB18030", "MB", "NUL", "ID", "true", "false", "off"])
  }()
}
