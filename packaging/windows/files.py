#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for the installer out of a folder: what to put where, and the same to be taken away, file by file, so that an
uninstaller never removes what it did not bring. files.py STAGE --out FOLDER"""

import argparse
import sys
from pathlib import Path, PurePosixPath

# By these names a folder may be told from something else that lies in it; nothing of the kind belongs in a package.
FORBIDDEN = set('"$`<>|?*:')


def quoted(path):
    if FORBIDDEN & set(str(path)):
        raise SystemExit(f"{path}: such a name cannot be installed")
    return str(path).replace("/", "\\")


def staged(stage):
    files = sorted(PurePosixPath(path.relative_to(stage).as_posix()) for path in stage.rglob("*") if path.is_file())
    if PurePosixPath("tidemark.exe") not in files:
        raise SystemExit(f"{stage}: there is no tidemark.exe")
    return files


def macros(stage, files):
    install, folder = [], None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            inside = "" if str(folder) == "." else "\\" + quoted(folder)
            install.append(f'    SetOutPath "$INSTDIR{inside}"')
        install.append(f'    File "{stage / file}"')
    remove = [f'    Delete "$INSTDIR\\{quoted(file)}"' for file in files]
    folders = {parent for file in files for parent in file.parents if str(parent) != "."}
    remove += [f'    RMDir "$INSTDIR\\{quoted(path)}"' for path in sorted(folders, key=lambda p: (-len(p.parts), str(p)))]
    return install + ['    SetOutPath "$INSTDIR"'], ['    SetOutPath "$TEMP"', *remove]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    stage = arguments.stage.resolve()
    files = staged(stage)
    install, remove = macros(stage, files)
    size = sum((stage / file).stat().st_size for file in files) // 1024 + 1
    lines = ["; Made by packaging/windows/files.py", f"!define INSTALLED_KIB {size}", "!macro InstallFiles", *install,
             "!macroend", "!macro RemoveFiles", *remove, "!macroend"]
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "files.nsh").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
