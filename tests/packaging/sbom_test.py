# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of parts agrees with what is built with, and comes out the same twice."""

import os
import re
import unittest
from unittest import mock

from project import ROOT, import_from, said

sbom = import_from("sbom", "sbom")
VERSIONS = {component["name"]: "1.0" for component in sbom.table()["components"]}


def built_with():
    code, text = said("bash", "packaging/packages.sh", "list", "build", cwd=ROOT)
    assert code == 0, text
    return set(text.split())


class SbomTest(unittest.TestCase):
    def test_agrees_with_the_packages(self):
        self.assertEqual(sbom.disagreements(built_with()), [])

    def test_disagreements_are_found(self):
        self.assertEqual(len(sbom.disagreements(built_with() | {"libnew-dev"})), 1)
        self.assertEqual(len(sbom.disagreements(built_with() - {"libzstd-dev"})), 1)

    def test_document(self):
        with mock.patch.dict(os.environ, SOURCE_DATE_EPOCH="1764504000"):
            document = sbom.document("1.2.3", VERSIONS)
            self.assertEqual(document, sbom.document("1.2.3", VERSIONS))
        self.assertEqual(document["metadata"]["timestamp"], "2025-11-30T12:00:00Z")
        self.assertEqual(document["metadata"]["component"]["version"], "1.2.3")
        references = [component["bom-ref"] for component in document["components"]]
        self.assertEqual(len(references), len(set(references)))
        self.assertEqual(document["dependencies"][0]["dependsOn"], references)

    def test_a_part_without_a_version_is_refused(self):
        with self.assertRaises(SystemExit):
            sbom.document("1.2.3", {name: "1.0" for name in VERSIONS if name != "SQLite"})

    def test_what_the_build_looks_for_is_a_part(self):
        """find_package and pkg_check_modules of the top CMakeLists.txt, by the name that the list gives them."""
        names = {"Qt6": "Qt Base", "Qt6Keychain": "QtKeychain", "QCoro6": "QCoro", "tl-expected": "expected",
                 "simdjson": "simdjson", "libzstd": "Zstandard", "sqlite3": "SQLite", "hiredis": "hiredis",
                 "xlsxwriter": "libxlsxwriter", "libzip": "libzip", "yaml-cpp": "yaml-cpp",
                 "prometheus-cpp-core": "prometheus-cpp", "libsodium": "libsodium"}
        text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
        found = re.findall(r"^find_package\((\S+)", text, re.MULTILINE)
        found += re.findall(r"^pkg_check_modules\(\S+ REQUIRED IMPORTED_TARGET (\S+)\)", text, re.MULTILINE)
        for name in found:
            if name != "PkgConfig":
                with self.subTest(name):
                    self.assertIn(names[name], VERSIONS)


if __name__ == "__main__":
    unittest.main()
