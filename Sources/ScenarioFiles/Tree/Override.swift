import MarketDay

/// Changes a tree by one `--set KEY=VALUE`.
struct Override {
  let key: String
  let value: String
  let origin: Origin

  /// Why a key leads nowhere.
  struct Refusal: Error {
    let code: ReaderCode
    let message: Wording
  }

  private var place: Place { .start(of: origin) }

  /// Changes `root` or returns what is wrong.
  func apply(to root: inout TreeNode, shape: SectionShape) -> Fault? {
    let steps = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !key.isEmpty, steps.count <= 32, steps.allSatisfy({ !$0.isEmpty }) else {
      return Fault(
        .wrongOverride, at: place,
        Wording(
          "'\(key.shortened)' is no key; write names with a '.' between them, such as products.knit-dress.price.",
          "“\(key.shortened)”不是键；请写各级名称，中间用“.”隔开，如“products.knit-dress.price”。"))
    }
    do throws(Refusal) {
      let node = try valueNode()
      try change(&root, as: .section(shape), at: steps[...], to: node, around: nil)
      return nil
    } catch {
      return Fault(error.code, at: place, error.message)
    }
  }

  /// The value as a node: a list or mapping in the way of YAML where it begins with a bracket, otherwise plain text.
  private func valueNode() throws(Refusal) -> TreeNode {
    let text = value.trimmed
    guard text.first == "[" || text.first == "{" else {
      return TreeNode(["", "~", "null"].contains(text) ? .nothing : .scalar(text), at: place)
    }
    let tree = YamlTree(text, of: origin)
    if let fault = tree.faults.first {
      throw Refusal(code: ReaderCode(rawValue: fault.code) ?? .yamlSyntax, message: fault.message)
    }
    return tree.root ?? TreeNode(.nothing, at: place)
  }

  /// `around` names what `node` is in, for messages.
  private func change(
    _ node: inout TreeNode, as shape: Shape, at steps: ArraySlice<String>, to value: TreeNode, around name: Wording?
  ) throws(Refusal) {
    guard let step = steps.first else {
      node = value
      return
    }
    let canBeEntered = node.isNothing || !node.isScalar
    if case .list = node.content, let element = shape.element {
      try changeElement(of: &node, element, at: steps, to: value, around: name ?? Wording("the list", "列表"))
    } else if let section = shape.section, canBeEntered, shape.element == nil || !node.isNothing {
      guard let key = section.key(step) else {
        throw Refusal(code: .unknownKey, message: section.unknownKeyMessage(step))
      }
      try changeValue(of: &node, step, as: key.shape, at: steps.dropFirst(), to: value)
    } else if let part = shape.mappingValue, canBeEntered {
      // Such keys are free, and may hold a '.' themselves.
      try changeValue(of: &node, steps.joined(separator: "."), as: part, at: [], to: value)
    } else if shape.element != nil {
      let name = name ?? Wording(same: key.shortened)
      throw Refusal(
        code: .unknownElement,
        message: Wording(
          "There is no list '\(name)' in the file; add it there first.", "文件里没有列表“\(name)”；请先在文件里加上。"))
    } else {
      let name = name ?? Wording(same: key.shortened)
      throw Refusal(
        code: .wrongOverride,
        message: Wording(
          "'\(name)' has no parts, so '.\(step.shortened)' leads nowhere.",
          "“\(name)”没有下一级，“.\(step.shortened)”没有所指。"))
    }
  }

  private func changeValue(
    of node: inout TreeNode, _ name: String, as shape: Shape, at steps: ArraySlice<String>, to value: TreeNode
  ) throws(Refusal) {
    var entries: [TreeEntry] = []
    if case .mapping(let present) = node.content { entries = present } else { node.place = place }
    if let index = entries.firstIndex(where: { $0.key == name }) {
      if steps.isEmpty { entries[index].keyPlace = place }
      try change(&entries[index].value, as: shape, at: steps, to: value, around: Wording(same: name))
    } else {
      var entry = TreeEntry(key: name, keyPlace: place, value: TreeNode(.nothing, at: place))
      try change(&entry.value, as: shape, at: steps, to: value, around: Wording(same: name))
      entries.append(entry)
    }
    node.content = .mapping(entries)
  }

  private func changeElement(
    of node: inout TreeNode, _ shape: Shape, at steps: ArraySlice<String>, to value: TreeNode, around name: Wording
  ) throws(Refusal) {
    guard case .list(var nodes) = node.content else { return }
    let names = nodes.map { $0.elementName(nameKey: shape.section?.nameKey) }
    // A name may hold a '.' itself, so the longest one that fits is taken.
    for length in stride(from: steps.count, through: 1, by: -1) {
      let wanted = steps.prefix(length).joined(separator: ".")
      guard let index = names.firstIndex(of: wanted) ?? position(wanted, in: nodes) else { continue }
      try changeFound(&nodes[index], shape, at: steps.dropFirst(length), to: value, around: Wording(same: wanted))
      node.content = .list(nodes)
      return
    }
    let wanted = steps.first ?? ""
    let known = names.compactMap { $0 }
    let found = Wording("There is no '\(wanted.shortened)' in \(name)", "“\(name)”里没有“\(wanted.shortened)”")
    if let nearest = Spelling.nearest(to: wanted, among: known)?.shortened {
      throw Refusal(
        code: .unknownElement,
        message: Wording("\(found); did you mean '\(nearest)'?", "\(found)；是不是“\(nearest)”？"))
    }
    let some = known.prefix(5).map(\.shortened)
    let remedy =
      known.isEmpty
      ? Wording("write the position, 0 for the first", "请写序号，第一个为 0")
      : Wording(
        "known are \(some.joined(separator: ", "))\(known.count > 5 ? ", …" : "")",
        "现有：“\(some.joined(separator: "”、“"))”\(known.count > 5 ? " 等" : "")")
    throw Refusal(code: .unknownElement, message: Wording("\(found); \(remedy).", "\(found)；\(remedy)。"))
  }

  private func changeFound(
    _ node: inout TreeNode, _ shape: Shape, at steps: ArraySlice<String>, to value: TreeNode, around name: Wording
  ) throws(Refusal) {
    // `[针织连衣裙]` is short for `[{keyword: 针织连衣裙}]`; to change another part of it, it is written in full.
    if case .scalar = node.content, !steps.isEmpty, let nameKey = shape.section?.nameKey {
      node.content = .mapping([TreeEntry(key: nameKey, keyPlace: node.place, value: node)])
    }
    try change(&node, as: shape, at: steps, to: value, around: name)
  }

  /// 0 is the first.
  private func position(_ text: String, in nodes: [TreeNode]) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let index = Int(text), nodes.indices.contains(index)
    else { return nil }
    return index
  }
}

extension TreeNode {
  fileprivate var isScalar: Bool {
    if case .scalar = content { return true }
    return false
  }

  /// The name by which a `--set` can mean this entry of a list.
  fileprivate func elementName(nameKey: String?) -> String? {
    if case .scalar(let text) = content { return text }
    guard let nameKey, case .scalar(let text) = entry(nameKey)?.value.content else { return nil }
    return text
  }
}
