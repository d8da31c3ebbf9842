/// The stage of an item's life (S1).
public enum LifeStage: String, CaseIterable, Sendable {
  case introduction, growth, peak, decline
}
