/// The style sheet of every page: light and dark, screen, phone and paper.
///
/// Contrast of text is at least 4.5 to 1 in both themes; colour never tells anything alone.
/// - Source: WCAG 2.2, 1.4.1 and 1.4.3.
enum ReportStyle {
  /// The sheet.
  static let sheet: StaticString = """
    :root{color-scheme:light dark;
    --paper:#fcfbf8;--panel:#fff;--ink:#1d1c1a;--soft:#5c5a55;--rule:#dedbd3;--link:#0b4f8a;
    --mark:#fff0a8;
    --contradict:#b3261e;--updated:#1c56a8;--compatible:#7d5200;--agree:#1a683a;--single:#5c5a55;
    --a:#0b5c9e;--b:#a8410a;--c:#73389a;--d:#0c6a62;--e:#5c5a55;
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,
    "Liberation Serif",serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,
    sans-serif;
    --mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
    @media (prefers-color-scheme:dark){:root{
    --paper:#171714;--panel:#1f1f1b;--ink:#ecebe5;--soft:#aaa79e;--rule:#3a3933;--link:#8fc1f2;
    --mark:#5b4a00;
    --contradict:#ff9c92;--updated:#9cc3ff;--compatible:#e9bb62;--agree:#86d6a2;--single:#aaa79e;
    --a:#86bdf0;--b:#f4a26f;--c:#cf9ff0;--d:#6fd0c5;--e:#aaa79e}}
    @media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink)}}
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);
    overflow-wrap:anywhere}
    .page{max-width:68rem;margin:0 auto;padding:0 1.25rem 4rem}
    h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
    h1{font:600 clamp(1.9rem,1.3rem + 2.6vw,3rem)/1.08 var(--serif);letter-spacing:-.015em}
    h2{font:600 1.6rem/1.2 var(--serif);letter-spacing:-.01em}
    h3{font:600 1.2rem/1.3 var(--serif)}
    p,ul,ol,figure,blockquote{margin:0}
    ul,ol{padding:0;list-style:none}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    code,.place{font-family:var(--mono);font-size:.86em}
    cite{font-style:italic}
    time,.undated{color:var(--soft);white-space:nowrap}
    mark{background:var(--mark);color:inherit;border-radius:2px;padding:.05em .15em;
    -webkit-box-decoration-break:clone;box-decoration-break:clone}
    .spoken,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%);white-space:nowrap}
    .skip:focus{position:absolute;left:1rem;top:1rem;background:var(--panel);padding:.5rem 1rem;
    z-index:3}
    .masthead{padding:2.75rem 0 1.5rem;border-bottom:3px double var(--rule)}
    .kicker{font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);
    margin-bottom:.6rem}
    .standfirst{color:var(--soft);margin-top:.6rem}
    .contents{position:sticky;top:0;z-index:2;background:var(--paper);
    border-bottom:1px solid var(--rule);overflow-x:auto;scrollbar-width:thin}
    .contents ul{display:flex;gap:1.35rem;padding:.65rem 0;white-space:nowrap;font-size:.9rem}
    .contents a{color:var(--ink);text-decoration:none}
    .contents a:hover{text-decoration:underline}
    .contents .number{color:var(--soft);font-variant-numeric:tabular-nums}
    .openings{margin:1.75rem 0;display:grid;gap:.2rem}
    .openings li{display:grid;grid-template-columns:11rem 1fr;gap:0 1.25rem;
    padding:.7rem 0;border-top:1px solid var(--rule);align-items:baseline}
    .openings li:last-child{border-bottom:1px solid var(--rule)}
    .openings .kind{color:var(--tone);font-size:.92rem}
    .openings a{color:var(--ink);font:1.08rem/1.45 var(--serif);
    text-decoration-color:var(--rule)}
    .calm{margin:1.75rem 0;font:1.1rem/1.5 var(--serif)}
    .tiles{display:grid;grid-template-columns:repeat(6,1fr);gap:.75rem;margin:0 0 1.5rem}
    .tiles a{display:block;height:100%;padding:.8rem .9rem .7rem;border:1px solid var(--rule);
    border-top:3px solid var(--tone,var(--rule));border-radius:0 0 4px 4px;background:var(--panel);
    color:var(--ink);text-decoration:none}
    .tiles a:hover .words{text-decoration:underline}
    .tiles .count{display:block;font:600 1.75rem/1.1 var(--serif);
    font-variant-numeric:lining-nums tabular-nums}
    .tiles .sign{color:var(--tone);margin-right:.3rem;font-family:var(--sans);font-size:.8em}
    .tiles .words{font-size:.85rem;color:var(--soft)}
    section{padding-top:2.75rem}
    section>.intro{color:var(--soft);max-width:46rem;margin-top:.4rem}
    .cards{display:grid;gap:1.25rem;margin-top:1.1rem}
    .card{background:var(--panel);border:1px solid var(--rule);border-radius:5px;
    padding:1.15rem 1.35rem 1.25rem;min-width:0}
    .card:target,.single:target,.article:target{outline:3px solid var(--link);outline-offset:2px}
    .card>header{margin-bottom:.75rem}
    .meta{display:flex;flex-wrap:wrap;gap:.3rem .95rem;align-items:center;font-size:.9rem;
    color:var(--soft);margin-top:.4rem}
    .badge,.standing{font-weight:600;color:var(--tone);white-space:nowrap}
    .badge{background:color-mix(in srgb,var(--tone) 9%,var(--panel));padding:.1rem .55rem;
    border-radius:3px}
    .witness.lone{color:var(--compatible);font-weight:600}
    .permalink{margin-left:auto;padding:0 .4rem;color:var(--soft);text-decoration:none}
    .why{max-width:46rem;margin-bottom:.9rem}
    .working{margin-bottom:.9rem}
    .working code{font-size:1rem;font-weight:600;margin-right:.4rem}
    .quotes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));
    gap:1rem 1.75rem}
    .quote{border-left:3px solid var(--tone);padding-left:.95rem;min-width:0}
    .quote figcaption,.who{font-size:.92rem}
    .letter{display:inline-block;min-width:1.45em;text-align:center;font-weight:700;font-size:.84em;
    line-height:1.5;color:var(--panel);background:var(--tone);border-radius:3px;margin-right:.2rem}
    .quote blockquote{font:1.1rem/1.5 var(--serif);margin:.35rem 0 .45rem}
    .cite,.also{font-size:.86rem;color:var(--soft)}
    .also{margin-top:.25rem}
    .drawing{margin-top:1.2rem;border-top:1px solid var(--rule);padding-top:.6rem}
    .note,.rest{font-size:.86rem;color:var(--soft)}
    .plot{display:block;overflow:visible;font:13px var(--sans)}
    .plot text{fill:currentColor}
    .plot .tick{fill:var(--soft);font-size:12px}
    .plot .names{fill:var(--soft)}
    .plot .figure{font-weight:600}
    .plot .group{font-weight:700;fill:var(--tone);paint-order:stroke;stroke:var(--panel);
    stroke-width:3px}
    .plot .grid{stroke:var(--rule);stroke-width:1}
    .plot .bar{stroke:var(--tone);stroke-width:6;stroke-opacity:.5}
    .plot .bar.vague{stroke-dasharray:5 3}
    .plot .stop{stroke:var(--tone);stroke-width:2.5}
    .plot .ring{fill:var(--panel);stroke:var(--tone);stroke-width:2.5}
    .plot .arrow,.plot .point{fill:var(--tone)}
    .plot .notch{stroke:var(--ink);stroke-width:2.5}
    .plot .path{stroke:var(--soft);stroke-width:1.5}
    .plot .span{stroke:var(--tone);stroke-width:4;stroke-opacity:.35}
    details{margin-top:1rem}
    summary{cursor:pointer;color:var(--link);width:fit-content;padding:.15rem 0}
    .claims{display:grid;gap:.9rem;margin-top:.75rem}
    .claims>li{display:grid;grid-template-columns:auto 1fr;gap:.35rem .6rem;align-items:start}
    .claims>li>div{min-width:0}
    .claims>.rest{display:block}
    .sentence{font:1.03rem/1.5 var(--serif);margin:.1rem 0}
    .timeline{margin-top:1rem;border-left:2px solid var(--rule);display:grid;gap:1.1rem;
    padding-left:1.3rem}
    .timeline>li{position:relative}
    .timeline>li::before{content:"";position:absolute;left:calc(-1.3rem - 7px);top:.4rem;width:12px;
    height:12px;border-radius:50%;background:var(--tone,var(--rule));border:2px solid var(--panel)}
    .timeline .why{font-size:.92rem;margin:.1rem 0}
    .scroller{overflow-x:auto;margin-top:1.1rem;border:1px solid var(--rule);border-radius:5px;
    background:var(--panel)}
    .matrix{border-collapse:separate;border-spacing:0;width:100%;font-size:.88rem}
    .matrix caption{text-align:left;padding:.7rem .9rem;color:var(--soft)}
    .matrix th,.matrix td{padding:.55rem .8rem;text-align:left;vertical-align:top;
    border-top:1px solid var(--rule);min-width:8rem}
    .matrix thead th{white-space:nowrap}
    .matrix tbody th,.matrix thead th:first-child{position:sticky;left:0;background:var(--panel);
    min-width:14rem;max-width:20rem;border-right:1px solid var(--rule);font-weight:500}
    .matrix .figure{display:block;color:var(--ink);font-family:var(--serif);font-size:1rem}
    .matrix .is-absent{color:var(--soft)}
    .matrix .is-absent .standing{font-weight:400}
    .matrix td.is-contradict{background:color-mix(in srgb,var(--tone) 7%,var(--panel))}
    .sources{grid-template-columns:repeat(auto-fill,minmax(min(24rem,100%),1fr));align-items:start}
    .articles{font-size:.92rem;display:grid;gap:.35rem}
    .standings{margin-top:.6rem}
    .standings ul,.bullets,.witnesses{display:grid;gap:.4rem;margin:.4rem 0 0;padding-left:1.15rem;
    list-style:disc}
    .standings ul{font-size:.92rem}
    .singles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(24rem,100%),1fr));
    gap:1.1rem 2rem;margin-top:1rem}
    .single{border-top:1px solid var(--rule);padding-top:.7rem;min-width:0}
    .article{border-top:1px solid var(--rule);padding:.9rem 0}
    .article>details{margin-top:.35rem}
    .ticked{font:1.08rem/1.65 var(--serif);max-width:42rem;margin-top:1rem;display:grid;gap:.85rem}
    .ticked .headline{font-size:1.6rem;line-height:1.2;font-weight:600}
    .ticked .lead{font-size:1.18rem;color:var(--soft)}
    .ticked .crosshead{font-weight:600;margin-top:.4rem}
    .ticked .caption{font:.9rem/1.45 var(--sans);color:var(--soft)}
    .ticked .item{padding-left:1.2rem;text-indent:-.9rem}
    .ticked .item::before{content:"• "}
    .ticked blockquote{border-left:3px solid var(--rule);padding-left:1rem}
    .tick{color:inherit;text-decoration:none}
    .tick mark{background:color-mix(in srgb,var(--tone) 13%,var(--paper));
    border-bottom:2px solid var(--tone);border-radius:2px 2px 0 0}
    a.tick:hover mark{background:color-mix(in srgb,var(--tone) 25%,var(--paper))}
    .tick .sign{font:700 .78em var(--sans);color:var(--tone);margin-left:.2em}
    .tick .is-single{border-bottom-style:dashed}
    .unread{border-bottom:2px dotted var(--soft)}
    .counts{margin-bottom:-.3rem}
    .legend{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;font-size:.88rem;margin:.9rem 0;
    align-items:baseline}
    .filter{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:center;padding:.8rem 1rem;
    background:var(--panel);border:1px solid var(--rule);border-radius:5px;font-size:.92rem}
    .filter input[type=search],.filter select{font:inherit;color:inherit;background:var(--paper);
    border:1px solid var(--soft);border-radius:3px;padding:.3rem .5rem}
    .filter input[type=search]{width:15rem;max-width:100%}
    .filter label{display:inline-flex;gap:.4rem;align-items:center}
    .filter .shown{color:var(--soft);margin-left:auto}
    .stories{display:grid;gap:1.25rem;margin-top:1.5rem}
    .footer{margin-top:3.5rem;border-top:3px double var(--rule);padding-top:1rem;font-size:.86rem;
    color:var(--soft)}
    .is-contradict{--tone:var(--contradict)}.is-updated{--tone:var(--updated)}
    .is-compatible{--tone:var(--compatible)}.is-agree{--tone:var(--agree)}
    .is-single{--tone:var(--single)}.is-plain,.is-absent{--tone:var(--soft)}
    .tone-a{--tone:var(--a)}.tone-b{--tone:var(--b)}.tone-c{--tone:var(--c)}
    .tone-d{--tone:var(--d)}.tone-e{--tone:var(--e)}
    @media (max-width:60rem){.tiles{grid-template-columns:repeat(3,1fr)}}
    @media (max-width:40rem){.page{padding:0 1rem 3rem}.masthead{padding-top:1.75rem}
    .openings li{grid-template-columns:1fr;gap:.1rem}
    .tiles{grid-template-columns:repeat(2,1fr)}.card{padding:1rem}
    .matrix tbody th,.matrix thead th:first-child{min-width:9rem;max-width:10rem}
    .contents{margin:0 -1rem;padding:0 1rem}section{padding-top:2.1rem}}
    @media (forced-colors:active){.badge,.letter,.tick mark{border:1px solid currentColor}
    .plot{forced-color-adjust:auto}}
    @media print{:root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;
    --mark:#eee;color-scheme:light}
    .contents,.filter,.skip,.permalink,summary{display:none!important}
    .page{max-width:none;padding:0}body{font-size:10.5pt}
    details::details-content{content-visibility:visible;display:block}
    .card,.single,.timeline>li,tr,figure{break-inside:avoid}h2,h3{break-after:avoid}
    .scroller{overflow:visible;border:0}.matrix{font-size:8pt}
    .matrix th,.matrix td{min-width:0!important;padding:.2rem .35rem}
    .quote cite::after{content:""}}
    """
}
