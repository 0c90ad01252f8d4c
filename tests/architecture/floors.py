# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads floors.txt and finds includes that climb."""

import re
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from source_tree import CODE_FOLDERS, Finding, read, sources, without_comments

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


@dataclass
class Rules:
    floor: dict = field(default_factory=dict)  # (top, folder) -> number
    sees: dict = field(default_factory=dict)  # top -> set of tops
    only: list = field(default_factory=list)  # (patterns, folders)
    never: list = field(default_factory=list)  # (folder, patterns)


def parse(text):
    rules = Rules()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        left, colon, right = line.partition(":")
        words, names = left.split(), right.split()
        if not colon or not words:
            raise ValueError(f"floors.txt:{number}: no ':'")
        if words[0] == "floor" and len(words) == 3:
            rules.floor.update({(words[1], name): int(words[2]) for name in names})
        elif words[0] == "sees" and len(words) == 2:
            rules.sees[words[1]] = set(names)
        elif words[0] == "only" and len(words) > 1:
            rules.only.append((words[1:], names))
        elif words[0] == "never" and len(words) == 2:
            rules.never.append((words[1], names))
        else:
            raise ValueError(f"floors.txt:{number}: '{words[0]}' is no rule, or lacks a word")
    return rules


def _inside(path, folder):
    return path.as_posix().startswith(folder + "/")


def _matches(header, patterns):
    return any(fnmatchcase(header, pattern) for pattern in patterns)


def project_include(rules, path, target):
    """Why path may not include target, or None."""
    top, other = path.parts[0], target.split("/")
    if other[0] not in CODE_FOLDERS or len(other) < 2:
        return f'"{target}" is not named from the root (core/..., ui/..., app/..., tests/...)'
    if other[0] != top:
        return None if other[0] in rules.sees.get(top, ()) else f"{top} may not include {other[0]}"
    if top == "tests":
        return None
    here, there = path.parts[1], other[1]
    if here == there:
        return None
    low, high = rules.floor.get((top, there)), rules.floor.get((top, here))
    if low is None or high is None:
        missing = there if low is None else here
        return f"folder {top}/{missing} has no floor in floors.txt"
    if low < high:
        return None
    return f"{top}/{here} (floor {high}) may not include {top}/{there} (floor {low})"


def system_include(rules, path, header):
    for patterns, folders in rules.only:
        if _matches(header, patterns) and not any(_inside(path, folder) for folder in folders):
            return f"<{header}> is for {', '.join(folders)} alone"
    for folder, patterns in rules.never:
        if _inside(path, folder) and _matches(header, patterns):
            return f"<{header}> is not for {folder}"
    return None


def check(root):
    rules = parse(read(root, "tests/architecture/floors.txt"))
    findings = []
    for path in sources(root):
        text = read(root, path)
        for match in _INCLUDE.finditer(without_comments(text)):
            quote, target = match.groups()
            if quote == '"' and target.endswith((".moc", ".inc")):
                continue
            judge = project_include if quote == '"' else system_include
            why = judge(rules, path, target)
            if why:
                line = text.count("\n", 0, match.start(1)) + 1
                findings.append(Finding("floors", path.as_posix(), line, why))
    return findings
