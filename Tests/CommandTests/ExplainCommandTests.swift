import Foundation
import TemporaryFolders
import Testing

/// `explain` as a user runs it.
@Suite struct ExplainCommandTests {
  @Test func wordsNeedNoQuotesAndColumnsAreTermsToo() throws {
    let folder = try TemporaryFolder()
    let quoted = try CommandProcess.run(["explain", "call-in rate"], in: folder)
    #expect(quoted.status == 0 && quoted.errors == "" && quoted.output.contains("inquiries / visitors"))
    for line in ["explain call-in rate", "explain CALL_IN_RATE", "explain 咨询率", "explain store_daily.call_in_rate"] {
      let result = try CommandProcess.run(line, in: folder)
      #expect(result.output == quoted.output, "\(line)")
    }
    let chinese = try CommandProcess.run("explain call-in rate --lang zh", in: folder)
    #expect(chinese.status == 0 && chinese.output.hasPrefix("咨询率  call-in rate\n"))
    #expect(chinese.output.contains("咨询人数 ÷ 访客数"))
    #expect(try folder.names() == [])
  }

  @Test func withoutATermTheTopicsFitOnAScreenAndAllAreListedWhenAsked() throws {
    let folder = try TemporaryFolder()
    let english = try CommandProcess.run("explain", in: folder)
    let chinese = try CommandProcess.run("explain --lang zh", in: folder)
    #expect(english.status == 0 && english.output.contains("call-in rate") && english.output.contains("Keyword ads  "))
    #expect(chinese.status == 0 && chinese.output.contains("咨询率") && chinese.output.contains("直通车  "))
    for short in [english, chinese] { #expect(short.output.split(separator: "\n").count <= 36) }
    let all = try CommandProcess.run("explain --all", in: folder)
    #expect(all.status == 0 && all.output.count > english.output.count && !all.output.contains("…"))
  }

  @Test func unknownTermsAreWrongUsageWithProposals() throws {
    let folder = try TemporaryFolder()
    let cases: [(line: String, errors: String)] = [
      ("explain convershion", "There is no term 'convershion'; did you mean 'conversion'"),
      ("explain 转换率 --lang zh", "没有词条“转换率”；是不是想查“转化率”"),
      ("explain qqqqzzzzqqqq", "There is no term 'qqqqzzzzqqqq'; marketday explain --all lists all."),
      ("explain qqqqzzzzqqqq --lang zh", "没有词条“qqqqzzzzqqqq”；用 marketday explain --all 列出全部词条。"),
      ("explain bid --lang fr", "fr"),
      ("explain bid --nonsense", "Unknown option"),
    ]
    for example in cases {
      let result = try CommandProcess.run(example.line, in: folder)
      #expect(result.status == 64 && result.output == "", "\(example.line)")
      #expect(result.errors.contains(example.errors), "\(result.errors)")
    }
  }

  @Test func jsonHoldsEveryTermAndCommandsThatThereAre() throws {
    let folder = try TemporaryFolder()
    let all = try CommandProcess.run("explain --json", in: folder)
    #expect(all.status == 0 && all.errors == "")
    let terms = try #require(try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]])
    #expect(terms.count > 200)
    let help = try CommandProcess.run("--help", in: folder).output
    let known = Set(help.matches(of: #/(?m)^  ([a-z]+) {2,}/#).map { String($0.1) })
    #expect(known.contains("explain") && known.count > 10)
    for term in terms {
      let commands = try #require(term["commands"] as? [String])
      #expect(Set(commands).isSubset(of: known), "\(commands)")
    }
    let one = try CommandProcess.run("explain bid --json", in: folder)
    let term = try #require(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
    #expect(term["id"] as? String == "bid")
    #expect((term["name"] as? [String: String]) == ["en": "bid", "zh": "出价"])
  }
}
