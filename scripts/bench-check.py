#!/usr/bin/env python3
"""Compares callgrind's counts with the recorded ones: bench-check.py [--record] JSON FUNCTIONS.

FUNCTIONS is what callgrind_annotate --inclusive=yes printed. A stage's count is that of the
function that enters it, with all it calls.
"""
import json
import pathlib
import re
import sys

ENTRIES = {
    "whole": r"PROGRAM TOTALS",
    "clean": r"\$s10TallyClean7article4from",
    "extract": r"\$s12TallyExtract6record2of",
    "compare": r"\$s12TallyCompare5story5named",
    "render": r"\$s11TallyReport12JSONReporterV6render",
}
ALLOWED = 1.05

record = "--record" in sys.argv
path, functions = (pathlib.Path(name) for name in sys.argv[-2:])
counts = {}
for line in functions.read_text(errors="replace").splitlines():
    found = re.match(r"\s*([\d,]+)", line)
    if not found:
        continue
    for stage, entry in ENTRIES.items():
        if re.search(entry, line):
            count = int(found.group(1).replace(",", ""))
            counts[stage] = max(counts.get(stage, 0), count)

recorded = json.loads(path.read_text()) if path.exists() else {}
failed = False
for stage in ENTRIES:
    if stage not in counts:
        print(f"{stage:8} its function was not found", file=sys.stderr)
        failed = True
        continue
    before = recorded.get(stage)
    change = f"{100 * (counts[stage] / before - 1):+.1f} %" if before else "not recorded"
    worse = bool(before) and counts[stage] > ALLOWED * before
    failed |= worse
    print(f"{stage:8} {counts[stage] / 1e6:10.1f} million instructions  {change}"
          + ("  MORE THAN 5 % ABOVE" if worse else ""))
if record:
    path.write_text(json.dumps(counts, indent=2, sort_keys=True) + "\n")
    failed = False
sys.exit(failed)
