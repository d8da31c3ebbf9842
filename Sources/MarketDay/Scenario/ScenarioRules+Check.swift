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

    mutating func add(
      _ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ english: Phrase<English>, _ chinese: Phrase<Chinese>
    ) {
      findings.append(ScenarioFinding(code: code.rawValue, path: path, message: Wording(english, chinese)))
    }

    func product(_ id: String) -> Product? { productPositions[id].map { draft.products[$0] } }
  }
}

// Values within bounds. `what` begins the sentence: "The price of 'belt'".
extension ScenarioRules.Check {
  mutating func check(
    _ value: Double, _ bounds: NumberBounds, _ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ key: String,
    _ what: @autoclosure () -> Wording
  ) {
    guard !bounds.contains(value) else { return }
    let text = NumberBounds.text(value)
    let what = what()
    add(
      code, path.key(key), "\(what) is \(text); it must be \(bounds.wording).", "\(what)为 \(text)，应\(bounds.wording)。")
  }

  mutating func check(
    _ value: Int, _ bounds: ClosedRange<Int>, _ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ key: String,
    _ what: @autoclosure () -> Wording
  ) {
    guard !bounds.contains(value) else { return }
    let what = what()
    let (lower, upper) = (bounds.lowerBound, bounds.upperBound)
    add(
      code, path.key(key), "\(what) is \(value); it must be a whole number from \(lower) to \(upper).",
      "\(what)为 \(value)，应为 \(lower) 到 \(upper) 的整数。")
  }

  /// Bounds in fen.
  mutating func check(
    _ value: Money, from lower: Money, to upper: Money = .largestPrice, _ code: ScenarioRuleCode,
    _ path: [ScenarioPathStep], _ key: String, _ what: @autoclosure () -> Wording
  ) {
    guard value < lower || value > upper else { return }
    let what = what()
    add(
      code, path.key(key), "\(what) is \(value) yuan; it must be from \(lower) to \(upper) yuan.",
      "\(what)为 \(value.withSign)，应在 \(lower.withSign) 到 \(upper.withSign) 之间。")
  }

  mutating func checkCount(_ count: Int, atMost limit: Int, _ path: [ScenarioPathStep], _ what: Wording) -> Bool {
    guard count > limit else { return true }
    add(
      .tooManyEntries, path, "There are \(count) \(what); the most is \(limit), so take some out.",
      "\(what)共有 \(count) 个，最多 \(limit) 个，请删去一些。")
    return false
  }
}

// Names.
extension ScenarioRules.Check {
  /// Checks that `id` can stand in files, and that it was not in `seen`; then it is.
  mutating func checkName(
    _ id: String, _ path: [ScenarioPathStep], _ what: Wording, atMost limit: Int = 64, seen: inout Set<String>
  ) {
    checkName(id, path, what, atMost: limit)
    if !seen.insert(id).inserted, !id.isEmpty {
      add(
        .duplicateID, path, "The \(what) \(quoted(id)) is there twice; give one of them another name or take it out.",
        "\(what)\(quoted(id))重复出现，请给其中一个改名或将其删去。")
    }
  }

  mutating func checkName(_ id: String, _ path: [ScenarioPathStep], _ what: Wording, atMost limit: Int = 64) {
    if id.allSatisfy(\.isWhitespace) {
      add(.emptyID, path, "The \(what) is empty; give it a name.", "\(what)为空，请填写。")
    } else if id.contains(where: \.isControl) {
      add(
        .malformedID, path, "The \(what) \(quoted(id)) holds a line break or control character; take it out.",
        "\(what)\(quoted(id))含有换行或控制字符，请删去。")
    } else if id.first?.isWhitespace == true || id.last?.isWhitespace == true {
      add(
        .malformedID, path, "The \(what) \(quoted(id)) begins or ends with a space; take it out.",
        "\(what)\(quoted(id))的开头或结尾有空格，请删去。")
    } else if id.count > limit {
      add(
        .malformedID, path, "The \(what) \(quoted(id)) has \(id.count) characters; use at most \(limit).",
        "\(what)\(quoted(id))有 \(id.count) 个字符，最多 \(limit) 个。")
    }
  }

  /// Whether `id` is a product; adds a finding where it is not.
  mutating func checkProduct(_ id: String, _ path: [ScenarioPathStep]) -> Bool {
    if productPositions[id] != nil { return true }
    let products = draft.products
    let proposal = proposal(for: id, among: products.map(\.id))
    add(.unknownProduct, path, "There is no product \(quoted(id)); \(proposal)", "没有商品\(quoted(id))，\(proposal)")
    return false
  }

  mutating func checkNotThereYet(
    _ id: String, _ path: [ScenarioPathStep], _ what: Wording, seen: inout Set<String>
  ) {
    guard !seen.insert(id).inserted else { return }
    add(
      .duplicateEntry, path, "\(quoted(id)) stands twice in \(what); take one of them out.",
      "\(quoted(id))在\(what)中重复出现，请删去其中一个。")
  }

  /// What to write in place of an unknown name, as the end of a sentence.
  mutating func proposal(for id: String, among known: @autoclosure () -> [String]) -> Wording {
    guard proposalsLeft > 0 else { return Wording("check its spelling.", "请检查拼写。") }
    proposalsLeft -= 1
    let names = known().filter { !$0.isEmpty }
    if let nearest = Spelling.nearest(to: id, among: names) {
      return Wording("did you mean \(quoted(nearest))?", "是不是\(quoted(nearest))？")
    }
    guard !names.isEmpty else { return Wording("there is none at all yet.", "目前一个也没有。") }
    let shown = names.prefix(3).map { quoted($0) }.listed
    let more = names.count - 3
    return more > 0
      ? Wording("known are \(shown) and \(more) more.", "已有\(shown)等，另有 \(more) 个。")
      : Wording("known: \(shown).", "已有\(shown)。")
  }
}

// Dates.
extension ScenarioRules.Check {
  /// Whether the date has a year; adds a finding where it has none.
  mutating func checkKnown(_ date: CalendarDate, _ path: [ScenarioPathStep], _ what: Wording) -> Bool {
    if CalendarDate.known.contains(date) { return true }
    add(
      .dateOutOfRange, path,
      "\(what) is a day outside the years 1900 to 2999; write a date such as 2026-09-01.",
      "\(what)不在 1900 到 2999 年之间，请按 2026-09-01 的格式填写日期。")
    return false
  }

  /// Checks that `date` is one of the days that are played.
  mutating func checkDay(_ date: CalendarDate, _ path: [ScenarioPathStep], _ what: Wording) {
    guard checkKnown(date, path, what), let period, !period.contains(date) else { return }
    add(
      .dateOutOfRange, path, "\(what) is \(date), outside the scenario; use a day from \(text(of: period)).",
      "\(what)为 \(date)，不在模拟期内，请用 \(text(of: period)) 之间的日期。")
  }

  /// Checks that a span is not reversed and has at least one of the days that are played.
  mutating func checkSpan(
    _ span: DateSpan, _ path: [ScenarioPathStep], _ keys: (first: String, last: String), _ what: Wording
  ) {
    var known = true
    if let first = span.first,
      !checkKnown(first, path.key(keys.first), Wording("The first day of \(what)", "\(what)的开始日期"))
    {
      known = false
    }
    if let last = span.last,
      !checkKnown(last, path.key(keys.last), Wording("The last day of \(what)", "\(what)的结束日期"))
    {
      known = false
    }
    guard known else { return }
    if let first = span.first, let last = span.last, last < first {
      add(
        .datesReversed, path.key(keys.last),
        "\(what.capitalizedFirst) ends on \(last), before its first day \(first); swap the two dates or correct one.",
        "\(what)的结束日期 \(last) 早于开始日期 \(first)，请对调或更正其中一个。")
      return
    }
    guard let period else { return }
    if let first = span.first, first > period.upperBound {
      add(
        .dateOutOfRange, path.key(keys.first),
        "\(what.capitalizedFirst) begins on \(first), after the scenario; use a day from \(text(of: period)).",
        "\(what)于 \(first) 开始，晚于模拟期，请用 \(text(of: period)) 之间的日期。")
    } else if let last = span.last, last < period.lowerBound {
      add(
        .dateOutOfRange, path.key(keys.last),
        "\(what.capitalizedFirst) ends on \(last), before the scenario; use a day from \(text(of: period)).",
        "\(what)于 \(last) 结束，早于模拟期，请用 \(text(of: period)) 之间的日期。")
    }
  }

  func text(of period: ClosedRange<CalendarDate>) -> Wording {
    Wording("\(period.lowerBound) to \(period.upperBound)", "\(period.lowerBound) 到 \(period.upperBound)")
  }
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

/// A name as it is shown in a message: quoted, without control characters, and not longer than a name may be.
func quoted(_ name: String) -> Wording {
  var text = ""
  for character in name.prefix(64) { text.append(character.isControl ? "\u{FFFD}" : character) }
  if name.count > 64 { text += "…" }
  return Wording("'\(text)'", "“\(text)”")
}
