# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conventions that are about text: heads, names, lists of sources, forbidden calls, presets, READMEs."""

import json
import re
from pathlib import Path

from source_tree import CODE_FOLDERS, TOP_FOLDERS, Finding, files, read, sources, without_comments

_SPDX_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql", ".lua"}
_SPDX_NAMES = {"CMakeLists.txt", "floors.txt", "exceptions.txt"}
_SPDX = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later")
_NO_WORDS = re.compile(r"utils?|common|manager|helpers?|misc", re.IGNORECASE)
_DATA = "tests/data/"

# What the source may not say, and where it may all the same.
_FORBIDDEN = (
    ("ignore-ssl-errors", re.compile(r"\bignoreSslErrors\b|\bVerifyNone\b"), (), "a wrong certificate is an error"),
    (
        "wall-clock",
        re.compile(r"\bQDate(?:Time)?::current\w+|\bQTime::currentTime\b|\bsystem_clock::now\b|\bstd::time\s*\("),
        ("core/base/Clock.cpp",),
        "time comes from Clock",
    ),
    ("insecure-keychain", re.compile(r"\bsetInsecureFallback\s*\(\s*true"), (), "a key is never written as plain text"),
)
# Work on a disk goes on in a worker; where a file of the program's own resources is read, or a worker reads, that is said here.
_WAIT = (
    "no-waiting",
    re.compile(r"\bQ(?:Save)?File\s+\w+\(|\bQSql(?:Query|Database)\b|\bwaitForFinished\b|\bwaitFor\s*\(|[.>]wait\s*\("),
    (
        "ui/settings/Autostart.cpp",  # one line, when somebody switches it
        "ui/shell/HelpDialog.cpp",  # a resource
        "ui/theme/Icons.cpp",  # a resource
        "ui/theme/StyleSheet.cpp",  # a resource
        "ui/watchlists/WatchFiles.cpp",  # in a worker
    ),
    "the window waits for no disk",
)
_SLEEP = (
    "no-sleep",
    re.compile(r"\bqWait\s*\(|\bqSleep\s*\(|\bsleep_(?:for|until)\b|\bu?sleep\s*\("),
    (),
    "a test waits for what it wants to see, not for time to pass",
)


def check_spdx(root):
    findings = []
    for path in files(root):
        if path.as_posix().startswith(_DATA) or (path.suffix not in _SPDX_SUFFIXES and path.name not in _SPDX_NAMES):
            continue
        head = read(root, path).splitlines()[:5]
        if not all(any(mark in line for line in head) for mark in _SPDX):
            findings.append(Finding("spdx", path.as_posix(), 1, "lacks the two SPDX lines at its head"))
    return findings


def check_file_names(root):
    findings = []
    for path in files(root):
        if path.as_posix().startswith(_DATA):
            continue
        for part in path.parts:
            if _NO_WORDS.search(part):
                findings.append(Finding("file-names", path.as_posix(), 1, f"'{part}' names no thing (utils, common, manager, helper)"))
                break
    return findings


def _named_in_cmake(root):
    named = set()
    for path in files(root, CODE_FOLDERS) + [Path("CMakeLists.txt")]:
        if path.name != "CMakeLists.txt" and path.suffix != ".cmake":
            continue
        text = re.sub(r"#[^\n]*", "", read(root, path))
        for word in re.split(r'[\s()";]+', text):
            word = re.sub(r"^\$\{(CMAKE_CURRENT_SOURCE_DIR)\}/", "", word)
            base = Path() if word.startswith("${CMAKE_SOURCE_DIR}/") else path.parent
            word = word.removeprefix("${CMAKE_SOURCE_DIR}/")
            if word.endswith((".cpp", ".h")):
                named.add((base / word).as_posix())
    return named


def check_listed_in_cmake(root):
    named = _named_in_cmake(root)
    findings = []
    for path in sources(root):
        if path.parts[0] == "tests" and path.suffix == ".h":
            continue  # a test's builders and fakes are found by their includes
        if path.as_posix() not in named:
            findings.append(Finding("listed-in-cmake", path.as_posix(), 1, "is in no CMakeLists.txt"))
    for name in sorted(named):
        if name.split("/")[0] in CODE_FOLDERS and "$" not in name and not (Path(root) / name).exists():
            findings.append(Finding("listed-in-cmake", name, 1, "is in a CMakeLists.txt and does not exist"))
    return findings


def _check_forbidden(root, rule, folders=("app", "core", "ui")):
    check, pattern, allowed, why = rule
    findings = []
    for path in sources(root, folders):
        code = without_comments(read(root, path), keep_strings=False)
        for match in pattern.finditer(code) if path.as_posix() not in allowed else ():
            line = code.count("\n", 0, match.start()) + 1
            findings.append(Finding(check, path.as_posix(), line, f"'{match.group(0)}': {why}"))
    return findings


def check_ignore_ssl_errors(root):
    return _check_forbidden(root, _FORBIDDEN[0])


def check_wall_clock(root):
    return _check_forbidden(root, _FORBIDDEN[1])


def check_insecure_keychain(root):
    return _check_forbidden(root, _FORBIDDEN[2])


def check_no_waiting(root):
    return _check_forbidden(root, _WAIT, ("ui",))


def check_no_sleep(root):
    return _check_forbidden(root, _SLEEP, ("tests",))


def check_own_header_first(root):
    findings = []
    for path in sources(root, ("app", "core", "ui")):
        if path.suffix != ".cpp" or not (Path(root) / path).with_suffix(".h").exists():
            continue
        includes = re.findall(r'^#include [<"]([^>"]+)', read(root, path), re.MULTILINE)
        own = path.with_suffix(".h").as_posix()
        if not includes or includes[0] != own:
            findings.append(Finding("own-header-first", path.as_posix(), 1, f'"{own}" is not its first include'))
    return findings


def check_pragma_once(root):
    return [
        Finding("pragma-once", path.as_posix(), 1, "has no #pragma once")
        for path in sources(root)
        if path.suffix == ".h" and not re.search(r"^#pragma once$", read(root, path), re.MULTILINE)
    ]


def check_presets(root):
    """Every preset that the documentation names can be configured and built, in its own folder."""
    presets = json.loads(read(root, "CMakePresets.json"))
    configured = {row["name"]: row for row in presets["configurePresets"]}
    built = {row["configurePreset"] for row in presets["buildPresets"]}
    tested = {row["configurePreset"] for row in presets["testPresets"]}
    wanted = ["dev", "asan", "tsan", "clang", "release", "coverage"]
    complaints = [f"preset '{name}' cannot be configured" for name in wanted if name not in configured]
    complaints += [f"preset '{name}' has no build preset" for name in wanted if name not in built]
    complaints += [f"preset '{name}' has no test preset" for name in wanted if name not in tested]
    for name in ("asan", "tsan", "clang", "release"):
        if configured.get(name, {}).get("cacheVariables", {}).get("TIDEMARK_WERROR") != "ON":
            complaints.append(f"preset '{name}' lets warnings pass")
    if configured.get("base", {}).get("binaryDir") != "${sourceDir}/build/${presetName}":
        complaints.append("presets do not build in build/<preset>")
    return [Finding("presets", "CMakePresets.json", 1, text) for text in complaints]


def check_readmes(root):
    """Each top folder has a README.md of one screen that names its folders."""
    findings = []
    for top in TOP_FOLDERS:
        readme = Path(top, "README.md")
        if not (Path(root) / readme).exists():
            findings.append(Finding("readmes", readme.as_posix(), 1, "does not exist"))
            continue
        text = read(root, readme)
        if text.count("\n") > 50:
            findings.append(Finding("readmes", readme.as_posix(), 1, "is longer than one screen (50 lines)"))
        folders = {path.parts[1] for path in files(root, (top,)) if len(path.parts) > 2}
        for name in sorted(folders):
            if f"{name}/" not in text:
                findings.append(Finding("readmes", readme.as_posix(), 1, f"does not name {top}/{name}/"))
    return findings
