/// The JSON Schema of scenario files, from the same tables that they are read by.
public enum ScenarioSchema {
  /// The schema as text (draft 2020-12), for editors that check and complete YAML.
  ///
  /// It takes each part as scenario files write it. Not in it: what depends on other parts, such as that an item
  /// exists, and what stands in a CSV.
  public static func json() -> String {
    let root: [JSONMember] = [
      JSONMember("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      JSONMember("title", .text("MarketDay scenario")),
      JSONMember("description", .text("A store, its market and a plan, to be played by marketday.")),
    ]
    return JSONText.object(root + object(Sections.scenario.shape)).written() + "\n"
  }

  /// All keys of scenario files by the section they stand in, in the order in which they are described.
  public static var keys: [(section: String, key: String, meaning: String)] {
    var found: [(String, String, String)] = []
    var seen: Set<String> = []
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

  private static func object(_ section: SectionShape) -> [JSONMember] {
    let required = section.keys.filter(\.isRequired).map { JSONText.text($0.name) }
    let properties = section.keys.map { key in
      // A key without a value says nothing, so null is allowed wherever the key may be absent.
      let value = key.isRequired ? schema(key.shape) : orNull(schema(key.shape))
      return JSONMember(key.name, JSONText.object([JSONMember("description", .text(key.meaning))] + value))
    }
    var members: [JSONMember] = [JSONMember("type", .text("object")), JSONMember("properties", .object(properties))]
    if !required.isEmpty { members.append(JSONMember("required", .list(required))) }
    members.append(JSONMember("additionalProperties", .flag(false)))
    return members
  }

  private static func schema(_ shape: Shape) -> [JSONMember] {
    switch shape {
    case .scalar(let scalar): return schema(scalar)
    case .section(let section): return object(section)
    case .list(let element, let count):
      var members: [JSONMember] = [JSONMember("type", .text("array")), JSONMember("items", .object(schema(element)))]
      if let count {
        members.append(JSONMember("minItems", .number(Double(count.lowerBound))))
        members.append(JSONMember("maxItems", .number(Double(count.upperBound))))
      }
      return members
    case .mapping(let keys, let value):
      return [
        JSONMember("type", .text("object")), JSONMember("$comment", .text("by \(keys)")),
        JSONMember("additionalProperties", .object(schema(value))),
      ]
    case .either(let shapes): return [JSONMember("anyOf", .list(shapes.map { .object(schema($0)) }))]
    }
  }

  private static func schema(_ scalar: ScalarShape) -> [JSONMember] {
    var members: [JSONMember] = []
    members.append(
      JSONMember("type", scalar.types.count == 1 ? .text(scalar.types[0]) : .list(scalar.types.map { .text($0) })))
    if !scalar.choices.isEmpty {
      let values = scalar.choices.map { choice in
        scalar.types == ["integer"] ? Double(choice).map(JSONText.number) ?? .text(choice) : .text(choice)
      }
      members.append(JSONMember("enum", .list(values)))
    }
    if let minimum = scalar.minimum { members.append(JSONMember("minimum", .number(minimum))) }
    if let maximum = scalar.maximum { members.append(JSONMember("maximum", .number(maximum))) }
    if let pattern = scalar.pattern { members.append(JSONMember("pattern", .text(pattern))) }
    return members
  }

  private static func orNull(_ members: [JSONMember]) -> [JSONMember] {
    if members.first?.name == "anyOf", case .list(let shapes)? = members.first?.value {
      return [JSONMember("anyOf", .list(shapes + [.object([JSONMember("type", .text("null"))])]))]
    }
    return [JSONMember("anyOf", .list([.object(members), .object([JSONMember("type", .text("null"))])]))]
  }
}
