import TallyModel

/// Checked articles as one JSON object, `tally/check/1`; `docs/schema/check.schema.json` describes
/// it.
public func checkObject(of checks: [ArticleCheck]) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("schema", "tally/check/1")
    json.member("articles", each: checks) { $0.check($1) }
  }
  json.endRecord()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func check(_ check: ArticleCheck) {
    let header = check.story.records[check.record].header
    endLine()
    object { json in
      json.member("path", header.path)
      json.member("record", header.record)
      json.member("source", header.source)
      json.member("title", header.title)
      json.member("story", check.story.name)
      json.member("figures", each: check.figures) { $0.figure($1, of: check) }
      json.member("findings", each: check.findings) { $0.finding($1, in: check.story) }
    }
  }

  private mutating func figure(_ figure: CheckedFigure, of check: ArticleCheck) {
    let story = check.story
    endLine()
    object { json in
      json.member("standing", figure.standing?.rawValue ?? "new")
      json.member("supporters", check.supporters(of: figure))
      json.key("claim")
      json.claim(story.claim(figure.claim), of: story.records[figure.claim.record])
      json.member("others", each: figure.others) { json, other in
        let record = story.records[other.claim.record]
        json.object { json in
          json.member("relation", other.relation.rawValue)
          json.member("reason", other.reason)
          json.member("published", record.header.published?.description)
          json.key("claim")
          json.claim(story.claim(other.claim), of: record)
        }
      }
    }
  }
}
