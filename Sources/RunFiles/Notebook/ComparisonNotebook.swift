import MarketDay

/// The notebook of a comparison: how each arm differs from the base, with the interval of the difference.
enum ComparisonNotebook {
  static func document(in language: Language) -> NotebookDocument {
    NotebookDocument(
      cells: [
        .markdown(
          "title",
          language(
            """
            # Plans on the same luck

            How each arm differs from the base, drawn from `comparison.csv` in this folder. Run all cells from top to \
            bottom; it needs Python with pandas and matplotlib.
            """,
            """
            # 同样的运气，不同的方案

            用本文件夹里的 `comparison.csv`，画出各方案与基准方案的差别。从上到下运行所有单元格即可，需要 Python、pandas 和 matplotlib。
            """))
      ] + NotebookStyle.cells(language) + [
        .code("comparison", comparison(language)),
        .markdown(
          "differences-text",
          language(
            """
            ## Differences from the base

            Each line is the 95% interval of the mean difference, replicate by replicate. Where it leaves out 0, the \
            difference is more than luck: green where it is better, red where it is worse; grey where it may be luck.
            """,
            """
            ## 与基准方案的差别

            每条线是逐次配对差值均值的 95% 置信区间。不含 0，就不只是运气：绿色更好，红色更差；灰色可能只是运气。
            """)),
        .code("differences", differences(language)),
        .markdown(
          "table-text",
          language(
            """
            ## In figures

            The last column is the share of replicates in which the arm is better.
            """,
            """
            ## 具体数字

            最后一列：方案优于基准的模拟所占比例。
            """)),
        .code("table", figures(language)),
      ])
  }

  private static func comparison(_ language: Language) -> String {
    #"""
    comparison = json.loads((folder / "comparison.json").read_text(encoding="utf-8"))
    table = read("comparison.csv")
    base = comparison["arms"][0]["arm"]
    arms = [arm for arm in dict.fromkeys(table["arm"]) if table[table["arm"] == arm]["difference"].notna().any()]
    print(
        f"\#(language(
          "Base: {base}. {comparison['start']}, days: {comparison['days']}, seed {comparison['seed']}, "
            + "replicates: {comparison['replicates']:,}",
          "基准方案：{'原方案' if base == 'as written' else base}。{comparison['start']} 起 "
            + "{comparison['days']} 天，种子 {comparison['seed']}，"
            + "模拟 {comparison['replicates']:,} 次"))"
    )
    """#
  }

  private static func differences(_ language: Language) -> String {
    #"""
    @FuncFormatter
    def points(value, position=None):
        return f"{100 * value:.2f}"


    panels = [
        ("profit", "\#(language("Profit (yuan)", "利润（元）"))", yuan),
        ("paid_amount", "\#(language("Sales (yuan)", "销售额（元）"))", yuan),
        ("visitors", "\#(language("Visitors", "访客数"))", number),
        ("conversion", "\#(language("Conversion (percentage points)", "转化率（百分点）"))", points),
        ("average_order_value", "\#(language("Order value (yuan)", "客单价（元）"))", yuan),
        ("ad_cost", "\#(language("Ads and paid visits (yuan)", "推广花费（元）"))", yuan),
    ]
    figure, axes = plt.subplots(2, 3, figsize=(11, 0.8 * len(arms) + 3), sharey=True)
    for axis, (measure, title, unit) in zip(axes.flat, panels):
        lines = table[table["measure"] == measure].set_index("arm").loc[arms]
        for row, (_, line) in enumerate(lines.iterrows()):
            low, high = line["difference_low"], line["difference_high"]
            known = pd.notna(low) and (low > 0 or high < 0)
            colour = (green if line["chance_better"] > 0.5 else red) if known else grey
            if pd.notna(low):
                axis.hlines(row, low, high, color=colour, linewidth=3)
            axis.plot(line["difference"], row, "o", color=colour, markersize=7)
        axis.axvline(0, color="#777777", linewidth=0.8)
        axis.set_title(title)
        axis.margins(x=0.15)
        axis.set_ylim(len(arms) - 0.5, -0.5)
        axis.grid(axis="x")
        axis.xaxis.set_major_formatter(unit)
        axis.xaxis.set_major_locator(MaxNLocator(4))
        if not lines[["difference", "difference_low", "difference_high"]].any(axis=None):
            axis.set_xlim(-1, 1)  # \#(language("no arm differs", "都没有差别"))
            axis.set_xticks([0])
        axis.tick_params(axis="y", length=0)
        axis.set_yticks(range(len(arms)), [plain(arm) for arm in arms])
    plt.show()
    """#
  }

  private static func figures(_ language: Language) -> String {
    #"""
    rows = {}
    for arm in arms:
        for measure, title, unit in panels:
            line = table[(table["arm"] == arm) & (table["measure"] == measure)].iloc[0]
            low, high = line["difference_low"], line["difference_high"]
            better = line["chance_better"]
            rows[plain(arm), title] = [
                unit(line["difference"]),
                f"[{unit(low)}, {unit(high)}]" if pd.notna(low) else "-",
                percent(better, 0) if pd.notna(better) else "-",
            ]
    display(pd.DataFrame.from_dict(rows, orient="index", columns=[
        "\#(language("Difference", "差值"))", "\#(language("95% interval", "95% 置信区间"))",
        "\#(language("Better in", "更好的模拟占比"))",
    ]).set_axis(pd.MultiIndex.from_tuples(rows), axis="index"))
    """#
  }
}
