/// A row of numbers of fixed length, for loops that run hundreds of thousands of times a replicate: it has one owner,
/// so writing to it never checks for copies. Bounds are checked in debug builds.
struct Column<Element: BitwiseCopyable>: ~Copyable {
  private let elements: UnsafeMutableBufferPointer<Element>

  init(repeating value: Element, count: Int) {
    elements = .allocate(capacity: count)
    elements.initialize(repeating: value)
  }

  deinit { elements.deallocate() }

  var indices: Range<Int> { elements.indices }

  subscript(index: Int) -> Element {
    @inline(__always) get { elements[index] }
    @inline(__always) nonmutating set { elements[index] = newValue }
  }

  /// The elements, for the innermost loops; valid while the column lives.
  var buffer: UnsafeMutableBufferPointer<Element> { @inline(__always) get { elements } }

  func fill(with value: Element) { elements.update(repeating: value) }
}
