import MarketDay

/// The rows of a CSV file (RFC 4180, also with CR LF and a byte order mark), one at a time as the file streams by.
///
/// A row is the cells of ``next()``; they stand where they were read, so nothing is copied that is not asked for.
final class CSVRows {
  let path: String
  private(set) var header: [String] = []
  /// The line in which the row begins; the header is on line 1.
  private(set) var line = 1

  private let input: FileInput
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 20
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var linesRead = 0
  /// Where each cell of the row begins and ends, its quotes included.
  private var starts: [Int] = []
  private var ends: [Int] = []

  /// Opens the file and reads its header. Throws ``RunFault``.
  init(path: String) throws {
    self.path = path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    input = try FileInput(
      path: path,
      missing: RunFault(
        .fileMissing, Wording("The run has no \(name); play the scenario again.", "运行结果缺少 \(name)；请重新运行场景。"), file: path
      ))
    bytes = .allocate(capacity: capacity)
    try fill()
    if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    guard try scanRow() else {
      throw RunFault(
        .rowMalformed, Wording("The file is empty; it needs a header and rows.", "文件是空的；需要表头和数据行。"), file: path, line: 1
      )
    }
    header = starts.indices.map { text($0) }
  }

  deinit { bytes.deallocate() }

  /// The position of `column`. Throws ``RunFault`` where there is none.
  func position(of column: String) throws(RunFault) -> Int {
    if let position = header.firstIndex(of: column) { return position }
    throw RunFault(
      .columnMissing, Wording("There is no column '\(column)' here; it is needed.", "这里缺少需要的列“\(column)”。"), file: path,
      line: 1)
  }

  /// Goes on to the next row; false at the end. Empty lines are passed over. Throws ``RunFault``.
  func next() throws -> Bool {
    repeat {
      guard try scanRow() else { return false }
    } while starts.count == 1 && starts[0] == ends[0]
    guard starts.count == header.count else {
      let cells = "\(starts.count) cell\(starts.count == 1 ? "" : "s")"
      throw fault(
        .rowMalformed,
        Wording(
          "The row has \(cells) for \(header.count) columns.", "这一行有 \(starts.count) 格，应有 \(header.count) 列。"))
    }
    return true
  }

  func fault(_ code: RunFault.Code, _ message: Wording) -> RunFault {
    RunFault(code, message, file: path, line: line)
  }

  // MARK: Cells

  /// The bytes of a cell as they stand in the file, good until the next row.
  func raw(_ cell: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + starts[cell], count: ends[cell] - starts[cell])
  }

  /// A cell's text: without quotes, and without the apostrophe that keeps a spreadsheet from running it as a formula.
  func text(_ cell: Int) -> String {
    var raw = raw(cell)[...]
    guard raw.first == .quotationMark, raw.count >= 2 else { return Self.shown(raw) }
    raw = raw.dropFirst().dropLast()
    var unquoted: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == .quotationMark && !isSecond
      if !isSecond { unquoted.append(byte) }
    }
    return Self.shown(unquoted[...])
  }

  private static func shown(_ bytes: some Collection<UInt8>) -> String {
    CSVText.text(ofCell: String(decoding: bytes, as: UTF8.self))
  }

  /// A number; nil where the cell is empty. Throws ``RunFault`` where it is none.
  func number(_ cell: Int) throws -> DecimalCell? {
    let raw = raw(cell)
    if raw.isEmpty { return nil }
    if let number = DecimalCell(raw) { return number }
    if let value = Double(text(cell)), value.isFinite { return DecimalCell(other: value) }
    let (shown, column) = (text(cell).prefix(40), header[cell])
    throw fault(
      .cellMalformed, Wording("'\(shown)' in column '\(column)' is no number.", "“\(column)”列的“\(shown)”不是数字。"))
  }

  func date(_ cell: Int) throws -> CalendarDate {
    if let date = CalendarDate(text: text(cell)) { return date }
    let (shown, column) = (text(cell).prefix(40), header[cell])
    throw fault(
      .cellMalformed,
      Wording(
        "'\(shown)' in column '\(column)' is no date such as 2026-09-01.", "“\(column)”列的“\(shown)”不是 2026-09-01 这样的日期。"
      ))
  }

  // MARK: Scanning

  /// Finds the cells of the row at ``start``, reading on as needed; false where the file ends before it.
  private func scanRow() throws -> Bool {
    line = linesRead + 1
    while true {
      if start == end {
        if isAtEnd { return false }
        try fill()
        continue
      }
      if let next = try scan() {
        start = next
        return true
      }
      try fill()
    }
  }

  /// Where the next row begins; nil where more bytes are needed to tell.
  private func scan() throws -> Int? {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var index = start
    var cellStart = start
    var lines = 1
    while index < end {
      let byte = bytes[index]
      if byte == .quotationMark, index == cellStart {
        guard let closed = try endOfQuotes(from: index + 1, &lines) else { return nil }
        index = closed
        continue
      }
      if byte == .commaCharacter {
        starts.append(cellStart)
        ends.append(index)
        cellStart = index + 1
      } else if byte == .lineEnd {
        close(cellStart, index)
        linesRead += lines
        return index + 1
      }
      index += 1
    }
    guard isAtEnd else { return nil }
    close(cellStart, index)
    linesRead += lines
    return index
  }

  private func close(_ cellStart: Int, _ index: Int) {
    starts.append(cellStart)
    ends.append(index > cellStart && bytes[index - 1] == .carriageReturn ? index - 1 : index)
  }

  /// The index after the quote that closes the cell; nil where more bytes are needed.
  private func endOfQuotes(from first: Int, _ lines: inout Int) throws -> Int? {
    var index = first
    while index < end {
      if bytes[index] == .lineEnd { lines += 1 }
      guard bytes[index] == .quotationMark else {
        index += 1
        continue
      }
      guard index + 1 < end || isAtEnd else { return nil }
      if index + 1 == end { return end }
      switch bytes[index + 1] {
      case .quotationMark: index += 2
      case .commaCharacter, .lineEnd, .carriageReturn: return index + 1
      default:
        throw fault(
          .rowMalformed,
          Wording("Text follows a closed quote; a quote inside quotes is written twice.", "引号结束后还有内容；引号里的引号要写两次。"))
      }
    }
    if isAtEnd {
      throw fault(.rowMalformed, Wording("A quote is opened here and never closed.", "这里开始的引号没有结束。"))
    }
    return nil
  }

  /// Moves the row at ``start`` to the front and reads more behind it.
  private func fill() throws {
    if start > 0 {
      bytes.update(from: bytes + start, count: end - start)
      (start, end) = (0, end - start)
    }
    if end == capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * capacity)
      larger.update(from: bytes, count: end)
      bytes.deallocate()
      (bytes, capacity) = (larger, 2 * capacity)
    }
    let taken = try input.read(into: bytes + end, count: capacity - end)
    isAtEnd = taken == 0
    end += taken
  }
}

/// A decimal number as it is written: `mantissa` / 10^`decimals`.
struct DecimalCell {
  var mantissa: Int64
  var decimals: Int
  /// Of a number that is written in another way, such as 9.5e+12.
  private var other: Double?

  /// Nil where the bytes are not plain digits with a point.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    // Beyond 18 digits they might not fit.
    guard !rest.isEmpty, rest.count <= 18 else { return nil }
    mantissa = 0
    decimals = 0
    var hasPoint = false
    for byte in rest {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      mantissa = mantissa * 10 + Int64(byte - 48)
      if hasPoint { decimals += 1 }
    }
    guard !hasPoint || (decimals > 0 && rest.count > 1) else { return nil }
    if isNegative { mantissa = -mantissa }
  }

  init(other value: Double) {
    (mantissa, decimals, other) = (0, 0, value)
  }

  /// The nearest Double.
  var value: Double { other ?? Double(mantissa) / Self.powers[decimals] }

  /// The number of hundredths: fen, where it is an amount in yuan.
  var hundredths: Double {
    if let other { return (other * 100).rounded() }
    return decimals <= 2
      ? Double(mantissa) * Self.powers[2 - decimals] : (Double(mantissa) / Self.powers[decimals - 2]).rounded()
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
  ]
}

extension UInt8 {
  fileprivate static let commaCharacter = UInt8(ascii: ",")
  fileprivate static let lineEnd = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let quotationMark = UInt8(ascii: "\"")
}
