#!/usr/bin/env python3
"""Prints the share of lines that ran in each module: llvm-cov's summary on standard input."""
import collections
import json
import sys

root, floor = sys.argv[1], float(sys.argv[2])
# What makes data and measures; no product holds it.
apart = {"TallyGenerate", "TallyTrain", "TallyFuzzer", "TallyFuzz"}
modules = collections.defaultdict(lambda: [0, 0])
worst = []
for file in json.load(sys.stdin)["data"][0]["files"]:
    if not file["filename"].startswith(root):
        continue
    name = file["filename"][len(root):]
    lines = file["summary"]["lines"]
    module = modules[name.split("/")[0]]
    module[0] += lines["covered"]
    module[1] += lines["count"]
    worst.append((lines["count"] - lines["covered"], name, lines["percent"]))
failed = False
for name, (covered, count) in sorted(modules.items()):
    share = 100 * covered / count if count else 100
    low = share < floor and name not in apart
    failed |= low
    print(f"{name:16} {share:6.1f} %  {covered:6} of {count:6} lines{'  BELOW' if low else ''}")
print("most lines that no test runs:")
for missed, name, share in sorted(worst, reverse=True)[:15]:
    print(f"  {missed:5}  {share:5.1f} %  {name}")
sys.exit(failed)
