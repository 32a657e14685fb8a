"""Time and memory of cleaning over a folder of pages, beside a bare parse of the same pages.

In turn, so many rounds: `xmllint --html --noout`, `tally clean --format jsonl --jobs 1` and `--jobs
2`, all with their output thrown away. Prints the medians of processor and wall time and their
ratios, and the greatest resident memory of one job as the system counts it (`ru_maxrss`, as
`/usr/bin/time -v` prints it, nothing taken off) beside the size of the largest page.
"""

import argparse
import os
import statistics
import subprocess
import time


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tally", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("pages")
    options = parser.parse_args()
    pages = sorted(os.path.join(options.pages, name) for name in os.listdir(options.pages))
    clean = [options.tally, "clean", "--format", "jsonl", "--jobs"]
    commands = {
        "xmllint": ["xmllint", "--html", "--noout"] + pages,
        "jobs 1": clean + ["1"] + pages,
        "jobs 2": clean + ["2"] + pages,
    }
    results = {name: [] for name in commands}
    for _ in range(options.rounds):
        for name, command in commands.items():
            results[name].append(run(command))
    medians = {
        name: [statistics.median(values) for values in zip(*rounds)]
        for name, rounds in results.items()
    }
    for name, (processor, wall, memory) in medians.items():
        print(f"{name:8} processor {processor:.3f} s, wall {wall:.3f} s, {memory / 1e6:.1f} MB")
    largest = max(os.path.getsize(page) for page in pages)
    peak = max(memory for _, _, memory in results["jobs 1"])
    best = {name: min(wall for _, wall, _ in rounds) for name, rounds in results.items()}
    print(f"processor time, jobs 1 : xmllint    {medians['jobs 1'][0] / medians['xmllint'][0]:.3f}")
    print(f"wall time, jobs 2 : jobs 1          {medians['jobs 2'][1] / medians['jobs 1'][1]:.3f}")
    print(f"the same of the best rounds         {best['jobs 2'] / best['jobs 1']:.3f}")
    print(f"memory, jobs 1 : largest page       {peak / largest:.2f} ({largest / 1e6:.2f} MB)")


main()
