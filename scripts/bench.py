#!/usr/bin/env python3
"""Measures tally on generated corpora and writes docs/benchmarks.md with its plot.

    bench.py --tally BIN --generate BIN [--text BIN] [--rounds N] [--sizes 1000,10000]
             [--pages DIR] [--other COMMAND] [--docs DIR] [--work DIR]

Each figure is the median of the rounds, with the smallest and the largest beside it.
Processor time is that of the whole process, user and system. Rounds of different programs
alternate, so that a busy machine slows all of them.
"""
import argparse
import datetime
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

STAGES = ["read", "clean", "extract", "compare", "render"]


def run(command, **options):
    """Wall seconds, processor seconds, peak memory in MB, and standard error of a command."""
    with tempfile.TemporaryFile() as errors, open(os.devnull, "wb") as nothing:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=nothing, stderr=errors, **options)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        text = errors.read().decode("utf-8", "replace")
    if process.returncode not in (0, 1, 2):
        sys.exit(f"{command[0]} ended with {process.returncode}: {text[-300:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def spread(values, digits=2):
    if not values:
        return "-"
    middle = statistics.median(values)
    return f"{middle:.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def machine():
    model, cores = "", os.cpu_count()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":")[1].strip()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{model}, {cores} cores, {memory:.0f} GB, {platform.system()} {platform.release()}"


def version(command):
    found = subprocess.run(command, capture_output=True, text=True)
    return (found.stdout + found.stderr).strip().splitlines()[0]


def xmllint_over(files, jobs=1):
    """xmllint over many files, as few processes as the argument length allows."""
    return ["sh", "-c", f"xargs -0 -a '{files}' -P {jobs} xmllint --html --noout 2>/dev/null; exit 0"]


class Corpus:
    def __init__(self, name, pages, work):
        self.name, self.pages = name, pages
        html = sorted(p for p in pages.rglob("*") if p.suffix == ".html")
        every = [p for p in pages.rglob("*") if p.is_file()]
        self.articles, self.bytes = len(every), sum(p.stat().st_size for p in every)
        self.html, self.html_bytes = len(html), sum(p.stat().st_size for p in html)
        self.list = (work / (re.sub(r"\W+", "-", name) + ".files")).resolve()
        self.list.write_bytes(b"".join(bytes(p) + b"\0" for p in html))

    def measure(self, tally, rounds, other=None):
        """Results by program: lists of wall, processor, memory, and of each stage."""
        report = [str(tally), "report", "--format", "json", "--quiet"]
        programs = {
            "tally, one core": report + ["--jobs", "1", str(self.pages)],
            "tally, all cores": report + [str(self.pages)],
            "stages": report + ["--jobs", "1", "--timings", str(self.pages)],
        }
        if shutil.which("xmllint"):
            programs["xmllint --html --noout"] = xmllint_over(self.list)
        if other:
            programs[other] = ["sh", "-c", f"{other} {self.pages}"]
        results = {name: {"wall": [], "cpu": [], "memory": []} for name in programs}
        stages = {stage: [] for stage in STAGES}
        for _ in range(rounds):
            for name, command in programs.items():
                wall, cpu, memory, text = run(command)
                results[name]["wall"].append(wall)
                results[name]["cpu"].append(cpu)
                results[name]["memory"].append(memory)
                if name == "stages":
                    for stage, value in re.findall(r"(\w+) (\d+) ms", text):
                        stages.setdefault(stage, []).append(int(value) / 1000)
        del results["stages"]
        return results, stages


def table(rows):
    head, *body = rows
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in body]) + "\n"


def plot(measured, path):
    """Bars of processor milliseconds an article: stages stacked, xmllint beside."""
    colours = dict(zip(STAGES, ["#8da0cb", "#66c2a5", "#fc8d62", "#e78ac3", "#a6d854"]))
    bars = []
    for corpus, results, stages in measured:
        parts = [(s, 1000 * statistics.median(v) / corpus.articles)
                 for s, v in stages.items() if v]
        bars.append((f"tally, {corpus.articles:,}", parts))
        lint = results.get("xmllint --html --noout")
        if lint:
            value = 1000 * statistics.median(lint["cpu"]) / max(1, corpus.html)
            bars.append((f"xmllint, {corpus.html:,}", [("xmllint", value)]))
    top = max((sum(v for _, v in parts) for _, parts in bars), default=1) or 1
    height, left, width = 34 * len(bars) + 60, 150, 520
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="760" height="{height}" '
           'font-family="sans-serif" font-size="12">',
           '<rect width="100%" height="100%" fill="#ffffff"/>',
           '<text x="10" y="20" font-size="14">Processor milliseconds an article</text>']
    for row, (name, parts) in enumerate(bars):
        y, x = 34 + 34 * row, left
        svg.append(f'<text x="{left - 8}" y="{y + 17}" text-anchor="end">{name}</text>')
        for stage, value in parts:
            size = width * value / top
            fill = colours.get(stage, "#b3b3b3")
            svg.append(f'<rect x="{x:.1f}" y="{y}" width="{size:.1f}" height="24" fill="{fill}">'
                       f'<title>{stage} {value:.3f} ms</title></rect>')
            if size > 46:
                svg.append(f'<text x="{x + 4:.1f}" y="{y + 16}">{stage}</text>')
            x += size
        total = sum(v for _, v in parts)
        svg.append(f'<text x="{x + 6:.1f}" y="{y + 17}">{total:.2f}</text>')
    path.write_text("\n".join(svg + ["</svg>"]) + "\n")


def section(corpus, results, stages):
    rows = [["program", "processor s", "wall s", "MB/s of processor time", "peak MB"]]
    for name, result in results.items():
        size = corpus.html_bytes if name.startswith("xmllint") else corpus.bytes
        speed = [size / 1e6 / value for value in result["cpu"] if value > 0]
        rows.append([name, spread(result["cpu"]), spread(result["wall"]), spread(speed, 1),
                     spread(result["memory"], 0)])
    parts = [["stage", "processor s", "ms an article"]]
    for stage, values in stages.items():
        if values:
            parts.append([stage, spread(values),
                          f"{1000 * statistics.median(values) / corpus.articles:.3f}"])
    text = (f"## {corpus.name}\n\n{corpus.articles:,} articles, {corpus.bytes / 1e6:.1f} MB, of "
            f"which {corpus.html:,} HTML pages, {corpus.html_bytes / 1e6:.1f} MB.\n\n"
            + table(rows) + "\n" + table(parts))
    lint = results.get("xmllint --html --noout")
    if lint:
        def middle(name, what):
            return statistics.median(results[name][what])
        cpu = middle("tally, one core", "cpu") / statistics.median(lint["cpu"])
        wall = middle("tally, all cores", "wall") / statistics.median(lint["wall"])
        note = "" if corpus.html == corpus.articles else (
            " (xmllint reads the HTML pages only)")
        text += (f"\nProcessor time against xmllint: **{cpu:.2f}** times; wall time on all cores "
                 f"against xmllint: **{wall:.2f}** times{note}.\n")
    return text


def throughput(bench, corpora):
    """What TallyBench --text prints of each corpus: how fast its text is read."""
    text = "\n## Text\n\nOf text that is cleaned already, on one core; made by TallyBench.\n"
    for corpus in corpora:
        found = subprocess.run([str(bench), "--text", str(corpus.pages)], check=True,
                               capture_output=True, text=True)
        text += f"\n### {corpus.name}\n\n{found.stdout}"
    return text


def startup(tally, rounds):
    values = []
    for _ in range(max(20, 4 * rounds)):
        started = time.monotonic()
        subprocess.run([str(tally), "--version"], capture_output=True)
        values.append(1000 * (time.monotonic() - started))
    return values


def checking(tally, corpus, rounds):
    """What `tally check` of one article against a corpus takes: lines of the document."""
    article = max(corpus.rglob("*.html"), key=lambda path: (path.stat().st_size, str(path)))
    command = [str(tally), "check", str(article), "--against", str(corpus), "--quiet"]
    walls, processor, starts = [], [], []
    for _ in range(max(20, 4 * rounds)):
        starts.append(1000 * run([str(tally), "--version"])[0])
        wall, cpu, _, _ = run(command)
        walls.append(1000 * wall)
        processor.append(1000 * cpu)
    after = statistics.median(walls) - statistics.median(starts)
    articles = sum(1 for path in corpus.rglob("*") if path.suffix in (".html", ".txt"))
    return (f"\n## Checking one article\n\n`tally check ARTICLE --against {corpus.name}` ({articles} "
            f"articles, all of them read each time): {spread(walls, 1)} ms, of which the start of "
            f"the program is {spread(starts, 1)} ms: **{after:.0f} ms after start**; processor "
            f"time {spread(processor, 1)} ms.\n")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tally", type=pathlib.Path, required=True)
    parser.add_argument("--generate", type=pathlib.Path, required=True)
    parser.add_argument("--text", type=pathlib.Path, help="TallyBench, for text alone")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", default="1000,10000")
    parser.add_argument("--pages", type=pathlib.Path, action="append", default=[])
    parser.add_argument("--check", type=pathlib.Path, help="a corpus to check one article against")
    parser.add_argument("--other", help="a program to compare with; the folder is added")
    parser.add_argument("--docs", type=pathlib.Path, default=pathlib.Path("docs"))
    parser.add_argument("--work", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)

    corpora = []
    for size in (int(s) for s in options.sizes.split(",") if s):
        folder = options.work / f"generated-{size}"
        if not folder.exists():
            subprocess.run([options.generate, "--articles", str(size), "--seed", "1", folder],
                           check=True)
        corpora.append(Corpus(f"Generated, {size:,} articles", folder / "pages", options.work))
    for folder in options.pages:
        corpora.append(Corpus(f"Pages of {folder.name}", folder, options.work))

    measured = []
    for corpus in corpora:
        results, stages = corpus.measure(options.tally, options.rounds, options.other)
        measured.append((corpus, results, stages))
        print(section(corpus, results, stages), flush=True)

    load = os.getloadavg()[0]
    text = f"""# Benchmarks

Written by `make bench` on {datetime.date.today()}; `make bench-check` guards the counts of
instructions that each stage may take.

- Machine: {machine()}; load average at the end {load:.1f}.
- tally {version([str(options.tally), "--version"])}, {version(["swift", "--version"])}.
- {version(["xmllint", "--version"]) if shutil.which("xmllint") else "xmllint is not installed"}
- Median of {options.rounds} rounds, smallest and largest in brackets; rounds of different
  programs alternate. Processor time is user and system time of the whole process, reading of
  files and writing of the report to /dev/null included.
- `tally --version`: {spread(startup(options.tally, options.rounds), 1)} ms.

![Processor time an article](benchmarks.svg)

"""
    text += "\n".join(section(*row) for row in measured)
    generated = [(c, r) for c, r, _ in measured if c.name.startswith("Generated")]
    if len(generated) > 1:
        rows = [["articles", "processor ms an article", "against the smallest", "peak MB"]]
        base = None
        for corpus, results in generated:
            result = results["tally, one core"]
            value = 1000 * statistics.median(result["cpu"]) / corpus.articles
            base = base or value
            rows.append([f"{corpus.articles:,}", f"{value:.3f}", f"{value / base:.2f}",
                         spread(result["memory"], 0)])
        text += "\n## Growth\n\n" + table(rows)
    if options.check:
        text += checking(options.tally, options.check, options.rounds)
    if options.text:
        text += throughput(options.text, [c for c in corpora if c.articles <= 2000])
    notes = options.docs / "benchmarks-notes.md"
    if notes.exists():
        text += "\n" + notes.read_text()
    options.docs.mkdir(exist_ok=True)
    (options.docs / "benchmarks.md").write_text(text)
    plot(measured, options.docs / "benchmarks.svg")


if __name__ == "__main__":
    main()
