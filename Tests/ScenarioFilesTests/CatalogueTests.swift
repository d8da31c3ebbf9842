import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("Each code has an example that fails and one that passes")
struct CatalogueTests {
  /// The codes of the reader, and of all rules of the engine.
  static let codes = ReaderCode.allCases.map(\.rawValue) + ScenarioRules.codes

  @Test func `A failing example yields its code, and a passing one does not`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    for code in Self.codes {
      let failing = try folder.read("\(code).failing.yaml")
      let found = failing.diagnostics.map(\.code)
      if code == ReaderCode.tooManyFaults.rawValue {
        #expect(found.count == 1_001 && found.last == code)
      } else {
        #expect(found == [code], "\(code).failing.yaml: \(failing.diagnostics)")
      }
      #expect(failing.scenario == nil || failing.errors.isEmpty)
      let passing = try folder.read("\(code).passing.yaml")
      #expect(!passing.diagnostics.contains { $0.code == code }, "\(code).passing.yaml: \(passing.diagnostics)")
      #expect(passing.errors.isEmpty, "\(code).passing.yaml: \(passing.diagnostics)")
      #expect(passing.scenario != nil)
    }
  }

  @Test func `There is no example without a code`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let code = String(name.prefix { $0 != "." })
      #expect(Self.codes.contains(code), "\(name) belongs to no code")
    }
  }

  @Test func `Codes are in kebab case and have a meaning in one line`() {
    #expect(Set(Self.codes).count == Self.codes.count)
    for code in ReaderCode.allCases {
      #expect(code.rawValue.allSatisfy { ($0.isLowercase && $0.isASCII) || $0 == "-" })
      #expect(code.meaning.english.hasSuffix(".") && !code.meaning.english.contains("\n"))
      #expect(code.meaning.chinese.hasSuffix("。") && !code.meaning.chinese.contains("\n"))
    }
  }
}
