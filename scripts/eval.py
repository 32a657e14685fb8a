#!/usr/bin/env python3
"""Scores a report on annotated stories.

    eval.py [--json FILE] [--floors FILE [--raise]] [--worst N] --name NAME REPORT GOLD PAGES

REPORT is what `tally report --format json PAGES` printed; GOLD a folder with one file
STORY.jsonl a story (Tests/StoryGold/README.md describes the lines), PAGES the folder of
story folders. A claim covers a mention when it overlaps its bytes and is at most 48 bytes
longer. What is printed:

    figures       share of the annotated mentions that some claim covers
    same          precision, recall and F1 of pairs called agree or compatible
    differ        the same for pairs called contradict or updated
    kind          share of the pairs found right as differing whose kind is right too
    look-alikes   share of called pairs that join the two events of one folder
    leaks         claims a page where the gold says that there is none
    arithmetic    annotated wrong sums found, and arithmetic findings that are none of them

With --floors, figures below those recorded under NAME fail; --raise records better ones.
"""
import argparse
import html
import itertools
import json
import pathlib
import re
import sys

SAME = {"agree", "compatible"}
DIFFER = {"contradict", "updated", "conflict", "update"}
KIND = {"conflict": "contradict", "update": "updated"}
MARKUP = re.compile(
    r"<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->|<title\b.*?</title\s*>"
    r"|<[^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);", re.S | re.I)
INLINE = re.compile(r"</?(?:a|b|i|em|strong|span|u|abbr|mark|small|sub|sup|code)\b", re.I)


class Page:
    """The visible characters of a file and the byte at which each starts."""

    def __init__(self, path):
        source = path.read_bytes()
        try:
            source.decode("utf-8")
            self.encoding = "utf-8"
        except UnicodeDecodeError:
            self.encoding = "windows-1252"
        source = source.decode(self.encoding, "replace")
        self.characters, self.starts, self.byte = [], [], 0
        if path.suffix == ".txt":
            self.put(source)
        else:
            at = 0
            for piece in MARKUP.finditer(source):
                self.put(source[at:piece.start()])
                raw = piece.group()
                if raw[0] == "&":
                    self.put(html.unescape(raw), self.width(raw))
                else:
                    if not INLINE.match(raw):
                        self.put(" ", 0)
                    self.byte += self.width(raw)
                at = piece.end()
            self.put(source[at:])
        self.text = "".join(self.characters)
        del self.characters

    def put(self, text, width=None):
        for character in text:
            if character.isspace():
                if not self.characters or self.characters[-1] != " ":
                    self.characters.append(" ")
                    self.starts.append(self.byte)
            else:
                self.characters.append(character)
                self.starts.append(self.byte)
            if width is None:
                self.byte += self.width(character)
        self.byte += width or 0

    def width(self, text):
        """The bytes that a text takes in the file."""
        return len(text.encode(self.encoding, "replace"))

    def ranges(self, quote, figure):
        quote, figure = (re.sub(r"\s+", " ", text) for text in (quote, figure))
        inside, at = quote.find(figure), -1
        while inside >= 0 and (at := self.text.find(quote, at + 1)) >= 0:
            first, last = at + inside, at + inside + len(figure) - 1
            yield self.starts[first], self.starts[last] + 1


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


class StoryGold:
    """The annotations of one story."""

    def __init__(self, lines, folder):
        self.mentions, self.by_doc, self.relations = {}, {}, {}
        self.absent, self.ignored, self.errors = {}, {}, []
        paths = {path.stem: path for path in folder.iterdir()}
        self.pages = len(paths)
        pages, self.missing = {}, 0

        def page(doc):
            if doc not in pages:
                pages[doc] = Page(paths[doc])
            return pages[doc]

        for line in lines:
            fact = json.loads(line)
            for item in fact.get("absent", []):
                found = page(item["doc"]).ranges(item["figure"], item["figure"])
                self.absent.setdefault(item["doc"], []).extend(found)
            for item in fact.get("ignore", []):
                found = page(item["doc"]).ranges(item["quote"], item["quote"])
                self.ignored.setdefault(item["doc"], []).extend(found)
            for item in fact.get("errors", []):
                found = list(page(item["doc"]).ranges(item["quote"], item["quote"]))
                self.errors.append((item["doc"], found))
            for number, mention in enumerate(fact.get("mentions", [])):
                key = fact["fact"], number
                found = list(page(mention["doc"]).ranges(mention["quote"], mention["figure"]))
                self.missing += not found
                self.mentions[key] = found
                self.by_doc.setdefault(mention["doc"], []).extend((r, key) for r in found)
            groups = {frozenset(r[:2]): r[2] for r in fact.get("relations", [])}
            for (i, a), (j, b) in itertools.combinations(enumerate(fact.get("mentions", [])), 2):
                kind = "agree" if a["group"] == b["group"] else groups.get(
                    frozenset((a["group"], b["group"])))
                if kind:
                    self.relations[frozenset(((fact["fact"], i), (fact["fact"], j)))] = kind

    def keys(self, claim):
        doc, place = claim["doc"], claim["place"]
        return {key for found, key in self.by_doc.get(doc, [])
                if overlap(found, place) and place[1] - place[0] <= found[1] - found[0] + 48}


def event_of(doc):
    return doc[0] if doc[:2] in ("a_", "b_") else None


class Score:
    def __init__(self):
        self.count = dict.fromkeys(
            "mentions found same_right same_called same_gold differ_right differ_called "
            "differ_gold kind_right called crossed leaks pages missing errors errors_found "
            "sums sums_right".split(), 0)
        self.wrong = []

    def add(self, gold, claims, facts, findings, story):
        count, called_same, called_differ = self.count, set(), {}
        keys = {name: gold.keys(claim) for name, claim in claims.items()}
        count["mentions"] += len(gold.mentions)
        count["found"] += len(set().union(*keys.values())) if keys else 0
        count["pages"] += gold.pages
        count["missing"] += gold.missing
        unjudged = set()
        for name, claim in claims.items():
            place, doc = claim["place"], claim["doc"]
            count["leaks"] += any(overlap(place, other) for other in gold.absent.get(doc, []))
            if any(overlap(place, other) for other in gold.ignored.get(doc, [])):
                unjudged.add(name)
        for found in keys.values():
            called_same |= {frozenset(p) for p in itertools.combinations(found, 2)
                            if gold.relations.get(frozenset(p)) in SAME}
        for fact in facts:
            for pair in fact.get("pairs", []):
                a, b = pair["a"], pair["b"]
                golds = [frozenset((x, y)) for x in keys.get(a, ()) for y in keys.get(b, ())
                         if x != y and frozenset((x, y)) in gold.relations]
                if not golds and unjudged & {a, b}:
                    continue
                count["called"] += 1
                events = {event_of(claims[a]["doc"]), event_of(claims[b]["doc"])}
                count["crossed"] += not golds and events == {"a", "b"}
                names = golds or [frozenset((("?", a), ("?", b)))]
                if pair["relation"] in SAME:
                    called_same.update(names)
                elif pair["relation"] in DIFFER:
                    called_differ.update(dict.fromkeys(names, pair["relation"]))
                    if not any(gold.relations.get(n) in DIFFER for n in golds):
                        self.wrong.append((story, pair["relation"], claims[a], claims[b]))
                elif pair["relation"] not in SAME:
                    raise SystemExit(f"unknown relation {pair['relation']}")
        same = {p for p, kind in gold.relations.items() if kind in SAME}
        differ = {p for p, kind in gold.relations.items() if kind in DIFFER}
        right = differ & called_differ.keys()
        count["same_right"] += len(same & called_same)
        count["same_called"] += len(called_same)
        count["same_gold"] += len(same)
        count["differ_right"] += len(right)
        count["differ_called"] += len(called_differ)
        count["differ_gold"] += len(differ)
        count["kind_right"] += sum(KIND[gold.relations[p]] == called_differ[p] for p in right)
        count["errors"] += len(gold.errors)
        hit = set()
        for finding in findings:
            if not finding["rule"].startswith("arithmetic."):
                continue
            count["sums"] += 1
            ends = [claims[c] for c in finding["claims"] if c in claims]
            hits = {n for n, (doc, found) in enumerate(gold.errors) for claim in ends
                    if claim["doc"] == doc and any(overlap(claim["place"], f) for f in found)}
            count["sums_right"] += bool(hits)
            hit |= hits
        count["errors_found"] += len(hit)

    def figures(self):
        c = self.count

        def share(part, whole):
            return round(part / whole, 4) if whole else None

        def f1(name):
            right, called, gold = (c[f"{name}_{x}"] for x in ("right", "called", "gold"))
            return share(2 * right, called + gold)

        result = {"figures": share(c["found"], c["mentions"])}
        for name in ("same", "differ"):
            result[f"{name}_precision"] = share(c[f"{name}_right"], c[f"{name}_called"])
            result[f"{name}_recall"] = share(c[f"{name}_right"], c[f"{name}_gold"])
            result[f"{name}_f1"] = f1(name)
        result["kind"] = share(c["kind_right"], c["differ_right"])
        result["apart"] = share(c["called"] - c["crossed"], c["called"])
        result["leaks_a_page"] = share(c["leaks"], c["pages"])
        result["sums_recall"] = share(c["errors_found"], c["errors"])
        result["sums_precision"] = share(c["sums_right"], c["sums"])
        return {name: value for name, value in result.items() if value is not None}


def check(name, result, path, raising):
    """Compares with the recorded floors; a leak is better when it is less."""
    floors = json.loads(path.read_text()) if path.exists() else {}
    recorded = floors.setdefault(name, {})
    worse = []
    for key, value in result.items():
        floor = recorded.get(key)
        sign = -1 if key == "leaks_a_page" else 1
        if floor is not None and sign * value < sign * floor - 1e-9:
            worse.append(f"{name}: {key} is {value}, the floor is {floor}")
        elif raising and (floor is None or sign * value > sign * floor):
            recorded[key] = value
    worse += [f"{name}: {key} is not measured any more" for key in recorded if key not in result]
    if raising:
        path.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n")
    for line in worse:
        print(line, file=sys.stderr)
    return not worse


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--floors", type=pathlib.Path)
    parser.add_argument("--raise", dest="raising", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--name", required=True)
    for name in ("report", "gold", "pages"):
        parser.add_argument(name, type=pathlib.Path)
    options = parser.parse_args()

    report = json.loads(options.report.read_text())
    only = report["stories"][0] if len(report["stories"]) == 1 else ""
    stories = {name: ({}, [], []) for name in report["stories"]}
    for fact in report["facts"]:
        claims, facts, _ = stories[fact.get("story", only)]
        facts.append(fact)
        for claim in fact["claims"]:
            claims[claim["id"]] = {
                "doc": pathlib.Path(claim["path"]).stem, "text": claim["text"],
                "place": (claim["offset"], claim["offset"] + claim["length"]),
                "sentence": claim.get("sentence", "")}
    for finding in report["findings"]:
        stories[finding.get("story", only)][2].append(finding)

    score = Score()
    for path in sorted(options.gold.glob("*.jsonl")):
        folder = options.pages / path.stem
        lines = [line for line in path.read_text().splitlines() if line.strip()]
        score.add(StoryGold(lines, folder), *stories.get(path.stem, ({}, [], [])), path.stem)
    result = score.figures()
    print(f"{options.name}: {score.count['pages']} pages, {score.count['mentions']} figures, "
          f"{score.count['missing']} quotes not found in their page")
    for name, value in result.items():
        print(f"  {name:17} {value:.3f}")
    step = max(1, len(score.wrong) // max(1, options.worst))
    for story, relation, a, b in score.wrong[::step][:options.worst]:
        print(f"WRONG {story} {relation}")
        for claim in (a, b):
            print(f"    {claim['doc']}: {claim['text']!r} in {claim['sentence'][:140]!r}")
    if options.json:
        options.json.write_text(json.dumps({"counts": score.count, "result": result}, indent=1))
    if options.floors and not check(options.name, result, options.floors, options.raising):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
