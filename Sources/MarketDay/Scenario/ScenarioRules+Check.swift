extension ScenarioRules {
  /// A walk through a draft that collects findings. Every step must be safe for any draft, so sums of unchecked
  /// values are taken only after their parts are known to be small, or as Double.
  struct Check {
    let draft: ScenarioDraft
    /// The days that are played; nil where start or days are faulty.
    let period: ClosedRange<CalendarDate>?
    /// Where an item stands in the draft; the first one of its id.
    let productPositions: [String: Int]
    let keywordTexts: Set<String>
    private(set) var findings: [ScenarioFinding] = []
    /// Comparing names is dear where thousands are wrong, so only the first wrong ones get a proposal.
    private var proposalsLeft = 50

    init(of draft: ScenarioDraft) {
      self.draft = draft
      period = Check.period(of: draft)
      productPositions = Dictionary(
        draft.products.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      keywordTexts = Set(draft.keywords.map(\.text))
    }

    private static func period(of draft: ScenarioDraft) -> ClosedRange<CalendarDate>? {
      guard (1...1_096).contains(draft.days), CalendarDate.known.contains(draft.start) else { return nil }
      let last = draft.start + (draft.days - 1)
      return CalendarDate.known.contains(last) ? draft.start...last : nil
    }

    mutating func add(_ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ message: Wording) {
      findings.append(ScenarioFinding(code: code.rawValue, path: path, message: message))
    }

    func product(_ id: String) -> Product? { productPositions[id].map { draft.products[$0] } }
  }
}

// Values within bounds. `what` begins the sentence: "The price of 'belt'".
extension ScenarioRules.Check {
  mutating func check(
    _ value: Double, _ bounds: NumberBounds, _ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ key: String,
    _ what: @autoclosure () -> String
  ) {
    guard !bounds.contains(value) else { return }
    add(code, path.key(key), "\(what()) is \(NumberBounds.text(value)); it must be \(bounds.description).")
  }

  mutating func check(
    _ value: Int, _ bounds: ClosedRange<Int>, _ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ key: String,
    _ what: @autoclosure () -> String
  ) {
    guard !bounds.contains(value) else { return }
    let wanted = "it must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    add(code, path.key(key), "\(what()) is \(value); \(wanted).")
  }

  /// Bounds in fen.
  mutating func check(
    _ value: Money, from lower: Money, to upper: Money = .largestPrice, _ code: ScenarioRuleCode,
    _ path: [ScenarioPathStep], _ key: String, _ what: @autoclosure () -> String
  ) {
    guard value < lower || value > upper else { return }
    add(code, path.key(key), "\(what()) is \(value) yuan; it must be from \(lower) to \(upper) yuan.")
  }

  mutating func checkCount(_ count: Int, atMost limit: Int, _ path: [ScenarioPathStep], _ what: String) -> Bool {
    guard count > limit else { return true }
    add(.tooManyEntries, path, "There are \(count) \(what); the most is \(limit), so take some out.")
    return false
  }
}

// Names.
extension ScenarioRules.Check {
  /// Checks that `id` can stand in files, and that it was not in `seen`; then it is.
  mutating func checkName(
    _ id: String, _ path: [ScenarioPathStep], _ what: String, atMost limit: Int = 64, seen: inout Set<String>
  ) {
    checkName(id, path, what, atMost: limit)
    if !seen.insert(id).inserted, !id.isEmpty {
      add(.duplicateID, path, "The \(what) \(quoted(id)) is there twice; give one of them another name or take it out.")
    }
  }

  mutating func checkName(_ id: String, _ path: [ScenarioPathStep], _ what: String, atMost limit: Int = 64) {
    if id.allSatisfy(\.isWhitespace) {
      add(.emptyID, path, "The \(what) is empty; give it a name.")
    } else if id.contains(where: \.isControl) {
      add(.malformedID, path, "The \(what) \(quoted(id)) holds a line break or control character; take it out.")
    } else if id.first?.isWhitespace == true || id.last?.isWhitespace == true {
      add(.malformedID, path, "The \(what) \(quoted(id)) begins or ends with a space; take it out.")
    } else if id.count > limit {
      add(.malformedID, path, "The \(what) \(quoted(id)) has \(id.count) characters; use at most \(limit).")
    }
  }

  /// Whether `id` is a product; adds a finding where it is not.
  mutating func checkProduct(_ id: String, _ path: [ScenarioPathStep]) -> Bool {
    if productPositions[id] != nil { return true }
    let products = draft.products
    let proposal = proposal(for: id, among: products.map(\.id))
    add(.unknownProduct, path, "There is no product \(quoted(id)); \(proposal)")
    return false
  }

  mutating func checkNotThereYet(
    _ id: String, _ path: [ScenarioPathStep], _ what: String, seen: inout Set<String>
  ) {
    guard !seen.insert(id).inserted else { return }
    add(.duplicateEntry, path, "\(quoted(id)) stands twice in \(what); take one of them out.")
  }

  /// What to write in place of an unknown name, as the end of a sentence.
  mutating func proposal(for id: String, among known: @autoclosure () -> [String]) -> String {
    guard proposalsLeft > 0 else { return "check its spelling." }
    proposalsLeft -= 1
    let names = known().filter { !$0.isEmpty }
    if let nearest = Spelling.nearest(to: id, among: names) { return "did you mean \(quoted(nearest))?" }
    guard !names.isEmpty else { return "there is none at all yet." }
    let shown = names.prefix(3).map { quoted($0) }.joined(separator: ", ")
    return names.count > 3 ? "known are \(shown) and \(names.count - 3) more." : "known: \(shown)."
  }
}

// Dates.
extension ScenarioRules.Check {
  /// Whether the date has a year; adds a finding where it has none.
  mutating func checkKnown(_ date: CalendarDate, _ path: [ScenarioPathStep], _ what: String) -> Bool {
    if CalendarDate.known.contains(date) { return true }
    add(.dateOutOfRange, path, "\(what) is a day outside the years 1900 to 2999; write a date such as 2026-09-01.")
    return false
  }

  /// Checks that `date` is one of the days that are played.
  mutating func checkDay(_ date: CalendarDate, _ path: [ScenarioPathStep], _ what: String) {
    guard checkKnown(date, path, what), let period, !period.contains(date) else { return }
    add(.dateOutOfRange, path, "\(what) is \(date), outside the scenario; use a day from \(text(of: period)).")
  }

  /// Checks that a span is not reversed and has at least one of the days that are played.
  mutating func checkSpan(
    _ span: DateSpan, _ path: [ScenarioPathStep], _ keys: (first: String, last: String), _ what: String
  ) {
    var known = true
    if let first = span.first, !checkKnown(first, path.key(keys.first), "The first day of \(what)") { known = false }
    if let last = span.last, !checkKnown(last, path.key(keys.last), "The last day of \(what)") { known = false }
    guard known else { return }
    if let first = span.first, let last = span.last, last < first {
      add(
        .datesReversed, path.key(keys.last),
        "\(what) ends on \(last), before its first day \(first); swap the two dates or correct one.".capitalizedFirst)
      return
    }
    guard let period else { return }
    if let first = span.first, first > period.upperBound {
      add(
        .dateOutOfRange, path.key(keys.first),
        "\(what) begins on \(first), after the scenario; use a day from \(text(of: period)).".capitalizedFirst)
    } else if let last = span.last, last < period.lowerBound {
      add(
        .dateOutOfRange, path.key(keys.last),
        "\(what) ends on \(last), before the scenario; use a day from \(text(of: period)).".capitalizedFirst)
    }
  }

  func text(of period: ClosedRange<CalendarDate>) -> String { "\(period.lowerBound) to \(period.upperBound)" }
}

extension Character {
  /// A control character or the end of a line: it would break a table.
  var isControl: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}

extension String {
  /// The text as the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A name as it is shown in a message: quoted, without control characters, and not longer than a name may be.
func quoted(_ name: String) -> String {
  var text = ""
  for character in name.prefix(64) { text.append(character.isControl ? "\u{FFFD}" : character) }
  return name.count > 64 ? "'\(text)…'" : "'\(text)'"
}
