#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree against the rules it is written by: check.py [--root DIR] CHECK... | all"""

import argparse
import sys
from pathlib import Path

import bounds
import conventions
import floors
from source_tree import read_exceptions, split_by_exceptions

CHECKS = {
    "floors": floors.check,
    "file-lines": bounds.check_file_lines,
    "function-lines": bounds.check_function_lines,
    "parameters": bounds.check_parameters,
    "nesting": bounds.check_nesting,
    "spdx": conventions.check_spdx,
    "file-names": conventions.check_file_names,
    "listed-in-cmake": conventions.check_listed_in_cmake,
    "ignore-ssl-errors": conventions.check_ignore_ssl_errors,
    "wall-clock": conventions.check_wall_clock,
    "insecure-keychain": conventions.check_insecure_keychain,
    "no-waiting": conventions.check_no_waiting,
    "no-sleep": conventions.check_no_sleep,
    "own-header-first": conventions.check_own_header_first,
    "pragma-once": conventions.check_pragma_once,
    "presets": conventions.check_presets,
    "readmes": conventions.check_readmes,
}


def run(root, names):
    findings = [finding for name in names for finding in CHECKS[name](root)]
    remaining, idle = split_by_exceptions(findings, read_exceptions(root), names)
    for finding in remaining:
        print(finding)
    for check, pattern, _ in idle:
        print(f"tests/architecture/exceptions.txt: '{check} {pattern}' is needed no more: remove the line")
    return len(remaining) + len(idle)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2], type=Path)
    parser.add_argument("--list", action="store_true", help="print the names of the checks")
    parser.add_argument("checks", nargs="*", metavar="CHECK")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(CHECKS))
        return 0
    names = list(CHECKS) if arguments.checks in ([], ["all"]) else arguments.checks
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        parser.error(f"no such check: {', '.join(unknown)}")
    broken = run(arguments.root, names)
    if broken:
        print(f"{broken} broken; a wanted exception is a line in tests/architecture/exceptions.txt with its reason")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
