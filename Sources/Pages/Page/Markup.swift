/// A piece of a page. Texts and the values of attributes are escaped as they come in, so that nothing a scenario says
/// can become markup.
struct Markup: Sendable {
  private(set) var source: String
  /// The ids that it links to, each as often as it does.
  private(set) var links: [String] = []

  private init(source: String) { self.source = source }

  /// An element; an attribute without a value is left out, and one that is empty stands as it is.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Markup] = []) {
    var source = "<\(name)"
    for (attribute, value) in attributes {
      guard let value else { continue }
      source += " \(attribute)=\"\(Self.escaped(value))\""
      if attribute == "href", value.hasPrefix("#") { links.append(String(value.dropFirst())) }
    }
    if children.isEmpty, Self.closesItself.contains(name) {
      source += "/>"
    } else {
      source += ">"
      for child in children {
        source += child.source
        links += child.links
      }
      source += "</\(name)>"
    }
    self.source = source
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

  /// What this package itself has written: the style sheet and the script. No text from outside may be in it.
  static func own(_ source: StaticString) -> Markup { Markup(source: "\(source)") }

  static func joined(_ parts: [Markup]) -> Markup {
    var joined = Markup(source: "")
    for part in parts {
      joined.source += part.source
      joined.links += part.links
    }
    return joined
  }

  static let nothing = Markup(source: "")

  var isEmpty: Bool { source.isEmpty }

  /// HTML's own void elements, and those of SVG that have no content here.
  private static let closesItself: Set = [
    "meta", "br", "hr", "rect", "line", "circle", "path", "polyline", "polygon", "stop", "use",
  ]

  /// Characters that mean something in markup, and those that no document may hold.
  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
