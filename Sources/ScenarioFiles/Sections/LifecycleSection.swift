import MarketDay

extension Sections {
  static let lifecycle = Section<LifecyclePlan>(
    "lifecycle section", empty: LifecyclePlan.init,
    [])
}
