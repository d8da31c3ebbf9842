import ArgumentParser
import MarketDay
import RunFiles

/// `--arm NAME:KEY=VALUE`.
struct ArmOption {
  var name: String
  var key: String
  var value: String

  init(text: String) throws {
    guard let equals = text.firstIndex(of: "="), let colon = text[..<equals].firstIndex(of: ":"),
      colon > text.startIndex, text.index(after: colon) < equals
    else {
      throw ValidationError(
        "'\(text)' is no NAME:KEY=VALUE; write such as --arm cheaper:products.belt.price=49.",
        "“\(text)”不是“名称：键=值”；请写例如 --arm cheaper:products.belt.price=49。")
    }
    name = String(text[..<colon])
    key = String(text[text.index(after: colon)..<equals])
    value = String(text[text.index(after: equals)...])
    guard name != Self.base else {
      throw ValidationError(
        "'\(Self.base)' is the scenario itself; give the arm another name.", "“\(Self.base)”是场景本身；请给方案换个名称。")
    }
  }

  /// The name of the scenario without an arm's changes.
  static let base = ComparedPlan.asWritten
}

/// A plan to compare: a scenario file and what is changed of it.
struct Arm {
  typealias Pair = (key: String, value: String)

  var name: String
  var path: String
  /// Of this arm alone.
  var pairs: [Pair] = []

  /// The arms that the arguments name, the base first; wrong usage where they name none to compare.
  static func all(scenarios: [String], options: [ArmOption], name: (String) -> String) throws -> [Arm] {
    if options.isEmpty {
      guard scenarios.count >= 2 else {
        throw CommandOutput.wrongUsage(
          "There is nothing to compare; name a second scenario, or change the one by --arm NAME:KEY=VALUE.",
          "没有可对比的；请再写一个场景，或用 --arm 名称：键=值 改这个场景。")
      }
      let arms = scenarios.map { Arm(name: name($0), path: $0) }
      for (index, arm) in arms.enumerated() where arms[..<index].contains(where: { $0.name == arm.name }) {
        throw CommandOutput.wrongUsage(
          "Two scenarios are named '\(arm.name)'; rename one of the files.", "有两个场景都叫“\(arm.name)”；请给一个文件改名。")
      }
      return arms
    }
    guard scenarios.count == 1 else {
      throw CommandOutput.wrongUsage(
        "--arm changes one scenario, but there are \(scenarios.count); name one.",
        "--arm 只改一个场景，但写了 \(scenarios.count) 个；请只写一个。")
    }
    var arms = [Arm(name: ArmOption.base, path: scenarios[0])]
    for option in options {
      if let index = arms.firstIndex(where: { $0.name == option.name }) {
        arms[index].pairs.append((option.key, option.value))
      } else {
        arms.append(Arm(name: option.name, path: scenarios[0], pairs: [(option.key, option.value)]))
      }
    }
    return arms
  }
}
