#!/usr/bin/env python3
"""Reads the pages of a folder with trafilatura (fast) and quantulum3: what tally is compared with.

Needs `pip install trafilatura lxml_html_clean quantulum3 stemming`; use it as `scripts/bench --other "python3 THIS"`.
"""
import pathlib
import sys

import trafilatura
from quantulum3 import parser

pages = figures = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.html")):
    text = trafilatura.extract(path.read_bytes(), fast=True) or ""
    pages += 1
    try:
        figures += len(parser.parse(text))
    except Exception as error:  # quantulum3 fails on some texts
        print(f"{path.name}: {type(error).__name__}", file=sys.stderr)
print(f"{pages} pages, {figures} figures")
