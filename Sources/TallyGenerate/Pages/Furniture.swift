/// Draws what surrounds articles on pages, and keeps the texts with figures for the gold.
struct Furniture {
  private var numbers: SeededNumbers
  /// The drawn texts that hold figures.
  private(set) var texts: [String] = []

  init(_ numbers: SeededNumbers) { self.numbers = numbers }

  mutating func teaser() -> String { drawn(teasers) }
  mutating func ticker() -> String { drawn(tickers) }
  mutating func promotion() -> String { drawn(promotions) }
  mutating func cookieNote() -> String { drawn(cookieNotes) }
  mutating func comment() -> String { drawn(comments) }
  mutating func footer() -> String { drawn(footers) }

  /// Entries of a menu.
  mutating func menu() -> [String] {
    numbers.shuffled(sections).prefix(6 + numbers.below(6)).map { filled($0) }
  }

  mutating func draw(_ limit: Int) -> Int { numbers.below(limit) }

  /// Script text of about `size` bytes.
  mutating func script(size: Int) -> String {
    var script = "(function(w,d){'use strict';\nvar cfg={v:'\(draw(9)).\(draw(99)).\(draw(9))'};\n"
    while script.utf8.count < size {
      let name = numbers.pick(scriptNames)
      switch draw(4) {
      case 0:
        script +=
          "function \(name)(a){if(!a||a.\(name)===false){return \(draw(999))}"
          + "return a.offsetTop/\(draw(9999))}\n"
      case 1: script += "w.\(name)=w.\(name)||{enabled:true,threshold:\(draw(999))};\n"
      case 2:
        script +=
          "d.addEventListener('\(name)',function(e){w.dq.push({t:'\(name)',ms:\(draw(9999))})});\n"
      default: script += "if(w.\(name)<\(draw(99))&&cfg.v>'\(draw(9))'){d.title+='</p>'}\n"
      }
    }
    return script + "})(window,document);"
  }

  /// Style text of about `size` bytes.
  mutating func style(size: Int) -> String {
    var style = ""
    while style.utf8.count < size {
      style +=
        ".c\(draw(999)){padding:\(draw(99))px 0;font-size:\(draw(40))px;color:#\(draw(900) + 100)}\n"
    }
    return style
  }

  private mutating func drawn(_ patterns: [String]) -> String {
    let text = filled(numbers.pick(patterns))
    if text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), !texts.contains(text) {
      texts.append(text)
    }
    return text
  }

  /// A pattern with digits for each `#`: three behind a comma, one or two elsewhere.
  private mutating func filled(_ pattern: String) -> String {
    var text = ""
    var before: Character = " "
    for character in pattern {
      if character == "#" {
        text += before == "," ? String(100 + draw(900)) : String(1 + draw(98))
      } else {
        text.append(character)
      }
      before = character
    }
    return text
  }
}
