/// A scenario without faults. It can only be made from a draft that passes every rule, so the engine trusts it.
@dynamicMemberLookup
public struct Scenario: Sendable, Equatable {
  /// What the user said.
  public let draft: ScenarioDraft

  /// Checks every rule of `draft` and throws all faults at once, in the order of the draft.
  public init(_ draft: ScenarioDraft) throws(InvalidScenario) {
    let faults = ScenarioRules.faults(of: draft)
    guard faults.isEmpty else { throw InvalidScenario(faults: faults) }
    self.draft = draft
  }

  public subscript<Part>(dynamicMember part: KeyPath<ScenarioDraft, Part>) -> Part { draft[keyPath: part] }

  // Asked for each line of each basket, where a key path would be slow.
  public var products: [Product] { draft.products }
  public var trade: Trade { draft.trade }
  public var store: StoreTerms { draft.store }
}

/// Why a draft is no scenario.
public struct InvalidScenario: Error, Sendable {
  /// At least one.
  public let faults: [ScenarioFinding]
}

/// A step on the way to a place in a scenario, by the names of scenario files.
public enum ScenarioPathStep: Hashable, Sendable {
  case key(String)
  /// 0 is the first.
  case index(Int)
}

/// Something found in a scenario: a fault, or what a good operator would question.
public struct ScenarioFinding: Sendable, Equatable {
  /// Stable, kebab-case, such as `negative-price`.
  public var code: String
  /// Where, by the names of scenario files: `products`, 3, `price`.
  public var path: [ScenarioPathStep]
  /// What was found and what is wanted, one sentence.
  public var message: Wording

  public init(code: String, path: [ScenarioPathStep], message: Wording) {
    self.code = code
    self.path = path
    self.message = message
  }
}
