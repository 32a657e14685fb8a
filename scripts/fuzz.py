#!/usr/bin/env python3
"""Prints one line of what libFuzzer says of a run: fuzz.py PART LOG."""
import pathlib
import re
import sys

part, log = sys.argv[1], pathlib.Path(sys.argv[2]).read_text(errors="replace")


def last(pattern):
    found = re.findall(pattern, log)
    return found[-1] if found else "?"


runs = last(r"number_of_executed_units:\s*(\d+)")
seconds = last(r"stopped after (\d+) s of processor time")
harm = re.findall(r"(?:ERROR: .*|SUMMARY: .*|Fatal error: .*)", log)
edges, inputs = last(r"cov: (\d+)"), last(r"corp: (\d+)")
peak, slowest = last(r"peak_rss_mb:\s*(\d+)"), last(r"slowest_unit_time_sec:\s*(\d+)")
if harm:
    verdict = "FOUND: " + "; ".join(harm[:3])[:300]
else:
    verdict = "nothing found" if seconds != "?" else "ENDED EARLY"
print(f"{part:8} {runs:>9} runs in {seconds:>5} s of processor time, {edges:>6} edges, "
      f"{inputs:>5} inputs, peak {peak:>5} MB, slowest {slowest:>3} s, {verdict}")
