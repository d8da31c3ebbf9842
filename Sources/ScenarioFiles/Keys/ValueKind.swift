import MarketDay

/// How values of a type are written: the shape, and how one is read.
struct ValueKind<Value: Sendable>: Sendable {
  let shape: Shape
  /// Stands in for a value that could not be read.
  let standIn: @Sendable (StandIn) -> Value
  /// The value of a node that says something; nil where it can't be read, and then the reading holds a fault.
  let read: @Sendable (TreeNode, Reading) -> Value?
}

/// One key of a section: its name, how its value is written, and the part of `Target` that it fills.
struct Key<Target>: Sendable {
  let shape: KeyShape
  /// Puts the value of `node`, or what stands in for it, into the target. Nil: nothing was said.
  let assign: @Sendable (_ node: TreeNode?, _ target: inout Target, _ reading: Reading) -> Void
}

extension Key {
  /// A key that fills `member`.
  init<Value>(
    _ name: String, _ member: WritableKeyPath<Target, Value> & Sendable, _ kind: ValueKind<Value>, _ meaning: Wording,
    required: Bool = false, columns: [String] = []
  ) {
    shape = KeyShape(
      name: name, shape: kind.shape, meaning: meaning, isRequired: required, columnNames: columns)
    assign = { node, target, reading in
      if let node {
        target[keyPath: member] = kind.read(node, reading) ?? kind.standIn(reading.standIn)
      } else if required {
        target[keyPath: member] = kind.standIn(reading.standIn)
      }
    }
  }

  /// A key that fills `member`, which is nil where nothing is said.
  init<Value>(
    _ name: String, _ member: WritableKeyPath<Target, Value?> & Sendable, _ kind: ValueKind<Value>, _ meaning: Wording,
    columns: [String] = []
  ) {
    shape = KeyShape(name: name, shape: kind.shape, meaning: meaning, isRequired: false, columnNames: columns)
    assign = { node, target, reading in
      guard let node else { return }
      // Unread, it is once there and once not.
      target[keyPath: member] = kind.read(node, reading) ?? (reading.standIn == .low ? nil : kind.standIn(.high))
    }
  }

  /// A key whose section changes what `member` already holds, such as a part of the trade's preset.
  init<Part: Sendable>(
    _ name: String, in member: WritableKeyPath<Target, Part> & Sendable, _ section: Section<Part>, _ meaning: Wording
  ) {
    shape = KeyShape(
      name: name, shape: .section(section.shape), meaning: meaning, isRequired: false, columnNames: [])
    assign = { node, target, reading in
      guard let node else { return }
      section.read(node, into: &target[keyPath: member], reading)
    }
  }

  /// A key whose value is looked at but kept nowhere.
  init<Value>(checking name: String, _ kind: ValueKind<Value>, _ meaning: Wording, required: Bool) {
    shape = KeyShape(name: name, shape: kind.shape, meaning: meaning, isRequired: required, columnNames: [])
    assign = { node, _, reading in
      if let node { _ = kind.read(node, reading) }
    }
  }
}

/// The keys of a mapping. They are read in this order, wherever they stand in the file.
struct Section<Target: Sendable>: Sendable {
  let shape: SectionShape
  let keys: [Key<Target>]
  /// A target whose required parts are still empty.
  let empty: @Sendable () -> Target

  init(_ name: Wording, nameKey: String? = nil, empty: @escaping @Sendable () -> Target, _ keys: [Key<Target>]) {
    shape = SectionShape(name: name, keys: keys.map(\.shape), nameKey: nameKey)
    self.keys = keys
    self.empty = empty
  }

  /// Reads all keys of `node` into `target`; what can't be read is replaced by a stand-in.
  func read(_ node: TreeNode, into target: inout Target, _ reading: Reading) {
    guard case .mapping(let entries) = node.content else {
      reading.refuseKind(of: node, shape.howWritten)
      for key in keys { key.assign(nil, &target, reading) }
      if shape.nameKey != nil { reading.namesAreIncomplete = true }
      return
    }
    var meantKeys: [String: TreeEntry] = [:]
    for entry in entries where shape.key(entry.key) == nil {
      reading.report(.unknownKey, entry.keyPlace, shape.unknownKeyMessage(entry.key))
      // The value is read as that of the key that was probably meant: one slip, one fault, and faults in the value
      // show.
      if let nearest = shape.nearestKey(to: entry.key) { meantKeys[nearest] = entry }
    }
    for key in keys {
      let name = key.shape.name
      reading.at(.key(name)) {
        let entry = entries.first { $0.key == name } ?? meantKeys[name]
        guard let entry, !entry.value.isNothing else {
          if key.shape.isRequired { refuseMissing(key.shape, entry: entry, in: node, reading) }
          key.assign(nil, &target, reading)
          return
        }
        if case .unread = entry.value.content {
          reading.leaveCurrentUnread()
          if name == shape.nameKey { reading.namesAreIncomplete = true }
          key.assign(nil, &target, reading)
          return
        }
        let unread = reading.unreadPaths.count
        key.assign(entry.value, &target, reading)
        if name == shape.nameKey, reading.unreadPaths.count > unread { reading.namesAreIncomplete = true }
      }
    }
  }

  private func refuseMissing(_ key: KeyShape, entry: TreeEntry?, in node: TreeNode, _ reading: Reading) {
    let (name, meaning) = (key.name, key.meaning.withoutFullStop)
    if let entry {
      reading.refuse(
        .missingKey, entry.keyPlace,
        Wording("'\(name)' has no value; write one (\(meaning)).", "“\(name)”没有值；请写上\(meaning)。"))
    } else {
      reading.refuse(
        .missingKey, node.place,
        Wording(
          "The \(shape.name) here has no '\(name)'; add '\(name): …' (\(meaning)).",
          "此处的\(shape.name)缺少“\(name)”，即\(meaning)；请加上“\(name): …”。"))
    }
    if name == shape.nameKey { reading.namesAreIncomplete = true }
  }
}

extension SectionShape {
  /// What to say of a key that is not known.
  func unknownKeyMessage(_ key: String) -> Wording {
    let found = Wording(
      "'\(key.shortened)' is no key of \(nameWithArticle)", "“\(key.shortened)”不是\(name)的键")
    if let nearest = nearestKey(to: key) {
      return Wording("\(found); did you mean '\(nearest)'?", "\(found)；是不是“\(nearest)”？")
    }
    let known = keys.map(\.name).joined(separator: ", ")
    return Wording("\(found); known are \(known).", "\(found)；可用的键：\(known)。")
  }

  /// How a section is written, where something else stands in its place.
  fileprivate var howWritten: Wording {
    let example = keys.first.map { Wording(" ('\($0.name): …')", "（“\($0.name): …”）") } ?? Wording(same: "")
    return Wording(
      "\(nameWithArticle) is written as keys with values\(example).", "\(name)要写成一组键和值\(example)。")
  }

  private var nameWithArticle: Wording {
    let beginsWithVowel = name.english.first.map { "aeiou".contains($0) } ?? false
    return Wording("\(beginsWithVowel ? "an" : "a") \(name)", "\(name)")
  }

  func nearestKey(to key: String) -> String? {
    Spelling.nearest(to: key.lowercased(), among: keys.map(\.name))
  }
}

extension ValueKind {
  /// A section as a value of its own.
  static func section(_ section: Section<Value>) -> ValueKind {
    ValueKind(
      shape: .section(section.shape), standIn: { _ in section.empty() },
      read: { node, reading in
        var value = section.empty()
        section.read(node, into: &value, reading)
        return value
      })
  }
}

extension Wording {
  var capitalizedFirst: Wording { map { $0.prefix(1).uppercased() + $0.dropFirst() } }
  var withoutFullStop: Wording { map { $0.hasSuffix(".") || $0.hasSuffix("。") ? String($0.dropLast()) : $0 } }
}
