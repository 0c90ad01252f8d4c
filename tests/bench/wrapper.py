#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cache hit costs in the usual Python wrapper: a TTLCache under a lock, then Redis on loopback.

wrapper.py USERINFO.json POSTS.json answers each line of its input that names a hit (memory, userinfo,
posts) with the median of nanoseconds a hit, until the input ends. It starts a Redis of its own on a free
port and ends it.
"""
import json
import subprocess
import sys
import tempfile
import time
from threading import Lock

import redis
from cachetools import TTLCache

from hits import answer_lines, free_port, median_ns

NEGATIVE = "__404__"


class Wrapper:
    """Reads through two layers; a 404 is remembered as a marker."""

    def __init__(self, client):
        self.client = client
        self.local = TTLCache(maxsize=2048, ttl=60)
        self.lock = Lock()

    def hit(self, username):
        key = f"tla:global:userinfo-by-username:{username.lower()}"
        with self.lock:
            if key in self.local:
                held = self.local[key]
                return None if held == NEGATIVE else held
        return self.shared(key)

    def shared(self, key):
        raw = self.client.get(key)
        if raw is None or raw == NEGATIVE:
            return None
        data = json.loads(raw)
        with self.lock:
            self.local[key] = data
        return data


def measurements(port, userinfo, posts):
    client = redis.Redis(host="127.0.0.1", port=port, decode_responses=True)
    for _ in range(100):
        try:
            client.ping()
            break
        except redis.ConnectionError:
            time.sleep(0.05)
    names = [f"creator{number}" for number in range(1000)]
    keys = [f"tla:global:userinfo-by-username:{name}" for name in names]
    for key in keys:
        client.set(key, json.dumps(userinfo), ex=3600)
    pages = [f"tla:global:user-posts:{number}" for number in range(200)]
    for page in pages:
        client.set(page, json.dumps(posts), ex=3600)
    wrapper = Wrapper(client)
    for name in names:
        assert wrapper.hit(name)
    return {
        "memory": lambda: median_ns(lambda number: wrapper.hit(names[number % 1000]), 50, 1000),
        "userinfo": lambda: median_ns(lambda number: wrapper.shared(keys[number % 1000]), 20, 200),
        "posts": lambda: median_ns(lambda number: wrapper.shared(pages[number % 200]), 10, 100),
    }


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        userinfo = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        posts = json.load(file)
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder],
            stdout=subprocess.DEVNULL)
        try:
            measure = measurements(port, userinfo, posts)
            answer_lines(measure)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
