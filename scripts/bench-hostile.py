"""Time and memory of `tally clean` against the size of hostile pages."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROSE = "<p>" + "The dam held 40 million tonnes of water. " * 8 + "</p>"
ARTICLE = (
    "<article><h1>The dam held this time</h1>" + PROSE
    + "<p>Engineers had feared that 3 of its 12 gates would give way, and had told 900 people "
    "to leave.</p></article>"
)
MARK = "3 of its 12 gates"


def filled(piece, size):
    return piece * max(1, size // len(piece))


# What stands before and behind the article.
KINDS = {
    "open paragraphs": lambda n: (filled("<p>", n), ""),
    "nested boxes": lambda n: (filled("<div>", n), ""),
    "stray ends": lambda n: ("", filled("</div></span>", n)),
    "nested, then strays": lambda n: (filled("<div>", n // 2), filled("</span></div>", n // 2)),
    "attributes": lambda n: ("<div " + " ".join(f"a{i}=1" for i in range(n // 9)) + ">", "</div>"),
    "nested lists": lambda n: (filled("<ul><li>", n), ""),
    "nested tables": lambda n: (filled("<table><tr><td>", n), ""),
    "bold without end": lambda n: (filled("<b>x", n), ""),
    "links without end": lambda n: (filled("<a>x", n), ""),
    "paragraphs of a letter": lambda n: (filled("<p>a", n), ""),
    "empty boxes": lambda n: (filled('<div class="a b c d"></div>', n), ""),
    "titles": lambda n: ("", filled("<h1>title of this</h1>", n)),
    "drawings without end": lambda n: ("", filled("<svg><template>", n)),
    "scripts in comments": lambda n: ("", filled("<script><!--<script>", n)),
    "comments": lambda n: ("", filled("<!-- <!-", n)),
    "brackets": lambda n: ("", filled("<", n)),
    "ampersands": lambda n: ("", filled("&", n)),
    "entities": lambda n: ("", filled("&amp;", n)),
    "zeros": lambda n: ("", filled("\0", n)),
    "line feeds": lambda n: ("", filled("\n", n)),
    "one bad byte": lambda n: (filled("<p>word and word", n), "\udcff"),
    "times": lambda n: ("", filled('<p><time datetime="2026-01-02T10:00">x</time></p>', n)),
    "deep JSON": lambda n: (
        '<script type="application/ld+json">' + filled('[{"a":', n) + "</script>", ""),
}


def main():
    options = arguments()
    sizes = [int(size) for size in options.sizes.split(",")]
    print(f"{'page':<24}" + "".join(f"{size:>6} MB{'':10}" for size in sizes) + "  growth")
    for name, make in KINDS.items():
        runs = [measured_kind(options.tally, name, size * 1_000_000) for size in sizes]
        cells = "".join(
            f"{run['seconds']:7.2f} s {run['megabytes']:5.0f} MB{'' if run['found'] else '!'} "
            for run in runs)
        growth = runs[-1]["seconds"] / max(0.005, runs[0]["seconds"]) / (sizes[-1] / sizes[0])
        print(f"{name:<24}{cells} {growth:5.2f}", flush=True)
    if options.pages:
        largest = max(Path(options.pages).iterdir(), key=lambda path: path.stat().st_size)
        run = measured(options.tally, str(largest))
        size = largest.stat().st_size / 1e6
        print(f"largest page: {size:.1f} MB, {run['megabytes']:.0f} MB, "
              f"{run['megabytes'] / size:.1f} times the page")
    print("growth: time of the largest over time of the smallest, by their sizes; 1 is linear.\n"
          "!: the article was not found.")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tally", required=True)
    parser.add_argument("--sizes", default="1,4,16")
    parser.add_argument("--pages")
    return parser.parse_args()


def page(make, size):
    before, behind = make(size)
    return (before + ARTICLE + behind).encode("utf-8", "surrogateescape")


def measured_kind(tally, name, size):
    # Another process makes the page: a child's peak memory begins with its parent's.
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        subprocess.run([sys.executable, __file__, "--write", name, str(size), file.name], check=True)
        return measured(tally, file.name)


def measured(tally, path):
    command = [tally, "clean", "--format", "jsonl", "--jobs", "1", path]
    with tempfile.NamedTemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        found = subprocess.run(["grep", "-qF", MARK, out.name], check=False).returncode == 0
    if os.WIFSIGNALED(status):
        sys.exit(f"tally crashed: signal {os.WTERMSIG(status)}")
    return {
        "seconds": usage.ru_utime + usage.ru_stime, "megabytes": usage.ru_maxrss / 1000,
        "found": found,
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        Path(sys.argv[4]).write_bytes(page(KINDS[sys.argv[2]], int(sys.argv[3])))
    else:
        main()
