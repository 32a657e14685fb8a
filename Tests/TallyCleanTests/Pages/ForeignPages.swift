/// Pages in other languages than English.
enum ForeignPages {
  static let all = [german, japanese]

  private static let germanProse = [
    "Der Hafenrat will 41 Millionen Kronen für einen neuen Wellenbrecher ausgeben, wie der Vorsitzende am Montag sagte. In den letzten beiden Wintern war der Hafen an 19 Tagen gesperrt.",
    "Die Arbeiten sollen im April beginnen und 14 Monate dauern. Nach Angaben der Ingenieure werden dafür 230.000 Tonnen Stein mit Schiffen herangebracht.",
    "Die Fischer, denen in der vergangenen Saison nach eigener Schätzung 6,5 Millionen Kronen entgangen sind, fordern die Mauer seit dem Jahr 2009.",
  ]

  static let german = PageExample(
    name: "a German page with teasers and a newsletter",
    html: """
      <!DOCTYPE html><html lang="de"><head><title>Hafenrat beschließt Wellenbrecher - Küstenblatt</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Hafenrat beschließt Wellenbrecher","datePublished":"2026-02-03T08:15:00+01:00","publisher":{"@type":"Organization","name":"Küstenblatt"}}</script></head>
      <body><nav><a href="/">Startseite</a> <a href="/p">Politik</a></nav>
      <article><h1>Hafenrat beschließt Wellenbrecher</h1><p>\(germanProse[0])</p><p>\(germanProse[1])</p>
      <div class="teaser"><a href="/x">Lesen Sie auch: Fähren werden 8 Prozent teurer</a></div>
      <p>\(germanProse[2])</p></article>
      <div class="kommentare"><p>Seebär: Ich fische hier seit 52 Jahren, und das wird auch diesmal nichts, das kann ich euch allen sagen.</p></div>
      <footer><p>© 2026 Küstenblatt. Alle Rechte vorbehalten.</p></footer></body></html>
      """,
    title: "Hafenrat beschließt Wellenbrecher", published: "2026-02-03T08:15:00+01:00",
    body: germanProse.joined(separator: "\n"))

  private static let japaneseProse = [
    "港湾委員会は月曜日、新しい防波堤に4100万クローネを投じる方針を決めた。過去二年の冬には、嵐のため港が合わせて19日間閉鎖されていた。",
    "工事は4月に始まり、14か月かかる見通しである。技術者によると、23万トンの石材が船で運び込まれるという。",
    "昨季およそ650万クローネを失ったとみられる漁業者らは、2009年から防波堤を求めてきたと話している。",
  ]

  static let japanese = PageExample(
    name: "a Japanese page",
    html: """
      <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>港湾委、新防波堤を決定｜磯日報</title></head>
      <body><header><nav><ul><li><a href="/">トップ</a></li><li><a href="/s">社会</a></li></ul></nav></header>
      <main><article><h1>港湾委、新防波堤を決定</h1><time datetime="2026-02-03">2026年2月3日</time>
      <div class="article-body">\(japaneseProse.map { "<p>\($0)</p>" }.joined())</div></article></main>
      <footer>© 2026 磯日報</footer></body></html>
      """,
    title: "港湾委、新防波堤を決定", published: "2026-02-03", body: japaneseProse.joined(separator: "\n"))
}
