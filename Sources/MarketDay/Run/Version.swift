/// The version of this program, as its command and its files say it.
public enum MarketDayVersion {
  public static let text = "0.1.0"
}
