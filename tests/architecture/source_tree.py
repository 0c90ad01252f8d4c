# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project, as the checks see them."""

import os
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

TOP_FOLDERS = ("app", "core", "ui", "resources", "tests", "packaging")
CODE_FOLDERS = ("app", "core", "ui", "tests")
SKIPPED = {".git", "build", "dist", "__pycache__", ".cache"}

# Comments and literals, longest first; raw strings before plain ones.
_TOKEN = re.compile(
    r'R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'"
    r"|//[^\n]*"
    r"|/\*.*?\*/",
    re.DOTALL,
)


@dataclass(frozen=True)
class Finding:
    """One broken rule; `subject` is what an exception names."""

    check: str
    subject: str
    line: int
    message: str

    def __str__(self):
        place = self.subject.split("::", 1)[0]
        return f"{place}:{self.line}: {self.message}  [{self.check} {self.subject}]"


def files(root, folders=TOP_FOLDERS, suffixes=None):
    """Paths relative to root, sorted, below the given top folders."""
    found = []
    for folder in folders:
        for parent, names, leaves in os.walk(Path(root) / folder):
            names[:] = sorted(name for name in names if name not in SKIPPED)
            for leaf in leaves:
                path = Path(parent, leaf)
                if suffixes is None or path.suffix in suffixes:
                    found.append(path.relative_to(root))
    return sorted(found)


def sources(root, folders=CODE_FOLDERS):
    return files(root, folders, {".cpp", ".h"})


def read(root, path):
    return (Path(root) / path).read_text(encoding="utf-8", errors="replace")


def without_comments(text, keep_strings=True):
    """The code with every comment (and, if asked, every literal) blanked; lines stay where they are."""

    def blank(match):
        token = match.group(0)
        if keep_strings and not token.startswith(("//", "/*")):
            return token
        inner = "".join("\n" if c == "\n" else " " for c in token)
        if token.startswith(("//", "/*")) or len(token) < 2:
            return inner
        return '"' + inner[1:-1] + '"'

    return _TOKEN.sub(blank, text)


def read_exceptions(root):
    """(check, pattern, reason) of every line of exceptions.txt."""
    rows = []
    for number, line in enumerate(read(root, "tests/architecture/exceptions.txt").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        rule, bar, reason = line.partition("|")
        words = rule.split()
        if len(words) != 2 or not bar or len(reason.strip()) < 10:
            raise ValueError(f"exceptions.txt:{number}: wants '<check> <path> | <reason>'")
        rows.append((words[0], words[1], reason.strip()))
    return rows


def split_by_exceptions(findings, exceptions, checks):
    """What remains after the exceptions, and the exceptions of these checks that nothing needs."""
    used = set()
    remaining = []
    for finding in findings:
        hit = next((row for row in exceptions if row[0] == finding.check and fnmatchcase(finding.subject, row[1])), None)
        if hit:
            used.add(hit)
        else:
            remaining.append(finding)
    idle = [row for row in exceptions if row[0] in checks and row not in used and "*" not in row[1]]
    return remaining, idle
