import MarketDay
import RunFiles

/// A table of a page. Columns of figures are named with their unit and linked to what explains them.
struct DataTable {
  struct Head {
    var text: String
    var unit: String? = nil
    var term: String? = nil
    var isFigure = true

    static func name(_ text: String) -> Head { Head(text: text, isFigure: false) }

    fileprivate var markup: Markup {
      let name = term.map { Markup("a", ["href": "#explain-\($0)"], text: text) } ?? .text(text)
      let small = unit.map { [.text(" "), Markup("small", text: $0)] } ?? []
      return Markup("th", ["scope": "col", "class": isFigure ? "n" : nil], [name] + small)
    }
  }

  var heads: [Head]
  /// The cells after the first, which heads its row.
  var rows: [(head: String, cells: [Markup], class: String?)] = []
  var isWide = false

  init(_ heads: [Head]) { self.heads = heads }

  mutating func add(_ head: String, _ cells: [Markup], class name: String? = nil) {
    rows.append((head, cells, name))
  }

  var markup: Markup {
    Markup(
      "div", ["class": "scroll", "tabindex": "0"],
      [
        Markup(
          "table", [:],
          [
            Markup("thead", [:], [Markup("tr", [:], heads.map(\.markup))]),
            Markup(
              "tbody", [:],
              rows.map { row in
                Markup("tr", ["class": row.class], [Markup("th", ["scope": "row"], text: row.head)] + row.cells)
              }),
          ])
      ])
  }
}
