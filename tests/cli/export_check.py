#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens exports with nothing of the product, computes figures again from their rows, and changes what is in them.

By hand: export_check.py build/dev/bin/tidemark-cli
"""
import csv
import datetime
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

CREATOR = "granddadgus"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMATS = ("csv", "xlsx", "json")
FORMULA = tuple("=+-@\t\r")


class Product:
    def __init__(self, program, folder):
        kept = ("PATH", "LANG", "LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment.update(HOME=folder, XDG_RUNTIME_DIR=folder, TZ="America/New_York")  # files are in UTC all the same
        self.command = [program, "--demo", "--demo-days", "20", "--data-dir", os.path.join(folder, "demo"), "--json"]

    def ask(self, *words, code=0):
        done = subprocess.run(self.command + list(words), capture_output=True, env=self.environment, timeout=300, check=False)
        expect(f"{' '.join(words)}: exit code ({done.stderr.decode()})", done.returncode, code)
        return json.loads(done.stdout)


def expect(what, value, wanted):
    if value != wanted:
        raise SystemExit(f"{what}: {value!r}, expected {wanted!r}")


# --- the three formats, each as (about, definitions by column, figures, rows of plain values)

def typed(text, kind):
    """A cell as JSON has it."""
    if text in (None, ""):
        return None
    if kind == "time":
        return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())
    if kind == "flag":
        return {"true": True, "false": False}[text]
    return {"integer": int, "decimal": float}.get(kind, str)(text)


def definition(text):
    kind, unit, version, words = text.split("; ", 3)
    return {"type": kind, "unit": None if unit == "-" else unit, "version": None if version == "-" else int(version), "definition": words}


def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        lines = file.read().split("\r\n")
    head = [line[2:] for line in lines if line.startswith("# ")]
    about, columns, figures = {}, {}, {}
    for line in head:
        key, value = line.split(": ", 1)
        what, _, name = key.partition(" ")
        if name:
            (columns if what == "column" else figures)[name] = definition(value)
        else:
            about.setdefault(key, value)
    table = list(csv.reader(io.StringIO("\r\n".join(lines[len(head):]), newline="")))
    expect("names of the columns", table[0], list(columns))
    rows = []
    for cells in table[1:]:
        for cell, name in zip(cells, table[0]):
            if columns[name]["type"] in ("text", "id") and cell.startswith(FORMULA):
                raise SystemExit(f"{path}: a spreadsheet would run {cell!r}")
        rows.append({name: typed(cell, columns[name]["type"]) for cell, name in zip(cells, table[0])})
    return about, columns, figures, rows


def sheet_rows(book, number):
    root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    expect("formulas", root.findall(f".//{SHEET}f"), [])
    for row in root.iter(SHEET + "row"):
        cells = {}
        for cell in row.iter(SHEET + "c"):
            column = re.match("[A-Z]+", cell.get("r")).group()
            text = "".join(part.text or "" for part in cell.iter() if part.tag in (SHEET + "v", SHEET + "t"))
            if text or cell.get("t"):
                cells[column] = (cell.get("t", "n"), text)
        yield cells


def letters(index):
    return letters(index // 26 - 1) + chr(65 + index % 26) if index >= 26 else chr(65 + index)


def sheet_value(cell, kind):
    if cell is None:
        return None
    stored, text = cell
    if kind in ("text", "id"):
        expect("an id or a text is stored as", stored, "inlineStr")
        return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)
    if kind == "flag":
        expect("a flag is stored as", stored, "b")
        return text == "1"
    expect(f"a {kind} is stored as", stored, "n")
    if kind == "time":
        return round((float(text) - 25569) * 86400)
    return int(float(text)) if kind == "integer" else float(text)


def read_xlsx(path):
    with zipfile.ZipFile(path) as book:
        names = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(SHEET + "sheet")]
        expect("sheets", names, ["Data", "Definitions", "About"])
        data = list(sheet_rows(book, 1))
        definitions = list(sheet_rows(book, 2))[1:]
        about = {row["A"][1]: row["B"][1] for row in list(sheet_rows(book, 3))[1:]}
        root = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        expect("frozen header", root.find(f".//{SHEET}pane").get("state"), "frozen")
        if root.find(f"{SHEET}autoFilter") is None:
            raise SystemExit("there is no filter")
    text = lambda row, column: row[column][1] if column in row else None
    by_kind = {"column": {}, "figure": {}}
    for row in definitions:
        version = text(row, "E")
        by_kind[text(row, "A")][text(row, "B")] = {"type": text(row, "C"), "unit": text(row, "D"), "definition": text(row, "F"),
                                                   "version": int(version) if version else None}
    columns = by_kind["column"]
    expect("names of the columns", [cell[1] for cell in data[0].values()], list(columns))
    rows = [{name: sheet_value(row.get(letters(i)), columns[name]["type"]) for i, name in enumerate(columns)} for row in data[1:]]
    return about, columns, by_kind["figure"], rows


def read_json(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    expect("form", document["tidemark_export"], 1)
    named = lambda entries: {entry["name"]: {key: entry[key] for key in ("type", "unit", "version", "definition")} for entry in entries}
    return document["about"], named(document["columns"]), named(document["figures"]), document["rows"]


READERS = {"csv": read_csv, "xlsx": read_xlsx, "json": read_json}


def same_cell(a, b):
    if isinstance(a, float) or isinstance(b, float):
        return a is not None and b is not None and abs(a - b) <= 1e-14 * max(abs(a), abs(b))
    if isinstance(a, str) and isinstance(b, str):
        plain = lambda text: re.sub("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", text)
        return plain(a).lstrip("'") == plain(b).lstrip("'")
    return a == b


def expect_same(what, mine, theirs):
    expect(f"{what}: rows", len(mine), len(theirs))
    for a, b in zip(mine, theirs):
        wrong = [name for name in b if not same_cell(a[name], b[name])]
        expect(f"{what}: {next(iter(b.values()))} differs in", wrong, [])


# --- figures once more

def recompute_posts(rows):
    for row in rows:
        parts = [row[name] for name in ("likes", "comments", "shares")]
        own = 100 * (sum(parts) / row["views"]) if None not in parts and row["views"] else None
        if own is None:
            expect(f"er_view of {row['id']}", row["er_view"], None)
        elif not same_cell(row["er_view"], float(own)):
            raise SystemExit(f"er_view of {row['id']}: {row['er_view']!r}, and by its row {own!r}")
        for name in ("er_view", "velocity", "outlier_mature"):
            expect(f"{name} of {row['id']} has a value or a reason", row[name] is None, row[name + "_reason"] is not None)


def recompute_profile(figures, posts):
    held = {post["id"]: post for post in posts}
    for name, parts in (("er_view_pooled", ("likes", "comments", "shares")), ("saves_rate", ("saves",))):
        figure = next(row for row in figures if row["figure"] == name)
        used = [held[post] for post in figure["inputs"].split(" ")]
        expect(f"n of {name}", figure["n"], len(used))
        own = 100 * sum(post[part] for post in used for part in parts) / sum(post["views"] for post in used)
        if abs(own - figure["value"]) > 1e-9:
            raise SystemExit(f"{name}: {figure['value']!r}, and by the posts {own!r}")
        expect(f"oldest input of {name}", figure["oldest_at"], min(post["observed_at"] for post in used))


# --- changed files

def change_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    changed = re.sub(r"(?m)^(followers,)(\d+)", lambda match: match.group(1) + str(int(match.group(2)) + 1), text)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(changed)


def change_json(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    next(row for row in document["rows"] if row["figure"] == "followers")["value"] += 1
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file)


def change_xlsx(path):
    with zipfile.ZipFile(path) as book:
        members = {name: book.read(name) for name in book.namelist()}
    pattern = re.compile(rb'(<t>followers</t></is></c><c r="B\d+"[^>]*><v>)(\d+)')
    sheet, count = pattern.subn(lambda match: match.group(1) + str(int(match.group(2)) + 1).encode(), members["xl/worksheets/sheet1.xml"])
    expect("cells to change", count, 1)
    members["xl/worksheets/sheet1.xml"] = sheet
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in members.items():
            book.writestr(name, content)


def save_as_a_spreadsheet_does(path):
    """Strings go into a table of their own, and the sheet has other names for its cells' looks."""
    with zipfile.ZipFile(path) as book:
        members = {name: book.read(name) for name in book.namelist()}
    texts = []

    def shared(match):
        texts.append(match.group(3))
        return match.group(1) + b's"><v>%d</v></c>' % (len(texts) - 1)

    pattern = re.compile(rb'(<c r="[A-Z]+\d+"[^>]*t=")inlineStr"><is>(<t(?: xml:space="preserve")?>)(.*?)</t></is></c>', re.DOTALL)
    for name in [name for name in members if name.startswith("xl/worksheets/sheet")]:
        members[name] = pattern.sub(shared, members[name])
        expect("strings left in cells", b"inlineStr" in members[name], False)
    space = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'.encode()
    members["xl/sharedStrings.xml"] = space + b"".join(b"<si><r><t>" + text + b"</t></r></si>" for text in texts) + b"</sst>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in members.items():
            book.writestr(name, content)


CHANGES = {"csv": change_csv, "xlsx": change_xlsx, "json": change_json}


class Exports:
    def __init__(self, product, folder):
        self.product = product
        self.folder = folder
        self.count = 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def in_all_formats(self, name, *words):
        """Writes, reads, compares the formats and checks each file; the rows of JSON."""
        read = {}
        for form in FORMATS:
            path = self.path(f"{name}.{form}")
            made = self.product.ask("export", *words, "--out", path)
            read[form] = READERS[form](path)
            expect(f"{path}: rows", len(read[form][3]), made["rows"])
            expect("credits", made["credits"], 0)
            verdict = self.product.ask("export", "verify", path)
            expect(f"{path}: findings", verdict["findings"], [])
            self.count += verdict["cells"]
        about, columns, figures, rows = read["json"]
        for form in ("csv", "xlsx"):
            expect(f"{name}.{form}: columns", read[form][1], columns)
            expect(f"{name}.{form}: figures", read[form][2], figures)
            expect(f"{name}.{form}: what", read[form][0]["what"], about["what"])
            if about["what"] != "watchlist":
                expect_same(f"{name}.{form}", without_age(read[form][3]), without_age(rows))
        for column in columns.values():
            expect("a definition is there", bool(column["definition"]), True)
        return rows


def without_age(rows):
    """The files were made one after another: ages may differ by some seconds."""
    return [{name: None if name == "age_s" else value for name, value in row.items()} for row in rows]


def check_contents(exports):
    posts = exports.in_all_formats("posts", "posts", CREATOR)
    recompute_posts(posts)
    figures = exports.in_all_formats("profile", "profile", CREATOR)
    recompute_profile(figures, posts)
    some = exports.in_all_formats("some", "posts", CREATOR, "--filter", "views > 10K and not pinned")
    wanted = [post["id"] for post in posts if (post["views"] or 0) > 10_000 and not post["pinned"]]
    expect("posts that pass the filter", [post["id"] for post in some], wanted)
    series = exports.in_all_formats("history", "history", "profile", CREATOR)
    explained = exports.product.ask("history", "profile", CREATOR, "--metric", "followers")["series"]
    expect("samples of followers", [row["value"] for row in series if row["counter"] == "followers"], [point["value"] for point in explained])
    exports.in_all_formats("post", "post", posts[0]["id"])
    tags = [tag for post in posts for tag in (post["hashtags"] or "").split(" ") if tag]
    exports.product.ask("hashtag", tags[0])
    exports.in_all_formats("hashtag", "hashtag", tags[0])
    exports.in_all_formats("ledger", "ledger")
    exports.product.ask("watch", "add", "@" + CREATOR)
    check_watchlists(exports, posts[0]["url"], tags[0])
    past = exports.in_all_formats("past", "profile", CREATOR, "--as-of", str(series[len(series) // 2]["at"]))
    expect("another time, other figures", past == figures, False)
    others = [post["id"] for post in posts[:3]]
    compared = exports.in_all_formats("compared", "compare", "post", *others, "--align", "since-posting")
    expect("posts compared", {row["id"] for row in compared} <= set(others), True)


def check_watchlists(exports, post, tag):
    exports.in_all_formats("watchlist", "watchlist")
    exports.product.ask("watch", "create", "Every kind")
    names = ["@" + CREATOR, "#" + tag, post, "hashtags:" + tag, "users:nobody asked this", "videos:" + tag]
    exports.product.ask("watch", "add", *names, "--list", "Every kind")
    exports.product.ask("search", "hashtags", tag)
    rows = exports.in_all_formats("every-kind", "watchlist", "Every kind")
    kinds = {row["kind"]: row for row in rows}
    expect("kinds", sorted(kinds), ["hashtag", "post", "profile", "search_hashtags", "search_users", "search_videos"])
    for kind, counter in (("profile", "followers"), ("hashtag", "views"), ("post", "views"), ("search_hashtags", "found")):
        expect(f"{counter} of a {kind}", kinds[kind][counter] > 0, True)
    expect("a search that nobody asked", kinds["search_users"]["found"], None)
    exports.product.ask("export", "watchlist", "No such list", "--out", exports.path("none.csv"), code=3)


def check_picture(exports):
    path = exports.path("followers.png")
    made = exports.product.ask("export", "history", "profile", CREATOR, "--metric", "followers", "--out", path)
    expect("format", made["format"], "png")
    with open(path, "rb") as file:
        data = file.read()
    expect("signature", data[:8], b"\x89PNG\r\n\x1a\n")
    expect("size", (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")), (2400, 1120))
    for words in (b"figure followers", b"as_of", b"tidemark_export"):
        expect(f"{words} in its texts", words in data, True)
    exports.product.ask("export", "verify", path, code=8)
    exports.product.ask("export", "history", "profile", CREATOR, "--out", path, code=2)
    exports.product.ask("export", "posts", CREATOR, "--out", path, code=2)


def check_changes(exports):
    saved = exports.path("posts.xlsx")
    save_as_a_spreadsheet_does(saved)
    expect("a workbook that was saved again", exports.product.ask("export", "verify", saved)["findings"], [])
    for form in FORMATS:
        path = exports.path("profile." + form)
        CHANGES[form](path)
        verdict = exports.product.ask("export", "verify", path, code=8)
        expect(f"{form}: what differs", [(found["row"], found["column"]) for found in verdict["findings"]], [("followers", "value")])


def check_refusals(exports):
    os.mkdir(exports.path("folder.csv"))
    kept = exports.path("some.csv")
    with open(kept, "rb") as file:
        before = file.read()
    for words, code in ((["profile", CREATOR, "--out", exports.path("folder.csv")], 8), (["profile", CREATOR, "--out", exports.path("none/x.csv")], 8),
                        (["profile", CREATOR, "--out", "/dev/full", "--format", "csv"], 8), (["profile", "nobody.at.all", "--out", kept], 3),
                        (["posts", CREATOR, "--out", exports.path("x.pdf")], 2), (["profile", CREATOR], 2),
                        (["profile", CREATOR, "--filter", "#fyp", "--out", kept], 2), (["posts", CREATOR, "--filter", "views > many", "--out", kept], 2),
                        (["verify", exports.path("nothing.csv")], 8), (["verify", sys.argv[0]], 8)):
        document = exports.product.ask("export", *words, code=code)
        if code == 8:
            expect(f"{words}: names the file", os.path.basename(words[-3] if words[-1] == "csv" else words[-1]) in document["error"]["message"], True)
    with open(kept, "rb") as file:
        expect("a file that was not replaced", file.read() == before, True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        product = Product(sys.argv[1], folder)
        product.ask("posts", CREATOR)
        product.ask("followers", CREATOR)
        exports = Exports(product, folder)
        check_contents(exports)
        check_picture(exports)
        check_changes(exports)
        check_refusals(exports)
        print(f"{exports.count} cells verified")


if __name__ == "__main__":
    main()
