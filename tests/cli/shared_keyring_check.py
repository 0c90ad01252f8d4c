#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared cache's password in a real keyring: shared_keyring_check.py PATH/TO/tidemark-cli PATH/TO/keychain_steps

A gnome-keyring on a bus of its own, a redis-server that wants a password, and programs whose settings say that the
keyring has it. It stands in no file.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from shared_cache_check import TIMEOUT_S, USERINFO, Redis, Team, equal  # noqa: E402

PASSWORD = "canary-7be1d0-shared"
INSIDE = "--on-a-bus"


def keyring_step(steps, environment, *words):
    entry = {"KEYCHAIN_SERVICE": "Tidemark", "KEYCHAIN_ENTRY": "shared-cache-password"}
    return subprocess.run([steps, *words, PASSWORD], capture_output=True, text=True, env={**environment, **entry},
                          timeout=TIMEOUT_S, check=True).stdout.strip()


def settle(team, redis, machine, knows):
    """A program's settings, as the window writes them."""
    values = {"sharedCache.url": redis.url, "api.base": team.sandbox.base, "sharedCache.passwordInKeychain": knows}
    folder = team._folder / machine
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(json.dumps({"format": 1, "values": values}))


def source(team, machine):
    return team.run(machine, *USERINFO, "username=mrbeast")["source"]


def shared_cache_of(team, machine):
    checks = {check["name"]: check for check in team.run(machine, "doctor")["checks"]}
    return checks["shared cache"]


def check(team, redis, steps):
    environment = team.environment
    equal("written", keyring_step(steps, environment, "write"), "done")
    for machine, knows in (("one", True), ("two", True), ("three", False), ("four", True)):
        settle(team, redis, machine, knows)
    equal("bought", source(team, "one"), "network")
    equal("with the keyring's password", source(team, "two"), "shared")
    equal("doctor", shared_cache_of(team, "two")["state"], "ok")
    equal("without it", source(team, "three"), "network")
    assert "password" in shared_cache_of(team, "three")["detail"]
    equal("removed", keyring_step(steps, environment, "remove"), "done")
    equal("where it is gone", source(team, "four"), "network")
    told = shared_cache_of(team, "four")
    assert "no longer in the keychain" in told["detail"], told
    assert PASSWORD not in json.dumps(told), "the password was repeated"
    for path in team._folder.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), f"the password stands in {path}"


def inside(program, steps):
    with tempfile.TemporaryDirectory(prefix="tidemark-keyring-") as name:
        folder = Path(name)
        folder.chmod(0o700)
        environment = {"XDG_DATA_HOME": str(folder / ".local/share"), "XDG_CURRENT_DESKTOP": "GNOME", "DESKTOP_SESSION": "gnome",
                       "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input="pw\n", text=True,
                       env={**os.environ, **environment, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)},
                       stdout=subprocess.DEVNULL, timeout=TIMEOUT_S, check=True)
        team = Team(program, None, folder)
        team.environment.update(environment)
        redis = Redis(folder, PASSWORD)
        try:
            check(team, redis, steps)
        finally:
            redis.stop()
            team.sandbox.stop()


def main(words):
    if words[0] == INSIDE:
        return inside(*words[1:])
    return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", __file__, INSIDE, *words],
                          timeout=2 * TIMEOUT_S, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
