/// How the page looks: light and dark, on paper, and on a phone. Colours are those of Okabe and Ito, which people with
/// any colour vision tell apart; lines have dashes of their own besides.
enum StyleSheet {
  static let markup = Markup.joined([.own(colours), .own(layout), .own(pictures), .own(paper)])

  private static let colours: StaticString = """
    :root{color-scheme:light dark;--ground:#fbfbf9;--card:#fff;--ink:#1d2126;--soft:#5d6670;--rule:#dfe2e5;
    --faint:#eceef0;--link:#005a94;--good:#00714f;--bad:#b14a00;--c1:#0072b2;--c2:#e69f00;--c3:#009e73;--c4:#cc79a7;
    --c5:#56b4e9;--c6:#d55e00;--c7:#b8a800;--c8:#8a9199;--heat:#0072b2;--tip:#1d2126;--tip-ink:#fff}
    @media (prefers-color-scheme:dark){:root{--ground:#14171a;--card:#1c2024;--ink:#e7eaed;--soft:#a0a9b2;
    --rule:#353b42;--faint:#262b30;--link:#7cc4f2;--good:#3fcf9f;--bad:#ff9a57;--c1:#4aa8e0;--c2:#f0b030;--c3:#2fc398;
    --c4:#dd94bb;--c5:#8fd0f5;--c6:#f07c2e;--c7:#e5da4c;--c8:#8f979f;--heat:#4aa8e0;--tip:#e7eaed;--tip-ink:#14171a}}

    """

  private static let layout: StaticString = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
    "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
    main{max-width:1180px;margin:0 auto;padding:24px 20px 64px}
    h1{font-size:1.7rem;line-height:1.2;margin:0 0 4px}
    h2{font-size:1.3rem;margin:0 0 8px}
    h3{font-size:1rem;margin:0;font-weight:600}
    section{margin-top:44px}
    a{color:var(--link);text-decoration:none}
    a:hover{text-decoration:underline}
    a:focus-visible,svg:focus-visible,summary:focus-visible,.scroll:focus-visible,pre:focus-visible{
    outline:2px solid var(--c1);outline-offset:3px;border-radius:3px}
    small{color:var(--soft);font-weight:400;font-size:.84em}
    .when{color:var(--soft);margin:0 0 12px}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 16px;padding:0;margin:0;font-size:.9rem}
    .lead{color:var(--soft);max-width:75ch;margin:0 0 16px}
    .lead.strong{color:var(--ink);font-weight:600}
    .note,.missing{color:var(--soft);font-size:.88rem;margin:4px 0 8px}
    .missing{border-left:3px solid var(--rule);padding-left:10px}
    .answers{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-top:24px}
    .answer{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:16px 18px}
    .answer h2{font-size:.95rem;color:var(--soft);font-weight:600;margin:0 0 6px}
    .answer p{margin:0}
    .figure{font-weight:600;white-space:nowrap}
    .good{color:var(--good)}.bad{color:var(--bad)}
    .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(184px,1fr));gap:12px;margin-top:14px}
    .tile{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:10px 14px}
    .tile a{font-size:.88rem}
    .number{font-size:1.45rem;font-weight:600;margin:0;line-height:1.3;white-space:nowrap}
    .range{color:var(--soft);font-size:.8rem;margin:0}
    .grid{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px}
    .small-charts{grid-template-columns:repeat(3,minmax(0,1fr));gap:12px;margin-top:10px}
    .grid+.grid,.grid+.scroll,.chart+.scroll,.scroll+.chart,section>.chart+.chart{margin-top:18px}
    .chart{margin:0;background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:14px 16px;
    min-width:0}
    .chart.small{padding:10px 12px}
    .small h3{font-size:.84rem;line-height:1.35}
    .small h3 small{display:block}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;padding:0;margin:6px 0 0;font-size:.82rem;
    color:var(--soft)}
    .legend li{display:flex;align-items:center;gap:6px}
    .sample{width:22px;height:12px;flex:none}
    details{margin-top:8px;font-size:.85rem}
    summary{color:var(--soft);cursor:pointer;width:max-content}
    .scroll{overflow:auto;max-height:34rem;border:1px solid var(--rule);border-radius:8px;background:var(--card)}
    details .scroll{max-height:20rem;margin-top:6px}
    table{border-collapse:separate;border-spacing:0;width:100%;font-size:.86rem}
    th,td{padding:5px 10px;text-align:left;border-bottom:1px solid var(--faint);vertical-align:baseline}
    thead th{position:sticky;top:0;z-index:1;background:var(--card);font-weight:600;
    border-bottom:1px solid var(--rule);
    vertical-align:bottom}
    thead .n{white-space:normal}thead small{display:block;white-space:nowrap}
    tbody th{font-weight:400;position:sticky;left:0;background:var(--card)}
    td{white-space:nowrap}
    .n{text-align:right;white-space:nowrap}
    #scenario td{white-space:normal;overflow-wrap:anywhere}
    .loses th,.loses td{background:color-mix(in srgb,var(--bad) 11%,var(--card))}
    .sum th,.sum td{font-weight:600}
    tbody tr:last-child>*{border-bottom:0}
    .warnings{padding-left:20px}
    code,pre{font:.84em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace}
    dd code,.warnings code{color:var(--soft)}dd code{font-size:.95em}
    #keywords tbody th{min-width:8em}#keywords :is(th,td){padding-left:7px;padding-right:7px}
    .source{overflow:auto;max-height:36rem;background:var(--card);border:1px solid var(--rule);border-radius:8px;
    padding:12px 16px}
    #scenario h3{margin:18px 0 6px}
    dl{display:grid;grid-template-columns:minmax(150px,max-content) 1fr;gap:6px 22px;margin:0;font-size:.92rem}
    dt{font-weight:600;scroll-margin-top:12px}
    dt:target,dt:target+dd{background:color-mix(in srgb,var(--c2) 22%,transparent)}
    dd{margin:0 0 12px}dd p,dd ul{margin:0;padding:0}dd .more{color:var(--soft)}
    dd li{list-style:none;display:inline-block;margin-right:18px;font-size:.9em}dd b{font-weight:600;color:var(--soft)}
    .tip{position:fixed;z-index:9;pointer-events:none;background:var(--tip);color:var(--tip-ink);padding:6px 10px;
    border-radius:6px;font-size:.82rem;line-height:1.4;max-width:min(320px,90vw);box-shadow:0 2px 10px #0004}
    .tip[hidden]{display:none}
    .tip span,.tip strong{display:block}
    @media (max-width:1000px){.small-charts{grid-template-columns:repeat(2,minmax(0,1fr))}}
    @media screen and (max-width:760px){main{padding:16px 12px 48px}.answers,.grid{grid-template-columns:minmax(0,1fr)}
    .small-charts{grid-template-columns:minmax(0,1fr)}.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
    .chart{padding:12px}.chart.small{padding:10px 8px}.number{font-size:1.2rem}dl{grid-template-columns:1fr;gap:0}
    dd{margin-bottom:10px}section{margin-top:34px}.wide{display:none}th,td{padding:5px 8px}
    tbody th{min-width:7.5em}}

    """

  private static let pictures: StaticString = """
    .definitions{position:absolute}
    .picture{display:block;width:100%;box-sizing:content-box;overflow:visible;font-size:12px;touch-action:pan-y}
    .picture.over-time{width:calc(100% - 64px);padding:12px 12px 24px 52px}
    .picture.rows{width:calc(100% - 168px);padding:4px 20px 24px 148px}
    .picture.named-rows{width:calc(100% - 40px);padding:4px 20px 24px}
    .picture .name{fill:var(--ink);paint-order:stroke;stroke:var(--card);stroke-width:4px}
    .picture.week{width:calc(100% - 54px);padding:4px 10px 24px 44px}
    .small .picture.over-time{font-size:11px;width:calc(100% - 46px);padding:8px 4px 22px 42px}
    .picture text{fill:var(--soft)}
    .end{text-anchor:end}.middle{text-anchor:middle}.start{text-anchor:start}
    .picture .strong{font-weight:600;fill:var(--ink)}
    .picture .value{fill:var(--ink)}
    .start.value{transform:translateX(6px)}.end.value{transform:translateX(-6px)}
    .inside{transform:translateX(8px)}.picture .inside{fill:#fff;font-weight:600}
    .picture .mark-name{fill:var(--ink);font-size:11px;paint-order:stroke;stroke:var(--card);stroke-width:4px}
    .start.mark-name{transform:translateX(5px)}.end.mark-name{transform:translateX(-5px)}
    .level{stroke:var(--faint)}.zero{stroke:var(--soft)}
    .threshold{stroke:var(--c6);stroke-dasharray:4 3;stroke-width:1.5}
    [class^=line-]{fill:none;stroke-width:2;vector-effect:non-scaling-stroke;stroke-linejoin:round;
    stroke-linecap:round}
    [class^=band-]{opacity:.2;stroke:none}
    .line-1{stroke:var(--c1)}.line-2{stroke:var(--c2);stroke-dasharray:7 4}.line-3{stroke:var(--c3);
    stroke-dasharray:2 4}
    .line-4{stroke:var(--c4);stroke-dasharray:9 3 2 3}.line-5{stroke:var(--c5)}.line-6{stroke:var(--c6)}
    .line-7{stroke:var(--c7)}.line-8{stroke:var(--c8)}
    .small .line-3{stroke-dasharray:none}
    .band-1{fill:var(--c1)}.band-2{fill:var(--c2)}.band-3{fill:var(--c3)}
    .fill-1{fill:var(--c1)}.fill-2{fill:var(--c2)}.fill-3{fill:var(--c3)}.fill-4{fill:var(--c4)}
    .fill-5{fill:var(--c5)}
    .fill-6{fill:var(--c6)}.fill-7{fill:var(--c7)}.fill-8{fill:var(--c8)}
    .area{stroke:var(--card);stroke-width:.6;vector-effect:non-scaling-stroke}
    .hatch{fill:url(#hatch)}.hatching{stroke:#fff9;stroke-width:5}
    .sample.hatched,.sample .hatched{stroke:var(--card);stroke-width:2;stroke-dasharray:2 3}
    .column{fill:transparent}.column.on{fill:color-mix(in srgb,var(--ink) 14%,transparent)}
    .bar,.level-bar{fill:var(--c1)}.gain{fill:var(--c3)}.loss{fill:var(--c6)}
    .mark.on:not(.column){stroke:var(--ink);stroke-width:2}
    .whisker{stroke-width:2}.whisker.gain,.dot.gain{stroke:var(--c3)}.whisker.loss,.dot.loss{stroke:var(--c6)}
    .dot.loss{fill:var(--card);stroke-width:2.5}
    .moment{fill:var(--c2);stroke:#000;stroke-width:1.2;pointer-events:none}
    [class*=heat-]{fill:var(--heat)}.mark[class*=heat-]{stroke:var(--card)}
    .heat-0{opacity:.04}.heat-1{opacity:.12}.heat-2{opacity:.2}.heat-3{opacity:.29}.heat-4{opacity:.39}
    .heat-5{opacity:.5}.heat-6{opacity:.62}.heat-7{opacity:.74}.heat-8{opacity:.87}.heat-9{opacity:1}
    @media screen and (max-width:760px){.picture.rows{width:calc(100% - 126px);padding-left:108px;padding-right:18px;
    font-size:11px}
    .picture.over-time{width:calc(100% - 52px);padding-left:46px;padding-right:6px}
    .small .picture.over-time{width:calc(100% - 40px);padding:8px 2px 22px 38px;font-size:10px}
    .moment{stroke-width:1}.last{text-anchor:end}}

    """

  private static let paper: StaticString = """
    @media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--faint:#ddd;
    --link:#000;--good:#00573d;--bad:#8a3a00}body{font-size:10pt}main{max-width:none;padding:0}
    nav,details,.tip{display:none}
    .answers{gap:8px}.tiles{grid-template-columns:repeat(5,minmax(0,1fr));gap:8px}.number{font-size:12pt}
    .grid .wide{display:none}table{font-size:7.5pt}
    th,td,#keywords :is(th,td){padding:3px 5px}td:not(.n){white-space:normal}
    section{margin-top:18pt}h2{break-after:avoid}.chart,.tile,.answer,tr{break-inside:avoid}
    .scroll,.source{max-height:none;overflow:visible}.source{white-space:pre-wrap}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{margin:14mm}}
    """
}
