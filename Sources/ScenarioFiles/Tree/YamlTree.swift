import MarketDay
import Yams

/// Reads YAML into a tree. Faults that hide nothing else, such as a key that stands twice, are collected beside it.
struct YamlTree {
  /// Nil where the text could not be read at all.
  private(set) var root: TreeNode?
  private(set) var faults: [Fault] = []

  /// Deepest nesting of lists and mappings; scenarios need 10.
  static let deepestNesting = 32
  static let mostAliases = 12
  /// Each scalar, list and mapping counts, and each alias as much as what it stands for.
  static let mostValues = 300_000

  private let origin: Origin
  private var valuesLeft = Self.mostValues

  init(_ text: String, of origin: Origin) {
    self.origin = origin
    if let fault = YamlSurvey(text).fault(in: text, of: origin) {
      faults = [fault]
      return
    }
    switch YamlDocument.compose(text, of: origin) {
    case .failure(let failure): faults = [failure.fault]
    case .success(let document):
      guard let node = document.root else { return }
      do {
        root = try tree(node, depth: 1, renamed: document.renamedKeys)
      } catch {
        faults.append(error.fault)
      }
    }
  }

  private struct Refusal: Error { let fault: Fault }

  private func place(_ node: Node) -> Place {
    Place(origin: origin, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private mutating func tree(
    _ node: Node, depth: Int, renamed: [String: String]
  ) throws(Refusal) -> TreeNode {
    valuesLeft -= 1
    guard valuesLeft >= 0 else {
      let message = Wording(
        "The file has over \(Self.mostValues) values, aliases counted in full; put long lists into a CSV.",
        "文件超过 \(Self.mostValues) 个值（别名按展开后计）；长列表请放进 CSV 文件。")
      throw Refusal(fault: Fault(.tooManyValues, at: place(node), message))
    }
    guard depth <= Self.deepestNesting else { throw Refusal(fault: .tooDeep(at: place(node))) }
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return TreeNode(isNothing ? .nothing : .scalar(scalar.string), at: place(node))
    case .sequence(let sequence):
      var nodes: [TreeNode] = []
      for child in sequence { nodes.append(try tree(child, depth: depth + 1, renamed: renamed)) }
      return TreeNode(.list(nodes), at: place(node))
    case .mapping(let mapping):
      return TreeNode(
        .mapping(try entries(of: mapping, depth: depth, renamed: renamed)), at: place(node))
    case .alias: return TreeNode(.nothing, at: place(node))
    }
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int, renamed: [String: String]
  ) throws(Refusal) -> [TreeEntry] {
    var entries: [TreeEntry] = []
    var seen: [String: Place] = [:]
    for (keyNode, valueNode) in mapping {
      let keyPlace = place(keyNode)
      guard case .scalar(let scalar) = keyNode else {
        faults.append(
          Fault(
            .wrongType, at: keyPlace,
            Wording("A list or mapping can't be a key; write 'key: value'.", "列表或键值组不能当键；请写成“键: 值”。")))
        continue
      }
      let key = renamed[scalar.string] ?? scalar.string
      let value = try tree(valueNode, depth: depth + 1, renamed: renamed)
      if let first = seen[key] {
        let message = Wording(
          "The key '\(key.shortened)' stands here again after line \(first.line); take one of the two out.",
          "“\(key.shortened)”这个键在第 \(first.line) 行已有；请去掉一个。")
        faults.append(Fault(.duplicateKey, at: keyPlace, message))
      } else {
        seen[key] = keyPlace
        entries.append(TreeEntry(key: key, keyPlace: keyPlace, value: value))
      }
    }
    return entries
  }
}

extension Fault {
  static func tooDeep(at place: Place) -> Fault {
    Fault(
      .tooDeep, at: place,
      Wording(
        "Lists and mappings stand over \(YamlTree.deepestNesting) deep in each other; a scenario needs no more than 10. "
          + "Is a bracket not closed?",
        "列表和键值组嵌套超过 \(YamlTree.deepestNesting) 层，场景不会超过 10 层；是不是有括号没有闭合？"))
  }
}
