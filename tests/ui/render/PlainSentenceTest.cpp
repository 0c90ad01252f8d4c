// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/PlainSentence.h"

#include <QTest>

using namespace Tidemark;

// In the tables "<" stands for the isolate by the first letter, "[" and "{" for those that force a direction, ">" for the
// end of any, "!" for an override and "_" for a zero-width space.
class PlainSentenceTest : public QObject
{
    Q_OBJECT

private slots:
    void isolates_data();
    void isolates();
    void nothingHostileIsLeft_data();
    void nothingHostileIsLeft();
    void lineBreaks();
    void longOnesEndInAnEllipsis();
};

namespace {

const QString kSigns = QStringLiteral("<[{>!_");
const QString kCodes = QStringLiteral("\u2068\u2066\u2067\u2069\u202e\u200b");

QString coded(QString text)
{
    for (qsizetype i = 0; i < kSigns.size(); ++i)
        text.replace(kSigns.at(i), kCodes.at(i));
    return text;
}

QString readable(QString text)
{
    for (qsizetype i = 0; i < kSigns.size(); ++i)
        text.replace(kCodes.at(i), kSigns.at(i));
    return text;
}

} // namespace

void PlainSentenceTest::isolates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remote"); // as plain() gives it
    QTest::addColumn<QString>("ours");   // as plainSentence() does
    const auto row = [](const char *name, const char *text, const char *remote, const char *ours) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(remote) << QString::fromLatin1(ours);
    };
    row("none", "2.50 M", "2.50 M", "2.50 M");
    row("a figure", "<2.50 M>", "2.50 M", "<2.50 M>");
    row("two, and words between", "a <1> b <2> c", "a 1 b 2 c", "a <1> b <2> c");
    row("one in another", "<@x <1>>", "@x 1", "<@x <1>>");
    row("never ended", "a <b", "a b", "a b");
    row("the inner one never ended", "<a <b>", "a b", "a <b>");
    row("ended without a beginning", "a> b", "a b", "a b");
    row("ends ours early", "<@x> y> z", "@x y z", "<@x> y z");
    row("a forced one goes with its end", "a [b> c", "a b c", "a b c");
    row("a forced one in ours", "<a {b> c>", "a b c", "<a b c>");
    row("never ended and forced, in ours", "<a [b>", "a b", "a b");
    row("an override within a pair", "<a!b_c>", "abc", "<abc>");
}

void PlainSentenceTest::isolates()
{
    QFETCH(const QString, text);
    QTEST(readable(plain(coded(text))), "remote");
    QTEST(readable(plainSentence(coded(text))), "ours");
}

void PlainSentenceTest::nothingHostileIsLeft_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9F, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028, 0x202A, 0x202B, 0x202C,
                           0x202D, 0x202E, 0x2066, 0x2067, 0xFEFF})
        QTest::newRow(qPrintable(QString::number(code, 16))) << code;
}

void PlainSentenceTest::nothingHostileIsLeft()
{
    QFETCH(const int, code);
    const QString hostile = QStringLiteral("a") + QChar(code) + QStringLiteral("b") + QChar(code);
    QCOMPARE(plain(hostile), QStringLiteral("ab"));
    QCOMPARE(plainSentence(hostile), QStringLiteral("ab"));
    const QString within = plainSentence(QChar(0x2068) + hostile + QChar(0x2069));
    QVERIFY(within == QStringLiteral("ab") || within == QStringLiteral("\u2068ab\u2069")); // one may take the end of ours
}

void PlainSentenceTest::lineBreaks()
{
    QCOMPARE(plain(QStringLiteral("a\r\nb\tc")), QStringLiteral("a b c"));
    QCOMPARE(plain(QStringLiteral("a\r\nb\tc"), LineBreaks::Keep), QStringLiteral("a\nb c"));
    QCOMPARE(plainSentence(QStringLiteral("a\nb"), LineBreaks::Keep), QStringLiteral("a\nb"));
}

void PlainSentenceTest::longOnesEndInAnEllipsis()
{
    QCOMPARE(plain(QStringLiteral("abcdef"), LineBreaks::Fold, 3), QStringLiteral("abc\u2026"));
    QCOMPARE(readable(plainSentence(coded(QStringLiteral("<abcdef>")), LineBreaks::Fold, 3)), QStringLiteral("<abc\u2026>"));
}

QTEST_APPLESS_MAIN(PlainSentenceTest)
#include "PlainSentenceTest.moc"
