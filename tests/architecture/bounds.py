# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a file and a function may be, how many parameters, how deep the nesting."""

from cpp_outline import functions
from source_tree import Finding, read, sources

FILE_LINES = {".cpp": 400, ".h": 200}
FUNCTION_LINES = 60
PARAMETERS = 5
NESTING = 3


def check_file_lines(root):
    findings = []
    for path in sources(root):
        lines, bound = read(root, path).count("\n"), FILE_LINES[path.suffix]
        if lines > bound:
            findings.append(Finding("file-lines", path.as_posix(), lines, f"{lines} lines, at most {bound}"))
    return findings


def _each_function(root, check, measure, bound, what):
    findings = []
    for path in sources(root):
        for function in functions(read(root, path)):
            value = measure(function)
            if value > bound:
                subject = f"{path.as_posix()}::{function.name}"
                findings.append(Finding(check, subject, function.line, f"{function.name} has {value} {what}, at most {bound}"))
    return findings


def check_function_lines(root):
    return _each_function(root, "function-lines", lambda f: f.lines, FUNCTION_LINES, "lines")


def check_parameters(root):
    return _each_function(root, "parameters", lambda f: f.parameters, PARAMETERS, "parameters")


def check_nesting(root):
    return _each_function(root, "nesting", lambda f: f.nesting, NESTING, "levels of nesting")
