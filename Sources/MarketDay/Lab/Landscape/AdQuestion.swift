/// An ad of which a landscape of bids is wanted. All are positions in the scenario.
public struct AdQuestion: Sendable, Equatable {
  public let keyword: Int
  public let product: Int
  /// Nil: the store has no such ad; it is looked at as one with the trade's first quality, for everybody and at all
  /// hours.
  public let campaign: Int?
  /// Its position among the prepared ads.
  let ad: Int?
}

extension Simulation {
  /// The store's ads for some keywords and items, by keyword, then in the order of the scenario; nil stands for all.
  ///
  /// Where both are named and the store has no ad for a keyword and the item, it is asked about as if there were one.
  public func adQuestions(keywords: [Int]? = nil, product: Int? = nil) -> [AdQuestion] {
    (keywords ?? Array(scenario.keywords.indices)).flatMap { keyword in
      let ads = stage.adsOfKeyword[keyword].filter { product == nil || stage.ads[$0].product == product }
      if ads.isEmpty, keywords != nil, let product {
        return [AdQuestion(keyword: keyword, product: product, campaign: nil, ad: nil)]
      }
      return ads.map { ad in
        AdQuestion(keyword: keyword, product: stage.ads[ad].product, campaign: stage.ads[ad].campaign, ad: ad)
      }
    }
  }
}
