/// A story: one event, or two that look alike, in the words of several outlets.
struct GeneratedStory {
  var name: String
  var drafts: [ArticleDraft]
  var events: [Event]

  /// The story of this number; depends on the seed and the number alone.
  init(number: Int, seed: UInt64, articles limit: Int) {
    var numbers = SeededNumbers(seed: seed, stream: UInt64(number))
    let kind = eventKinds[number % eventKinds.count]
    let lookAlike = numbers.chance(12)
    events =
      lookAlike
      ? [Event(kind, suffix: "-a", &numbers), Event(kind, suffix: "-b", &numbers)]
      : [Event(kind, suffix: "", &numbers)]
    name = "\(padded(number))-\(kind.id)"
    drafts = []
    var names: Set<String> = []
    let count = min(limit, numbers.number(3, 9))
    for index in 0..<count {
      let place = lookAlike ? index % 2 : 0
      let outlet = newOutlet(&names, &numbers)
      let document = lookAlike ? (place == 0 ? "a_" : "b_") + outlet.slug : outlet.slug
      let earlier = drafts.filter { $0.document.hasPrefix(lookAlike ? document.prefix(2) : "") }
      if let first = earlier.last, numbers.chance(12) {
        drafts.append(copy(of: first, by: outlet, document: document, &numbers))
      } else {
        var author = ArticleAuthor(
          event: events[place], outlet: outlet, stage: min(2, index * 3 / max(1, count)),
          numbers: SeededNumbers(seed: numbers.next(), stream: UInt64(index)))
        drafts.append(author.draft(document: document))
      }
    }
  }

  private func newOutlet(_ names: inout Set<String>, _ numbers: inout SeededNumbers) -> Outlet {
    var name = ""
    repeat {
      let front = numbers.chance(40) ? numbers.pick(outletBeginnings) : placeName(&numbers)
      name = front + " " + numbers.pick(outletEnds)
    } while !names.insert(name).inserted
    let slug = name.lowercased().split(separator: " ").joined(separator: "-")
    return Outlet(
      name: name, slug: slug, style: HouseStyle(&numbers), layout: numbers.below(layoutCount))
  }

  /// The same text under another headline, with the agency that both have it from.
  private func copy(
    of draft: ArticleDraft, by outlet: Outlet, document: String, _ numbers: inout SeededNumbers
  ) -> ArticleDraft {
    var copy = draft
    copy.document = document
    copy.outlet = outlet
    copy.byline = personName(&numbers)
    copy.published += 20 + numbers.below(200)
    copy.agency = numbers.pick(agencies)
    return copy
  }
}

/// A story's number with zeros in front, so that names sort by number.
func padded(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
}
