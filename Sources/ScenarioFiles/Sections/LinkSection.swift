import MarketDay

extension Sections {
  static let link = Section<ProductLink>(
    Wording("link", "关联位"), empty: { ProductLink(from: "", to: "") },
    [
      Key("from", \.from, .text, Wording("The id of the item whose page it stands on.", "放关联位的商品 ID。"), required: true),
      Key("to", \.to, .text, Wording("The id of the item it leads to.", "被关联的商品 ID。"), required: true),
      Key(
        "place", \.place, .choice, Wording("head or foot of the page; foot if absent.", "位置：head 页首，foot 页尾；不写则 foot。")),
      Key(
        "rate", \.rate, .share(),
        Wording(
          "Share of the page's visitors who neither ask nor buy, and go on; 3% at the foot, 6% at the head if absent.",
          "没咨询也没下单、点进关联商品的访客比例；不写则页尾 3%，页首 6%。")),
      Key(
        "attach", \.attach, .share(0...0.5),
        Wording("Share of the page item's orders that take one of the other item along.", "该商品的订单中，顺带买一件关联商品的比例。")),
      Key(
        "odds", \.odds, .number(0...1_000),
        Wording("Odds of an order of who goes on, relative to other visits there.", "点进来的访客的下单几率，相对于那里的其他访客。")),
      Key(
        "page_odds", \.pageOdds, .number(0...100),
        Wording(
          "Odds of an order of the page's own item with this link; 0.905 at the head, 1 at the foot if absent.",
          "放了关联位后，该商品自身的下单几率；不写则页首 0.905，页尾 1。")),
      Key("starts", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("ends", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    ])
}
