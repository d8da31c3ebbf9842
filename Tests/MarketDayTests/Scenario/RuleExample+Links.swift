@testable import MarketDay

extension RuleExample {
  private static func link(
    _ from: String = "belt", _ to: String = "scarf", _ change: (inout ProductLink) -> Void = { _ in }
  ) -> ProductLink {
    var link = ProductLink(from: from, to: to)
    change(&link)
    return link
  }

  static let links: [RuleExample] = [
    .init(
      .linkToItself, failing: { $0.links = [link("belt", "belt")] }, passing: { $0.links = [link()] }),
    .init(
      .linkTwice, failing: { $0.links = [link(), link { $0.span.first = date("2026-09-20") }] },
      passing: {
        $0.links = [
          link { $0.span.last = date("2026-09-19") }, link { $0.span.first = date("2026-09-20") },
          link("scarf", "belt"),
        ]
      }),
    .init(
      .tooManyLinks,
      failing: { draft in
        draft.links = (0...20).map { day in
          link { $0.span = DateSpan(first: draft.start + day, last: draft.start + day) }
        }
      },
      passing: { draft in
        draft.links = (0..<20).map { day in
          link { $0.span = DateSpan(first: draft.start + day, last: draft.start + day) }
        }
      }),
    .init(
      .linkValueOutOfRange,
      failing: {
        $0.links = [
          link {
            $0.rate = 1.1
            $0.attach = 0.6
            $0.odds = 0
            $0.pageOdds = .nan
          }
        ]
      },
      passing: {
        $0.links = [
          link {
            $0.rate = 1
            $0.attach = 0.5
            $0.odds = 1_000
            $0.pageOdds = 0.01
          }
        ]
      }),
    .init(
      .linkAtHeadOfPopular,
      failing: {
        $0.products[1].role = .popular
        $0.links = [link { $0.place = .head }]
      },
      passing: {
        $0.products[1].role = .popular
        $0.links = [link(), link("scarf", "belt") { $0.place = .head }]
      }),
    .init(
      .linkWithoutStock,
      failing: {
        $0.products[1].stock = 0
        $0.links = [link("scarf", "belt")]
      },
      passing: {
        $0.products[1].stock = 0
        $0.products[1].restocks = [Restock(date: date("2026-09-10"), units: 5)]
        $0.links = [link("scarf", "belt")]
      }),
  ]
}
