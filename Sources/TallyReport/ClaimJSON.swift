public import TallyModel

extension JSONWriter {
  /// Writes one claim as `tally extract` and `tally report` print it.
  ///
  /// - Parameter original: the id of the claim that it is a conversion of.
  public mutating func claim(
    _ claim: Claim, of record: ArticleRecord, conversionOf original: String? = nil
  ) {
    object { json in
      json.claimPlace(claim, of: record)
      if let original { json.member("conversionOf", original) }
      json.key("quantity")
      json.quantity(claim.quantity)
      json.member("change", claim.change.rawValue)
      json.member("role", claim.role.rawValue)
      json.member("subject", claim.subject)
      json.member("event", claim.event)
      json.member("concepts", claim.concepts)
      json.member("participants", claim.participants)
      json.claimCircumstances(claim)
    }
  }

  private mutating func claimPlace(_ claim: Claim, of record: ArticleRecord) {
    member("id", claim.id)
    member("doc", record.header.record ?? record.header.path)
    member("source", record.header.source)
    member("path", record.header.path)
    member("record", record.header.record)
    member("line", claim.place.line)
    member("column", claim.place.column)
    member("offset", claim.place.offset)
    member("length", claim.place.length)
    member("text", record.words(of: claim))
    member("sentence", record.sentence(of: claim))
  }

  private mutating func claimCircumstances(_ claim: Claim) {
    member("scope") { json in
      json.member("places", claim.scope.places)
      json.member("distribution", claim.scope.distribution?.rawValue)
      json.member("per", claim.scope.per)
      json.member("partOf", claim.scope.partOf)
    }
    member("time") { json in
      json.member("words", claim.time.words)
      json.member("from", claim.time.from.map { Timestamp(dayNumber: $0).description })
      json.member("to", claim.time.to.map { Timestamp(dayNumber: $0).description })
      json.member("moving", claim.time.moving)
      json.member("revised", claim.time.revised)
    }
    key("attribution")
    attribution(claim.attribution)
    member("negated", claim.negated)
    member("modality", claim.modality.rawValue)
  }

  private mutating func attribution(_ attribution: Attribution?) {
    guard let attribution else { return value(String?.none) }
    object { json in
      json.member("speaker", attribution.speaker)
      json.member("outlet", attribution.outlet)
      json.member("anonymous", attribution.anonymous)
    }
  }

  /// Writes what a figure means.
  public mutating func quantity(_ quantity: Quantity) {
    object { json in
      json.member("kind", quantity.kind.rawValue)
      json.member("value", quantity.value)
      json.member("low", quantity.low)
      json.member("high", quantity.high)
      json.member("qualifier", quantity.qualifier.rawValue)
      json.member("unit", quantity.unit.name)
      json.member("unitHead", quantity.unit.head)
      json.member("unitText", quantity.unit.text)
      json.member("currency", quantity.unit.currency)
      json.member("allows") { json in
        json.member("low", quantity.allows.low)
        json.member("high", quantity.allows.high)
        json.member("lowOpen", quantity.allows.lowOpen)
        json.member("highOpen", quantity.allows.highOpen)
      }
      json.member("alternates", each: quantity.alternates) { $0.quantity($1) }
    }
  }
}

/// The figures of articles as JSON Lines, in the order given: one object a claim, and after it one
/// for each of its conversions in brackets, which names the claim in `conversionOf`.
public func claimLines(of records: [ArticleRecord]) -> [UInt8] {
  var json = JSONWriter()
  for record in records {
    for claim in record.claims {
      json.claim(claim, of: record)
      json.endRecord()
      for conversion in claim.convertedClaims {
        json.claim(conversion, of: record, conversionOf: claim.id)
        json.endRecord()
      }
    }
  }
  return json.bytes
}

extension Claim {
  /// The conversions in brackets as figures of their own.
  fileprivate var convertedClaims: [Claim] {
    zip(quantity.alternates, conversions).enumerated().map { number, pair in
      var claim = self
      claim.id = "\(id)-\(number + 1)"
      (claim.quantity, claim.range, claim.place) = (pair.0, pair.1.range, pair.1.place)
      return claim
    }
  }
}

extension ArticleRecord {
  /// The sentence a claim stands in.
  func sentence(of claim: Claim) -> String {
    sentences.indices.contains(claim.sentence) ? sentences[claim.sentence].text : ""
  }

  /// The words of a claim.
  func words(of claim: Claim) -> String {
    let utf8 = Array(sentence(of: claim).utf8)
    return String(decoding: utf8[claim.range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }
}
