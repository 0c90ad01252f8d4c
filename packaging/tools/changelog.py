#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CHANGELOG.md in the forms that Debian's tools and rpm read.

changelog.py CHANGELOG.md --version 1.2.3 --out changelog.gz [--rpm changelog.rpm]
"""

import argparse
import calendar
import email.utils
import gzip
import os
import re
import sys
import textwrap
import time
from pathlib import Path

HEADING = re.compile(r"^## (?:Unreleased \()?(\d+\.\d+\.\d+)\)?(?:\s*[-(]?\s*(\d{4}-\d{2}-\d{2})\)?)?\s*$")


def releases(text):
    """(version, date or None, items) of each release, newest first. An item is a bullet with what continues it."""
    found = []
    for line in text.splitlines():
        heading = HEADING.match(line)
        if heading:
            found.append((heading.group(1), heading.group(2), []))
        elif line.startswith("## "):
            raise SystemExit(f"this heading names no release: {line}")
        elif found and line.startswith("- "):
            found[-1][2].append(line[2:].strip())
        elif found and line.startswith("  ") and found[-1][2]:
            found[-1][2][-1] += " " + line.strip()
    return found


def moment(date, epoch):
    return epoch if date is None else calendar.timegm(time.strptime(date, "%Y-%m-%d"))


def day(date, epoch):
    return email.utils.formatdate(moment(date, epoch)).replace("-0000", "+0000")


def debian(found, maintainer, epoch):
    text = []
    for version, date, items in found:
        text.append(f"tidemark ({version}) stable; urgency=medium\n")
        text += [textwrap.fill(item, 78, initial_indent="  * ", subsequent_indent="    ") for item in items]
        text.append(f"\n -- {maintainer}  {day(date, epoch)}\n")
    return "\n".join(text)


def rpm(found, maintainer, epoch):
    """A per cent sign begins a macro there, and is written twice."""
    text = []
    for version, date, items in found:
        text.append(f"* {time.strftime('%a %b %d %Y', time.gmtime(moment(date, epoch)))} {maintainer} - {version}-1")
        text += [textwrap.fill(item, 78, initial_indent="- ", subsequent_indent="  ").replace("%", "%%") for item in items]
    return "\n".join(text) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("changelog", type=Path)
    parser.add_argument("--version", required=True, help="that of the newest release: the project's")
    parser.add_argument("--maintainer", default="The Tidemark authors <maintainers@tidemark.app>")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rpm", type=Path)
    arguments = parser.parse_args()
    found = releases(arguments.changelog.read_text(encoding="utf-8"))
    if not found or found[0][0] != arguments.version:
        raise SystemExit(f"{arguments.changelog}: the newest release is not {arguments.version}")
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    arguments.out.write_bytes(gzip.compress(debian(found, arguments.maintainer, epoch).encode(), 9, mtime=0))
    if arguments.rpm:
        arguments.rpm.write_text(rpm(found, arguments.maintainer, epoch), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
