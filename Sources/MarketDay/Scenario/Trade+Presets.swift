extension Trade {
  /// The trades that come with the program.
  public static let presets: [Trade] = ["womens-wear", "spirits", "homeware", "travel-goods", "general"].map {
    Trade(name: $0)
  }

  /// The preset of that name, or nil where there is none.
  public static func preset(named name: String) -> Trade? { presets.first { $0.name == name } }
}
