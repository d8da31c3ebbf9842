/// A part of the page under a heading.
struct Section {
  var id: String
  var title: String
  let parts: [Markup]
  /// What could not be shown, and why.
  var missing: String?

  init(_ id: String, _ title: String, _ parts: [Markup], missing: String? = nil) {
    self.id = id
    self.title = title
    self.parts = parts
    links = Set(parts.flatMap(\.links))
    self.missing = missing
  }

  /// The ids that it links to.
  let links: Set<String>

  var markup: Markup {
    let absent = missing.map { [Markup("p", ["class": "missing"], text: $0)] } ?? []
    return Markup("section", ["id": id], [Markup("h2", text: title)] + parts + absent)
  }

  static func paragraph(_ text: String, class name: String? = nil) -> Markup {
    Markup("p", ["class": name], text: text)
  }

  /// Charts beside each other where the screen is wide enough.
  static func grid(_ charts: [Markup], isSmall: Bool = false) -> Markup {
    Markup("div", ["class": isSmall ? "grid small-charts" : "grid"], charts)
  }
}
