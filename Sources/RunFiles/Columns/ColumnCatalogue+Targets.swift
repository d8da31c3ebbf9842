// The file with a row by target.
extension ColumnCatalogue {
  static let targets: [ColumnDescription] =
    [
      ColumnDescription("target", .name, "The target's name."),
      ColumnDescription("from", .date, "Its first day, played or not."),
      ColumnDescription("to", .date, "Its last day, played or not."),
      ColumnDescription("amount", .yuan, "What it wants over all of its days."),
      ColumnDescription(
        "played_amount", .yuan, "The part of it on days that are played, split by season and weekday."),
      ColumnDescription("mean", .yuan, "Paid on those days: the mean over replicates."),
    ] + quantiles + [
      ColumnDescription("chance", .share, "Replicates in which at least played_amount was paid / replicates."),
      ColumnDescription(
        "standard_error", .share,
        "Of chance: √(p · (1 − p) / (n + 4)) with p = (reached + 2) / (n + 4); empty with one replicate."),
    ]
}
