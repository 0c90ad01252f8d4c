# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak's manifest, and the check of it: planted faults are found."""

import copy
import json
import unittest

from project import PACKAGING, import_from

lint = import_from("flatpak", "lint")
MANIFEST = json.loads((PACKAGING / "flatpak" / "app.tidemark.Tidemark.json").read_text(encoding="utf-8"))


class FlatpakTest(unittest.TestCase):
    def test_the_manifest_is_clean(self):
        self.assertEqual(lint.faults(MANIFEST), [])

    def test_planted_faults_are_found(self):
        plants = {
            "an unknown key": lambda m: m.update({"comand": "tidemark"}),
            "a missing key": lambda m: m.pop("sdk"),
            "an unknown build system": lambda m: m["modules"][0].update(buildsystem="autotoolz"),
            "an unknown key of a module": lambda m: m["modules"][0].update(config_opts=[]),
            "the whole disk": lambda m: m["finish-args"].append("--filesystem=host"),
            "every key of the keyring": lambda m: m["finish-args"].append("--talk-name=org.freedesktop.secrets"),
            "a source that changes": lambda m: m["modules"][1]["sources"][0].pop("commit"),
            "a source in the clear": lambda m: m["modules"][0]["sources"][0].update(url="http://example.org/a.git"),
            "an archive without its sum": lambda m: m["modules"][0].update(
                sources=[{"type": "archive", "url": "https://example.org/a.tar.gz"}]),
            "another kind of source": lambda m: m["modules"][0].update(sources=[{"type": "ftp"}]),
            "no sources": lambda m: m["modules"][0].update(sources=[]),
        }
        for name, plant in plants.items():
            with self.subTest(name):
                manifest = copy.deepcopy(MANIFEST)
                plant(manifest)
                self.assertTrue(lint.faults(manifest))


if __name__ == "__main__":
    unittest.main()
