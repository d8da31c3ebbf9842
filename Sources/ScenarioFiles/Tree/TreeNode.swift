import MarketDay

/// What a file says, whatever it was written in, with its places: the source map of a scenario.
struct TreeNode: Sendable {
  enum Content: Sendable {
    /// Nothing was said: `price:` without a value, or an empty cell.
    case nothing
    /// Something that could not be read, and whose fault was reported before.
    case unread
    case scalar(String)
    case list([TreeNode])
    case mapping([TreeEntry])
  }

  var content: Content
  var place: Place

  init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

struct TreeEntry: Sendable {
  var key: String
  var keyPlace: Place
  var value: TreeNode
}

extension TreeNode {
  var isNothing: Bool {
    if case .nothing = content { return true }
    return false
  }

  /// The value of a key, where this is a mapping that has it.
  func entry(_ key: String) -> TreeEntry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }

  /// What a user calls this, for messages.
  var kindForPeople: Wording {
    switch content {
    case .nothing, .unread: Wording("nothing", "空值")
    case .scalar(let text): Wording("'\(text.shortened)'", "“\(text.shortened)”")
    case .list: Wording("a list", "列表")
    case .mapping: Wording("a mapping (key: value)", "一组键值（键: 值）")
    }
  }

  /// The place that a path leads to, or of the nearest part around it that was written down.
  func place(of path: [ScenarioPathStep]) -> Place {
    var node = self
    var place = self.place
    for step in path {
      switch (step, node.content) {
      case (.key(let key), .mapping(let entries)):
        guard let entry = entries.first(where: { $0.key == key }) else { return place }
        place = entry.value.isNothing ? entry.keyPlace : entry.value.place
        node = entry.value
      case (.index(let index), .list(let nodes)):
        guard nodes.indices.contains(index) else { return place }
        node = nodes[index]
        place = node.place
      case (.index(let index), .mapping(let entries)):
        // Some lists are written as mappings, such as `products: {belt: 40%}`.
        guard entries.indices.contains(index) else { return place }
        node = entries[index].value
        place = entries[index].keyPlace
      default: return place
      }
    }
    return place
  }
}
