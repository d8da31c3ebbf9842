// Codes of scenario files, as sentences call them.

extension ProductRole {
  /// The code itself in English, the trade's word in Chinese.
  var wording: Wording {
    switch self {
    case .image: Wording("image", "形象款")
    case .profit: Wording("profit", "利润款")
    case .regular: Wording("regular", "常规款")
    case .popular: Wording("popular", "人气款")
    case .trial: Wording("trial", "体验款")
    }
  }
}

extension Weekday {
  /// The code itself in English.
  var wording: Wording {
    switch self {
    case .monday: Wording("monday", "周一")
    case .tuesday: Wording("tuesday", "周二")
    case .wednesday: Wording("wednesday", "周三")
    case .thursday: Wording("thursday", "周四")
    case .friday: Wording("friday", "周五")
    case .saturday: Wording("saturday", "周六")
    case .sunday: Wording("sunday", "周日")
    }
  }
}
