import MarketDay

/// What all notebooks start with: how files are read and how charts look.
enum NotebookStyle {
  /// Defines `folder`, `names`, `read`, `plain`, `number`, `yuan`, `percent` and the colours.
  static func cells(_ language: Language) -> [NotebookCell] {
    [.code("style", style(language)), .code("reading", reading(language))]
  }

  private static func style(_ language: Language) -> String {
    #"""
    import json
    import warnings
    from pathlib import Path

    import matplotlib.pyplot as plt
    import pandas as pd
    from IPython.display import display
    from matplotlib import font_manager
    from matplotlib.dates import AutoDateLocator, DateFormatter
    from matplotlib.ticker import FuncFormatter, MaxNLocator, PercentFormatter

    # \#(language("Fonts with Chinese characters, as far as this computer has them.", "中文字体，本机有哪个用哪个。"))
    fonts = [
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei",
        "PingFang SC", "Hiragino Sans GB", "SimHei", "WenQuanYi Micro Hei",
        "Noto Sans CJK JP", "Arial Unicode MS",
    ]
    present = set(font_manager.get_font_names())
    warnings.filterwarnings("ignore", message="Glyph .* missing from font")
    plt.rcParams.update({
        "font.family": [font for font in fonts if font in present] + ["DejaVu Sans"],
        "text.parse_math": False,  # \#(language("a name may hold any characters", "名称里可以有任何字符"))
        "figure.constrained_layout.use": True,
        "figure.dpi": 100,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": "#b0b0b0",
        "axes.axisbelow": True,
        "axes.titlelocation": "left",
        "axes.titlesize": 11,
        "axes.titleweight": "bold",
        "grid.color": "#e8e8e8",
        "xtick.color": "#555555",
        "ytick.color": "#555555",
        "legend.frameon": False,
    })
    colours = [
        "#2f6fb2", "#e8893b", "#3a9c74", "#c8493f", "#8064a8",
        "#48a9b8", "#d9b441", "#d58fb0", "#8c6d5a", "#9a9a9a",
    ]
    blue, orange, green, red, *_, grey = colours
    """#
  }

  private static func reading(_ language: Language) -> String {
    #"""
    folder = Path(".")
    names = ["product", "channel", "keyword", "promotion", "kind", "measure", "arm"]
    pd.set_option("display.html.use_mathjax", False)


    def name_in(cell):
        # \#(language(
          "A name, without the apostrophe that keeps a spreadsheet from running it as a formula.",
          "名称，去掉防止表格软件当公式运行的单引号。"))
        kept = cell.startswith("'") and cell.lstrip("'").startswith(tuple("=+-@\t\r\n＝＋－＠"))
        return cell[1:] if kept else cell


    def read(name, texts=names, **options):
        # \#(language(
          "A CSV file of this folder, with or without a byte order mark.",
          "读取本文件夹里的一个 CSV 文件，有无 BOM 都可以。"))
        return pd.read_csv(
            folder / name, encoding="utf-8-sig", keep_default_na=False, na_values=[""],
            converters={column: name_in for column in texts}, **options,
        )


    def plain(name, most=18):
        # \#(language("A name as a label: on one line, and not too long.", "名称用作标签：一行，不太长。"))
        text = " ".join(str(name).split()) or "-"
        text = text if len(text) <= most else text[: most - 1] + "…"
        return " " + text if text.startswith("_") else text


    @FuncFormatter
    def number(value, position=None):
        return f"{value:,.0f}" if abs(value) >= 100 or value == round(value) else f"{value:.3g}"


    @FuncFormatter
    def yuan(value, position=None):
        sign = "-" if value < 0 else ""
        return f"{sign}¥{abs(value):,.0f}" if abs(value) >= 10 or value == 0 else f"{sign}¥{abs(value):.2f}"


    def percent(value, decimals=1):
        return f"{value:.{decimals}%}"
    """#
  }
}
