# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks find what is planted and let good code be."""

import tempfile
import unittest
from pathlib import Path

import bounds
import conventions
import floors
from cpp_outline import functions
from source_tree import read_exceptions, split_by_exceptions, without_comments

HEAD = "// SPDX-FileCopyrightText: 2026 The Tidemark authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
HERE = Path(__file__).resolve().parent


class Tree(unittest.TestCase):
    """A small source tree in a temporary folder, with the real floors."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.plant("tests/architecture/floors.txt", (HERE / "floors.txt").read_text(encoding="utf-8"))

    def plant(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def messages(self, check):
        return [finding.message for finding in check(self.root)]


class FloorsTest(Tree):
    ALLOWED = (
        ("core/fetch/A.cpp", '"core/cache/B.h"'),
        ("core/fetch/A.cpp", '"core/fetch/B.h"'),
        ("core/db/A.cpp", "<QSqlQuery>"),
        ("core/net/A.cpp", "<QNetworkReply>"),
        ("ui/profiles/A.cpp", '"core/engine/Engine.h"'),
        ("ui/shell/A.cpp", '"ui/profiles/B.h"'),
        ("app/gui/A.cpp", '"ui/shell/B.h"'),
        ("app/gui/A.cpp", "<QLocalSocket>"),
        ("tests/core/A.cpp", '"core/base/B.h"'),
        ("tests/core/A.cpp", '"A.moc"'),
        ("core/base/A.cpp", "<vector>"),
    )
    FORBIDDEN = (
        ("core/cache/A.cpp", '"core/fetch/B.h"'),  # climbs
        ("core/cache/A.cpp", '"core/history/B.h"'),  # neighbour
        ("core/base/A.cpp", '"ui/theme/B.h"'),
        ("core/base/A.cpp", '"app/cli/B.h"'),
        ("ui/theme/A.cpp", '"app/gui/B.h"'),
        ("ui/profiles/A.cpp", '"ui/posts/B.h"'),  # one view another
        ("app/cli/A.cpp", '"app/gui/B.h"'),
        ("core/base/A.cpp", '"tests/support/B.h"'),
        ("core/fetch/A.cpp", "<QSqlQuery>"),
        ("core/fetch/A.cpp", "<QNetworkReply>"),
        ("ui/posts/A.cpp", "<QtSql/QSqlQuery>"),
        ("core/base/A.cpp", "<QtGui/QImage>"),
        ("core/base/A.cpp", '"Clock.h"'),
        ("core/novel/A.cpp", '"core/base/Clock.h"'),
        ("core/fetch/A.cpp", "<tl/expected.hpp>"),
    )

    def test_allowed(self):
        for path, target in self.ALLOWED:
            with self.subTest(path=path, target=target):
                self.plant(path, f"{HEAD}#include {target}\n")
                self.assertEqual(self.messages(floors.check), [])
                (self.root / path).unlink()

    def test_forbidden(self):
        for path, target in self.FORBIDDEN:
            with self.subTest(path=path, target=target):
                self.plant(path, f"{HEAD}#include {target}\n")
                self.assertEqual(len(self.messages(floors.check)), 1)
                (self.root / path).unlink()

    def test_comment_is_no_include(self):
        self.plant("core/base/A.cpp", '// #include "ui/theme/B.h"\n/*\n#include "app/cli/C.h"\n*/\n')
        self.assertEqual(self.messages(floors.check), [])

    def test_unknown_rule_is_refused(self):
        with self.assertRaises(ValueError):
            floors.parse("flor core 1: base\n")


class OutlineTest(unittest.TestCase):
    def outline(self, text):
        return {f.name: f for f in functions(text)}

    def test_names_lines_and_parameters(self):
        found = self.outline(
            "namespace Tidemark {\n"
            "int Fetcher::ask(Query query,\n                 const QMap<QString, int> &map)\n{\n    return 1;\n}\n"
            "void none()\n{\n}\n"
            "bool operator==(const A &a, const A &b)\n{\n    return true;\n}\n"
            "int A::operator()(int x) const\n{\n    return x;\n}\n"
            "}\n"
        )
        self.assertEqual(sorted(found), ["A::operator()", "Fetcher::ask", "none", "operator=="])
        self.assertEqual((found["Fetcher::ask"].line, found["Fetcher::ask"].lines), (2, 5))
        self.assertEqual([found[name].parameters for name in sorted(found)], [1, 2, 0, 2])

    def test_constructor_with_initialisers(self):
        found = self.outline("A::A(int x, int y)\n    : m_x{x}\n    , m_y(y)\n    , m_z{}\n{\n    if (x) {\n        go();\n    }\n}\n")
        self.assertEqual(list(found), ["A::A"])
        self.assertEqual((found["A::A"].parameters, found["A::A"].lines, found["A::A"].nesting), (2, 9, 1))

    def test_class_members_templates_and_tables(self):
        found = self.outline(
            "class A : public QObject\n{\n    Q_OBJECT\n    Q_PROPERTY(int a READ a)\npublic:\n"
            "    [[nodiscard]] int a() const { return m_a; }\n"
            "    template <typename T, typename U>\n    void b(T t, U u = {}) { use(t, u); }\n"
            "private:\n    int m_a{3};\n    std::array<int, 2> m_b = {1, 2};\n};\n"
            "const QList<Row> kRows = {{f(1), 2}, {f(2), 3}};\n"
            "auto after() -> int\n{\n    return 0;\n}\n"
        )
        self.assertEqual({name: f.parameters for name, f in found.items()}, {"a": 0, "b": 2, "after": 0})

    def test_nesting_counts_control_blocks(self):
        body = "void f()\n{\n    for (;;) {\n        if (a) {\n        } else if (b) {\n            while (c) {\n                %s\n            }\n        }\n    }\n}\n"
        self.assertEqual(self.outline(body % "x();")["f"].nesting, 3)
        self.assertEqual(self.outline(body % "if (d) {\n}\n")["f"].nesting, 4)
        plain = "void f()\n{\n    connect(a, [this](int x) {\n        if (x) {\n            go();\n        }\n    });\n}\n"
        self.assertEqual(self.outline(plain)["f"].nesting, 1)

    def test_brackets_in_literals_do_not_count(self):
        text = 'void f()\n{\n    a("{{{");\n    b(\'{\');\n    c(R"x({ " {)x");\n    const int n = 1\'000; // }\n}\nvoid g()\n{\n}\n'
        self.assertEqual(sorted(self.outline(text)), ["f", "g"])
        self.assertEqual(without_comments("a /* x\ny */ b // c\nd"), "a     \n     b     \nd")


class BoundsTest(Tree):
    def test_bounds(self):
        self.plant("core/base/Fits.cpp", "\n" * 400)
        self.plant("core/base/Long.cpp", "\n" * 401)
        self.plant("core/base/Long.h", "\n" * 201)
        self.assertEqual([f.subject for f in bounds.check_file_lines(self.root)], ["core/base/Long.cpp", "core/base/Long.h"])

    def test_functions(self):
        long = "void f()\n{\n" + "    x();\n" * 57 + "}\n"
        self.plant("core/base/A.cpp", long)
        self.assertEqual(self.messages(bounds.check_function_lines), [])
        self.plant("core/base/A.cpp", long.replace("}\n", "    x();\n}\n"))
        self.assertEqual(self.messages(bounds.check_function_lines), ["f has 61 lines, at most 60"])
        self.plant("core/base/A.cpp", "void f(int a, int b, int c, int d, int e, int g)\n{\n}\n")
        self.assertEqual(self.messages(bounds.check_parameters), ["f has 6 parameters, at most 5"])

    def test_exceptions(self):
        self.plant("core/base/Long.cpp", "\n" * 401)
        row = "file-lines core/base/Long.cpp | a table of constants\n"
        self.plant("tests/architecture/exceptions.txt", row + "file-lines core/base/Gone.cpp | was long once\n")
        findings = bounds.check_file_lines(self.root)
        remaining, idle = split_by_exceptions(findings, read_exceptions(self.root), ["file-lines"])
        self.assertEqual((remaining, [row[1] for row in idle]), ([], ["core/base/Gone.cpp"]))
        self.plant("tests/architecture/exceptions.txt", "file-lines core/base/Long.cpp\n")
        with self.assertRaises(ValueError):
            read_exceptions(self.root)


class ConventionsTest(Tree):
    def test_spdx(self):
        self.plant("core/base/A.h", HEAD)
        self.plant("core/base/B.h", "#pragma once\n")
        self.assertEqual([f.subject for f in conventions.check_spdx(self.root)], ["core/base/B.h"])

    def test_file_names(self):
        self.plant("core/base/StringUtils.h", "")
        self.plant("core/common/A.h", "")
        self.plant("core/base/Async.h", "")
        self.assertEqual(len(conventions.check_file_names(self.root)), 2)

    def test_listed_in_cmake(self):
        self.plant("core/CMakeLists.txt", "target_sources(x PRIVATE base/A.cpp base/Gone.cpp) # base/B.cpp\n")
        self.plant("core/base/A.cpp", "")
        self.plant("core/base/B.cpp", "")
        self.plant("CMakeLists.txt", "")
        found = [f.subject for f in conventions.check_listed_in_cmake(self.root)]
        self.assertEqual(found, ["core/base/B.cpp", "core/base/Gone.cpp"])

    def test_forbidden_calls(self):
        self.plant("core/net/A.cpp", "reply->ignoreSslErrors();\n// ignoreSslErrors\nauto t = QDateTime::currentDateTimeUtc();\n")
        self.plant("core/base/Clock.cpp", "return QDateTime::currentMSecsSinceEpoch();\n")
        self.plant("core/secrets/A.cpp", "job.setInsecureFallback(true);\njob.setInsecureFallback(false);\n")
        self.assertEqual(len(self.messages(conventions.check_ignore_ssl_errors)), 1)
        self.assertEqual([f.line for f in conventions.check_wall_clock(self.root)], [3])
        self.assertEqual([f.line for f in conventions.check_insecure_keychain(self.root)], [1])
        self.plant("tests/core/ATest.cpp", "// sleep(1)\nQTest::qWait(100);\nQTest::qWaitForWindowExposed(&w);\nusleep(3);\n")
        self.assertEqual([f.line for f in conventions.check_no_sleep(self.root)], [2, 4])

    def test_the_window_waits_for_nothing(self):
        self.plant("ui/shell/A.cpp", "QFile file(path);\nrows.waitForFinished();\n// QSqlQuery\nQFile::exists(p);\nQCoro::waitFor(task);\n")
        self.plant("ui/settings/Autostart.cpp", "QSaveFile file(path);\n")
        self.plant("core/db/A.cpp", "QSqlQuery query;\n")
        self.assertEqual([f.line for f in conventions.check_no_waiting(self.root)], [1, 2, 5])

    def test_headers(self):
        self.plant("core/base/A.h", HEAD + "#pragma once\n")
        self.plant("core/base/B.h", HEAD)
        self.plant("core/base/A.cpp", '#include <QString>\n#include "core/base/A.h"\n')
        self.assertEqual([f.subject for f in conventions.check_pragma_once(self.root)], ["core/base/B.h"])
        self.assertEqual([f.subject for f in conventions.check_own_header_first(self.root)], ["core/base/A.cpp"])


if __name__ == "__main__":
    unittest.main()
