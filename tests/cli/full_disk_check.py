#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A data folder on a disk that fills up, then on one that may only be read: full_disk_check.py PATH/TO/tidemark-cli

The disk is a tmpfs of 4 MB in a mount namespace of its own. What was paid for is counted three times: by
the API, in the ledger, and in history. Ends with 77, and why, where mounting is not permitted.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from run_check import Sandbox  # noqa: E402

TIMEOUT_S = 240
SKIPPED = 77
LOCAL_DATA = 8
MOST = 400  # a profile takes some kilobytes; it is full long before
INSIDE = "--in-a-namespace"
NAMESPACES = (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"])


def mount(*words):
    subprocess.run(["mount", *words], check=True, timeout=TIMEOUT_S)


class Folder:
    """One data folder, a program on it, and the API."""

    def __init__(self, program, data, home):
        self._program, self._data = program, data
        self._environment = {name: os.environ[name] for name in os.environ if name.endswith("SAN_OPTIONS") or name in ("PATH", "LANG")}
        self._environment.update(HOME=str(home), XDG_RUNTIME_DIR=str(home), TZ="UTC", QT_LOGGING_RULES="",
                                 TIDEMARK_API_KEY="check-key-0123456789")
        self.sandbox = Sandbox(program, self._environment)
        self.asked = 0

    def run(self, *words):
        """Exit code, document, standard error."""
        command = [self._program, "--api-base", self.sandbox.base, "--data-dir", str(self._data), "--json", *words]
        done = subprocess.run(command, capture_output=True, text=True, env=self._environment, timeout=TIMEOUT_S, check=False)
        assert done.returncode >= 0, f"{words} died of signal {-done.returncode}"
        assert done.stdout, f"{words}: {done.stderr}"
        return done.returncode, json.loads(done.stdout), done.stderr

    def ask(self):
        self.asked += 1
        return self.run("get", "userinfo-by-username", f"username=creator_{self.asked}")

    def ledger(self):
        code, document, errors = self.run("credits")
        assert code == 0, f"the ledger cannot be read: {errors}"
        return document["spent"]["total"]


def equal(what, value, wanted):
    assert value == wanted, f"{what}: {value!r}, expected {wanted!r}"


def check_spending_stops(folder):
    """The number of the last profile that came before the disk was full."""
    for _ in range(MOST):
        code, document, errors = folder.ask()
        if code != 0:
            break
        equal("credits", document["credits"], 1)
    equal("exit code", code, LOCAL_DATA)
    told = document["error"]
    assert "disk is full" in told["message"] and "room" in told["hint"].lower(), f"says not what to do: {told}"
    paid = folder.sandbox.requests()
    equal("the ledger, against the API", folder.ledger(), paid)
    for _ in range(3):
        equal("asked again", folder.ask()[0], LOCAL_DATA)
    equal("requests on a full disk", folder.sandbox.requests(), paid)
    return folder.asked - 4


def check_nothing_is_lost(folder, last):
    for number in range(1, last + 1):
        code, document, errors = folder.run("history", "profile", f"creator_{number}", "--metric", "followers")
        assert code == 0 and document["series"], f"creator_{number} of {last} was paid for and is not in history: {errors}"


def check_it_goes_on(folder):
    before = folder.sandbox.requests()
    code, document, errors = folder.ask()
    equal(f"with room again ({errors.strip()})", (code, document["credits"]), (0, 1))
    equal("requests", folder.sandbox.requests(), before + 1)
    equal("the ledger, against the API", folder.ledger(), before + 1)


def check_a_folder_that_may_only_be_read(folder, disk):
    before = folder.sandbox.requests()
    mount("-o", "remount,ro", str(disk))
    code, document, errors = folder.ask()
    equal("exit code", code, LOCAL_DATA)
    told = document["error"]
    assert "read-only" in told["message"] and "disk is full" not in told["message"], f"another reason than the real one: {told}"
    equal("requests on a disk that may only be read", folder.sandbox.requests(), before)
    mount("-o", "remount,rw", str(disk))
    check_it_goes_on(folder)


def inside(program):
    with tempfile.TemporaryDirectory(prefix="tidemark-disk-") as name:
        home, disk = Path(name) / "home", Path(name) / "disk"
        home.mkdir()
        disk.mkdir()
        mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk))
        folder = Folder(program, disk / "data", home)
        try:
            last = check_spending_stops(folder)
            mount("-o", "remount,size=32m", str(disk))
            check_nothing_is_lost(folder, last)
            check_it_goes_on(folder)
            check_a_folder_that_may_only_be_read(folder, disk)
        finally:
            folder.sandbox.stop()
            subprocess.run(["umount", str(disk)], check=True, timeout=TIMEOUT_S)


def namespace():
    """The words in front of a command that may mount, or none."""
    with tempfile.TemporaryDirectory() as place:
        for words in NAMESPACES:
            try:
                tried = subprocess.run([*words, "mount", "-t", "tmpfs", "tmpfs", place], capture_output=True, timeout=TIMEOUT_S, check=False)
            except FileNotFoundError:
                return None
            if tried.returncode == 0:
                return words
    return None


def main(program):
    words = namespace()
    if not words:
        print("skipped: a small disk cannot be mounted here (neither as root nor in a user namespace)")
        return SKIPPED
    command = [*words, sys.executable, "-B", __file__, INSIDE, program]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    if sys.argv[1] == INSIDE:
        inside(sys.argv[2])
    else:
        sys.exit(main(sys.argv[1]))
