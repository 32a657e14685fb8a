"""Measures how the time of comparing grows with the number of articles.

    growth.py --tally PROGRAM --generate PROGRAM --work FOLDER [--sizes 1000,5000,20000]

Invented articles are written once for each size, then compared on one thread: as the stories they
are, and all as one story, where every figure may meet every other. Printed for each size: claims,
seconds of processor time that comparing took, and the exponent of growth from the size before
(1 is linear, 2 quadratic).
"""
import argparse
import json
import math
import os
import pathlib
import re
import subprocess


def generate(program, folder, size):
    """The folder of `size` articles; written where it is not there yet."""
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([program, "--articles", str(size), folder], check=True, capture_output=True)
    return folder / "pages"


def flat(source, folder):
    """All articles of a folder's stories as one story."""
    if not folder.exists():
        folder.mkdir(parents=True)
        for path in sorted(source.rglob("*")):
            if path.is_file():
                name = str(path.relative_to(source)).replace(os.sep, "_")
                os.link(path, folder / name)
    return folder


def measure(program, folder):
    """Claims read and seconds of processor time that comparing took."""
    run = subprocess.run(
        [program, "report", "--format", "json", "--jobs", "1", "--timings", "--quiet", folder],
        capture_output=True, text=True, check=True)
    seconds = re.search(r"compare\s+([\d.]+)\s*(ms|s)", run.stderr)
    scale = 0.001 if seconds and seconds.group(2) == "ms" else 1
    claims = json.loads(run.stdout)["coverage"]["read"]
    return claims, float(seconds.group(1)) * scale if seconds else float("nan")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tally", required=True)
    parser.add_argument("--generate", required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--sizes", default="1000,5000,20000")
    options = parser.parse_args()
    for name in ("stories", "one story"):
        before = None
        for size in map(int, options.sizes.split(",")):
            folder = generate(options.generate, options.work / f"growth-{size}", size)
            if name == "one story":
                folder = flat(folder, options.work / f"growth-{size}-flat")
            claims, seconds = measure(options.tally, folder)
            line = f"{name:10} {size:7,} articles {claims:9,} claims {seconds:8.2f} s"
            if before and before[1] > 0 and seconds > 0:
                exponent = math.log(seconds / before[1]) / math.log(claims / before[0])
                line += f"   exponent {exponent:.2f}"
            print(line, flush=True)
            before = (claims, seconds)


if __name__ == "__main__":
    main()
