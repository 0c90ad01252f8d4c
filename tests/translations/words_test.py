# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What words.py must find."""
import json
import os
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import words

CODE = """
#include <QObject>
namespace Tidemark {
class MainWindow : public QObject { Q_OBJECT void a() {
    tr("Open %1");
    tr("%Ln posts", nullptr, 2);
} };
class Plain { void b() { tr("lost"); } };
}
"""


class WordsTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        (self.root / "ui").mkdir()
        (self.root / "app" / "gui").mkdir(parents=True)
        (self.root / words.FOLDER).mkdir(parents=True)
        self.program = os.environ["LUPDATE"]
        self.write(CODE.replace('class Plain { void b() { tr("lost"); } };\n', ""))
        words.update(self.root, self.program)
        self.translate("de", "Öffne %1", ["%Ln Beitrag", "%Ln Beiträge"])
        self.translate("en", "", ["%Ln post", "%Ln posts"])
        self.translate("ar", "فتح %1", ["", "منشور", "منشوران", "%Ln", "%Ln", "%Ln"])
        self.translate("ar", "فتح %1", ["لا شيء", "منشور", "منشوران", "%Ln", "%Ln", "%Ln"])

    def tearDown(self):
        self.folder.cleanup()

    def write(self, code):
        (self.root / "ui" / "A.cpp").write_text(code, encoding="utf-8")

    def translate(self, language, one, forms):
        path = self.root / words.FOLDER / words.FILES[language]
        tree = ElementTree.parse(path)
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            if message.get("numerus") == "yes":
                for form, text in zip(translation.iter("numerusform"), forms):
                    form.text = text
            else:
                translation.text = one
        tree.write(path, encoding="utf-8", xml_declaration=True)

    def faults(self):
        return "\n".join(words.check(self.root, self.program))

    def test_good_files_are_let_be(self):
        self.assertEqual(self.faults(), "")

    def test_a_new_word_of_the_code_is_missed(self):
        self.write(CODE.replace('class Plain { void b() { tr("lost"); } };\n', "").replace("Open", "Show"))
        self.assertIn("'Show %1' is missing", self.faults())
        self.assertIn("'Open %1' is not in the code", self.faults())

    def test_a_word_that_no_translation_can_reach(self):
        self.write(CODE)
        self.assertIn("Class 'Tidemark::Plain' lacks Q_OBJECT", self.faults())

    def test_placeholders(self):
        self.translate("de", "Öffne", ["%Ln Beitrag", "%Ln Beiträge"])
        self.assertIn("'Öffne' has []", self.faults())
        self.translate("de", "Öffne %1 %2", ["%Ln Beitrag", "%n Beiträge"])
        self.assertIn("'Öffne %1 %2' has ['%1', '%2']", self.faults())
        self.assertIn("'%n Beiträge'", self.faults())

    def test_mnemonics_and_blanks(self):
        self.translate("de", "&Öffne %1 ", ["%Ln Beitrag", "%Ln Beiträge"])
        self.assertIn("differ in '&'", self.faults())
        self.assertIn("begins or ends with a blank", self.faults())

    def test_what_has_to_be_complete(self):
        self.translate("de", "", ["%Ln Beitrag", "%Ln Beiträge"])
        self.assertIn("de: Tidemark::MainWindow: 'Open %1' is not translated", self.faults())
        self.translate("ar", "", [])
        self.assertIn("ar: Tidemark::MainWindow: 'Open %1' is not translated", self.faults())

    def core(self, code, listed, summary="The posts of a tag."):
        for path, text in (("core/net/A.cpp", code), ("ui/render/CoreErrors.cpp", listed),
                           ("resources/catalogue/endpoints.json",
                            json.dumps({"endpoints": [{"summary": summary, "headings": ["Posts"]}]}))):
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text(text, encoding="utf-8")
        return "\n".join(words.check_core(self.root))

    def test_sentences_of_the_core(self):
        code = """
            return fail(ErrorKind::Upstream, QStringLiteral("the host %1 is "
                                                            "gone: ") + why);
            error.hint = QStringLiteral("try it again");
            reason = QStringLiteral("not a part of an error, and not listed");
        """
        listed = """
            QT_TR_NOOP("the host %1 is gone: %2"), // a blank more, for what follows
            QT_TR_N_NOOP("try it again"),
            QT_TR_NOOP("The posts of a tag."), QT_TR_NOOP("Posts"),
        """
        self.assertEqual(self.core(code, listed), "")
        self.assertIn("neither the core nor its catalogue says 'the host %1 is gone: %2'", self.core("", listed))
        lacking = self.core(code, listed.replace("try it again", "Posts"))
        self.assertIn("core/net/A.cpp says what ui/render/Core*.cpp lack: 'try it again'", lacking)
        self.assertIn("CoreReasons.cpp lacks: 'The videos of a tag.'", self.core(code, listed, "The videos of a tag."))

    def test_the_invented_language_keeps_placeholders(self):
        self.assertEqual(words.pseudo_text("Open %1"), "⟦Öpéñ %1··⟧")
        self.assertEqual(words.pseudo_text("CSV (*.csv)"), "CSV (*.csv)")
        self.assertEqual(words.pseudo_text("d MMM yyyy"), "d MMM yyyy")


if __name__ == "__main__":
    unittest.main()
