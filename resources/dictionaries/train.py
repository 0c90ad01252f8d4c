#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes bodies-1.dict: train.py SAMPLES_FOLDER OUTPUT (needs the program zstd)

What short answers have in common: the names of their fields in their order, and the constant parts of
links. Only that is learnt: each recorded body is played many times with every name, number, text and
token in it made anew by chance, so that nothing of anybody stands in the dictionary. A released dictionary
is never changed, as bodies stored with it need it: a better one gets another number and another file.
"""

import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

COPIES = 60
MOST = 16 * 1024  # longer bodies repeat themselves
SIZE = "15000"
NUMBER = "1001"
WORDS = "the of and to in for my you day new with best how what love this one more life home food art song dance cat".split()
TOKEN = re.compile(r"[A-Za-z0-9_-]{4,}")
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
KEPT = re.compile(r"(?:a|dr|s|sc|idc|biz_tag|mime_type|ps|t|shp|shcp|ch|cr|er|lr|cd|br|cs|ds|net|vvpl|pack_by_platform)=[^&]*$")

chance = random.Random(20261122)


def like(token):
    """By chance, of the same length and alphabet."""
    for alphabet in ("0123456789", "0123456789abcdef", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"):
        if all(letter in alphabet for letter in token):
            return "".join(chance.choice(alphabet) for _ in token)
    return "".join(letter if letter in "_-%" else chance.choice("ABCDEFabcdefghijklmnop0123456789") for letter in token)


def link(url):
    address, _, query = url.partition("?")
    head, *parts = address.split("/")
    parts = [part if index < 2 or len(part) < 16 or part.startswith("tos-") else name_in(part) for index, part in enumerate(parts)]
    fields = [field if KEPT.match(field) else value_in(field) for field in query.split("&")] if query else []
    return "/".join([head, *parts]) + ("?" + "&".join(fields) if query else "")


def name_in(part):
    name, mark, rest = part.partition("~")
    stem, dot, suffix = name.partition(".")
    return like(stem) + dot + suffix + mark + rest


def value_in(field):
    name, sign, value = field.partition("=")
    if name == "x-signature":
        return name + sign + quote("".join(chance.choice(BASE64) for _ in range(27)) + "=", safe="")
    return name + sign + (TOKEN.sub(lambda match: like(match.group()), value) if len(value) > 3 else value)


def text():
    return " ".join(chance.choice(WORDS) for _ in range(chance.randrange(1, 12)))


def anew(value, name=""):
    if isinstance(value, dict):
        return {key: anew(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [anew(inner, name) for inner in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return value if value < 10 or name == "expires" else chance.randrange(10 ** (len(str(int(value))) - 1), 10 ** len(str(int(value))))
    if value.startswith(("http://", "https://")):
        return link(value) if "tiktok" in value else "https://example.com/" + chance.choice(WORDS)
    if value.startswith("MS4wLjABAAAA"):
        return value[:12] + like(value[12:])
    if value.isdigit():
        return value[:1] + like(value[1:])
    if name in ("unique_id", "uniqueId"):
        return chance.choice(WORDS) + chance.choice(("", "_", ".")) + chance.choice(WORDS) + chance.choice(("", "1", "22", "99"))
    return text() if value and len(value) > 2 and name not in ("region", "mime_type") else value


def bodies(folder):
    for path in sorted(Path(folder).rglob("*.json")):
        body = json.loads(path.read_text())
        yield body["data"] if isinstance(body, dict) and "data" in body else body


def main(folder, output):
    with tempfile.TemporaryDirectory() as place:
        files = []
        for number, body in enumerate(bodies(folder)):
            for copy in range(COPIES):
                said = json.dumps(anew(body), separators=(",", ":"), ensure_ascii=bool(copy % 2)).encode()
                for piece in (said, *split(body)):
                    if len(piece) <= MOST:
                        files.append(Path(place) / f"{number}.{copy}.{len(files)}")
                        files[-1].write_bytes(piece)
        subprocess.run(["zstd", "-q", "-19", "--train", "-r", place, f"--maxdict={SIZE}", f"--dictID={NUMBER}", "-f", "-o", output],
                       check=True)


def split(body):
    """The items of a list as answers of their own: how posts and comments look when few are held."""
    lists = [inner for inner in body.values() if isinstance(inner, list)] if isinstance(body, dict) else []
    for inner in lists:
        for item in inner[:3]:
            if isinstance(item, dict):
                yield json.dumps(anew(item), separators=(",", ":"), ensure_ascii=False).encode()


if __name__ == "__main__":
    main(*sys.argv[1:])
