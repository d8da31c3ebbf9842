import ArgumentParser
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

/// The run that a command reads, and which part of it.
struct PlayedRunOptions: ParsableArguments {
  @Argument(help: .wording("The folder that marketday run wrote.", "marketday run 输出的文件夹。"), completion: .directory)
  var run: String

  @Option(
    help: .wording("Which replicate, 0 is the first. (default: the means over all)", "模拟编号，0 是第一次。（默认：全部的均值）"))
  var replicate: Int?

  func validate() throws {
    if let replicate, replicate < 0 {
      throw ValidationError("\(replicate) is no replicate; 0 is the first.", "\(replicate) 不是模拟编号；0 是第一次。")
    }
  }

  /// The run, its faults on standard error: exit code 1 for what is faulty, 2 for what can't be read.
  func load() throws -> PlayedRun { try Self.load(run, replicate: replicate) }

  /// The same of the folder `run`.
  static func load(_ run: String, replicate: Int?) throws -> PlayedRun {
    let played = try reading { try PlayedRun(folder: run) }
    if let replicate, replicate >= played.replicates {
      throw CommandOutput.wrongUsage(
        "--replicate is \(replicate), but the run has \(FigureText.count(played.replicates, "replicate")); 0 is the first.",
        "--replicate 是 \(replicate)，但运行只有 \(FigureText.whole(Double(played.replicates))) 次模拟；0 是第一次。")
    }
    return played
  }

  /// What `read` gives; its faults are printed to standard error and turned into the exit code.
  static func reading<Result>(_ read: () throws -> Result) throws -> Result {
    do {
      return try read()
    } catch let fault as RunFault {
      CommandOutput.writeDiagnostics([
        Diagnostic(
          severity: .error, code: fault.code.rawValue, message: fault.message, file: fault.file,
          line: fault.line)
      ])
      throw ExitCode(fault.isUnreadable ? 2 : 1)
    }
  }
}
