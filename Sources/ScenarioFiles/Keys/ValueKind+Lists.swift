import MarketDay

extension ValueKind {
  /// A list of sections. An entry that can't be read leaves one behind whose required parts are stand-ins, so that
  /// positions in the draft are those in the file.
  static func list<Element: Sendable>(_ section: Section<Element>) -> ValueKind where Value == [Element] {
    ValueKind(
      shape: .list(of: .section(section.shape)), standIn: { _ in [] },
      read: { node, reading in
        guard let nodes = listEntries(node, reading, of: section.shape.name) else {
          reading.namesAreIncomplete = true
          return nil
        }
        return nodes.enumerated().map { index, node in
          reading.at(.index(index)) {
            var element = section.empty()
            section.read(node, into: &element, reading)
            return element
          }
        }
      })
  }

  /// A list of values of one kind. The rules see to their number.
  static func list<Element: Sendable>(
    of kind: ValueKind<Element>, count: ClosedRange<Int>? = nil, each name: Wording
  ) -> ValueKind where Value == [Element] {
    ValueKind(
      shape: .list(of: kind.shape, count: count), standIn: { _ in [] },
      read: { node, reading in
        guard let nodes = listEntries(node, reading, of: name) else { return nil }
        return nodes.enumerated().map { index, node in
          reading.at(.index(index)) {
            guard !node.isNothing else {
              reading.refuse(
                .missingKey, node.place, Wording("Nothing stands here; write a \(name).", "此处为空；请写\(name)。"))
              return kind.standIn(reading.standIn)
            }
            return kind.read(node, reading) ?? kind.standIn(reading.standIn)
          }
        }
      })
  }

  /// A mapping from names of the user's to values, as a list of pairs in the order of the file.
  static func pairs<Element: Sendable, Part: Sendable>(
    _ keyName: Wording, _ kind: ValueKind<Part>, _ element: @escaping @Sendable (String, Part) -> Element
  ) -> ValueKind where Value == [Element] {
    ValueKind(
      shape: .mapping(keys: keyName, of: kind.shape), standIn: { _ in [] },
      read: { node, reading in
        guard case .mapping(let entries) = node.content else {
          reading.refuseKind(
            of: node,
            Wording("write each \(keyName) with its value: {\(keyName): …}.", "请写各\(keyName)及其值：{\(keyName): …}。"))
          return nil
        }
        return entries.map { entry in
          reading.at(.key(entry.key)) {
            guard !entry.value.isNothing else {
              let name = entry.key.shortened
              reading.refuse(
                .missingKey, entry.keyPlace, Wording("'\(name)' has no value; write one.", "“\(name)”没有值；请写上。"))
              return element(entry.key, kind.standIn(reading.standIn))
            }
            return element(entry.key, kind.read(entry.value, reading) ?? kind.standIn(reading.standIn))
          }
        }
      })
  }

  /// A section, or only its `member`: `针织连衣裙` for `{keyword: 针织连衣裙}`.
  static func section(
    _ section: Section<Value>, orOnly member: WritableKeyPath<Value, String> & Sendable
  ) -> ValueKind {
    ValueKind(
      shape: .either([ValueKind<String>.text.shape, .section(section.shape)]), standIn: { _ in section.empty() },
      read: { node, reading in
        var value = section.empty()
        if case .scalar = node.content {
          value[keyPath: member] = textValue(node, reading) ?? ""
        } else {
          section.read(node, into: &value, reading)
        }
        return value
      })
  }
}

/// The entries of a list; nil with a fault where there is none.
private func listEntries(_ node: TreeNode, _ reading: Reading, of name: Wording) -> [TreeNode]? {
  if case .list(let nodes) = node.content { return nodes }
  reading.refuseKind(
    of: node,
    Wording("a list is wanted: '- ' before each \(name), or [ … ].", "应为列表：各项（\(name)）前写“- ”，或写成 [ … ]。"))
  return nil
}
