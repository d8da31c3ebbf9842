import MarketDay

/// The notebook of a sweep: what each point brings over the first one, as a line, a heat map or a list.
enum SweepNotebook {
  static func document(in language: Language) -> NotebookDocument {
    NotebookDocument(
      cells: [
        .markdown(
          "title",
          language(
            """
            # A sweep

            What the points of a sweep came to, drawn from `sweep.csv` in this folder. Run all cells from top to \
            bottom; it needs Python with pandas and matplotlib.
            """,
            """
            # 参数扫描

            用本文件夹里的 `sweep.csv`，画出各个组合的结果。从上到下运行所有单元格即可，需要 Python、pandas 和 matplotlib。
            """))
      ] + NotebookStyle.cells(language) + [
        .code("sweep", sweep(language)),
        .markdown(
          "differences-text",
          language(
            """
            ## Profit over that of the first point

            Mean differences on the same luck, each with two standard errors to both sides. The best of many points \
            looks better than it is: play it again with another seed.
            """,
            """
            ## 比第一个组合多赚多少

            同样运气下的平均差值，上下各两个标准误。许多组合里最好的那个会显得比实际更好，换个种子再跑一次。
            """)),
        .code("differences", differences(language)),
        .markdown(
          "measures-text",
          language(
            """
            ## Each measure

            Where one key varies: the mean over the replicates, and the band from p10 to p90.
            """,
            """
            ## 各项指标

            只有一个键变化时：线是各次模拟的均值，色带从 p10 到 p90。
            """)),
        .code("measures", measures(language)),
        .markdown("best-text", language("## The points of most profit", "## 利润最高的组合")),
        .code("best", best(language)),
      ])
  }

  private static func sweep(_ language: Language) -> String {
    #"""
    sweep = json.loads((folder / "sweep.json").read_text(encoding="utf-8"))
    keys = sweep["keys"]
    table = read("sweep.csv", texts=keys)
    ends = [key.split(".")[-1] for key in keys]
    labels = dict(zip(keys, ends if len(set(ends)) == len(keys) else keys))


    def point(row):
        return plain(", ".join(f"{labels[key]} {row[key] or '-'}" for key in keys), 48)


    def sizes(texts):
        # \#(language(
          "What the values are, and the numbers or dates to sort them by; other texts keep their order.",
          "取值的类型，以及排序用的数字或日期；其他文字按原来的顺序。"))
        share = texts.str.endswith("%").all()
        values = pd.to_numeric(texts.str.removesuffix("%") if share else texts, errors="coerce")
        if values.notna().all():
            return "share" if share else "number", values
        dates = pd.to_datetime(texts, format="%Y-%m-%d", errors="coerce")
        if dates.notna().all():
            return "date", dates
        return "text", pd.Series(pd.factorize(texts)[0], index=texts.index)


    def scale(axis, texts, most):
        kind, values = sizes(texts)
        sign = "%" if kind == "share" else ""
        if kind == "text":
            step = max(1, len(texts) // most)
            axis.set_ticks(range(0, len(texts), step), [plain(text, 12) for text in texts[::step]])
        elif kind == "date":
            axis.set_major_locator(AutoDateLocator(minticks=2, maxticks=most))
            axis.set_major_formatter(DateFormatter("%m-%d"))
        else:
            axis.set_major_locator(MaxNLocator(most))
            axis.set_major_formatter(FuncFormatter(lambda value, position: f"{value:g}{sign}"))
        return values


    print(sweep["name"])
    print(
        f"\#(language(
          "{sweep['settings']['start']}, days: {sweep['settings']['days']}, seed {sweep['seed']}, "
            + "points: {len(table):,}, replicates of each: {sweep['replicates']:,}",
          "{sweep['settings']['start']} 起 {sweep['settings']['days']} 天，种子 {sweep['seed']}，"
            + "{len(table):,} 个组合，各模拟 {sweep['replicates']:,} 次"))"
    )
    """#
  }

  private static func differences(_ language: Language) -> String {
    #"""
    gain, error = table["profit_difference"], 2 * table["profit_difference_standard_error"].fillna(0)
    title = "\#(language("Profit over that of point 1 (yuan)", "比组合 1 多的利润（元）"))"
    rows, columns = ([], []) if len(keys) != 2 else [
        list(dict.fromkeys(table[key].loc[sizes(table[key])[1].sort_values(kind="stable").index])) for key in keys
    ]
    if len(keys) == 1:
        figure, axis = plt.subplots(figsize=(11, 4))
        places = scale(axis.xaxis, table[keys[0]], 9)
        order = places.argsort()
        axis.errorbar(
            places.iloc[order], gain.iloc[order], error.iloc[order], color=blue, marker="o", capsize=3, linewidth=1.5
        )
        axis.set_xlabel(plain(keys[0], 60))
        axis.axhline(0, color="#777777", linewidth=0.8)
        axis.grid(axis="y")
        axis.yaxis.set_major_formatter(yuan)
    elif 1 < len(rows) <= 30 and 1 < len(columns) <= 30 and not table.duplicated(keys).any():
        # \#(language("A heat map of two keys; bold: more than luck.", "两个键的热力图；粗体：不只是运气。"))
        figure, axis = plt.subplots(figsize=(min(11, 1.1 * len(columns) + 3), 0.45 * len(rows) + 1.8))
        cells = table.assign(error=error).set_index(keys)
        shown = cells["profit_difference"].unstack().reindex(index=rows, columns=columns)
        most = max(shown.abs().max().max(), 1)
        image = axis.imshow(shown, cmap="RdBu", vmin=-most, vmax=most, aspect="auto")
        for (row, column), cell in cells.iterrows():
            value = cell["profit_difference"]
            axis.annotate(
                yuan(value), (columns.index(column), rows.index(row)), ha="center", va="center",
                fontsize=9 if len(columns) <= 10 else 6, weight="bold" if abs(value) > cell["error"] > 0 else "normal",
                color="white" if abs(value) > 0.6 * most else "#333333",
            )
        axis.set_xticks(range(len(columns)), [plain(value, 12) for value in columns])
        axis.set_yticks(range(len(rows)), [plain(value, 12) for value in rows])
        axis.set_xlabel(plain(keys[1], 60))
        axis.set_ylabel(plain(labels[keys[0]], 30))
        axis.spines[:].set_visible(False)
        axis.tick_params(length=0)
        figure.colorbar(image, format=yuan)
    else:
        most = table.loc[gain.sort_values(ascending=False, kind="stable").index].head(20)
        figure, axis = plt.subplots(figsize=(11, 0.36 * len(most) + 1.2))
        axis.errorbar(
            gain[most.index], range(len(most)), xerr=error[most.index], fmt="o", color=blue, capsize=3
        )
        axis.set_yticks(range(len(most)), [point(row) for _, row in most.iterrows()])
        axis.invert_yaxis()
        axis.axvline(0, color="#777777", linewidth=0.8)
        axis.grid(axis="x")
        axis.xaxis.set_major_formatter(yuan)
    axis.set_title(title)
    plt.show()
    """#
  }

  private static func measures(_ language: Language) -> String {
    #"""
    titles = {
        "visitors": ("\#(language("Visitors", "访客数"))", number),
        "buyers": ("\#(language("Buyers", "买家数"))", number),
        "conversion": ("\#(language("Conversion (of visitors)", "转化率（占访客数）"))", PercentFormatter(1, 2)),
        "average_order_value": ("\#(language("Order value (yuan)", "客单价（元）"))", yuan),
        "paid_amount": ("\#(language("Sales (yuan)", "销售额（元）"))", yuan),
        "ad_cost": ("\#(language("Ads and paid visits (yuan)", "推广花费（元）"))", yuan),
        "profit": ("\#(language("Profit (yuan)", "利润（元）"))", yuan),
    }
    shown = [measure for measure in sweep["measures"] if table[f"{measure}_mean"].notna().any()][:9]
    if len(keys) == 1 and shown:
        high = (len(shown) + 2) // 3
        figure, axes = plt.subplots(high, 3, figsize=(11, 2.4 * high + 0.4), squeeze=False)
        for axis, measure in zip(axes.flat, shown):
            title, unit = titles.get(measure, (measure, number))
            places = scale(axis.xaxis, table[keys[0]], 5)
            order = places.argsort()
            at, mean = places.iloc[order], table[f"{measure}_mean"].iloc[order]
            low, top = (table[f"{measure}_{end}"].iloc[order] for end in ("p10", "p90"))
            axis.fill_between(at, low, top, color=blue, alpha=0.18, linewidth=0)
            axis.plot(at, mean, color=blue, marker="o", markersize=3)
            axis.set_title(title)
            axis.grid(axis="y")
            axis.yaxis.set_major_formatter(unit)
            axis.yaxis.set_major_locator(MaxNLocator(5))
        for axis in list(axes.flat)[len(shown):]:
            axis.set_visible(False)
        plt.show()
    else:
        print("\#(language("More than one key varies: see the table below.", "变化的键不止一个：见下表。"))")
    """#
  }

  private static func best(_ language: Language) -> String {
    #"""
    best = table.loc[gain.sort_values(ascending=False, kind="stable").index].head(10)
    display(pd.DataFrame({
        **{plain(key, 40): best[key].map(lambda value: value or "-") for key in keys},
        "\#(language("Profit over that of point 1", "比组合 1 多的利润"))": best["profit_difference"].map(yuan),
        "\#(language("Standard error", "标准误"))": best["profit_difference_standard_error"].map(
            lambda value: yuan(value) if pd.notna(value) else "-"
        ),
    }).set_axis(best["point"], axis="index").rename_axis("\#(language("point", "组合"))"))
    """#
  }
}
