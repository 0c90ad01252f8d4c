#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the window and their translations (resources/translations/*.ts).

    words.py update   brings new words of the code into the files, and takes out what the code says no more
    words.py check    fails where a file lacks a word of the code or has one too many, where placeholders differ, or
                      where a language that is to be complete is not
    words.py pseudo   writes a language of accents, brackets and length, which shows what goes through no tr()
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("resources/translations")
FILES = {"en": "tidemark_en.ts", "de": "tidemark_de.ts", "ar": "tidemark_ar.ts"}
COMPLETE = {"en", "de"}
# What a language needs to prove layout and reading direction: all of these contexts, and most of the whole.
FRAME = {"MainWindow", "NavigationRail", "TopBar", "StatusLine", "CommandPalette", "ShortcutsDialog", "TaskPanel",
         "AsOfControl", "AgeChip", "PriceButton", "CreatorsList", "ProfilesPage", "ProfileHeader", "ProfileCards",
         "ProfileView", "PostsList", "PostsTable", "PostHeader", "CreditsPage", "BalanceCard", "CapsCard", "SpentCard",
         "LedgerCard", "SettingsPage", "KeyCard", "BackgroundCard", "DataCard", "FreshnessCard", "SharedCacheCard"}
LEAST_SHARE = 1.0
PLACEHOLDER = re.compile(r"%(?:L?[0-9]+|L?n)")
MNEMONIC = re.compile(r"&(?=\w)")


def lupdate(program, root, target, language):
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language, "-I", str(root)]
    if language == "en":
        options.append("-pluralonly")
    folders = [str(root / "ui"), str(root / "app" / "gui")]
    done = subprocess.run([program, *folders, *options, "-ts", str(target)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"lupdate: {done.stdout}{done.stderr}")
    # "Tidemark" is where free functions' words go; any other class has a tr() that looks elsewhere than lupdate files.
    return [line for line in (done.stdout + done.stderr).splitlines()
            if "lacks Q_OBJECT" in line and "'Tidemark'" not in line]


def messages(path):
    """(context, source, comment, is plural) -> the message's element."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            found[name, message.findtext("source"), message.findtext("comment") or "", plural] = message
    return found


def texts(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return []
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or ([translation.text] if translation.text else [])


def shown(key):
    return f"{key[0]}: {key[1]!r}"


def check_placeholders(language, key, forms):
    wanted = sorted(PLACEHOLDER.findall(key[1]))
    for form in forms:
        given = sorted(PLACEHOLDER.findall(form))
        # A form for one or two may leave the number out: the word says it.
        if given != wanted and not (key[3] and given == [mark for mark in wanted if not mark.endswith("n")]):
            yield f"{language}: {shown(key)} has {wanted}, its translation {form!r} has {given}"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(key[1])):
            yield f"{language}: {shown(key)} and its translation {form!r} differ in '&'"
        if form != form.strip() and key[1] == key[1].strip():
            yield f"{language}: {shown(key)}: its translation {form!r} begins or ends with a blank"


def check_language(language, code, path):
    """Every fault of one file against the words of the code."""
    held = messages(path)
    for key in code.keys() - held.keys():
        yield f"{language}: {shown(key)} is missing: build update_translations"
    for key in held.keys() - code.keys():
        yield f"{language}: {shown(key)} is not in the code: build update_translations"
    done = 0
    for key in code.keys() & held.keys():
        forms = texts(held[key])
        done += bool(forms) and all(forms)
        if not forms and (language in COMPLETE or key[0].split("::")[-1] in FRAME):
            yield f"{language}: {shown(key)} is not translated"
        yield from check_placeholders(language, key, forms)
    if code and done < LEAST_SHARE * len(code):
        yield f"{language}: {done} of {len(code)} are translated, wanted {LEAST_SHARE:.0%}"


LITERAL = r'"((?:[^"\\\n]|\\.)*)"'
# What is written for people outside of the window alone: files, authors of a catalogue, and what stands in for the API.
UNSEEN = ("sandbox/", "simulation/", "exporting/", "health/exporters/", "engine/Demo", "catalogue/Catalogue.",
          "catalogue/EndpointReader.", "catalogue/FieldReader.")


def with_blanks(text):
    """Any blank is like any other: %1, %2, %n."""
    return re.sub(r"%(?:\d|n)", "%", text)


def source_of(path):
    """Without comments, and with literals in one piece."""
    text = re.sub(r"(?m)(^|\s)//.*$", "", path.read_text(encoding="utf-8"))
    return re.sub(r'"\s*\n\s*"', "", text)


def listed(root):
    """The sentences of the core that the window translates."""
    files = sorted((root / "ui" / "render").glob("Core*.cpp"))
    return [text for path in files for text in re.findall(r"QT_TR_(?:N_)?NOOP\(\s*" + LITERAL, source_of(path))]


def said(root):
    """(file, literal) of what errors of the core say: details and hints."""
    for path in sorted((root / "core").rglob("*.[ch]*")):
        name = path.relative_to(root / "core").as_posix()
        if name.startswith(UNSEEN):
            continue
        for statement in re.split(r"[;{}]\s*\n", source_of(path)):
            if re.search(r"\bErrorKind::|\bError\{|\.(?:hint|detail) =|\b(?:fail|refuse|without)\(", statement):
                yield from ((name, text) for text in re.findall(r"QStringLiteral\(\s*" + LITERAL, statement))


def check_core(root):
    """What is listed stands in the core or in its catalogue, and what errors of the core say is listed."""
    sentences = listed(root)
    core = "".join(source_of(path) for path in sorted((root / "core").rglob("*.[ch]*")))
    known = {with_blanks(text) for text in re.findall(LITERAL, core)}
    catalogue = root / "resources" / "catalogue" / "endpoints.json"
    endpoints = json.loads(catalogue.read_text(encoding="utf-8"))["endpoints"] if catalogue.exists() else []
    shown = {endpoint["summary"] for endpoint in endpoints} | {endpoint["headings"][0] for endpoint in endpoints}
    everything = "\n".join(known | shown)
    for sentence in sentences:
        pieces = [piece.strip() for piece in with_blanks(sentence).split("%")]
        if with_blanks(sentence) not in everything and not all(piece in everything for piece in pieces):
            yield f"neither the core nor its catalogue says {sentence!r}"
    translated = "\n".join(with_blanks(text) for text in sentences)
    forms = [re.compile(".+".join(map(re.escape, with_blanks(text).split("%")))) for text in sentences if "%" in text]
    for text in sorted(shown - set(sentences)):
        yield f"the catalogue says what ui/render/CoreReasons.cpp lacks: {text!r}"
    for name, text in said(root):
        is_sentence = len(re.findall(r"(?:^| )[a-z]{2,}(?=[ ,:;.]|$)", text)) > 1
        if is_sentence and with_blanks(text).strip(" ;,:") not in translated and not any(form.fullmatch(text) for form in forms):
            yield f"core/{name} says what ui/render/Core*.cpp lack: {text!r}"


def runbook_sentences(root):
    """Titles, occasions and steps; each stands on one line of its file."""
    for path in sorted((root / "resources" / "runbooks").glob("*.yaml")):
        yield from re.findall(r"^(?:title|when|  - text): (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)


def check_runbooks(root, code):
    """What the window translates of runbooks stands in one or in the core's checks, and what runbooks say is translated."""
    marked = {source for context, source, _, _ in code if context == "Tidemark::Runbooks"}
    books = set(runbook_sentences(root))
    core = "".join(source_of(path) for path in sorted((root / "core" / "health").glob("Runbook*.cpp")))
    for source in sorted(marked - books):
        if '"' + source.replace('"', '\\"') + '"' not in core:
            yield f"no runbook and no check says: {source!r}"
    for source in sorted(books - marked if marked else ()):  # English holds plural forms alone
        yield f"ui/health/RunbookWords.cpp lacks a runbook's {source!r}"


def check(root, program):
    faults = list(check_core(root))
    with tempfile.TemporaryDirectory() as folder:
        for language, name in FILES.items():
            fresh = Path(folder) / name
            faults += lupdate(program, root, fresh, language)
            code = messages(fresh)
            faults += check_runbooks(root, code)
            faults += check_language(language, code, root / FOLDER / name)
    return faults


def update(root, program):
    for language, name in FILES.items():
        for line in lupdate(program, root, root / FOLDER / name, language):
            print(line)


ACCENTS = str.maketrans("aceinosuyACEINOSUYz", "àçéîñöšûýÀÇÉÎÑÖŠÛÝž")


def pseudo_text(text):
    """Accents, 40 % more of it and brackets; placeholders, tags and file patterns stay as they are."""
    if re.search(r"\(\*\.", text) or re.fullmatch(r"[dMyHhms:, ]+", text):
        return text
    parts = re.split(r"(%(?:L?[0-9]+|L?n)|<[^>]*>|&\w|https?://\S+|redis://\S+)", text)
    body = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
    return "⟦" + body + "·" * max(1, round(0.4 * len(PLACEHOLDER.sub("", text)))) + "⟧"


def pseudo(root, program, target):
    lupdate(program, root, target, "de")
    tree = ElementTree.parse(target)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        source = message.findtext("source")
        forms = list(translation.iter("numerusform"))
        for form in forms:
            form.text = pseudo_text(source)
        if not forms:
            translation.text = pseudo_text(source)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=["update", "check", "pseudo"])
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--target", type=Path, help="of pseudo: the .ts to write")
    arguments = parser.parse_args()
    if arguments.verb == "update":
        update(arguments.root, arguments.lupdate)
        return 0
    if arguments.verb == "pseudo":
        pseudo(arguments.root, arguments.lupdate, arguments.target)
        return 0
    faults = check(arguments.root, arguments.lupdate)
    for fault in sorted(set(faults)):
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
