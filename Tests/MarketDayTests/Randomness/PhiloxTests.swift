import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct PhiloxTests {
    /// The vectors for philox4x32-10 that come with Random123.
    @Test(
      arguments: [
        (Words(0, 0, 0, 0), key: (0, 0), Words(0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8)),
        (
          Words(0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF), key: (0xFFFF_FFFF, 0xFFFF_FFFF),
          Words(0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD)
        ),
        (
          Words(0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344), key: (0xA409_3822, 0x299F_31D0),
          Words(0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1)
        ),
      ] as [(Words, key: (UInt64, UInt64), Words)])
    func agreesWithTheKnownAnswers(counter: Words, key: (UInt64, UInt64), answer: Words) {
      let (low, high) = Philox.bits(counter: counter.low, counter.high, key: key.0 | key.1 << 32)
      #expect(low == answer.low)
      #expect(high == answer.high)
    }

    /// Four words of 32 bits, the first one lowest.
    struct Words: Sendable {
      let low: UInt64
      let high: UInt64

      init(_ word0: UInt64, _ word1: UInt64, _ word2: UInt64, _ word3: UInt64) {
        low = word0 | word1 << 32
        high = word2 | word3 << 32
      }
    }
  }

  @Suite struct StreamTests {
    @Test func aStreamDoesNotDependOnOthers() {
      let luck = Luck(seed: 7, replicate: 2)
      var alone = luck.stream(.baskets, day: 12, entity: EntityKey("vase"))
      let expected = (0..<50).map { _ in alone.nextUniform() }

      var between = luck.stream(.baskets, day: 12, entity: EntityKey("vase"))
      var other = luck.stream(.refunds, day: 12, entity: EntityKey("vase"))
      for number in expected {
        for _ in 0..<3 { _ = other.nextPoisson(mean: 40) }
        #expect(between.nextUniform() == number)
      }
    }

    @Test func anyPartOfTheKeyChangesTheStream() {
      func first(
        seed: UInt64 = 1, replicate: Int = 0, purpose: Purpose = .searches, day: Int = 0, entity: String = "a"
      ) -> Double {
        var stream = Luck(seed: seed, replicate: replicate).stream(purpose, day: day, entity: EntityKey(entity))
        return stream.nextUniform()
      }
      let numbers = [
        first(), first(seed: 2), first(replicate: 1), first(purpose: .baskets), first(day: 1), first(entity: "b"),
      ]
      #expect(Set(numbers).count == numbers.count)
    }

    @Test func uniformNumbersAreInsideTheirEnds() {
      #expect(openUniform(0) == 0x1p-53)
      #expect(openUniform(.max) == 1 - 0x1p-53)
    }

    @Test func uniformNumbersAreEven() {
      var stream = testStream(seed: 5)
      let (mean, variance) = moments(of: (0..<20_000).map { _ in stream.nextUniform() })
      #expect(abs(mean - 0.5) < standardErrorsAllowed * (1 / 12.0 / 20_000).squareRoot())
      #expect(abs(variance - 1 / 12.0) < standardErrorsAllowed * (1 / 180.0 / 20_000).squareRoot())
    }
  }
}
