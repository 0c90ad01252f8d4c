# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the functions of a C++ file: name, lines, parameters, deepest nesting.

No compiler front end: it follows brackets in code whose comments and literals are blanked. That is
enough for code that clang-format has laid out, and it runs wherever Python does.
"""

import re
from dataclasses import dataclass

from source_tree import without_comments

_SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")
_CONTROL = re.compile(r"\b(if|for|while|switch|do|else|catch|try|Q_FOREVER)\b")
_NAME = re.compile(r"((?:[A-Za-z_~][\w]*\s*(?:<[^()]*>)?\s*::\s*)*(?:operator\s*[^\s(]+|operator\s*\(\s*\)|~?[A-Za-z_]\w*))\s*$")
_PREPROCESSOR = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.MULTILINE)
_MACRO = re.compile(r"\bQ_[A-Z_]+\s*\([^()]*\)")
_LABEL = re.compile(r"^\s*(?:case\b[^;{}]*?|default\s*):(?!:)")
_ACCESS = re.compile(r"\b(?:public|protected|private|signals|Q_SIGNALS)(?:\s+(?:slots|Q_SLOTS))?\s*:(?!:)")


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    lines: int
    parameters: int
    nesting: int


@dataclass
class _Block:
    kind: str  # scope, function, control, other
    head: str = ""
    start: int = 0
    start_line: int = 0
    nesting: int = 0
    deepest: int = 0
    parens: int = 0


def _blank_lines(match):
    return "".join("\n" if c == "\n" else " " for c in match.group(0))


def _first_group(head):
    """(text before, inside) of the first parenthesis at depth 0 that follows a name."""
    depth, start = 0, -1
    for i, c in enumerate(head):
        if c == "(":
            if depth == 0:
                start = i
            depth += 1
        elif c == ")":
            depth -= 1
            if depth == 0 and start >= 0:
                before = head[:start]
                if re.search(r"\b(decltype|noexcept|requires|alignas|__attribute__|explicit)\s*$", before):
                    start = -1
                    continue
                if re.search(r"operator\s*$", before) and head[start + 1 : i].strip() == "":
                    rest = _first_group(head[i + 1 :])
                    return (before + "()", rest[1]) if rest else None
                return before, head[start + 1 : i]
    return None


def parameter_count(inside):
    if inside.strip() in ("", "void"):
        return 0
    depth = count = 0
    for c in inside:
        if c in "([{<":
            depth += 1
        elif c in ")]}>":
            depth -= 1
        elif c == "," and depth == 0:
            count += 1
    return count + 1


def _initialiser_open(head):
    """Is the head a constructor's list of initialisers whose last one has not begun its value?"""
    group = _first_group(head)
    if not group:
        return False
    after = head[head.index(group[1], len(group[0])) + len(group[1]) :]
    return bool(re.search(r"(?<!:):(?!:)", after)) and bool(re.search(r"[\w>]\s*$", after))


def _classify(head):
    plain = re.sub(r"\[\[.*?\]\]", "", head)
    plain = re.sub(r"\btemplate\s*<.*?>(?=\s*[A-Za-z_\[~])", "", plain, flags=re.DOTALL)
    outside = re.sub(r"\([^()]*\)", "()", plain)
    group = _first_group(plain)
    if re.search(r"\bnamespace\b", plain) or (re.search(r"\bextern\s*\"", plain) and not group):
        return "scope"
    if group and "=" not in group[0].replace("operator==", "").replace("operator=", "").replace("==", ""):
        name = _NAME.search(group[0])
        if name and not re.match(r"\s*(class|struct|union|enum)\b", outside):
            return "initialiser" if _initialiser_open(plain) else "function"
        if name and re.search(r"[*&>\w]\s+[*&]*[\w:~]+\s*$", group[0]) and re.search(r"\)\s*(const|noexcept|override|final|\s)*$", plain):
            return "function"
    if re.search(r"\b(class|struct|union|enum)\b", plain) and "=" not in outside.split("{")[0]:
        return "scope"
    return "other"


def functions(text):
    code = _PREPROCESSOR.sub(_blank_lines, without_comments(text, keep_strings=False))
    found, stack = [], [_Block("scope")]
    head_start = 0
    line = 1
    parens = 0
    for i, c in enumerate(code):
        if c == "\n":
            line += 1
        if c == "(":
            parens += 1
        elif c == ")":
            parens -= 1
        elif c == "{":
            block = _open(code[head_start:i], i, line, stack)
            block.parens, parens = parens, 0
            stack.append(block)
            if not _keeps_head(block, stack[-2]):
                head_start = i + 1
        elif c == "}" and len(stack) > 1:
            block = stack.pop()
            parens = block.parens
            stack[-1].deepest = max(stack[-1].deepest, block.deepest)
            if block.kind == "function":
                found.append(_function(block, line))
            if not _keeps_head(block, stack[-1]):
                head_start = i + 1
        elif c == ";" and parens == 0:
            head_start = i + 1
    return sorted(found, key=lambda f: f.line)


def _keeps_head(block, parent):
    """Braces inside a function's head: an initialiser's value, a parameter's default."""
    return block.kind == "initialiser" or (block.kind == "other" and parent.kind == "scope" and block.parens > 0)


def _open(head, position, line, stack):
    parent = stack[-1]
    if parent.kind == "scope":
        access = list(_ACCESS.finditer(head))
        if access:
            head = head[access[-1].end() :]
        head = _MACRO.sub(_blank_lines, head)
        kind = _classify(head)
        start_line = line - head.lstrip().count("\n")
        return _Block(kind, head.strip(), position, start_line)
    if parent.kind == "initialiser":
        return _Block("initialiser", head)
    head = _LABEL.sub("", head)
    is_control = bool(_CONTROL.match(head.lstrip())) or bool(re.search(r"\belse\s*$", head))
    nesting = parent.nesting + (1 if is_control else 0)
    return _Block("control" if is_control else "other", head, position, line, nesting, nesting)


def _function(block, end_line):
    head = re.sub(r"\[\[.*?\]\]", "", block.head)
    head = re.sub(r"\btemplate\s*<.*?>(?=\s*[A-Za-z_~])", "", head, flags=re.DOTALL)
    before, inside = _first_group(head)
    name = _NAME.search(before)
    label = re.sub(r"\s+", "", name.group(1)) if name else "?"
    return Function(label, block.start_line, end_line - block.start_line + 1, parameter_count(inside), block.deepest)
