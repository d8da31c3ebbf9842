import Foundation
import Testing

/// What must hold of the engine's files themselves.
@Suite struct EngineTests {
  /// In the order of docs/design.md.
  static let folders = [
    "Quantities", "Randomness", "Scenario", "Market", "Search", "Advertising", "Shoppers", "Promotions", "Store", "Day",
    "Run", "Lab",
  ]

  @Test func theEngineHasTheFoldersOfItsDesign() throws {
    let engine = Repository.root.appending(path: "Sources/MarketDay")
    // The documentation of the library stands beside its folders.
    let found = try FileManager.default.contentsOfDirectory(atPath: engine.path(percentEncoded: false))
      .filter { !$0.hasSuffix(".docc") }
    #expect(found.sorted() == Self.folders.sorted())
    let design = try String(contentsOf: Repository.root.appending(path: "docs/design.md"), encoding: .utf8)
    let places = Self.folders.map { design.range(of: "| `\($0)` |")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(
      places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "docs/design.md lists the folders in another order"
    )
  }

  /// A type that a folder declares is not named in the folders before it.
  @Test func aFolderUsesOnlyThoseBeforeIt() {
    let declaration = #/(?:struct|enum|class|protocol|actor|typealias)\s+([A-Z][A-Za-z0-9]*)/#
    var declared: [(type: String, folder: Int)] = []
    var files: [(file: Repository.SourceFile, folder: Int, words: Set<Substring>)] = []
    for (index, folder) in Self.folders.enumerated() {
      for file in Repository.swiftFiles(in: "Sources/MarketDay/\(folder)") {
        let code = file.code
        // Only types of the top level: nested ones may share a name with others.
        for line in code.split(separator: "\n") where line.first?.isWhitespace == false {
          if let match = line.firstMatch(of: declaration) { declared.append((String(match.1), index)) }
        }
        files.append((file, index, Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" })))
      }
    }
    #expect(declared.count > 100, "the declarations of the engine were not found")
    for (type, folder) in declared {
      for other in files where other.folder < folder && other.words.contains(Substring(type)) {
        Issue.record("\(other.file.path) uses \(type) of \(Self.folders[folder]), a later folder")
      }
    }
  }

  @Test func theEngineImportsOnlyTheMathematicsOfTheCLibrary() {
    for file in Repository.swiftFiles(in: "Sources/MarketDay") {
      let imports = file.code.matches(of: #/(?m)^\s*(?:@\w+\s+)?import\s+(\w+)/#).map { String($0.1) }
      if file.name == "Mathematics.swift" {
        #expect(Set(imports) == ["Darwin", "Musl", "Glibc"])
      } else {
        #expect(imports.isEmpty, "\(file.path) imports \(imports)")
      }
    }
  }

  @Test func theEngineHasNoClockNoGlobalsAndNoOutput() {
    let banned = [
      "Date()", "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "Int.random", "Double.random",
      "print(",
      "nonisolated(unsafe)", "@unchecked", "try!", "fatalError", "UserDefaults", "ProcessInfo",
    ]
    for file in Repository.swiftFiles(in: "Sources/MarketDay") {
      let code = file.code
      for word in banned { #expect(!code.contains(word), "\(file.path) has \(word)") }
      for line in code.split(separator: "\n") where line.first?.isWhitespace == false {
        #expect(
          !line.contains(#/^(public |private |fileprivate |internal )?var /#), "\(file.path) has a global: \(line)")
      }
    }
  }
}
