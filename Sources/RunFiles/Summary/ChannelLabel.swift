import MarketDay

/// What people call a way into the store.
public enum ChannelLabel {
  /// The engine's own channels in words; the scenario's by their names.
  public static func wording(of name: String) -> Wording { wording(of: Wording(same: name)) }

  static func wording(of name: Wording) -> Wording {
    switch name.english {
    case "": Wording(same: "-")
    case "search": Wording("search by popularity", "搜索（人气）")
    case "closing_soon": Wording("search, closing soon", "搜索（临近下架）")
    case "keyword_ads": Wording("keyword ads", "直通车")
    case "returns": Wording("returning visitors", "回访")
    case "members": Wording("members", "会员")
    default: name
    }
  }
}
