import MarketDay

// Texts that are English in both languages, until they have a Chinese one.

extension Fault {
  init(_ code: ReaderCode, at place: Place, _ message: String) { self.init(code, at: place, Wording(same: message)) }
  init(code: String, place: Place, message: String) {
    self.init(code: code, place: place, message: Wording(same: message))
  }
}

extension Reading {
  func refuse(_ code: ReaderCode, _ place: Place, _ message: @autoclosure () -> String) {
    refuse(code, place, Wording(same: message()))
  }
  func refuseKind(of node: TreeNode, _ remedy: @autoclosure () -> String) {
    refuseKind(of: node, Wording(same: remedy()))
  }
  func scalar(_ node: TreeNode, _ remedy: @autoclosure () -> String) -> String? {
    scalar(node, Wording(same: remedy()))
  }
  func report(_ code: ReaderCode, _ place: Place, _ message: @autoclosure () -> String) {
    report(code, place, Wording(same: message()))
  }
  func doubt(_ code: ReaderCode, _ place: Place, _ message: @autoclosure () -> String, remedy: String? = nil) {
    doubt(code, place, Wording(same: message()), remedy: remedy.map { Wording(same: $0) })
  }
}
