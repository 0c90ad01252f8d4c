#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signed manifest that the update notice reads.

  manifest.py --version 1.2.3 --date 2026-01-31 --page https://... --out update.json   signs by the seed in UPDATE_KEY
  manifest.py --new-key                                                                prints a new seed and its public key

The file is {"manifest": TEXT, "signature": BASE64}: TEXT is the JSON that was signed, as it was signed, after the words
"tidemark update manifest 1" and a line break, so that a signature of something else never fits. Ed25519, by PyNaCl.
"""

import argparse
import base64
import json
import os
import re
import sys
from pathlib import Path

CONTEXT = b"tidemark update manifest 1\n"


def manifest(version, date, page):
    if not re.fullmatch(r"\d+\.\d+\.\d+", version) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", date):
        raise SystemExit("a version such as 1.2.3 and a date such as 2026-01-31 are needed")
    if not page.startswith("https://"):
        raise SystemExit("the page has to be https")
    return json.dumps({"product": "tidemark", "version": version, "released": date, "page": page}, sort_keys=True)


def main():
    from nacl.signing import SigningKey

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--new-key", action="store_true")
    parser.add_argument("--version")
    parser.add_argument("--date")
    parser.add_argument("--page")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    if arguments.new_key:
        key = SigningKey.generate()
        print("seed, to be kept secret:", base64.b64encode(bytes(key)).decode())
        print("public, for -DTIDEMARK_UPDATE_KEY:", base64.b64encode(bytes(key.verify_key)).decode())
        return 0
    seed = base64.b64decode(os.environ.get("UPDATE_KEY", ""), validate=True)
    if len(seed) != 32:
        raise SystemExit("UPDATE_KEY has to hold a seed of 32 bytes in base64")
    text = manifest(arguments.version or "", arguments.date or "", arguments.page or "")
    signature = SigningKey(seed).sign(CONTEXT + text.encode()).signature
    document = {"manifest": text, "signature": base64.b64encode(signature).decode()}
    arguments.out.write_text(json.dumps(document) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
