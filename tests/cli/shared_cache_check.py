#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared cache, between programs: shared_cache_check.py PATH/TO/tidemark-cli PATH/TO/interop_wrapper.py

A real redis-server, the sandbox as the API, data folders that know nothing of one another, and a
backend in Python. Every credit is counted at the sandbox.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from run_check import Sandbox  # noqa: E402

TIMEOUT_S = 240
DEBIAN_PYTHON = "/usr/bin/python3"  # it sees python3-redis and python3-cachetools
PASSWORD = "s3cret pass\u00e9"


class Redis:
    """A redis-server of its own on a random port; ended by its process."""

    def __init__(self, folder, password=None):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
        self._process = subprocess.Popen(command + (["--requirepass", password] if password else []),
                                         stdout=subprocess.DEVNULL)
        self.url = f"redis://127.0.0.1:{self.port}"
        deadline = time.monotonic() + 60
        while not self._listens():
            assert time.monotonic() < deadline and self._process.poll() is None, "redis-server did not start"

    def _listens(self):
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def tell(self, *words):
        """One command by another client; the first line of what it gets."""
        with socket.create_connection(("127.0.0.1", self.port), TIMEOUT_S) as connection:
            parts = [word.encode() for word in words]
            connection.sendall(b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in parts))
            return connection.makefile().readline().strip()

    def pause(self):
        self._process.send_signal(signal.SIGSTOP)

    def stop(self):
        self._process.send_signal(signal.SIGCONT)
        self._process.kill()
        self._process.wait(timeout=TIMEOUT_S)


class Team:
    """Programs on machines of their own: what they share is the Redis and the API."""

    def __init__(self, program, wrapper, folder):
        self._program, self._wrapper, self._folder = program, wrapper, folder
        self.environment = {name: os.environ[name] for name in os.environ if name.endswith("SAN_OPTIONS") or name in ("PATH", "LANG")}
        self.environment.update(HOME=str(folder), XDG_RUNTIME_DIR=str(folder), TZ="UTC", QT_LOGGING_RULES="",
                                TIDEMARK_API_KEY="check-key-0123456789")
        self.sandbox = Sandbox(program, self.environment)

    def start(self, machine, *words, shared=None, environment=None):
        command = [self._program, "--api-base", self.sandbox.base, "--data-dir", str(self._folder / machine), "--json", *words]
        command += ["--shared", shared] if shared else []
        return subprocess.run(command, capture_output=True, text=True, env={**self.environment, **(environment or {})},
                              timeout=TIMEOUT_S, check=False)

    def run(self, machine, *words, shared=None, environment=None):
        done = self.start(machine, *words, shared=shared, environment=environment)
        assert done.stdout, f"{words}: {done.stderr}"
        return json.loads(done.stdout)

    def backend(self, redis, *words, body=None, password=None):
        environment = {**self.environment, **({"WRAPPER_PASSWORD": password} if password else {})}
        done = subprocess.run([DEBIAN_PYTHON, "-B", self._wrapper, str(redis.port), *words], capture_output=True, text=True,
                              input=json.dumps(body), env=environment, timeout=TIMEOUT_S, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout else None


def equal(what, value, wanted):
    assert value == wanted, f"{what}: {value!r}, expected {wanted!r}"


USERINFO = ("get", "userinfo-by-username")


def check_backend_reads_what_tidemark_wrote(team, redis):
    bought = team.run("one", *USERINFO, "username=@MrBeast", shared=redis.url)
    equal("credits of the first", (bought["credits"], bought["source"]), (1, "network"))
    read = team.backend(redis, "get", "/userinfo-by-username/", "username=mrbeast")
    equal("key", read["key"], bought["key"])
    equal("key of the vector", read["key"], "tla:global:userinfo-by-username:7d3ecca347167183")
    equal("layer", read["layer"], "redis")
    equal("answer", read["answer"], bought["body"])
    gone = team.run("one", *USERINFO, "username=gone_1", shared=redis.url)
    equal("outcome", (gone["outcome"], gone["credits"]), ("not_found", 1))
    read = team.backend(redis, "get", "/userinfo-by-username/", "username=gone_1")
    equal("a 404 for the backend", (read["layer"], read["answer"]), ("redis", None))


def check_second_machine_costs_nothing(team, redis):
    before = team.sandbox.requests()
    second = team.run("two", *USERINFO, "username=mrbeast", shared=redis.url)
    equal("second machine", (second["credits"], second["source"], second["freshness"]), (0, "shared", "fresh"))
    gone = team.run("two", *USERINFO, "username=gone_1", shared=redis.url)
    equal("second machine, 404", (gone["credits"], gone["source"], gone["freshness"]), (0, "shared", "negative"))
    equal("second machine, next", team.run("two", *USERINFO, "username=mrbeast", shared=redis.url)["source"], "disk")
    equal("requests at the API", team.sandbox.requests(), before)
    stats = team.run("two", "cache", "stats", shared=redis.url)
    equal("hits", stats["hits"]["shared"], 2)
    equal("shared cache", (stats["shared_cache"]["address"], stats["shared_cache"]["reachable"]), (redis.url, True))
    series = team.run("two", "history", "profile", "mrbeast", "--metric", "followers")["series"]
    equal("history of what others paid", len(series), 1)


def check_tidemark_reads_what_a_backend_wrote(team, redis):
    before = team.sandbox.requests()
    answer = {"user": {"id": "6614519312189947909", "uniqueId": "zo\u00e9", "nickname": "Zo\u00eb \u2728", "verified": True},
              "stats": {"followerCount": 1234567, "followingCount": 1, "heartCount": 2, "videoCount": 3}}
    team.backend(redis, "store", "/userinfo-by-username/", "2400", "username=zoe", body=answer)
    read = team.run("three", *USERINFO, "username=@Zoe", shared=redis.url)
    equal("of the backend", (read["credits"], read["source"], read["freshness"]), (0, "shared", "fresh"))
    equal("body", read["body"], answer)
    assert 1200 <= read["age_s"] < 1260, f"an hour's answer that has 40 minutes left is {read['age_s']} s old"
    equal("fetched", read["ttl_s"], 3600)
    team.backend(redis, "store-404", "/userinfo-by-username/", "username=nobody.there")
    gone = team.run("three", *USERINFO, "username=nobody.there", shared=redis.url)
    equal("404 of the backend", (gone["credits"], gone["source"], gone["freshness"], gone["outcome"]),
          (0, "shared", "negative", "not_found"))
    page = team.run("one", "get", "user-posts", "userid=6614519312189947909", shared=redis.url)
    params = [f"{name}={value}" for name, value in page["params"].items()]
    equal("a page", team.backend(redis, "get", "/user-posts/", *params)["answer"], page["body"])
    equal("requests at the API", team.sandbox.requests(), before + 1)


def check_poison_costs_a_request_and_nothing_else(team, redis):
    before = team.sandbox.requests()
    team.backend(redis, "store", "/userinfo-by-username/", "2400", "username=granddadgus", body={"message": "Please sign up"})
    read = team.run("four", *USERINFO, "username=granddadgus", shared=redis.url)
    equal("poisoned", (read["credits"], read["source"], read["outcome"]), (1, "network", "ok"))
    equal("requests at the API", team.sandbox.requests(), before + 1)
    equal("healed", team.run("five", *USERINFO, "username=granddadgus", shared=redis.url)["source"], "shared")


def check_forgetting_forgets_for_all(team, redis):
    bought = team.run("one", *USERINFO, "username=zoes_plants", shared=redis.url)
    purged = team.run("one", "cache", "purge", bought["key"], shared=redis.url)
    equal("by its key", (purged["purged"], purged["shared"]), (1, {"purged": 1, "reached": True, "problem": None}))
    equal("after a purge", team.run("two", *USERINFO, "username=zoes_plants", shared=redis.url)["source"], "network")
    team.run("two", "cache", "purge", "@zoes_plants", shared=redis.url)
    equal("after another", team.run("three", *USERINFO, "username=zoes_plants", shared=redis.url)["source"], "network")


def check_none_and_other_apis(team, redis):
    off = team.run("six", *USERINFO, "username=mrbeast", shared="none")
    equal("--shared none", off["source"], "network")
    settings = team._folder / "seven" / "settings.json"
    settings.parent.mkdir(mode=0o700)
    settings.write_text(json.dumps({"format": 1, "values": {"sharedCache.url": redis.url}}))
    apart = team.run("seven", *USERINFO, "username=mrbeast")
    equal("another API than that of the settings", apart["source"], "network")
    settings.write_text(json.dumps({"format": 1, "values": {"sharedCache.url": redis.url, "api.base": team.sandbox.base}}))
    equal("by the settings", team.run("seven", *USERINFO, "username=zoe")["source"], "shared")
    demo = subprocess.run([team._program, "--demo", "--shared", redis.url, "doctor"], capture_output=True, text=True,
                          env=team.environment, timeout=TIMEOUT_S, check=False)
    equal("--demo --shared", demo.returncode, 2)


def check_forgetting_much(team, redis):
    team.run("four", *USERINFO, "username=zoe", shared=redis.url)
    for words, words_of in (("userinfo-by-username",), "an endpoint"), ((), "all"):
        redis.tell("SET", "session:1", "of another program")
        purged = team.run("four", "cache", "purge", *words, shared=redis.url)
        assert purged["shared"]["purged"] >= 1 and purged["shared"]["reached"], f"{words_of}: {purged}"
        equal(f"after {words_of}", team.run("five", *USERINFO, "username=zoes_plants", "--fresh", shared=redis.url)["source"], "network")
        equal("what is not ours", redis.tell("EXISTS", "session:1"), ":1")
    equal("offline", team.run("four", "--offline", "cache", "purge", shared=redis.url)["shared"]["reached"], False)
    equal("with none", team.run("four", "cache", "purge")["shared"], None)


def check_passwords(team, folder):
    redis = Redis(folder, PASSWORD)
    try:
        known = {"TIDEMARK_SHARED_PASSWORD": PASSWORD}
        bought = team.run("eight", *USERINFO, "username=mrbeast", shared=redis.url, environment=known)
        equal("bought", bought["source"], "network")
        equal("the backend", team.backend(redis, "get", "/userinfo-by-username/", "username=mrbeast", password=PASSWORD)["layer"], "redis")
        equal("with it", team.run("nine", *USERINFO, "username=mrbeast", shared=redis.url, environment=known)["source"], "shared")
        escaped = redis.url.replace("redis://", "redis://:s3cret%20pass%C3%A9@")
        equal("in the address", team.run("ten", *USERINFO, "username=mrbeast", shared=escaped)["source"], "shared")
        without = team.run("eleven", *USERINFO, "username=mrbeast", shared=redis.url)
        equal("without it", (without["source"], without["outcome"]), ("network", "ok"))
        checks = {check["name"]: check for check in team.run("eleven", "doctor", shared=redis.url)["checks"]}
        equal("doctor", checks["shared cache"]["state"], "warning")
        assert "password" in checks["shared cache"]["detail"], checks["shared cache"]
        told = json.dumps([bought, without, checks])
        assert "s3cret" not in told, "the password was repeated"
        for path in folder.rglob("*"):
            if path.is_file():
                assert b"s3cret" not in path.read_bytes(), f"the password stands in {path}"
    finally:
        redis.stop()


def check_a_stopped_server_costs_little(team, redis):
    """Frozen in mid-life: connections are taken by the system, and nothing ever comes."""
    redis.pause()
    asked = team.run("twelve", *USERINFO, "username=mrbeast", shared=redis.url)
    equal("with a frozen server", (asked["source"], asked["outcome"], asked["credits"]), ("network", "ok", 1))
    checks = {check["name"]: check for check in team.run("twelve", "doctor", shared=redis.url)["checks"]}
    equal("doctor", checks["shared cache"]["state"], "warning")
    done = team.start("twelve", "cache", "purge", shared=redis.url)
    purged = json.loads(done.stdout)
    equal("purged here, not there", (done.returncode, purged["purged"] > 0, purged["shared"]["reached"]), (0, True, False))
    assert "the shared cache may still hold" in done.stderr, done.stderr


def main(program, wrapper):
    with tempfile.TemporaryDirectory(prefix="tidemark-shared-") as name:
        folder = Path(name)
        team = Team(program, wrapper, folder)
        redis = Redis(folder)
        try:
            checks = {check["name"]: check for check in team.run("one", "doctor", shared=redis.url)["checks"]}
            equal("doctor", checks["shared cache"]["state"], "ok")
            check_backend_reads_what_tidemark_wrote(team, redis)
            check_second_machine_costs_nothing(team, redis)
            check_tidemark_reads_what_a_backend_wrote(team, redis)
            check_poison_costs_a_request_and_nothing_else(team, redis)
            check_forgetting_forgets_for_all(team, redis)
            check_none_and_other_apis(team, redis)
            check_forgetting_much(team, redis)
            check_passwords(team, folder)
            check_a_stopped_server_costs_little(team, redis)
        finally:
            redis.stop()
            team.sandbox.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
