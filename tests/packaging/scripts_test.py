# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell scripts: what shellcheck says of them, and that each says how it is called."""

import unittest

from project import PACKAGING, ROOT, said, tool

# Sourced, or with another purpose than to be called by people.
SOURCED = {"pack.sh", "packages.sh", "workplace.sh"}


def scripts():
    return [*sorted(PACKAGING.rglob("*.sh")), ROOT / ".ci" / "run"]


class ScriptsTest(unittest.TestCase):
    def test_shellcheck_finds_nothing(self):
        program = tool("shellcheck")
        code, text = said(program, "--external-sources", *(str(script) for script in scripts()), cwd=ROOT)
        self.assertEqual((code, text), (0, ""))

    def test_each_says_how_it_is_called(self):
        for script in PACKAGING.glob("*.sh"):
            if script.name in SOURCED:
                continue
            with self.subTest(script=script.name):
                code, text = said("bash", str(script), "--help")
                self.assertEqual(code, 0, text)
                self.assertTrue(text.startswith(f"usage: bash packaging/{script.name}"), text)

    def test_a_wrong_argument_is_refused(self):
        for name in ("deb.sh", "rpm.sh", "bundle.sh", "flatpak.sh", "windows.sh", "sbom.sh", "appimage.sh", "test-packages.sh"):
            with self.subTest(script=name):
                code, _ = said("bash", str(PACKAGING / name), "--no-such-thing")
                self.assertEqual(code, 2)

    def test_the_version_stands_in_one_place(self):
        _, text = said("bash", "-c", "source packaging/pack.sh && pack_version", cwd=ROOT)
        self.assertRegex(text.strip(), r"^\d+\.\d+\.\d+$")


if __name__ == "__main__":
    unittest.main()
