import MarketDay

/// A chart with all that belongs to it: its name and unit, what it shows, what stands for what, the table behind it.
struct ChartFigure {
  /// Of the page's own, and so without anything from the scenario.
  var id: String
  var title: String
  /// In what the values are, as a word or a sign.
  var unit: String
  /// The measure that is explained at the page's end.
  var term: String?
  /// What the chart shows, in a sentence: for those who can't see it.
  var description: String
  var note: String? = nil
  var legend: [LegendEntry] = []
  var table: DataTable
  var isSmall = false

  func markup(_ language: Language, drawing: Markup) -> Markup {
    let name = term.map { Markup("a", ["href": "#explain-\($0)"], text: title) } ?? .text(title)
    let heading = Markup("figcaption", [:], [Markup("h3", [:], [name, .text(" "), Markup("small", text: unit)])])
    let noted = note.map { [Markup("p", ["class": "note"], text: $0)] } ?? []
    let entries = legend.isEmpty ? [] : [Markup("ul", ["class": "legend"], legend.map(\.markup))]
    let behind = Markup(
      "details", [:], [Markup("summary", text: language("Table", "数据表")), table.markup])
    return Markup(
      "figure", ["class": isSmall ? "chart small" : "chart", "id": id],
      [heading] + noted + [drawing] + entries + [behind])
  }
}

/// What a colour, a dash or a hatching stands for.
struct LegendEntry {
  var text: String
  /// The classes of the sample.
  var sample: String

  var markup: Markup {
    Markup(
      "li", [:],
      [
        Markup(
          "svg", ["class": "sample", "aria-hidden": "true"],
          [
            sample.hasPrefix("line")
              ? Markup("line", ["class": sample, "x1": "0", "x2": "22", "y1": "6", "y2": "6"])
              : Markup("rect", ["class": sample, "width": "22", "height": "12"])
          ]), .text(text),
      ])
  }
}
