/// A page taken apart again: elements with their attributes and texts. Made by a reader of its own that accepts nothing
/// but what is closed and escaped.
struct ParsedPage {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    /// Its own, without that of its children.
    var ownText = ""
    weak var parent: Element?

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// Itself and all below.
    var all: [Element] { [self] + children.flatMap(\.all) }
    var text: String { ownText + children.map(\.text).joined() }
    func find(_ name: String) -> [Element] { all.filter { $0.name == name } }
    var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }
    func find(class name: String) -> [Element] { all.filter { $0.classes.contains { $0 == name } } }
  }

  let root = Element("", [:])
  private static let rawText: Set = ["script", "style"]

  init(_ source: String) throws {
    let characters = Array(source.unicodeScalars)
    var index = 0
    var open = [root]
    func fault(_ reason: String) -> Fault {
      let start = max(0, min(index, characters.count) - 40)
      let near = String(String.UnicodeScalarView(characters[start..<min(characters.count, index + 40)]))
      return Fault(description: "\(reason) near '\(near)'")
    }
    func unescaped(_ text: ArraySlice<Unicode.Scalar>) throws -> String {
      let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
      var result = ""
      var rest = text
      while let next = rest.popFirst() {
        guard next == "&" else {
          result.unicodeScalars.append(next)
          continue
        }
        guard let end = rest.firstIndex(of: ";"), let character = known[String(String.UnicodeScalarView(rest[..<end]))]
        else { throw fault("an ampersand begins no known entity") }
        result += character
        rest = rest[(end + 1)...]
      }
      return result
    }
    let doctype = "<!DOCTYPE html>\n"
    guard source.hasPrefix(doctype) else { throw fault("the document type is missing") }
    index = doctype.unicodeScalars.count
    while index < characters.count {
      guard characters[index] == "<" else {
        let start = index
        while index < characters.count, characters[index] != "<" {
          if characters[index] == ">" { throw fault("a bare '>'") }
          index += 1
        }
        open[open.count - 1].ownText += try unescaped(characters[start..<index])
        continue
      }
      index += 1
      if characters[index] == "/" {
        guard let end = characters[index...].firstIndex(of: ">") else { throw fault("an end tag is not closed") }
        let name = String(String.UnicodeScalarView(characters[(index + 1)..<end]))
        guard open.count > 1, open.removeLast().name == name else { throw fault("</\(name)> closes nothing") }
        index = end + 1
        continue
      }
      let start = index
      while characters[index].properties.isAlphabetic || ("0"..."9").contains(characters[index]) { index += 1 }
      let name = String(String.UnicodeScalarView(characters[start..<index]))
      guard !name.isEmpty else { throw fault("a '<' begins no element") }
      var attributes: [String: String] = [:]
      while characters[index] == " " {
        index += 1
        guard let equals = characters[index...].firstIndex(of: "="), characters[equals + 1] == "\"",
          let end = characters[(equals + 2)...].firstIndex(of: "\"")
        else { throw fault("an attribute has no value") }
        let key = String(String.UnicodeScalarView(characters[index..<equals]))
        guard
          key.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "-:0123456789".unicodeScalars.contains($0) }),
          attributes[key] == nil
        else { throw fault("'\(key)' is no name of an attribute, or stands twice") }
        attributes[key] = try unescaped(characters[(equals + 2)..<end])
        index = end + 1
      }
      let element = Element(name, attributes)
      element.parent = open.last
      open.last?.children.append(element)
      if characters[index] == "/", characters[index + 1] == ">" {
        index += 2
        continue
      }
      guard characters[index] == ">" else { throw fault("a tag is not closed") }
      index += 1
      if Self.rawText.contains(name) {
        let end = Array("</\(name)>".unicodeScalars)
        let start = index
        while index + end.count <= characters.count, Array(characters[index..<(index + end.count)]) != end {
          index += 1
        }
        element.ownText = String(String.UnicodeScalarView(characters[start..<index]))
        index += end.count
        continue
      }
      open.append(element)
    }
    guard open.count == 1 else { throw fault("<\(open.last?.name ?? "")> is not closed") }
  }

  /// The element with an id.
  func element(_ id: String) -> Element? { root.all.first { $0.attributes["id"] == id } }

  /// The cells of a chart's table, row by row.
  func rows(of chart: String) throws -> [[Element]] {
    guard let body = element(chart)?.find("tbody").first else { throw Fault(description: "\(chart) has no table") }
    return body.children.map { $0.find("td") }
  }

  /// The exact values of a part.
  func values(of id: String) -> Set<String> {
    Set(element(id)?.all.compactMap { $0.attributes["data-value"] } ?? [])
  }
}
