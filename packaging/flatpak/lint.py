#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What flatpak-builder accepts in silence: unknown keys and build systems, and permissions that nobody decided on.

lint.py MANIFEST exits 1 with a line a fault.
"""

import json
import re
import sys
from pathlib import Path

TOP = {"app-id", "runtime", "runtime-version", "sdk", "command", "rename-icon", "finish-args", "cleanup", "modules"}
MODULE = {"name", "buildsystem", "config-opts", "sources", "subdir", "build-options", "post-install", "builddir", "cleanup"}
SOURCE = {"git": {"type", "url", "tag", "commit"}, "dir": {"type", "path", "skip"},
          "archive": {"type", "url", "sha256"}}
BUILD_SYSTEMS = {"cmake-ninja", "cmake", "meson", "autotools", "simple", "qmake"}
# Each permission with the reason for it. No file system, no session bus, no X11 beside Wayland: files are opened and
# saved through the portal, the key lies behind the Secret portal.
PERMISSIONS = {
    "--share=network": "the API",
    "--share=ipc": "shared memory of X11's fallback",
    "--socket=wayland": "the window",
    "--socket=fallback-x11": "the window where there is no Wayland",
    "--device=dri": "drawing",
    "--talk-name=org.freedesktop.Notifications": "what is news of what is watched",
    "--talk-name=org.kde.StatusNotifierWatcher": "the icon in the tray",
}


def unknown(what, given, known):
    return [f"{what}: unknown key {key!r}" for key in given if key not in known and not key.startswith("//")]


def source_faults(name, source):
    kind = source.get("type")
    if kind not in SOURCE:
        return [f"{name}: unknown type of source {kind!r}"]
    faults = unknown(f"{name}, source", source, SOURCE[kind])
    url = source.get("url")
    if url is not None and not url.startswith("https://"):
        faults.append(f"{name}: {url} is not https")
    if kind == "git" and not re.fullmatch("[0-9a-f]{40}", source.get("commit", "")):
        faults.append(f"{name}: a source without its commit may change by itself")
    if kind == "archive" and len(source.get("sha256", "")) != 64:
        faults.append(f"{name}: an archive without its SHA-256")
    return faults


def module_faults(module):
    name = module.get("name", "a module without a name")
    faults = unknown(name, module, MODULE)
    if module.get("buildsystem") not in BUILD_SYSTEMS:
        faults.append(f"{name}: unknown build system {module.get('buildsystem')!r}")
    if not module.get("sources"):
        faults.append(f"{name}: no sources")
    for source in module.get("sources", []):
        faults += source_faults(name, source)
    return faults


def faults(manifest):
    found = unknown("the manifest", manifest, TOP)
    found += [f"the manifest: {key} is missing" for key in sorted(TOP - {"rename-icon", "cleanup"} - set(manifest))]
    found += [f"{argument}: a permission that is not on the list" for argument in manifest.get("finish-args", [])
              if argument not in PERMISSIONS]
    for module in manifest.get("modules", []):
        found += module_faults(module)
    return found


def main():
    path = Path(sys.argv[1])
    found = faults(json.loads(path.read_text(encoding="utf-8")))
    for fault in found:
        print(f"{path.name}: {fault}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
