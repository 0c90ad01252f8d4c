# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie, and how a tool is asked: what the tests of the packaging share."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ICONS = ROOT / "resources" / "icons" / "application"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)


def version():
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"^project\(Tidemark VERSION ([0-9.]+) ", text, re.MULTILINE).group(1)


def tool(*names):
    """The first of these programs that is there; packaging/packages.sh names the packages."""
    for name in names:
        if shutil.which(name):
            return name
    raise AssertionError(f"{' or '.join(names)} is not installed: bash packaging/packages.sh list test")


def said(*command, **options):
    """Exit code and all that a command prints."""
    result = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False, **options)
    return result.returncode, result.stdout + result.stderr


def stand_in(folder, name, script):
    """A tool that is not here, by what it would leave behind: for a PATH with this folder in front."""
    path = Path(folder) / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def staged(system, generator, stage, tools, **environment):
    """What cpack does to files before it packs them for a system; exit code and all that it prints."""
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    return said(tool("cmake"), f"-DCPACK_TEMPORARY_DIRECTORY={stage}", f"-DCPACK_GENERATOR={generator}", "-P",
                str(PACKAGING / system / "staged.cmake"), env={**os.environ, "PATH": path, **environment})


def import_from(folder, name):
    """A script of the packaging as a module."""
    sys.path.insert(0, str(PACKAGING / folder))
    try:
        return __import__(name)
    finally:
        sys.path.pop(0)
