import MarketDay
import PlainText

/// A finished run, as its `run.json` describes it.
public struct PlayedRun: Sendable, Equatable {
  /// Where its files lie, without a slash at the end.
  public let folder: String
  public let name: String
  /// The name of the scenario's file.
  public let scenario: String
  public let version: String
  public let start: CalendarDate
  public let days: Int
  public let replicates: Int
  public let trade: String
  /// Nil where the run was written without them.
  public let tradeFigures: TradeFigures?
  /// Empty where there are no ads, or the run was written without them.
  public let campaigns: [CampaignBudget]
  /// Rows by the names of its files.
  let rows: [String: Int]

  /// The last day.
  public var last: CalendarDate { start + (days - 1) }

  /// Reads `run.json` in the folder `path`. Throws ``RunFault``.
  public init(folder path: String) throws(RunFault) {
    var folder = path
    while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    switch isFolder(folder) {
    case nil:
      throw RunFault(
        .runMissing,
        Wording(
          "There is no such folder; name the one that marketday run wrote.", "没有这个文件夹；请写 marketday run 输出的文件夹。"),
        file: folder)
    case false?:
      throw RunFault(
        .notARun,
        Wording("This is a file; name the folder that marketday run wrote.", "这是一个文件；请写 marketday run 输出的文件夹。"),
        file: folder)
    case true?: break
    }
    let file = folder + "/" + RunFile.description.name
    let input = try FileInput(
      path: file,
      missing: RunFault(
        .notARun,
        Wording(
          "There is no run.json, so this is no finished run; name the folder that marketday run wrote.",
          "没有 run.json，这不是完成的运行；请写 marketday run 输出的文件夹。"),
        file: folder))
    let json: JSONValue
    do {
      json = try JSONValue(parsing: try input.readAll(most: Self.mostBytes))
    } catch let fault as JSONFault {
      throw RunFault(
        .notARun, Wording("This is not JSON: \(fault.reason).", "这不是有效的 JSON。"), file: file, line: fault.line)
    } catch let fault as RunFault {
      throw fault
    } catch {
      throw RunFault(.notARun, Wording("This is not JSON.", "这不是有效的 JSON。"), file: file)
    }
    func missing(_ key: String) -> RunFault {
      RunFault(
        .notARun,
        Wording(
          "'\(key)' is missing or malformed, so no run wrote this; play the scenario again.",
          "“\(key)”缺失或写法不对，不是运行写出的；请重新运行场景。"), file: file)
    }
    func wanted<Value>(_ key: String, _ value: Value?) throws(RunFault) -> Value {
      guard let value else { throw missing(key) }
      return value
    }
    let settings = json["settings"]
    name = try wanted("name", json["name"]?.textValue)
    scenario = try wanted("scenario", json["scenario"]?.textValue)
    version = try wanted("version", json["version"]?.textValue)
    start = try wanted("settings.start", settings?["start"]?.textValue.flatMap { CalendarDate(text: $0) })
    days = try wanted("settings.days", settings?["days"]?.wholeValue)
    replicates = try wanted("replicates", json["replicates"]?.wholeValue)
    guard (1...Self.mostDays).contains(days) else { throw missing("settings.days") }
    guard (1...Self.mostReplicates).contains(replicates) else { throw missing("replicates") }
    trade = settings?["trade"]?.textValue ?? ""
    tradeFigures = settings?["trade_figures"].flatMap { TradeFigures(json: $0) }
    campaigns = (settings?["campaigns"]?.listValue ?? []).compactMap { CampaignBudget(json: $0) }
    let members = try wanted("files", json["files"]?.members)
    rows = members.reduce(into: [:]) { rows, member in rows[member.name] = member.value.wholeValue }
  }

  /// `run.json` is far smaller.
  private static let mostBytes = 16_000_000
  /// As a scenario and the command allow.
  private static let mostDays = 1_096
  private static let mostReplicates = 1_000_000
}
