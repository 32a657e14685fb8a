import TallyText

/// Words in `class`, `id` and kindred attributes, and what they say of an element.
///
/// Names are cut into words at capitals and at all that is no letter; two words are also looked
/// up as one (`article-body`, `articleBody`, `articlebody`).
enum RoleWords {
  /// Roles by the hash of a word in lower case.
  private static let table: HashTable = {
    var table = HashTable()
    for (role, words) in groups {
      for word in words.split(separator: " ") {
        let hash = word.utf8.reduce(TagNames.seed) { TagNames.adding($1, to: $0) }
        table.update(hash) { $0 |= UInt64(role.rawValue) }
      }
    }
    return table
  }()

  /// The roles of a word, or of two or three as one; none for most.
  static func roles(of hash: UInt64) -> Role {
    Role(rawValue: UInt32(truncatingIfNeeded: table[hash] ?? 0))
  }

  private static let groups: [(Role, String)] = [
    (
      .comments,
      """
      comment comments commentlist commentform disqus livefyre viafoura coral discussion \
      conversation respond replies openweb spotim kommentare kommentar commentaires comentarios \
      commenti reacties userreviews
      """
    ),
    (
      .related,
      """
      related relatedposts relatedarticles relatedstories relatedcontent relatedlinks recommended \
      recommendations recommendation recirc recirculation readmore readnext morefrom morestories \
      moreon mostread mostpopular mostviewed popular trending latest latestnews upnext nextup \
      outbrain taboola zergnet seealso alsoread youmaylike suggested teaser teasers carousel \
      morelike jumplist topstories alsolike furtherreading nextarticle prevnext relacionadas \
      relacionados verwandte mehrzumthema weiterlesen articleslist storylist headlines \
      featured onward gallerylist crosslinks infinitescroll nextpost previouspost postnav \
      readalso dontmiss riverfeed newsfeed alsoin interstitial
      """
    ),
    (
      .promotion,
      """
      ad ads advert adverts advertisement advertising adslot adunit adcontainer adwrapper adblock \
      sponsor sponsored sponsors promo promos promotion promobox promoted commerce affiliate \
      affiliates disclosure shop shopping buy deals coupon coupons merch dfp gpt leaderboard \
      billboard mpu marketing werbung anzeige publicidad publicite product products productcard \
      buybox pricing hawk ecommerce
      """
    ),
    (
      .subscription,
      """
      newsletter newsletters subscribe subscription subscriptions signup signin login register \
      registration paywall piano tp optin meter regwall membership donate donation support \
      emailsignup newslettersignup inlinenewsletter subscriber abonnement
      """
    ),
    (
      .sharing,
      """
      share sharing shares sharebar sharetools social socials socialshare sharethis addthis \
      addtoany sharedaddy follow followus sociallinks
      """
    ),
    (
      .navigation,
      """
      nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging masthead \
      topbar toolbar skip skiplink skiplinks hamburger megamenu subnav sitemap toc \
      tableofcontents
      """
    ),
    (
      .foot,
      """
      footer sitefooter pagefooter copyright legal disclaimer privacy terms colophon corrections
      """
    ),
    (
      .consent,
      """
      cookie cookies cookielaw cookielawinfo cookienotice cookiebanner consent gdpr onetrust ccpa \
      cmplz cookieconsent didomi usercentrics sourcepoint qc cmp
      """
    ),
    (.aside, "sidebar rail rightrail siderail rightcolumn rightcol rightside secondary aside"),
    (
      .author,
      """
      author authors byline bylines bio biography authorbio authorbox aboutauthor writer \
      contributor contributors dateline timestamp publishdate pubdate postmeta articlemeta \
      entrymeta storymeta publishedon datepublished posted lastupdated readtime readingtime
      """
    ),
    (
      .caption,
      """
      caption captions figcaption imagecaption photocaption wpcaption credit credits photocredit \
      imagecredit cutline
      """
    ),
    (
      .media,
      """
      slideshow slidecounter gallerycounter player videoplayer jwplayer brightcove playlist \
      lightbox podcast transcriptbox
      """
    ),
    (
      .widget,
      """
      widget widgets ticker tickers quote poll quiz weather calculator survey chart infobox \
      scoreboard factbox stockquote marketdata modal popup overlay tooltip dialog toast banner \
      alert notification rating ratings specs
      """
    ),
    (.tags, "tag tags taglist keywords topic topics filedunder posttags articletags hashtags"),
    (
      .embed,
      """
      twittertweet tweet instagrammedia fbpost tiktokembed embed embedded
      """
    ),
    (
      .hidden,
      """
      hidden srlonly sronly screenreader screenreadertext visuallyhidden visuallyhide noprint \
      printonly offscreen accessibilitytext a11y
      """
    ),
    (
      .body,
      """
      articlebody articlecontent articletext articlecopy storybody storycontent storytext \
      entrycontent postcontent postbody posttext bodycontent bodytext bodycopy newsbody \
      newscontent contentbody maincontent pagecontent articleparagraphs articlemain \
      contentarticle contentbody articlebodycontent richtext
      """
    ),
    (.article, "article story post entry news"),
    (
      .standfirst,
      """
      standfirst dek deck subtitle subheadline subhead subheading lede teasertext articleintro \
      articlesummary excerpt abstract summary intro articledek strapline kicker synopsis \
      articlesubtitle articledescription chapo entradilla vorspann
      """
    ),
    (.head, "articleheader postheader entryheader storyheader contentheader headline"),
  ]
}
