#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No key in a log: log_check.py PATH/TO/PROGRAM [ARGUMENT...]

The program is told of a folder of plugins whose name is the key, and to write where it looks for plugins. What it writes
from the moment on in which it has the key says "[secret]" in the key's place.
"""
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from waiting import KEY, TIMEOUT_S

BLOT = "[secret]"


def lines_of(program, arguments, folder):
    """What the program logs until a blotted line has come, and what follows it at once; then it is ended."""
    plugins = folder / KEY
    plugins.mkdir()
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen",
                   "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "TIDEMARK_API_KEY": KEY, "QT_DEBUG_PLUGINS": "1",
                   "QT_LOGGING_TO_CONSOLE": "1", "QT_PLUGIN_PATH": str(plugins),
                   **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}}
    command = [program, "--data-dir", str(folder / "data"), *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment) as running:
        late = threading.Timer(TIMEOUT_S, running.kill)
        late.start()
        lines = []
        for line in running.stderr:
            lines.append(line)
            if BLOT in line:
                running.terminate()
        late.cancel()
    return lines


def main():
    program, *arguments = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        lines = lines_of(program, arguments, Path(name))
    blotted = [number for number, line in enumerate(lines) if BLOT in line]
    if not blotted:
        sys.exit(f"nothing was blotted out in {len(lines)} lines:\n{''.join(lines[-20:])}")
    leaked = [line for line in lines[blotted[0]:] if KEY in line]
    if leaked:
        sys.exit(f"the key is in the log:\n{''.join(leaked)}")


if __name__ == "__main__":
    main()
