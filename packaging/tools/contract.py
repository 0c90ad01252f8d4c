#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON of the command line as a page, out of the shapes that the tests hold it to.

contract.py tests/cli/shapes.json --out resources/help/json.md
"""

import argparse
import json
import sys
from pathlib import Path

HEAD = """# The JSON of the command line

With `--json` every command prints one document on standard output, on failure too. Made out of the shapes that the tests
hold every document to: fields may be added, and are never renamed.

- Times are UTC seconds. Ids are strings. Rates are in per cent. What is unknown is `null`.
- `"credits"` is what the command cost. On failure there is `"error"`, and the exit code says its kind.
- `"int"` is a whole number, `"num"` any number, `"str"` a text, `"id"` a text of digits, `"bool"` true or false. A `?` behind
  it: or `null`. Words with `|` between them: one of these. `"*"` is any name. `"@name"` is the part of that name, below.
- A list shows its one kind of entry.
"""


def is_part(name, shapes):
    """Parts stand in other shapes; documents say what they cost."""
    text = json.dumps([shape for other, shape in shapes.items() if other != name])
    return f'"@{name}"' in text or f'"@{name}?"' in text


def block(name, shape):
    return [f"## {name}", "", *(f"    {line}" for line in json.dumps(shape, indent=2, ensure_ascii=False).split("\n")), ""]


def page(shapes):
    parts = sorted(name for name in shapes if is_part(name, shapes))
    documents = sorted(set(shapes) - set(parts))
    lines = [HEAD, "# Documents", ""]
    for name in documents:
        lines += block(name, shapes[name])
    lines += ["# Parts", ""]
    for name in parts:
        lines += block(name, shapes[name])
    return "\n".join(lines).rstrip("\n") + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    shapes = json.loads(arguments.shapes.read_text(encoding="utf-8"))
    arguments.out.write_text(page(shapes), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
