// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/SentenceBook.h"

#include "ui/render/CoreSentences.h"
#include "ui/render/CoreWords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace Tidemark;

// With sentences of its own, in a language that puts what it translates between brackets.
class SentenceBookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void sentences_data();
    void sentences();
    void figuresAreOfTheLocale();
    void amountsChooseTheForm();
    void hostileOnesEnd_data();
    void hostileOnesEnd();
    void englishStaysAsTheCoreSaysIt_data();
    void englishStaysAsTheCoreSaysIt();
};

namespace {

constexpr const char *kOwn[] = {
    "no key is set",
    "expired",
    "%1 is damaged",
    "%1 is damaged and cannot be saved: %2",
    "the file %1 cannot be read: %2",
    "there is no list \"%1\"",
    "expected %1, got %2",
    "%1 passed %2 %3",
    "followers",
    "%1 min",
    "due in %1",
    "asked %1 times a day",
    "%n rows were saved",
    "100 x count / base; base: the first sample",
    "the %1 of %2 is used up",
};

class Bracketing : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrcmp(context, "Tidemark") != 0 || QByteArray(source).trimmed().size() < 2)
            return {};
        QString text = QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
        return n == 1 ? text.replace(QStringLiteral("rows were"), QStringLiteral("row was")) : text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

Bracketing &brackets()
{
    static Bracketing words;
    return words;
}

QString said(const QString &english)
{
    static const SentenceBook book{std::span<const char *const>(kOwn)};
    return book.translated(english);
}

} // namespace

void SentenceBookTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(QCoreApplication::installTranslator(&brackets()));
}

void SentenceBookTest::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&brackets());
}

void SentenceBookTest::sentences_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *english, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(words);
    };
    row("whole", "no key is set", "[no key is set]");
    row("none of ours", "Host unreachable", "Host unreachable");
    row("empty", "", "");
    row("one blank", "a.db is damaged", "[a.db is damaged]");
    row("the one that says most", "a.db is damaged and cannot be saved: disk full", "[a.db is damaged and cannot be saved: disk full]");
    row("a sentence in a sentence", "the file a.db cannot be read: expired", "[the file a.db cannot be read: [expired]]");
    row("two deep", "the file a cannot be read: expected 3 min, got followers",
        "[the file a cannot be read: [expected [3 min], got [followers]]]");
    row("a name in quotes stays", "there is no list \"expired\"", "[there is no list \"expired\"]");
    row("a name that looks like a blank", "the file %2 cannot be read: %1", "[the file %2 cannot be read: %1]");
    row("a name stands first and says anything", "\"x passed y z\" of @a passed 1,000 followers",
        "[\"x passed y z\" of @a passed 1,000 [followers]]");
    row("few letters, and a number", "3 min", "[3 min]");
    row("few letters, and a word", "Hill min", "Hill min");
    row("parts", "expired; asked 2.5 times a day", "[expired]; [asked 2.5 times a day]");
    row("a part that is none of ours", "slo.yaml: expired", "slo.yaml: [expired]");
    row("a part within", "due in 3 min: expired", "[due in [3 min]: [expired]]");
    row("a sentence that has such signs itself", "followers: 100 x count / base; base: the first sample",
        "[followers]: [100 x count / base; base: the first sample]");
    row("several blanks", "the daily cap of 20 is used up", "[the daily cap of 20 is used up]");
    row("an amount that is none", "many rows were saved", "many rows were saved");
}

void SentenceBookTest::sentences()
{
    QFETCH(const QString, english);
    QTEST(said(english), "words");
}

void SentenceBookTest::figuresAreOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); });
    QCOMPARE(said(QStringLiteral("asked 2.5 times a day")), QStringLiteral("[asked 2,5 times a day]"));
    QCOMPARE(said(QStringLiteral("@a passed 1,000,000 followers")), QStringLiteral("[@a passed 1.000.000 [followers]]"));
    QCOMPARE(said(QStringLiteral("7106594312292453675 is damaged")), QStringLiteral("[7106594312292453675 is damaged]"));
    QCOMPARE(said(QStringLiteral("127.0.0.1 is damaged")), QStringLiteral("[127.0.0.1 is damaged]"));
}

void SentenceBookTest::amountsChooseTheForm()
{
    QCOMPARE(said(QStringLiteral("1 rows were saved")), QStringLiteral("[1 row was saved]"));
    QCOMPARE(said(QStringLiteral("12 rows were saved")), QStringLiteral("[12 rows were saved]"));
}

void SentenceBookTest::hostileOnesEnd_data()
{
    QTest::addColumn<QString>("english");
    QTest::newRow("deep") << QStringLiteral("expected ").repeated(200) + QStringLiteral("a, got b");
    QTest::newRow("many parts") << QStringLiteral("a; b: c, ").repeated(400);
    QTest::newRow("long") << QStringLiteral("x").repeated(1'000'000) + QStringLiteral(" is damaged");
    QTest::newRow("blanks alone") << QStringLiteral("%1%2%3%n").repeated(100);
    QTest::newRow("pieces overlap") << QStringLiteral("expected , got");
}

void SentenceBookTest::hostileOnesEnd()
{
    QFETCH(const QString, english);
    QVERIFY(said(english).size() >= english.size()); // nothing of it is lost, and it ends
}

void SentenceBookTest::englishStaysAsTheCoreSaysIt_data()
{
    QTest::addColumn<QString>("english");
    for (const auto list : {coreErrors(), coreReasons()}) {
        for (const char *source : list) {
            const QString text = QString::fromUtf8(source);
            if (!text.contains(QStringLiteral("%n")))
                QTest::newRow(source) << text;
        }
    }
}

// Whatever fills the blanks: without a translation every word stays.
void SentenceBookTest::englishStaysAsTheCoreSaysIt()
{
    QFETCH(QString, english);
    QCoreApplication::removeTranslator(&brackets());
    const auto back = qScopeGuard([] { QCoreApplication::installTranslator(&brackets()); });
    for (const char *value : {"42", "2.5", "1,000", "a.db", "\"x\" of @y", "expired; no data: 3 min, 4", "%1"}) {
        QString text = english;
        for (int blank = 1; blank <= 6; ++blank)
            text.replace(QStringLiteral("%%1").arg(blank), QString::fromUtf8(value));
        QCOMPARE(coreWords(text), text);
    }
}

QTEST_GUILESS_MAIN(SentenceBookTest)
#include "SentenceBookTest.moc"
