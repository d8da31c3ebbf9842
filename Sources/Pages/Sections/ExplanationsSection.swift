import MarketDay
import RunFiles

/// What each measure of the page means, with its unit and where its figures stand.
struct ExplanationsSection {
  let reader: Reader

  var section: Section {
    let entries = Measures.all.flatMap { term in
      let meaning = (reader.term(term.id) ?? term.meaning).text(in: reader.language)
      let unit = term.unitName.text(in: reader.language)
      return [
        Markup(
          "dt", ["id": "explain-\(term.id)"],
          [.text(term.name.text(in: reader.language)), .text(" "), Markup("small", text: unit)]),
        Markup(
          "dd", [:],
          [
            .text(meaning + " "), Markup("code", text: term.source), .text(" "), Markup("code", text: term.id),
          ]),
      ]
    }
    return Section("explanations", reader("What the figures mean", "指标说明"), [Markup("dl", [:], entries)])
  }
}
