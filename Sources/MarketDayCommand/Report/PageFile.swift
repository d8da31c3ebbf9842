import ArgumentParser
import Foundation
import MarketDay
import Pages
import PlainText
import RunFiles

/// A report that was written as a web page.
struct PageFile {
  let name: String
  let path: String
  let bytes: Int

  /// Makes the page of `folders` and writes it to `path`, or to `report.html` in the run's folder; the file is whole or
  /// as it was before. Faults are printed to standard error and turned into the exit code.
  static func write(_ folders: [String], to path: String?, language: Language, wishedPaidShare: Double? = nil)
    throws -> PageFile
  {
    let page = try PlayedRunOptions.reading {
      try RunPage(folders: folders, language: language, wishedPaidShare: wishedPaidShare)
    }
    let file = path ?? page.folder + "/report.html"
    let bytes = Data(page.html.utf8)
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw CommandOutput.failure(Wording("\(file) can't be written: \(error.reason)", "无法写入 \(file)：\(error.reason)"))
    }
    return PageFile(name: page.name, path: file, bytes: bytes.count)
  }

  /// What is printed of it.
  func text(_ language: Language) -> String {
    let colouring = CommandOutput.colouring
    let name = TextStyle.strong.applied(to: self.name.cut(toColumns: 40), colouring)
    let place = TextStyle.strong.applied(to: path, colouring)
    let size = FigureText.whole(max(1, Double(bytes) / 1000))
    return language("\(name): one page of \(size) kB in \(place)\n", "\(name)：网页报告 \(size) kB，在 \(place)\n")
  }

  /// Shows the page in the browser that the system has for pages.
  func open() throws {
    let process = Process()
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw CommandOutput.failure(
        Wording(
          "The page is written, but \(opener) can't be started: \(error.reason)",
          "网页已写出，但无法启动 \(opener)：\(error.reason)"))
    }
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw CommandOutput.failure(
        Wording(
          "The page is written, but \(opener) found no browser; open \(path) yourself.",
          "网页已写出，但 \(opener) 没有找到浏览器；请自己打开 \(path)。"))
    }
  }
}
