#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and the reference of the command line, out of what the programs say themselves under --help.

  reference.py man PROGRAM --out tidemark.1.gz
  reference.py markdown PROGRAM... --out cli.md
"""

import argparse
import datetime
import gzip
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROW = re.compile(r"^  (\S(?:.*?\S)?)(?:  +(\S.*))?$")
CONTINUED = re.compile(r"^ {3,}(\S.*)$")


@dataclass
class Section:
    """What stands under a heading: rows of a name and its meaning, or lines to be shown as they are."""

    title: str
    rows: list = field(default_factory=list)


@dataclass
class Help:
    name: str
    summary: str = ""
    usage: str = ""
    paragraphs: list = field(default_factory=list)
    sections: list = field(default_factory=list)


def said(program, *arguments):
    """What the program prints. It gets no home and no display: help needs neither."""
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
    keep = ("ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH", "SYSTEMROOT")
    environment.update({name: os.environ[name] for name in keep if name in os.environ})
    result = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, timeout=60,
                            encoding="utf-8", check=False)
    if result.returncode != 0:
        raise SystemExit(f"{program} {' '.join(arguments)}: exit code {result.returncode}\n{result.stderr}")
    return result.stdout


def parse(name, text):
    """A help text of ours: a line of summary, a usage, paragraphs, and sections whose rows begin with two blanks."""
    page = Help(name)
    blocks = [block.split("\n") for block in text.strip("\n").split("\n\n")]
    for number, lines in enumerate(blocks):
        if number == 0:
            read_head(page, lines)
        elif lines[0].startswith("  "):
            page.sections.append(read_section("Options", lines))
        elif len(lines) > 1 and lines[1].startswith("  "):
            page.sections.append(read_section(lines[0], lines[1:]))
        else:
            page.paragraphs.append(" ".join(lines) if len(blocks) > 1 else lines[0])
    return page


def read_head(page, lines):
    for line in lines:
        if line.startswith("Usage: "):
            page.usage = line[len("Usage: "):]
        elif ": " in line:
            page.summary = line.split(": ", 1)[1]


def read_section(title, lines):
    section = Section(title)
    for line in lines:
        row, more = ROW.match(line), CONTINUED.match(line)
        if more and section.rows:
            name, meaning = section.rows[-1]
            section.rows[-1] = (name, f"{meaning} {more.group(1)}".strip())
        elif row:
            section.rows.append((row.group(1), row.group(2) or ""))
        else:
            raise SystemExit(f"{title}: this line is neither a row nor the rest of one: {line!r}")
    return section


def pages_of(program):
    """The program's own help, and that of each command it names."""
    name = Path(program).name.removesuffix(".exe")
    top = parse(name, said(program, "--help"))
    commands = [row[0] for section in top.sections if section.title.startswith("Commands") for row in section.rows]
    return top, [parse(f"{name} {command}", said(program, command, "--help")) for command in commands]


# --- manual pages


def troff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text


def troff_rows(section):
    if all(meaning == "" for _, meaning in section.rows):
        return [".nf", *(troff(name) for name, _ in section.rows), ".fi"]
    lines = []
    for name, meaning in section.rows:
        lines += [".TP", f"\\fB{troff(name)}\\fR", troff(meaning)]
    return lines


def man_heading(title):
    return title.split(" (")[0].upper()


def man_page(program, date):
    top, commands = pages_of(program)
    version = said(program, "--version").split()[-1]
    shared = {section.title for section in top.sections}
    summary = top.summary or "TikTok creators, posts and hashtags, with their history and their price"
    lines = [f'.TH {top.name.upper()} 1 "{date}" "Tidemark {version}" "User Commands"', ".SH NAME",
             f"{top.name} \\- {troff(summary)}", ".SH SYNOPSIS", f"\\fB{top.name}\\fR "
             + troff(re.split(r" {3,}", top.usage)[0].removeprefix(top.name).strip())]
    if top.paragraphs:
        lines += [".SH DESCRIPTION"]
        for paragraph in top.paragraphs:
            lines += [".PP", troff(paragraph)]
    for section in top.sections:
        lines += [f".SH {man_heading(section.title)}", *troff_rows(section)]
        if section.title.startswith("Commands"):
            for page in commands:
                lines += man_command(page, shared)
    others = {"tidemark": "tidemark\\-cli", "tidemark-cli": "tidemark"}
    lines += [".SH SEE ALSO", f".BR {others.get(top.name, 'tidemark')} (1)"]
    return "\n".join(lines) + "\n"


def man_command(page, shared):
    lines = [f".SS {troff(page.name)}", troff(page.summary[:1].upper() + page.summary[1:]) + ".", ".PP",
             f"\\fB{troff(page.usage)}\\fR"]
    for paragraph in page.paragraphs:
        lines += [".PP", troff(paragraph)]
    for section in page.sections:
        if section.title not in shared or section.title == "Examples":
            lines += [".PP", f"{section.title}:", *troff_rows(section)]
    return lines


# --- Markdown


def marked(text):
    """Words of ours in Markdown: nothing in them is meant as markup."""
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", text)


def markdown_rows(section):
    if all(meaning == "" for _, meaning in section.rows):
        return ["", *(f"    {name}" for name, _ in section.rows), ""]
    rows = [f"| `{name.replace('|', chr(92) + '|')}` | {marked(meaning)} |" for name, meaning in section.rows]
    return ["", "| | |", "|---|---|", *rows, ""]


def markdown_page(page, level, hidden=()):
    lines = ["", f"{'#' * level} {page.name}", ""]
    if page.summary:
        lines += [marked(page.summary[:1].upper() + page.summary[1:]) + ".", ""]
    lines += [f"    {page.usage}", ""]
    for paragraph in page.paragraphs:
        lines += [marked(paragraph), ""]
    for section in page.sections:
        if section.title not in hidden or section.title == "Examples":
            lines += [f"**{section.title}**", *markdown_rows(section)]
    return lines


def markdown(programs):
    lines = ["# The command line", "",
             "Made out of what the programs say under `--help`. The options and exit codes of every command stand "
             "with `tidemark-cli` alone."]
    for program in programs:
        top, commands = pages_of(program)
        lines += markdown_page(top, 2)
        shared = {section.title for section in top.sections}
        for page in commands:
            lines += markdown_page(page, 3, shared)
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return text.strip("\n") + "\n"


def write(path, text):
    data = text.encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".gz":
        data = gzip.compress(data, compresslevel=9, mtime=0)
    path.write_bytes(data)


def release_date():
    """The day of the release as packagers give it, or today's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc) if epoch else datetime.datetime.now()
    return moment.strftime("%Y-%m-%d")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("form", choices=["man", "markdown"])
    parser.add_argument("program", nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.form == "man":
        write(arguments.out, man_page(arguments.program[0], release_date()))
    else:
        write(arguments.out, markdown(arguments.program))
    return 0


if __name__ == "__main__":
    sys.exit(main())
