import Foundation
import Testing

/// Rules of style that a reader relies on.
@Suite struct StyleTests {
  static let sources = ["Sources", "Tests", "Benchmarks"].flatMap { Repository.swiftFiles(in: $0) }

  @Test func namesSayTheRole() {
    let kinds = "struct|enum|class|protocol|actor|typealias|extension"
    let words = "Manager|Helper|Util|Common|Info|Handler|Processor"
    let vague = try! Regex("\\b(?:\(kinds))\\s+(\\w*(?:\(words))\\w*)", as: (Substring, Substring).self)
    #expect(Self.sources.count > 100)
    for file in Self.sources {
      for match in file.code.matches(of: vague) { Issue.record("\(file.path) names a type \(match.1)") }
      #expect(!file.name.contains(#/Manager|Helper|Util|Common|Info|Handler|Processor/#), "\(file.path)")
    }
  }

  @Test func filesAreShortEnoughToRead() {
    for file in Self.sources { #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines") }
  }

  @Test func linesFitTheScreen() {
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() where line.count > 120 && !line.contains("\"") {
        Issue.record("\(file.path):\(number + 1) has \(line.count) characters")
      }
    }
  }

  @Test func nothingIsLeftUnfinished() {
    let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
    for file in Self.sources + Repository.files(in: "docs", where: { $0.hasSuffix(".md") }) {
      for mark in marks { #expect(!file.text.contains(mark), "\(file.path) has \(mark)") }
    }
  }

  @Test func dependenciesArePinnedExactly() throws {
    let manifest = try String(contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
    let packages = manifest.matches(of: #/\.package\(url: "[^"]+", (\w+):/#)
    #expect(packages.count == 2)
    for package in packages { #expect(package.1 == "exact") }
  }

  /// Paths of one machine have no place in a repository.
  @Test func noFileNamesAMachine() {
    let banned = ["/" + "work/", "/" + "root/", "/" + "tmp/wt", "/" + "home/"]
    let files =
      Self.sources + Repository.files(in: "docs", where: { _ in true })
      + Repository.files(in: "scenarios", where: { _ in true })
    for file in files {
      for path in banned { #expect(!file.text.contains(path), "\(file.path) has \(path)") }
    }
  }

  /// The README's Swift code is compiled and run as a test, so it must stand there line by line.
  @Test func theReadmesCodeIsTested() throws {
    let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    let example = try #require(
      readme.components(separatedBy: "```swift\n").last?.components(separatedBy: "\n```").first)
    let test = try String(
      contentsOf: Repository.root.appending(path: "Tests/MarketDayTests/LibraryExampleTests.swift"), encoding: .utf8)
    let tested = test.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let lines = example.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    #expect(lines.count > 8)
    for line in lines { #expect(tested.contains(line), "no test has the README's line: \(line)") }
  }
}
