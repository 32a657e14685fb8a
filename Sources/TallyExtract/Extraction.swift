public import TallyModel
import TallyText

/// The record of an article: its claims with all that comparison needs.
///
/// Extraction does not fail: a figure whose meaning is not clear is counted as left alone.
/// - Parameter tables: the word tables that figures are read by.
/// - Complexity: O(n) in the length of the text.
public func record(of article: Article, by tables: ReadingTables = ReadingTables()) -> ArticleRecord
{
  var extraction = Extraction(article, tables)
  let span = article.text.span
  var isCut = false
  let spans = sentenceSpans(of: article, isCut: &isCut)
  if isCut { extraction.cuts.insert(.sentenceBytes) }
  for (ordinal, sentence) in spans.enumerated()
  where mayHoldFigure(span, sentence.range)
    || tables.figureWords?.occur(in: span, sentence.range) ?? false
  {
    let tokens = tokens(in: span, range: sentence.range)
    extraction.add(
      TokenizedSentence(
        range: sentence.range, tokens: tokens, block: sentence.block, ordinal: ordinal), of: spans)
  }
  var record = extraction.record
  record.sketch = Sketch.of(span)
  record.profile = Profile.of(span, sentences: spans.map(\.range))
  record.textHash = hash(of: span)
  record.credits = credits(of: article, in: spans)
  record.cuts = extraction.cuts.sorted().map { $0.message(article.limits) }
  return record
}

private func hash(of text: borrowing Span<UInt8>) -> UInt64 {
  var hash = StableHash()
  for index in text.indices { hash.add(text[index]) }
  return hash.value
}

/// An article's record while its sentences are read.
private struct Extraction {
  let article: Article
  let vocabulary: SharedVocabulary
  let isEnglish: Bool
  /// The hash of what tells the article from others: claims' ids go on from it.
  let origin: StableHash
  var record: ArticleRecord
  /// The last words of names of persons, as far as the sentences were read.
  var lastNames: Set<UInt64> = []
  /// The words that are names, as far as the sentences were read.
  var names: Set<UInt64> = []
  /// The limits that the article went beyond.
  var cuts: Set<LimitCut>

  init(_ article: Article, _ tables: ReadingTables) {
    self.article = article
    cuts = article.cuts
    vocabulary = tables.vocabulary
    let language = article.header.language ?? "en"
    isEnglish = language == "en" || language.hasPrefix("en-") || language.hasPrefix("en_")
    let header = article.header
    let key = header.url ?? (header.record.map { header.path + "#" + $0 } ?? header.path)
    var hash = StableHash()
    hash.add((header.source + "\n" + key).utf8)
    origin = hash
    record = ArticleRecord(key: key, header: header, sentences: [], claims: [])
  }

  mutating func add(_ sentence: TokenizedSentence, of spans: [SentenceSpan]) {
    var found = readings(of: sentence.tokens, in: article.text, vocabulary: vocabulary)
    for reason in found.leftAlone {
      record.leftAlone[isEnglish ? reason : .language, default: 0] += 1
    }
    guard isEnglish else {
      if !found.readings.isEmpty { record.leftAlone[.language, default: 0] += found.readings.count }
      return
    }
    guard !found.readings.isEmpty else { return }
    guard record.claims.count + found.readings.count <= article.limits.claims else {
      record.leftAlone[.limit, default: 0] += found.readings.count
      cuts.insert(.claims)
      return
    }
    found.findConcepts()
    let tags = found.tags
    var bound = bind(
      found.readings, in: sentence, of: article.text, published: article.header.published,
      tags: tags, names: names)
    names.formUnion(bound.names)
    lastNames.formUnion(TallyExtract.lastNames(of: sentence.tokens, tags))
    namePersons(in: &bound.claims, of: sentence, spans)
    let text = article.string(in: sentence.range)
    record.sentences.append(
      Sentence(
        text: text, place: article.place(of: sentence.range),
        blockKind: article.blocks[sentence.block].kind, block: sentence.block,
        ordinal: sentence.ordinal, terms: bound.terms))
    var id = origin
    id.add(text.utf8)
    for (ordinal, pair) in zip(found.readings, bound.claims).enumerated() {
      var own = id
      own.add(UInt64(ordinal))
      record.claims.append(claim(pair.0, pair.1, in: sentence, id: own.value))
    }
  }

  /// Says who "he" and "she" are in statements, for two places a sentence at most: each is looked
  /// for in three sentences.
  private func namePersons(
    in claims: inout [ClaimBinding], of sentence: TokenizedSentence, _ spans: [SentenceSpan]
  ) {
    var found: [Int: String?] = [:]
    func name(_ statement: inout Statement?) {
      guard let pronoun = statement?.pronoun else { return }
      let place = sentence.range.lowerBound + pronoun.lowerBound
      guard
        let token = sentence.tokens.first(where: { $0.range.lowerBound >= place }),
        token.hash.isIn(StatementWords.singular), found[place] != nil || found.count < 2
      else { return }
      let finder = AntecedentFinder(article: article, spans: spans, lastNames: lastNames)
      let person = found[place] ?? finder.person(before: place, in: sentence.ordinal)
      found[place] = person
      statement?.person = person
    }
    for index in claims.indices {
      name(&claims[index].statement)
      let part = claims[index].statement
      // A clause with which the sentence begins will be told.
      if part?.form != .clause || part?.pronoun != nil || part?.parts.first?.lowerBound != 0 {
        name(&claims[index].wholeStatement)
      }
    }
  }

  private func claim(
    _ reading: Reading, _ binding: ClaimBinding, in sentence: TokenizedSentence, id: UInt64
  ) -> Claim {
    var time = binding.time
    if reading.replaces { time.revised = true }
    let first = sentence.tokens[reading.tokens.lowerBound].range.lowerBound
    let last = sentence.tokens[reading.tokens.upperBound - 1].range.upperBound
    let start = sentence.range.lowerBound
    return Claim(
      id: StableHash.hexadecimal(id), sentence: record.sentences.count - 1,
      range: first - start..<last - start, place: article.place(of: first..<last),
      quantity: reading.quantity, change: reading.change, role: reading.role,
      subject: binding.subject, event: binding.event, concepts: binding.concepts,
      participants: binding.participants, scope: binding.scope, time: time,
      attribution: binding.attribution, negated: binding.negated, modality: binding.modality,
      keys: binding.keys, gist: binding.gist, statement: binding.statement,
      wholeStatement: binding.wholeStatement,
      conversions: reading.conversions.compactMap { convertedFigure($0, in: sentence) })
  }

  private func convertedFigure(
    _ tokens: Range<Int>, in sentence: TokenizedSentence
  ) -> ConvertedFigure? {
    let start = sentence.range.lowerBound
    let bounded = sentence.tokens[tokens.clamped(to: sentence.tokens.indices)]
    guard let first = bounded.first?.range.lowerBound, let last = bounded.last?.range.upperBound
    else { return nil }
    return ConvertedFigure(
      range: first - start..<last - start, place: article.place(of: first..<last))
  }
}
