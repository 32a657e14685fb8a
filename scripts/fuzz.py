#!/usr/bin/env python3
"""Prints one line of what libFuzzer says of a run: fuzz.py PART LOG."""
import pathlib
import re
import sys

part, log = sys.argv[1], pathlib.Path(sys.argv[2]).read_text(errors="replace")


def last(pattern):
    found = re.findall(pattern, log)
    return found[-1] if found else "?"


done = re.search(r"Done (\d+) runs in (\d+) second", log)
runs, seconds = done.groups() if done else (last(r"^#(\d+)\s"), "?")
harm = re.findall(r"(?:ERROR: .*|SUMMARY: .*|Fatal error: .*)", log)
print(f"{part:8} {runs:>9} runs in {seconds:>5} s, {last(r'cov: (\d+)'):>6} edges, "
      f"{last(r'corp: (\d+)'):>5} inputs, peak {last(r'peak_rss_mb:\s*(\d+)'):>5} MB, "
      f"slowest {last(r'slowest_unit_time_sec:\s*(\d+)'):>3} s, "
      f"{'nothing found' if done and not harm else 'FOUND: ' + '; '.join(harm[:3])[:300]}")
