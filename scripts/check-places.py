"""Counts the blocks whose bytes in the file are their text.

Reads what `tally clean --format jsonl` writes. A block is right when its bytes [offset,
offset + length) of the file, decoded, without tags, comments and scripts, and with entities
decoded, are its text, white space folded; the bytes of a string in a script, between its quotes,
have their escapes decoded first. Prints the wrong ones and the share of the right ones; ends with
status 1 below --least.
"""

import argparse
import html
import json
import re
import sys

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
COMMENT = re.compile(r"<!--.*?-->", re.S)
UNSHOWN = re.compile(
    r"<(script|style|noscript|iframe|textarea|svg|template|select)\b.*?</\1\s*>", re.S | re.I)
TAG = re.compile(r"</?[A-Za-z!?][^<>\"']*(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>")
DECLARED = re.compile(rb"charset=[\"']?([\w-]+)", re.I)
CODECS = {"iso-8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "utf-8": "cp1252"}


def folded(text):
    return SPACE.sub(" ", INVISIBLE.sub("", text)).strip()


def without_markup(text):
    text = UNSHOWN.sub("", COMMENT.sub("", text))
    text = TAG.sub(lambda tag: " " if re.match(r"<br\b", tag[0], re.I) else "", text)
    return html.unescape(text)


def without_escapes(text):
    text = text.replace("\n", "\\n").replace("\r", "").replace("\t", "\\t")
    try:
        return json.loads(f'"{text}"', strict=False)
    except ValueError:
        return text


def codec(data):
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        found = DECLARED.search(data[:4096])
        name = found[1].decode().lower() if found else "cp1252"
        return CODECS.get(name, name)


def is_right(block, raw):
    wanted = folded(block["text"])
    unescaped = without_escapes(raw)
    readings = (without_markup(raw), html.unescape(raw), unescaped, without_markup(unescaped))
    return any(folded(reading) == wanted for reading in readings)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--least", type=float, default=0.999, help="share of right blocks")
    least = parser.parse_args().least
    right = total = 0
    for line in sys.stdin:
        article = json.loads(line)
        with open(article["path"], "rb") as file:
            data = file.read()
        encoding = codec(data)
        for block in article["blocks"]:
            start = block["offset"]
            raw = data[start : start + block["length"]].decode(encoding, "replace")
            total += 1
            if is_right(block, raw):
                right += 1
            else:
                print(f"{article['path']}:{start}: {block['text'][:80]}", file=sys.stderr)
    print(f"{right} of {total} blocks, {right / max(1, total):.4%}")
    sys.exit(0 if right >= least * total else 1)


main()
