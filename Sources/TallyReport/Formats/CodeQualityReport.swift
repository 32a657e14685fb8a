import TallyModel
import TallyText

/// The alerts that count as GitLab's code quality report: one entry for each end that stands in
/// a file of its own, so that a merge request is marked whichever article it touches.
///
/// - Source: GitLab, "Code Quality", the report's format; entries of one fingerprint collapse.
func codeQualityReport(of list: AlertList) -> [UInt8] {
  var json = JSONWriter()
  json.elements { json in
    for alert in list.open {
      for end in alert.endsOfFiles {
        json.endLine()
        json.codeQualityEntry(alert, at: end)
      }
    }
  }
  json.endRecord()
  return json.bytes
}

extension Alert {
  /// The first end in each file, at most 20.
  fileprivate var endsOfFiles: ArraySlice<AlertEnd> {
    var seen: Set<String> = []
    return ends.filter { seen.insert($0.path).inserted }.prefix(20)
  }

  /// The fingerprint of the entry in one file.
  fileprivate func fingerprint(at end: AlertEnd) -> String {
    var hash = StableHash()
    hash.add(fingerprint.utf8)
    hash.add(end.path.utf8)
    return StableHash.hexadecimal(hash.value)
  }

  /// The alert as seen from one end: the others are described.
  fileprivate func description(at end: AlertEnd) -> String {
    let compared = ends.filter { $0 != end }.prefix(4).map { other in
      "“\(other.figure)” in \(other.source.map { $0 + ", " } ?? "")\(other.location)"
    }
    return compared.isEmpty ? message : "\(message) Compare \(compared.joined(separator: "; "))."
  }
}

extension JSONWriter {
  fileprivate mutating func codeQualityEntry(_ alert: Alert, at end: AlertEnd) {
    object { json in
      json.member("description", alert.description(at: end))
      json.member("check_name", alert.rule.rawValue)
      json.member("fingerprint", alert.fingerprint(at: end))
      json.member("severity", alert.severity.codeQuality)
      json.member("location") { json in
        json.member("path", end.path)
        json.member("lines") { json in
          json.member("begin", end.place.line)
          json.member("end", end.place.endLine)
        }
      }
    }
  }
}

extension Severity {
  fileprivate var codeQuality: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
