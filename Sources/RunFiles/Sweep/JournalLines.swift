/// The lines of a sweep's journal that are whole.
struct JournalLines {
  private(set) var firstProfits: [Double]?
  private(set) var results: [PointResult] = []
  /// How far the whole lines go.
  private(set) var byteCount = 0

  /// Reads up to the first line that is not what its place wants.
  init(_ bytes: [UInt8], measures: Int, points: Int) {
    while results.count < points, let end = bytes[byteCount...].firstIndex(of: UInt8(ascii: "\n")) {
      guard let fields = Self.fields(bytes[byteCount..<end]) else { return }
      if firstProfits == nil {
        let profits = fields.dropFirst().compactMap { Double.number(ofBits: $0) }
        guard fields.first == "first", !profits.isEmpty, profits.count == fields.count - 1 else { return }
        firstProfits = profits
      } else {
        guard fields.first == Substring("\(results.count)"),
          let result = PointResult(fields: fields.dropFirst(), measures: measures)
        else { return }
        results.append(result)
      }
      byteCount = end + 1
    }
  }

  /// A line with its hash at the end.
  static func line(_ fields: [String]) -> [UInt8] {
    let text = fields.joined(separator: " ")
    return Array("\(text) \(hash(text.utf8))\n".utf8)
  }

  /// Nil where the hash is not that of the line.
  private static func fields(_ line: ArraySlice<UInt8>) -> [Substring]? {
    guard let space = line.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let content = line[..<space]
    guard line[(space + 1)...].elementsEqual(hash(content).utf8) else { return nil }
    return String(decoding: content, as: UTF8.self).split(separator: " ")
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> String { String(SHA256.hexadecimal(of: bytes).prefix(16)) }
}
