@testable import MarketDay

extension RuleExample {
  static let members: [RuleExample] = [
    RuleExample(
      .memberBaseOutOfRange, failing: { $0.setMembers { $0.count = 10_000_001 } },
      passing: { $0.setMembers { $0.count = 10_000_000 } }),
    RuleExample(
      .memberValueOutOfRange, failing: { $0.setMembers { $0.freshDays = 0.5 } },
      passing: { $0.setMembers { $0.freshDays = 1 } }),
    RuleExample(
      .memberSharesSum, failing: { $0.setMembers { ($0.freshShare, $0.usualShare) = (0.5, 0.51) } },
      passing: { $0.setMembers { ($0.freshShare, $0.usualShare) = (0.5, 0.5) } }),
    RuleExample(
      .tooManyMemberGroups, failing: { $0.setMembers { $0.groups = 101 } },
      passing: { $0.setMembers { $0.groups = 100 } }),
    RuleExample(
      .memberGroupSizeOutOfRange, failing: { $0.setMembers { $0.groupSize = 0 } },
      passing: { $0.setMembers { $0.groupSize = 1 } }),
    RuleExample(
      .messageCostOutOfRange, failing: { $0.setMembers { $0.messageCost = Money(fen: -1) } },
      passing: { $0.setMembers { $0.messageCost = .zero } }),
    RuleExample(
      .couponNotForMessages, failing: { $0.sendMessages("2026-09-05", coupon: "ten") },
      passing: { draft in
        draft.sendMessages("2026-09-05", coupon: "members")
        draft.promotions.coupons[2].issue = .message
      }),
    RuleExample(
      .memberCouponAboveBase, failing: { $0.setMembers { $0.count = 299 } },
      passing: { $0.setMembers { $0.count = 300 } }),
    RuleExample(
      .messageToNoGroups, failing: { $0.sendMessages("2026-09-05", to: .groups) },
      passing: { draft in
        draft.sendMessages("2026-09-05", to: .groups)
        draft.members!.groups = 1
      }),
    RuleExample(
      .memberMessagesOften,
      failing: { $0.sendMessages("2026-09-05", "2026-09-10", "2026-09-15", "2026-09-20", "2026-10-04") },
      passing: { $0.sendMessages("2026-09-05", "2026-09-10", "2026-09-15", "2026-09-20", "2026-10-05") }),
  ]
}

extension ScenarioDraft {
  /// Members that nothing is wrong with, but for the change.
  fileprivate mutating func setMembers(_ change: (inout Members) -> Void) {
    var members = Members()
    members.count = 1_000
    change(&members)
    self.members = members
  }

  fileprivate mutating func sendMessages(_ dates: String..., to audience: MessageAudience = .all, coupon: String? = nil)
  {
    setMembers { members in
      members.messages = dates.map { MemberMessage(date: date($0), to: audience, coupon: coupon) }
    }
  }
}
