/// Beginnings of short blocks that are no part of an article, in the languages of the web's news.
///
/// All in lower case; only blocks of at most a few words more are judged by them.
enum BlockPhrases {
  /// What a short block is by its beginning.
  enum Sense: Int {
    case none, related, credit, subscribe, share, advert, byline, stamp, legal, comment, photo
  }

  static func sense(of text: ArraySlice<UInt8>) -> Sense {
    var head: [UInt8] = []
    head.reserveCapacity(24)
    for byte in text.prefix(24) { head.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    guard let first = head.first else { return .none }
    if first == 0xC2, head.count > 1, head[1] == 0xA9 { return .legal }
    for (phrase, sense) in byFirst[Int(first)] where begins(head, with: phrase) { return sense }
    return .none
  }

  private static func begins(_ text: [UInt8], with phrase: [UInt8]) -> Bool {
    guard phrase.count <= text.count else { return false }
    for index in phrase.indices where phrase[index] != text[index] { return false }
    return true
  }

  /// Phrases by their first byte.
  private static let byFirst: [[([UInt8], Sense)]] = {
    var table = [[([UInt8], Sense)]](repeating: [], count: 256)
    for (sense, phrases) in groups {
      for phrase in phrases.split(separator: "|") {
        let bytes = Array(phrase.utf8)
        if let first = bytes.first { table[Int(first)].append((bytes, sense)) }
      }
    }
    return table
  }()

  private static let groups: [(Sense, String)] = [
    (
      .related,
      """
      read more|read also|also read|read:|read next|related|more:|more on|more from|see also|\
      see more|watch:|watch now|watch |don't miss|don’t miss|you may also|you might also|\
      most popular|most read|recommended|trending|up next|next:|next up|what to read|\
      click here|view gallery|go deeper|further reading|lesen sie|mehr zum|siehe auch|lire aussi|\
      à lire|lea también|lee también|leer más|ver más|te puede|leggi anche|leia também|\
      leia mais|lees ook|läs också|czytaj|читайте|もっと|関連|相关|延伸阅读|関連記事|continue reading|\
      in this article|in this story|table of contents|jump to|keep reading|skip to|listen to|get more|\
      discover more|explore more|learn more|check out
      """
    ),
    (
      .photo,
      """
      photo:|photo by|photos by|photo |picture:|pictured:|image:|images:|image credit|image source|\
      (image|(photo|credit:|credit |courtesy|getty|ap photo|foto:|foto |bild:|quelle:|crédit|\
      imagen:|video:|illustration|gallery
      """
    ),
    (
      .subscribe,
      """
      subscribe|sign up|sign in|log in|newsletter|get the|get our|join our|join the|start your|\
      enter your|your email|email address|already a|support our|donate|download the|download our|\
      abonnieren|abonnez|suscr|iscriviti|assine|inscrivez|thanks for|thank you for|become a|\
      this article is for|to continue reading|register|create a free|melden sie|by signing|\
      by clicking|by submitting|by entering|please enter|we'll send|delivered
      """
    ),
    (
      .share,
      """
      share|tweet|follow|like us|print|email|copy link|facebook|twitter|teilen|partager|compartir|\
      condividi|save|bookmark|whatsapp|pinterest|linkedin|link copied|reddit|comments|flipboard
      """
    ),
    (
      .advert,
      """
      advertisement|advert|sponsored|anzeige|werbung|publicidad|publicité|promoted|ad feedback|\
      buy now|shop now|see at|check price|view deal|view at|buy at|shop at|$|at amazon|see it|\
      buy on|affiliate|we may earn|if you buy|when you buy|when you purchase|this post contains|\
      all products featured|story continues below
      """
    ),
    (
      .byline,
      "by |written by|von |par |por |di |text by|reporting by|editing by|door |author|edited by|contributed"
    ),
    (
      .stamp,
      """
      updated|published|posted|last updated|first published|modified|originally published|\
      veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|actualizado|\
      pubblicato|atualizado|this article was originally|this story was originally|this article first
      """
    ),
    (
      .legal,
      """
      copyright|all rights reserved|terms of|privacy|cookie|we use cookies|disclaimer|correction|\
      tous droits|alle rechte|todos los derechos|our standards|editor's note:|editor’s note:|\
      this site|the views expressed|opinions expressed|tags:|topics:|filed under|tagged|categories
      """
    ),
    (
      .comment,
      "comment|leave a|reply|log in to|join the conv|add a comment|post a comment|show comments|kommentare|commentaires|comentarios"
    ),
  ]
}
