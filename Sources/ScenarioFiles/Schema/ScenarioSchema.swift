import MarketDay
import PlainText

/// The JSON Schema of scenario files, from the same tables that they are read by.
public enum ScenarioSchema {
  /// The schema as text (draft 2020-12), for editors that check and complete YAML.
  ///
  /// It takes each part as scenario files write it. Not in it: what depends on other parts, such as that an item
  /// exists, and what stands in a CSV.
  public static func json(in language: Language = .english) -> String {
    let root: [JSONValue.Member] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text(language("MarketDay scenario", "MarketDay 场景"))),
      (
        "description",
        .text(
          language("A store, its market and a plan, to be played by marketday.", "店铺、市场和运营计划，供 marketday 模拟。"))
      ),
    ]
    return JSONValue.object(root + SchemaWriter(language: language).object(Sections.scenario.shape)).description + "\n"
  }

  /// All keys of scenario files by the section they stand in, in the order in which they are described.
  public static var keys: [(section: Wording, key: String, meaning: Wording)] {
    var found: [(Wording, String, Wording)] = []
    var seen: Set<Wording> = []
    func visit(_ shape: Shape) {
      switch shape {
      case .scalar: break
      case .list(let element, _): visit(element)
      case .mapping(_, let value): visit(value)
      case .either(let shapes): shapes.forEach(visit)
      case .section(let section):
        guard seen.insert(section.name).inserted else { return }
        for key in section.keys { found.append((section.name, key.name, key.meaning)) }
        for key in section.keys { visit(key.shape) }
      }
    }
    visit(.section(Sections.scenario.shape))
    return found
  }
}

/// Writes shapes as schemas, described in a language.
private struct SchemaWriter {
  let language: Language

  func object(_ section: SectionShape) -> [JSONValue.Member] {
    let required = section.keys.filter(\.isRequired).map { JSONValue.text($0.name) }
    let properties = section.keys.map { key in
      // A key without a value says nothing, so null is allowed wherever the key may be absent.
      let value = key.isRequired ? schema(key.shape) : orNull(schema(key.shape))
      return (key.name, JSONValue.object([("description", .text(key.meaning.text(in: language)))] + value))
    }
    var members: [JSONValue.Member] = [("type", .text("object")), ("properties", .object(properties))]
    if !required.isEmpty { members.append(("required", .list(required))) }
    members.append(("additionalProperties", .boolean(false)))
    return members
  }

  private func schema(_ shape: Shape) -> [JSONValue.Member] {
    switch shape {
    case .scalar(let scalar): return schema(scalar)
    case .section(let section): return object(section)
    case .list(let element, let count):
      var members: [JSONValue.Member] = [("type", .text("array")), ("items", .object(schema(element)))]
      if let count {
        members.append(("minItems", .whole(count.lowerBound)))
        members.append(("maxItems", .whole(count.upperBound)))
      }
      return members
    case .mapping(let keys, let value):
      return [
        ("type", .text("object")), ("$comment", .text(language("by \(keys)", "按\(keys)"))),
        ("additionalProperties", .object(schema(value))),
      ]
    case .either(let shapes): return [("anyOf", .list(shapes.map { .object(schema($0)) }))]
    }
  }

  private func schema(_ scalar: ScalarShape) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    members.append(
      ("type", scalar.types.count == 1 ? .text(scalar.types[0]) : .list(scalar.types.map { .text($0) })))
    if !scalar.choices.isEmpty {
      let values = scalar.choices.map { choice in
        scalar.types == ["integer"] ? Double(choice).map(JSONValue.number) ?? .text(choice) : .text(choice)
      }
      members.append(("enum", .list(values)))
    }
    if let minimum = scalar.minimum { members.append(("minimum", bound(minimum))) }
    if let maximum = scalar.maximum { members.append(("maximum", bound(maximum))) }
    if let pattern = scalar.pattern { members.append(("pattern", .text(pattern))) }
    return members
  }

  /// The largest seed is no number that a Double holds; it is written out.
  private func bound(_ number: Double) -> JSONValue {
    number == 18_446_744_073_709_551_616 ? .unsigned(.max) : .number(number)
  }

  private func orNull(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    if members.first?.name == "anyOf", case .list(let shapes)? = members.first?.value {
      return [("anyOf", .list(shapes + [.object([("type", .text("null"))])]))]
    }
    return [("anyOf", .list([.object(members), .object([("type", .text("null"))])]))]
  }
}
