import ArgumentParser
import Foundation
import MarketDay

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Language.ofArguments("Writes a commented scenario to start from.", "写出一份带注释的场景，作为起点。"),
    discussion: Language.ofArguments(
      """
      It holds a small store of the trade with items, keywords, a campaign and promotions, and passes 'check'. A file \
      that is there already is left alone (exit code 2).

      EXAMPLE
        marketday new my-shop                        writes my-shop.yaml
        marketday new shops/autumn --from spirits    writes shops/autumn.yaml
      """,
      """
      里面是该行业的一家小店：商品、关键词、一个推广计划和促销，能通过 check。已有的文件不会被改动
      （退出码 2）。

      示例
        marketday new my-shop                        写出 my-shop.yaml
        marketday new shops/autumn --from spirits    写出 shops/autumn.yaml
      """))

  @Argument(help: .wording("The name of the scenario; its file is NAME.yaml.", "场景名；文件是 NAME.yaml。"))
  var name: String

  @Option(
    help: .wording(
      "The trade: \(StarterStore.all.map(\.trade).joined(separator: ", ")).",
      "行业：\(StarterStore.all.map(\.trade).joined(separator: "、"))。", valueName: "preset"),
    completion: .list(StarterStore.all.map(\.trade)))
  var from: String = "general"

  @OptionGroup var language: LanguageOption

  func run() throws {
    let trades = KnownNames(kind: Wording("preset", "模板"), names: StarterStore.all.map(\.trade))
    let store = StarterStore.all[try trades.position(of: from)]
    let (path, title) = try target()
    try write(store.scenario(named: title, in: language.lang), to: path)
    let (items, keywords) = (store.items.count, store.keywords.count)
    try CommandOutput.write(
      language.lang(
        """
        Wrote \(path): \(store.about), \(items) items, \(keywords) keywords, 30 days.
        Now look at it, change it, and: marketday check \(path)

        """,
        """
        已写入 \(path)：\(store.about)，\(items) 件商品，\(keywords) 个关键词，30 天。
        接下来看一看，改一改，再运行：marketday check \(path)

        """))
  }

  /// The file, and the scenario's name. `NAME` may hold folders, and may end in .yaml.
  private func target() throws -> (path: String, title: String) {
    let stem = [".yaml", ".yml"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
    let title = stem.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let isText = title.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard !title.isEmpty, title != ".", title != "..", isText, title.utf8.count <= 200 else {
      throw CommandOutput.wrongUsage(
        "'\(name)' names no file; write a name such as my-shop.", "“\(name)”不能用作文件名；请写如“my-shop”的名称。")
    }
    return (name == stem ? stem + ".yaml" : name, title)
  }

  /// Writes a new file, whole or not at all.
  private func write(_ text: String, to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CommandOutput.failure(
        language.lang(
          "\(path) is there already; choose another name, or remove it first.", "\(path) 已经存在；请换个名称，或先删除它。"))
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch {
      // A file that another program made in the meantime is not ours to remove.
      if (error as? CocoaError)?.code != .fileWriteFileExists { try? FileManager.default.removeItem(atPath: path) }
      throw CommandOutput.failure(
        language.lang("\(path) can't be written: \(error.reason)", "\(path) 无法写入：\(error.reason)"))
    }
  }
}
