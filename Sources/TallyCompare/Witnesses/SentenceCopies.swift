import TallyModel
import TallyText

/// Words in a shingle of a sentence.
private let shingle = 3
/// Sentences with fewer shingles are too short to be anyone's.
private let leastShingles = 8
/// Sentences are copies when at least this share of the shorter one's shingles is shared, in
/// percent.
private let share = 70
/// A shingle that more sentences share is a set phrase; the first stand for them.
private let holders = 8

/// Claims grouped by sentences that are near copies of one another; indices into `members`.
///
/// A site that keeps one paragraph of another's report is no second witness of its figures.
/// - Complexity: O(n · w) for sentences of w words.
func sentenceCopies(
  among members: [ClaimView], sentence: (ClaimView) -> String
) -> [[Int]] {
  if members.count < 2 { return members.indices.map { [$0] } }
  var leader = Array(members.indices)
  var holding: [UInt64: [Int]] = [:]
  let texts = members.map { shingles(of: sentence($0)) }
  for (index, own) in texts.enumerated() where own.count >= leastShingles {
    var shared: [Int: Int] = [:]
    for value in own {
      for other in holding[value, default: []] { shared[other, default: 0] += 1 }
      if holding[value, default: []].count < holders { holding[value, default: []].append(index) }
    }
    let copies = shared.filter { other, count in
      100 * count >= share * min(own.count, texts[other].count)
    }
    for other in copies.keys.sorted() {
      let (one, two) = (leader[index], leader[other])
      if one == two { continue }
      for place in leader.indices where leader[place] == max(one, two) {
        leader[place] = min(one, two)
      }
    }
  }
  var groups: [Int: [Int]] = [:]
  for (index, first) in leader.enumerated() { groups[first, default: []].append(index) }
  return groups.keys.sorted().map { groups[$0, default: []] }
}

/// Hashes of all runs of three words of a sentence, without repeats.
private func shingles(of sentence: String) -> Set<UInt64> {
  let words = words(of: Array(sentence.utf8)[...])
    .filter { $0.utf8.contains { $0 &- 0x30 < 10 || $0 > 0x60 } }
  guard words.count >= shingle else { return [] }
  var found: Set<UInt64> = []
  for start in 0...(words.count - shingle) {
    var hash = StableHash()
    for word in words[start..<start + shingle] {
      hash.add(word.utf8)
      hash.add(UInt8(0xFF))
    }
    found.insert(hash.value)
  }
  return found
}
