import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct NotebookTests {
  static let documents: [(name: String, make: @Sendable (Language) -> NotebookDocument)] = [
    ("run", { RunNotebook.document(in: $0) }), ("comparison", { ComparisonNotebook.document(in: $0) }),
    ("sweep", { SweepNotebook.document(in: $0) }),
  ]

  @Test(arguments: Language.allCases, [0, 1, 2]) func `is JSON as nbformat asks for`(
    language: Language, which: Int
  ) throws {
    let bytes = Self.documents[which].make(language).bytes
    let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(read.keys) == ["cells", "metadata", "nbformat", "nbformat_minor"])
    #expect(read["nbformat"] as? Int == 4 && read["nbformat_minor"] as? Int == 5)
    let cells = try #require(read["cells"] as? [[String: Any]])
    var ids: Set<String> = []
    for cell in cells {
      let (kind, id) = (try #require(cell["cell_type"] as? String), try #require(cell["id"] as? String))
      #expect(ids.insert(id).inserted, "\(id) is there twice")
      #expect(id.wholeMatch(of: #/[a-zA-Z0-9\-_]{1,64}/#) != nil, "\(id)")
      let common: Set = ["cell_type", "id", "metadata", "source"]
      #expect(Set(cell.keys) == (kind == "code" ? common.union(["execution_count", "outputs"]) : common))
      #expect(["code", "markdown"].contains(kind))
      if kind == "code" { #expect((cell["outputs"] as? [Any])?.isEmpty == true && cell["execution_count"] is NSNull) }
      let lines = try #require(cell["source"] as? [String])
      #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\n") } && lines.last?.hasSuffix("\n") == false)
      #expect(!lines.joined().contains("\\#"), "\(id) holds what was to be filled in")
    }
  }

  @Test(arguments: [0, 1, 2]) func `has the same cells in both languages, each in its own`(which: Int) {
    let (english, chinese) = (Self.documents[which].make(.english), Self.documents[which].make(.chinese))
    #expect(english.cells.map(\.id) == chinese.cells.map(\.id))
    #expect(english.cells.map(\.kind) == chinese.cells.map(\.kind))
    let han = #/\p{Script=Han}/#
    for cell in english.cells { #expect(cell.source.firstMatch(of: han) == nil, "\(cell.id)") }
    for cell in chinese.cells where cell.kind == .markdown {
      #expect(cell.source.firstMatch(of: han) != nil, "\(cell.id)")
    }
  }

  @Test(arguments: [0, 1, 2]) func `names no place on a disk`(which: Int) {
    for language in Language.allCases {
      for cell in Self.documents[which].make(language).cells {
        #expect(cell.source.firstMatch(of: #/["' ]\/[A-Za-z]|[A-Z]:\\/#) == nil, "\(cell.id)")
      }
    }
  }

  @Test func `a run writes it the same however often, whatever its names are`() async throws {
    var odd = TestStore.withoutAds.draft
    odd.name = "<script>alert(\"x\")</script> $\\frac$"
    odd.products[2].title = "\"\"\"'''"
    let (one, two) = (try await WrittenRun(TestStore.full.draft, replicates: 2), try await WrittenRun(odd))
    #expect(try one.bytes(.notebook) == two.bytes(.notebook))
    #expect(try one.bytes(.notebook) == Data(RunNotebook.document(in: .english).bytes))
  }

  @Test func `it reads only files that a run may have beside it`() throws {
    let later = ["keyword_totals.csv"]
    for (name, make) in Self.documents {
      let text = make(.english).cells.map(\.source).joined()
      for match in text.matches(of: #/"([a-z_]+\.(?:csv|json))"/#) {
        let file = String(match.1)
        let isKnown = RunFile(rawValue: file) != nil || LabFile(rawValue: file) != nil || later.contains(file)
        #expect(
          isKnown || [ComparedRun.descriptionFile, Sweep.descriptionName].contains(file),
          "the notebook of a \(name) reads \(file)")
      }
    }
  }
}
