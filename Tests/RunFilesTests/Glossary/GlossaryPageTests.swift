import Foundation
import MarketDay
import Testing

@testable import RunFiles

/// docs/glossary.md is written from the glossary; it changes only with MARKETDAY_RECORD_GOLDEN=1.
@Suite struct GlossaryPageTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func thePageIsTheGlossary() throws {
    var text = """
      # Glossary 词汇表

      What a measure or a term means, in English and Chinese. `marketday explain TERM` prints the same on a screen.
      Pages on the [mechanisms](design.md) say how each comes about; [columns.md](columns.md) lists columns by file,
      [sources.md](sources.md) the sources by number.

      指标和术语的含义，中英文对照。`marketday explain 词条 --lang zh` 在屏幕上显示同样内容。

      """
    for topic in GlossaryTopic.allCases {
      let terms = topic.terms.map { "[\($0.name.english)](#\($0.id))" }.joined(separator: ", ")
      text += "\n**\(topic.name.english) \(topic.name.chinese)**: \(terms)\n"
    }
    for topic in GlossaryTopic.allCases {
      text += "\n## \(topic.name.english) \(topic.name.chinese)\n"
      for term in topic.terms { text += entry(term) }
    }
    let file = Self.root.appendingPathComponent("docs/glossary.md")
    if ProcessInfo.processInfo.environment["MARKETDAY_RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == text, "if the change of docs/glossary.md is wanted, set MARKETDAY_RECORD_GOLDEN=1")
  }

  private func entry(_ term: Term) -> String {
    var text = "\n<a id=\"\(term.id)\"></a>\n\n### \(term.name.english) \(term.name.chinese)\n\n"
    if !term.aliases.isEmpty { text += "*\(term.aliases.joined(separator: ", "))*\n\n" }
    text += "\(term.meaning.english)\n\n\(term.meaning.chinese)\n\n"
    if let formula = term.formula {
      text += "- Formula: `\(formula.english)`\n- 公式：`\(formula.chinese)`\n"
    }
    for fact in term.facts(in: .english) where !["Formula", "See also"].contains(fact.label) {
      text += "- \(fact.label): \(fact.text)\n"
    }
    let related = term.related.map { "[\(Glossary.term(id: $0)?.name.english ?? $0)](#\($0))" }
    return text + "- See also: \(related.joined(separator: ", "))\n"
  }
}
