import MarketDay
import RunFiles

/// What each measure of the page means: formula, unit, source, file, and where it is shown.
struct ExplanationsSection {
  let reader: Reader
  /// All other parts of the page, in their order.
  let sections: [Section]

  var section: Section {
    let shown = Measures.all.compactMap { measure in
      let places = sections.filter { $0.links.contains(Self.id(measure.id)) }
      return places.isEmpty ? nil : (measure, places)
    }
    let entries = shown.flatMap { measure, places in
      [
        Markup(
          "dt", ["id": Self.id(measure.id)],
          [
            .text(measure.name.text(in: reader.language)), .text(" "),
            Markup("small", text: measure.unitName.text(in: reader.language)),
          ]), Markup("dd", [:], meaning(measure) + [Markup("ul", [:], facts(measure, places))]),
      ]
    }
    let lead = Section.paragraph(
      reader(
        "For more on each, and for every column of the files: marketday explain.",
        "每一项的更多说明和各文件每一列的含义：marketday explain。"), class: "lead")
    return Section("explanations", reader("What the figures mean", "指标说明"), [lead, Markup("dl", [:], entries)])
  }

  static func id(_ measure: String) -> String { "explain-\(measure)" }

  /// The page's own sentence, then what the glossary says.
  private func meaning(_ measure: Measure) -> [Markup] {
    let more = measure.term.map { [Markup("p", ["class": "more"], text: $0.meaning.text(in: reader.language))] }
    return [Markup("p", [:], text: measure.meaning.text(in: reader.language))] + (more ?? [])
  }

  private func facts(_ measure: Measure, _ places: [Section]) -> [Markup] {
    func fact(_ label: String, _ value: [Markup]) -> Markup {
      Markup("li", [:], [Markup("b", text: label), .text(" ")] + value)
    }
    let formula = measure.formula.map {
      [fact(reader("Formula", "公式"), [.text($0.text(in: reader.language))])]
    }
    let unit = fact(reader("Unit", "单位"), [.text(measure.unitName.text(in: reader.language))])
    let sources = measure.term?.sources ?? []
    let source = fact(
      reader("Source", "来源"),
      [.text(TermSource.text(of: sources.isEmpty ? [.definition] : sources, in: reader.language))])
    let comma = reader(", ", "、")
    let links = places.enumerated().flatMap { index, place in
      (index == 0 ? [] : [.text(comma)]) + [Markup("a", ["href": "#\(place.id)"], text: place.title)]
    }
    return (formula ?? []) + [
      unit, source, fact(reader("File", "文件"), [Markup("code", text: measure.source)]),
      fact(reader("Shown in", "见"), links),
    ]
  }
}
