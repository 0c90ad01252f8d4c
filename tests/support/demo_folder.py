#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ninety days of demo data, lived once for all tests that look at them; each looks at a copy.

By hand: demo_folder.py PATH/TO/tidemark-cli FOLDER
"""
import json
import os
import shutil
import subprocess
import sys

KEPT = ("PATH", "LANG", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS")


def main(program, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment.update(HOME=folder, XDG_RUNTIME_DIR=folder, TZ="UTC")
    done = subprocess.run([program, "--demo", "--data-dir", os.path.join(folder, "demo"), "--json", "cache", "stats"],
                          capture_output=True, env=environment, text=True, check=False)
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr}"
    if "making demo data" not in done.stderr:
        return f"it does not say what it does: {done.stderr!r}"
    print(json.loads(done.stdout))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
