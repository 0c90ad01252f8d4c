#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs say of themselves agrees with itself: completions, manual pages and the reference.

described_check.py TIDEMARK-CLI TIDEMARK
"""

import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from project import ROOT, import_from, said

reference = import_from("tools", "reference")
contract = import_from("tools", "contract")
SHAPES = ROOT / "tests" / "cli" / "shapes.json"
failures = []


def check(what, holds, detail=""):
    print(f"{'ok' if holds else 'FAILED'}: {what}{'' if holds else ' ' + str(detail)}")
    if not holds:
        failures.append(what)


def completed(script, *words):
    """What bash offers for these words, the last of which is under the cursor."""
    line = " ".join(f"'{word}'" for word in ("tidemark-cli", *words))
    text = (f"source {script}; compopt() {{ :; }}; COMP_WORDS=({line}); COMP_CWORD={len(words)}; "
            f"_tidemark_cli tidemark-cli '{words[-1]}' x; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    code, offered = said("bash", "-c", text)
    assert code == 0, offered
    return set(offered.split())


def options_of(page):
    return {name.split(" ")[0] for section in page.sections if section.title.startswith("Options") for name, _ in section.rows}


def check_bash(script, top, commands):
    names = {page.name.split(" ")[1] for page in commands}
    check("bash offers every command", completed(script, "") == names, completed(script, "") ^ names)
    check("bash offers the options of all", completed(script, "--") == options_of(top), completed(script, "--") ^ options_of(top))
    for page in commands:
        name = page.name.split(" ")[1]
        offered = completed(script, name, "--")
        check(f"bash offers the options of {name}", offered == options_of(page), offered ^ options_of(page))
    check("options before the command", completed(script, "--data-dir", "/x", "pro") == {"profile"})
    check("a first argument", completed(script, "search", "") == {"users", "videos", "hashtags"})
    check("no second argument", completed(script, "search", "users", "") == set())
    check("the price of a command", "--limit" in completed(script, "cost", "posts", "--li"))
    check("an endpoint", completed(script, "get", "userinfo-by-u") == {"userinfo-by-username"})
    check("a value", {"csv", "xlsx", "json"} <= completed(script, "export", "--format", ""))
    check("a user's own word is not made up", completed(script, "explain", "") == set())


def check_other_shells(cli, folder):
    """zsh and fish read their scripts where they are installed; every command stands in both everywhere."""
    names = [name for name, _ in next(section.rows for section in reference.parse("", reference.said(cli, "--help")).sections
                                      if section.title.startswith("Commands"))]
    for shell in ("zsh", "fish"):
        script = folder / shell
        script.write_text(reference.said(cli, "completions", shell), encoding="utf-8")
        text = script.read_text(encoding="utf-8")
        marks = [f"'{name}:" if shell == "zsh" else f" -a {name} -d " for name in names]
        check(f"{shell} knows every command", all(mark in text for mark in marks))
        if shutil.which(shell):
            code, output = said(shell, "-n", str(script))
            check(f"{shell} reads its script", (code, output) == (0, ""), output)


def check_pages(programs, folder):
    for program in programs:
        out = folder / f"{Path(program).name}.1.gz"
        reference.write(out, reference.man_page(program, "2026-01-31"))
        text = gzip.decompress(out.read_bytes()).decode()
        check(f"a manual page of {out.name}", re.search(r'^\.TH TIDEMARK\S* 1 "2026-01-31"', text) is not None)
        check(f"{out.name} has no rough line", not re.search(r"^['.](?!(TH|SH|SS|TP|PP|BR|nf|fi)\b)", text, re.MULTILINE))
        if shutil.which("groff"):
            result = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=text.encode(), capture_output=True, check=False)
            check(f"groff reads {out.name}", (result.returncode, result.stderr) == (0, b""), result.stderr[:400])


def main():
    cli, gui = sys.argv[1:3]
    top, commands = reference.pages_of(cli)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script = folder / "bash"
        script.write_text(reference.said(cli, "completions", "bash"), encoding="utf-8")
        check_bash(script, top, commands)
        check_other_shells(cli, folder)
        check_pages([cli, gui], folder)
    text = reference.markdown([cli, gui])
    for name, made in (("cli.md", text), ("json.md", contract.page(json.loads(SHAPES.read_text(encoding="utf-8"))))):
        held = (ROOT / "resources" / "help" / name).read_text(encoding="utf-8")
        check(f"resources/help/{name} is up to date (cmake --build --preset dev --target update_help)", held == made)
    check("the reference has a part for every command", all(f"\n### {page.name}\n" in text for page in commands))
    code, output = said(cli, "completions", "csh")
    check("an unknown shell is refused in words", code == 2 and 'unknown word "csh"' in output, output)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
