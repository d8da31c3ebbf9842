import MarketDay
import PlainText

/// The parts that SVG drawings are made from. A drawing is as wide as its place on the page: across, positions are
/// shares of the width, and down they are pixels, so that texts have one size on every screen.
///
/// What has to stretch, paths, stands in an inner picture of 1,000 units.
enum Drawing {
  static func percent(_ share: Double) -> String { number(share * 100) + "%" }

  /// At most two decimals.
  static func number(_ value: Double) -> String { JSONValue.number((value * 100).rounded() / 100).description }

  /// The outermost element. The margins are the style's, by `class`.
  static func picture(
    id: String, class name: String, height: Double, title: String, description: String, _ children: [Markup]
  ) -> Markup {
    Markup(
      "svg",
      [
        "class": "picture \(name)", "role": "img", "tabindex": "0", "aria-labelledby": "\(id)-title \(id)-desc",
        "style": "height:\(number(height))px",
      ],
      [
        Markup("title", ["id": "\(id)-title"], text: title), Markup("desc", ["id": "\(id)-desc"], text: description),
      ] + children)
  }

  /// What stretches with the width.
  static func stretched(height: Double, _ children: [Markup]) -> Markup {
    Markup(
      "svg",
      [
        "width": "100%", "height": number(height), "viewBox": "0 0 1000 \(number(height))",
        "preserveAspectRatio": "none", "aria-hidden": "true",
      ], children)
  }

  static func label(_ text: String, x: String, y: Double, class name: String) -> Markup {
    Markup("text", ["class": name, "x": x, "y": number(y)], text: text)
  }

  static func line(x1: String, y1: Double, x2: String, y2: Double, class name: String) -> Markup {
    Markup("line", ["class": name, "x1": x1, "x2": x2, "y1": number(y1), "y2": number(y2)])
  }

  /// A place that tells its value to the pointer and the keyboard.
  static func mark(
    x: Double, width: Double, y: Double, height: Double, class name: String, fill: Int? = nil, tells text: String
  ) -> Markup {
    Markup(
      "rect",
      [
        "class": "mark \(name)\(fill.map { " fill-\($0)" } ?? "")", "x": percent(x), "width": percent(width),
        "y": number(y), "height": number(height),
      ], [Markup("title", text: text)])
  }

  /// The lines across at an axis's ticks, with their texts at the left.
  static func levels(_ scale: NiceScale, height: Double, text: (Double) -> String) -> [Markup] {
    scale.ticks.flatMap { tick in
      let y = height * (1 - scale.share(tick))
      return [
        line(x1: "0", y1: y, x2: "100%", y2: y, class: tick == 0 ? "zero" : "level"),
        label(text(tick), x: "-6", y: y + 4, class: "end"),
      ]
    }
  }
}
