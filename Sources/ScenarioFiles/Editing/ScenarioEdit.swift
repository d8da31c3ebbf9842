import MarketDay

/// One value of a scenario that is to be written anew.
public struct ScenarioEdit: Sendable, Equatable {
  /// Where it stands, by the names of scenario files.
  public var path: [ScenarioPathStep]
  /// As a scenario file or `--set` writes it: `0.85`, `monday 21:10`, `{20-22: 140%}`.
  public var value: String
  /// What the changed line says of it in a comment, such as `planned; was 0.75`; nil: nothing.
  public var note: Wording?

  public init(path: [ScenarioPathStep], value: String, note: Wording? = nil) {
    self.path = path
    self.value = value
    self.note = note
  }
}

/// A scenario's files after some edits.
public struct EditedScenario: Sendable, Equatable {
  public enum Way: Sendable, Equatable {
    /// Values were replaced where they stand; all else is as it was.
    case inPlace
    /// The whole scenario was written anew, without comments and with its tables in it, since a value stands where it
    /// can't be replaced alone (behind an anchor, say).
    case anew
  }

  /// The main file first, then its tables. They belong into one folder.
  public var files: [InputFile]
  public var way: Way
}

/// Why a scenario could not be edited. Nothing that was edited may be used then.
public struct ScenarioEditFault: Error, Sendable, Equatable {
  public let message: Wording
}
