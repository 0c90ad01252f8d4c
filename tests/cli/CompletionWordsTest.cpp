// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"
#include "app/cli/CompletionWords.h"
#include "app/cli/GlobalOptions.h"

#include <QTest>

using namespace Tidemark;

class CompletionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void synopses_data()
    {
        QTest::addColumn<QString>("synopsis");
        QTest::addColumn<Offer>("offer");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *synopsis, Offer offer, const char *words = "") {
            QTest::newRow(name) << QString::fromLatin1(synopsis) << offer << QString::fromLatin1(words);
        };
        row("a name of the user's", "USERNAME", Offer::Nothing);
        row("nothing", "", Offer::Nothing);
        row("a file", "FILE", Offer::Files);
        row("a command", "COMMAND ...", Offer::Commands);
        row("an endpoint", "ENDPOINT [name=value ...]", Offer::Words, "user-posts");
        row("words", "set|status|remove", Offer::Words, "set status remove");
        row("words with arguments", "add NAME...|list|run --once|set NAME VALUE", Offer::Words, "add list run set");
        row("an option's values are no words", "profile|post ID --metric M | thin --keep daily|weekly", Offer::Words,
            "profile post thin");
        row("all in brackets", "[ledger|caps [NAME N ...]|stop]", Offer::Words, "ledger caps stop");
        row("words of words", "list|slack (set|status)", Offer::Words, "list slack");
        row("the user's own word first", "METRIC profile|post ID", Offer::Nothing);
    }

    void synopses()
    {
        QFETCH(QString, synopsis);
        QFETCH(Offer, offer);
        QFETCH(QString, words);
        CommandSpec spec;
        spec.synopsis = synopsis;
        const Completion completion = completionOf(spec, {QStringLiteral("user-posts")});
        QCOMPARE(completion.offer, offer);
        QCOMPARE(completion.words.join(QLatin1Char(' ')), words);
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("placeholder");
        QTest::addColumn<Offer>("offer");
        QTest::addColumn<QString>("words");
        QTest::newRow("a number") << QStringLiteral("N") << Offer::Nothing << QString();
        QTest::newRow("a file or a folder") << QStringLiteral("FILE|DIR") << Offer::Files << QString();
        QTest::newRow("a folder") << QStringLiteral("DIR") << Offer::Folders << QString();
        QTest::newRow("words, some twice") << QStringLiteral("csv|json|FORMAT|csv") << Offer::Words << QStringLiteral("csv json");
        QTest::newRow("standard input") << QStringLiteral("-") << Offer::Words << QStringLiteral("-");
    }

    void placeholders()
    {
        QFETCH(QString, placeholder);
        QFETCH(Offer, offer);
        QFETCH(QString, words);
        const Completion completion = completionOf(Option{QStringLiteral("--x"), placeholder, {}});
        QCOMPARE(completion.offer, offer);
        QCOMPARE(completion.words.join(QLatin1Char(' ')), words);
    }

    void everyValuedOptionStandsOnce()
    {
        QStringList names;
        for (const Option &option : valuedOptions(commandTable(), globalOptions())) {
            QVERIFY2(!option.placeholder.isEmpty(), qPrintable(option.name));
            names += option.name;
        }
        QVERIFY(names.contains(QStringLiteral("--limit")));
        QVERIFY(!names.contains(QStringLiteral("--json")));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(CompletionWordsTest)
#include "CompletionWordsTest.moc"
