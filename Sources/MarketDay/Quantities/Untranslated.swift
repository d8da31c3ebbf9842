/// Texts that are English in both languages, until they have a Chinese one.
extension Wording: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(same: text) }
  public init(stringInterpolation parts: Parts) { self.init(english: parts.english.text, chinese: parts.chinese.text) }

  public struct Parts: StringInterpolationProtocol, Sendable {
    fileprivate var english = Phrase<English>("")
    fileprivate var chinese = Phrase<Chinese>("")

    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) {
      english = english + Phrase(literal)
      chinese = chinese + Phrase(literal)
    }
    public mutating func appendInterpolation<Value>(_ value: Value) {
      english = english + "\(value)"
      chinese = chinese + "\(value)"
    }
    public mutating func appendInterpolation(_ value: Wording) {
      english = english + "\(value)"
      chinese = chinese + "\(value)"
    }
  }

  public typealias StringInterpolation = Parts

}
