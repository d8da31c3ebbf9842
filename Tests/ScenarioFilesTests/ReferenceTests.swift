import Foundation
import MarketDay
import ScenarioFiles
import Testing

/// docs/keys.md and docs/diagnostics.md are written from the tables that scenarios are read by; they change only with
/// MARKETDAY_RECORD_GOLDEN=1.
@Suite struct ReferenceTests {
  @Test func keysAreDescribed() throws {
    var text = """
      # Keys of scenario files

      Written from the tables that scenario files are read by; `marketday schema` prints the same for editors. Only
      `marketday`, `name`, `start`, `days` and `products` are required. Amounts are in yuan with at most two decimals,
      shares `5%` or `0.05`, dates `2026-09-01`.

      """
    var section = ""
    for key in ScenarioSchema.keys {
      if key.section != section {
        section = key.section
        text += "\n## \(section.prefix(1).uppercased())\(section.dropFirst())\n\n| key | meaning |\n| --- | --- |\n"
      }
      text += "| `\(key.key)` | \(key.meaning) |\n"
    }
    try compare(text, with: "docs/keys.md")
  }

  @Test func diagnosticsAreDescribed() throws {
    var text = """
      # Diagnostics

      `FILE:LINE:COLUMN: error[CODE]: what was found, what is wanted`. Errors keep a scenario from being played;
      warnings say what a good operator would question. For each code there is a scenario that has it and one that
      does not, in
      [Tests/ScenarioFilesTests/Examples](../Tests/ScenarioFilesTests/Examples).

      ## Reading the file

      | code | meaning |
      | --- | --- |

      """
    for code in ReaderCode.allCases { text += "| `\(code.rawValue)` | \(code.meaning) |\n" }
    for kind in ScenarioRule.Kind.allCases {
      text += "\n## \(kind == .error ? "Faults of the scenario" : "Warnings")\n\n| code | meaning |\n| --- | --- |\n"
      for rule in ScenarioRules.catalogue where rule.kind == kind {
        text += "| `\(rule.code)` | \(rule.meaning.english) |\n"
      }
    }
    try compare(text, with: "docs/diagnostics.md")
  }

  private func compare(_ text: String, with path: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["MARKETDAY_RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == text, "if the change of \(path) is wanted, set MARKETDAY_RECORD_GOLDEN=1")
  }
}
