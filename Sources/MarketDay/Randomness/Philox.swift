/// The counter-based generator Philox 4×32 with 10 rounds.
///
/// A pure function of a 128-bit counter and a 64-bit key, so any draw can be made alone, in any order, on any thread.
/// Passes BigCrush. Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011),
/// doi 10.1145/2063384.2063405.
enum Philox {
  /// The 128 bits that belong to `counter` (four words of 32 bits, given as two of 64, low word first) under `key`.
  @inline(__always)
  static func bits(counter low: UInt64, _ high: UInt64, key: UInt64) -> (UInt64, UInt64) {
    var word0 = UInt32(truncatingIfNeeded: low)
    var word1 = UInt32(truncatingIfNeeded: low >> 32)
    var word2 = UInt32(truncatingIfNeeded: high)
    var word3 = UInt32(truncatingIfNeeded: high >> 32)
    var key0 = UInt32(truncatingIfNeeded: key)
    var key1 = UInt32(truncatingIfNeeded: key >> 32)
    for _ in 0..<10 {
      let product0 = UInt64(word0) &* 0xD251_1F53
      let product1 = UInt64(word2) &* 0xCD9E_8D57
      word0 = UInt32(truncatingIfNeeded: product1 >> 32) ^ word1 ^ key0
      word1 = UInt32(truncatingIfNeeded: product1)
      word2 = UInt32(truncatingIfNeeded: product0 >> 32) ^ word3 ^ key1
      word3 = UInt32(truncatingIfNeeded: product0)
      key0 &+= 0x9E37_79B9
      key1 &+= 0xBB67_AE85
    }
    return (UInt64(word1) << 32 | UInt64(word0), UInt64(word3) << 32 | UInt64(word2))
  }
}
