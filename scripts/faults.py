#!/usr/bin/env python3
"""Runs tally under faults and says what went wrong: faults.py [--kills N] TALLY CORPUS.

Checked: unreadable and vanishing input, loops of links, devices and pipes, full disks and
outputs, read-only folders, titles that name paths, and reports whose writer is killed.
"""
import argparse
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

parser = argparse.ArgumentParser()
parser.add_argument("--kills", type=int, default=100)
parser.add_argument("tally", type=pathlib.Path)
parser.add_argument("corpus", type=pathlib.Path)
options = parser.parse_args()
TALLY, CORPUS = options.tally.resolve(), options.corpus.resolve()
failures, passed = [], 0


def check(name, condition, detail=""):
    global passed
    passed += bool(condition)
    if not condition:
        failures.append(name)
    print(f"{'ok  ' if condition else 'FAIL'} {name}{'' if condition else ': ' + str(detail)[:300]}")


def tally(*arguments, seconds=60, **more):
    """The ended process; status 124 when it took too long."""
    try:
        return subprocess.run([TALLY, *map(str, arguments)], capture_output=True, timeout=seconds,
                              stdin=more.pop("stdin", subprocess.DEVNULL), **more)
    except subprocess.TimeoutExpired as expired:
        return subprocess.CompletedProcess(expired.cmd, 124, b"", b"took too long")


def said(run):
    return run.stderr.decode("utf-8", "replace")


def crashed(run):
    return run.returncode < 0 or run.returncode in (124, 132, 133, 134, 139)


def temporary_files(folder):
    return [p for p in folder.rglob("*") if ".tmp" in p.name]


ARTICLE = "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>At least {1} people were killed " \
    "in the Halby fire on Monday, police said.</p><p>The fire burned for {2} hours before crews " \
    "put it out in the evening, the brigade told reporters.</p></body></html>"


def story(folder, title="Fire in Halby", count=3):
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(count):
        (folder / f"outlet{n}.html").write_text(ARTICLE.format(title, 11 + n, 5 + n))


def inputs(work):
    root = work / "in"
    story(root / "fire")
    bad = root / "fire" / "locked.html"
    bad.write_text(ARTICLE.format("Locked", 1, 1))
    bad.chmod(0)
    run = tally("report", root, preexec_fn=drop_privileges(work))
    check("an unreadable file is named and the others are read",
          run.returncode == 2 and "locked.html" in said(run) and run.stdout, run)
    run = tally("report", "--skip-unreadable", root, preexec_fn=drop_privileges(work))
    check("--skip-unreadable gives status 0", run.returncode == 0, run)
    bad.unlink()

    (root / "fire" / "gone.html").symlink_to("nowhere")
    run = tally("report", root)
    check("a link to nothing does no harm", not crashed(run) and run.stdout, run)
    (root / "fire" / "gone.html").unlink()

    (root / "fire" / "loop").symlink_to("..")
    (root / "fire" / "self").symlink_to("self")
    run = tally("report", "--format", "json", root)
    check("loops of links end", run.returncode == 0, run)
    articles = json.loads(run.stdout)["articles"] if run.returncode == 0 else []
    check("no file is read twice through links", len(articles) == 3, len(articles))
    (root / "fire" / "loop").unlink()
    (root / "fire" / "self").unlink()

    os.mkfifo(root / "fire" / "pipe.html")
    run = tally("report", root, seconds=20)
    check("a pipe in a folder is passed over", run.returncode == 0, run)
    (root / "fire" / "pipe.html").unlink()

    run = tally("report", "/dev/null")
    check("an empty device is an empty file", run.returncode == 2 and said(run), run)
    run = tally("report", "/dev/zero", seconds=30, preexec_fn=limit_memory(4 << 30))
    check("an endless device ends with a message", run.returncode == 2 and said(run), run)
    run = tally("report", work / "missing")
    check("a missing path is named", run.returncode == 2 and "missing" in said(run), run)
    with open(root / "fire" / "outlet0.html", "rb") as page:
        run = tally("report", "-", stdin=page)
    check("standard input is read", run.returncode == 0 and run.stdout, run)
    run = tally("report", root / "fire" / "outlet0.html" / "x")
    check("a file taken for a folder is named", run.returncode == 2 and said(run), run)

    deep = root / "deep"
    here = deep
    for _ in range(60):
        here = here / "d"
    story(here, count=1)
    run = tally("report", root)
    check("deep folders end", not crashed(run), run)
    shutil.rmtree(deep)

    many = root / "many"
    story(many, count=400)
    stop = threading.Event()

    def remove():
        while not stop.is_set() and many.exists():
            shutil.rmtree(many, ignore_errors=True)

    process = subprocess.Popen([TALLY, "report", str(root)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    thread = threading.Thread(target=remove)
    thread.start()
    out, err = process.communicate(timeout=60)
    stop.set()
    thread.join()
    check("a folder that vanishes does no harm", process.returncode in (0, 2) and out,
          (process.returncode, err[-200:]))


def drop_privileges(work):
    """Reads as somebody who is not the superuser, whom no permission stops."""
    def drop():
        os.setgid(65534)
        os.setuid(65534)
    for path in [work, *work.parents]:
        if path != pathlib.Path("/") and path.stat().st_uid == os.getuid():
            path.chmod(path.stat().st_mode | 0o055)
    return drop if os.getuid() == 0 else None


def limit_memory(size):
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (size, size))


def limit_files(size):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def outputs(work):
    root = work / "out-in"
    story(root / "fire")
    target = work / "reports"
    run = tally("report", root, "--output", target)
    check("reports are written", run.returncode == 0 and any(target.iterdir()), run)
    before = {p.name: p.read_bytes() for p in target.iterdir()}

    (root / "fire" / "outlet0.html").write_text(ARTICLE.format("Fire in Halby", 99, 50))
    run = tally("report", root, "--output", target, preexec_fn=limit_files(300))
    after = {p.name: p.read_bytes() for p in target.iterdir()}
    check("a full disk gives status 2 and a message", run.returncode == 2 and said(run), run)
    check("a full disk leaves every report as it was", all(
        before[name] == after.get(name) or len(after[name]) <= 300 for name in before), "")
    check("a full disk leaves no temporary file", not temporary_files(target),
          temporary_files(target))

    with open("/dev/full", "wb") as full:
        run = subprocess.run([TALLY, "report", "--format", "json", str(root)], stdout=full,
                             stderr=subprocess.PIPE)
    check("a full standard output gives status 2 and a message",
          run.returncode == 2 and run.stderr, run)
    run = subprocess.run(f"'{TALLY}' report --format json '{CORPUS}' | head -c 10", shell=True,
                         capture_output=True, timeout=60)
    check("a reader that leaves early does no harm", not run.stderr, run)

    locked = work / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    drop = drop_privileges(work)
    run = tally("report", root, "--output", locked, preexec_fn=drop)
    check("a read-only folder gives status 2 and a message",
          run.returncode == 2 and said(run), run)
    run = tally("report", root, "--output", root / "fire" / "outlet1.html")
    check("an output folder that is a file is named", run.returncode == 2 and said(run), run)

    evil = work / "evil"
    for name in ["..", "a/../../b", "con", "x" * 250, "\x1b[31mred", "a\nb", "-rf", "%2e%2e"]:
        folder = evil / name.replace("/", "\u2215")
        if name != "..":
            try:
                story(folder, title="../../../../tmp/tally-escaped " + name, count=2)
            except OSError:
                pass
    inside = work / "evil-reports" / "reports"
    inside.parent.mkdir()
    run = tally("report", evil, "--output", inside)
    outside = [p for p in inside.parent.iterdir() if p != inside]
    check("names from titles and folders stay in the output folder",
          run.returncode == 0 and not outside and inside.is_dir(), (run, outside))
    check("names of reports hold no control characters",
          inside.is_dir() and all(min(map(ord, p.name)) >= 32 for p in inside.iterdir()), "")


def kills(work, count):
    """Kills runs that rewrite reports; each report must be the old or the new one, whole.

    Half of the moments are drawn from the whole run, half from the time after the first report
    was rewritten: that part is short, and it is the one that could do harm.
    """
    old_in, new_in, target = work / "old", work / "new", work / "kill-reports"
    for number in range(80):
        for folder, shift in ((old_in, 0), (new_in, 7)):
            story(folder / "in" / f"fire{number:02}", title=f"Fire number {number} in Halby",
                  count=3 + shift // 7)
            extra = folder / "in" / f"fire{number:02}" / "outlet9.html"
            extra.write_text(ARTICLE.format("The fire", 30 + shift + number % 9, 12 + shift))

    def fill(reports):
        target.mkdir(exist_ok=True)
        for path in target.iterdir():
            path.unlink()
        for name, content in reports.items():
            (target / name).write_bytes(content)

    def command(format):
        return [TALLY, "report", "in", "--output", str(target), "--format", format]

    def start(format):
        return subprocess.Popen(command(format), cwd=new_in, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def render(folder, format):
        shutil.rmtree(target, ignore_errors=True)
        run = subprocess.run(command(format), cwd=folder, capture_output=True)
        assert run.returncode == 0, run
        return {p.name: p.read_bytes() for p in target.iterdir()}

    def untouched(marks):
        return all((target / name).stat().st_ino == mark for name, mark in marks.items())

    numbers = random.Random(8)
    broken, killed, ended, mixed, early, strays = [], 0, 0, 0, 0, 0
    for format in ("markdown", "html"):
        old, new = render(old_in, format), render(new_in, format)
        changed = [name for name in new if old.get(name) != new[name]]
        check(f"the two runs differ in all reports ({format})", len(changed) > 80)
        fill(old)
        marks = {name: (target / name).stat().st_ino for name in old}
        started = time.monotonic()
        process = start(format)
        while process.poll() is None and untouched(marks):
            pass
        before = time.monotonic() - started
        process.wait()
        after = time.monotonic() - started - before
        hits, number = 0, 0
        while hits < count // 2 and number < 2 * count:
            number += 1
            fill(old)
            marks = {name: (target / name).stat().st_ino for name in old}
            process = start(format)
            if number % 2:
                time.sleep((before + after) * numbers.random())
            else:
                while process.poll() is None and untouched(marks):
                    pass
                time.sleep(after * numbers.random())
            late = process.poll() is not None
            process.kill()
            process.wait()
            ended, hits = ended + late, hits + (not late)
            names = [p.name for p in target.iterdir()]
            found = {n: (target / n).read_bytes() for n in names if not n.startswith(".")}
            strays += sum(n.startswith(".") for n in names)
            for name, content in found.items():
                if content not in (old.get(name), new.get(name)):
                    broken.append(name)
            broken += [name for name in old if name not in found]
            renewed = sum(found.get(name) == new[name] for name in changed)
            early += not late and renewed == 0
            mixed += 0 < renewed < len(changed)
        killed += hits
        fill(old)
        process = start(format)
        while process.poll() is None and untouched(marks):
            pass
        process.kill()
        process.wait()
        run = subprocess.run(command(format), cwd=new_in, capture_output=True)
        found = {p.name: p.read_bytes() for p in target.iterdir()}
        check(f"the run after a killed one completes the reports ({format})",
              run.returncode == 0 and found == new, run)
    print(f"     {killed} running programs killed: {early} before the first report was rewritten, "
          f"{mixed} between two reports ({ended} more had ended); {strays} temporary files were "
          "left, and removed by the next run")
    check(f"{killed} kills leave every report old or new, and whole", not broken, broken[:5])
    check(f"{count} programs were killed, a quarter of them between two reports",
          killed >= count // 2 * 2 and mixed * 4 >= count, (killed, mixed))


def full_tmpfs(work):
    """A disk that is really full, where this may be mounted."""
    disk = work / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk],
                      capture_output=True).returncode:
        print("     no tmpfs can be mounted here: a full disk was tried by a limit only")
        return
    try:
        target = disk / "reports"
        run = tally("report", CORPUS, "--output", target)
        left = [p for p in target.rglob("*") if p.is_file()]
        check("a full tmpfs gives status 2, a message and no part of a report",
              run.returncode == 2 and b"space" in run.stderr and not temporary_files(disk)
              and all(p.read_bytes().endswith(b"\n") for p in left), run)
    finally:
        subprocess.run(["umount", disk])


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    folder.chmod(0o755)
    inputs(folder)
    outputs(folder)
    full_tmpfs(folder)
    kills(folder, options.kills)
    for path in folder.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
print(f"{passed} passed, {len(failures)} failed")
sys.exit(bool(failures))
