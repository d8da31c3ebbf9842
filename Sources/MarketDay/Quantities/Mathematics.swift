#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The mathematics functions of the C library, named once, so that no other file of the engine imports a platform.

@inline(__always) func exponential(_ x: Double) -> Double { exp(x) }
@inline(__always) func logarithm(_ x: Double) -> Double { log(x) }
@inline(__always) func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }
@inline(__always) func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }
@inline(__always) func cotangent(_ x: Double) -> Double { 1 / tan(x) }
@inline(__always) func power(_ x: Double, _ exponent: Double) -> Double { pow(x, exponent) }
@inline(__always) func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }
@inline(__always) func logarithmOfGamma(_ x: Double) -> Double { lgamma(x) }

/// The distribution function of the standard normal, Φ(x).
@inline(__always) func normalDistribution(_ x: Double) -> Double {
  0.5 * complementaryErrorFunction(-x * 0.5.squareRoot())
}

/// ln(p / (1 − p)) for 0 < p < 1.
@inline(__always) func logOdds(_ probability: Double) -> Double { logarithm(probability / (1 - probability)) }

/// The probability whose log-odds are `x`.
@inline(__always) func probability(logOdds x: Double) -> Double { 1 / (1 + exponential(-x)) }
