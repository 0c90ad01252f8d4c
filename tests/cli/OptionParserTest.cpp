// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OptionParser.h"

#include <QTest>

using namespace Tidemark;

namespace {

QList<CommandSpec> commands()
{
    CommandSpec read;
    read.name = QStringLiteral("read");
    read.synopsis = QStringLiteral("NAME");
    read.required = {QStringLiteral("NAME")};
    read.maxArguments = 1;
    read.options = {{QStringLiteral("--limit"), QStringLiteral("N"), {}}};
    CommandSpec list;
    list.name = QStringLiteral("list");
    list.options = {{QStringLiteral("--since"), QStringLiteral("T"), {}}};
    CommandSpec cost;
    cost.name = QStringLiteral("cost");
    cost.required = {QStringLiteral("COMMAND")};
    cost.maxArguments = -1;
    return {read, list, cost};
}

QList<Option> globals()
{
    return {{QStringLiteral("--json"), {}, {}},
            {QStringLiteral("--data-dir"), QStringLiteral("DIR"), {}},
            {QStringLiteral("--key-file"), QStringLiteral("-"), {}},
            {QStringLiteral("--help"), {}, {}},
            {QStringLiteral("--version"), {}, {}}};
}

// A picture of what was understood: "read mrbeast | --json --limit=3".
QString picture(const Invocation &invocation)
{
    QStringList options;
    for (auto it = invocation.options.cbegin(); it != invocation.options.cend(); ++it)
        options += it.value().isEmpty() ? it.key() : it.key() + QLatin1Char('=') + it.value();
    const QStringList words = QStringList{invocation.command ? invocation.command->name : QString()} + invocation.arguments;
    return words.join(QLatin1Char(' ')) + QStringLiteral(" | ") + options.join(QLatin1Char(' '));
}

} // namespace

class OptionParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("options after the command") << "read mrbeast --limit 3 --json" << "read mrbeast | --json --limit=3";
        QTest::newRow("options before the command") << "--json --limit 3 read mrbeast" << "read mrbeast | --json --limit=3";
        QTest::newRow("options on both sides") << "--json read --limit=3 mrbeast" << "read mrbeast | --json --limit=3";
        QTest::newRow("a value may begin with a dash") << "list --since -3d" << "list | --since=-3d";
        QTest::newRow("standard input as a value") << "list --key-file -" << "list | --key-file=-";
        QTest::newRow("a value with an equals sign") << "--data-dir=/tmp/a=b list" << "list | --data-dir=/tmp/a=b";
        QTest::newRow("the last of two wins") << "list --since -1d --since -2d" << "list | --since=-2d";
        QTest::newRow("two dashes end the options") << "--json read -- --limit" << "read --limit | --json";
        QTest::newRow("short help") << "-h" << " | --help";
        QTest::newRow("help asks for no arguments") << "read --help" << "read | --help";
        QTest::newRow("version alone") << "--version" << " | --version";
    }

    void understands()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto table = commands();
        const auto options = globals();
        const auto invocation = OptionParser(table, options).parse(line.split(QLatin1Char(' ')));
        QVERIFY2(invocation, invocation ? "" : qPrintable(invocation.error().detail));
        QCOMPARE(picture(*invocation), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown command") << "raed mrbeast" << "unknown command \"raed\", did you mean read?";
        QTest::newRow("unknown option") << "list --sinze -3d" << "unknown option \"--sinze\", did you mean --since?";
        QTest::newRow("unknown option with a value") << "list --colour=red" << "unknown option \"--colour\"";
        QTest::newRow("another command's option") << "list --limit 3" << "--limit is not an option of list, which takes --since and the global options";
        QTest::newRow("no value") << "list --since" << "--since needs a value: --since T";
        QTest::newRow("an option in place of a value") << "list --since --json" << "--since needs a value: --since T";
        QTest::newRow("a value for a flag") << "list --json=yes" << "--json takes no value";
        QTest::newRow("too few arguments") << "read" << "read needs NAME: tidemark-cli read NAME";
        QTest::newRow("too many arguments") << "read a b" << "\"b\" is one argument too many for read: tidemark-cli read NAME";
        QTest::newRow("nothing but options") << "--json" << "no command was given";
        QTest::newRow("a negative time as an argument") << "read -3d" << "unknown option \"-3d\"";
        QTest::newRow("the price of a price") << "cost cost read a" << "cost: the price of a price is nothing; name the command itself";
        QTest::newRow("the price of an unknown command") << "cost raed a" << "unknown command \"raed\", did you mean read?";
        QTest::newRow("the price with a wrong option") << "cost list --limit 3" << "--limit is not an option of list, which takes --since and the global options";
    }

    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto table = commands();
        const auto options = globals();
        const auto invocation = OptionParser(table, options).parse(line.split(QLatin1Char(' ')));
        QVERIFY(!invocation);
        QCOMPARE(invocation.error().kind, ErrorKind::Usage);
        QCOMPARE(invocation.error().detail, named);
    }

    void neverRepeatsAKey_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("--key VALUE") << "list --key s3cr3tKEY";
        QTest::newRow("--key=VALUE") << "--key=s3cr3tKEY list";
        QTest::newRow("--api-key") << "list --api-key s3cr3tKEY";
        QTest::newRow("--X-Api-Key") << "list --X-Api-Key=s3cr3tKEY";
    }

    void neverRepeatsAKey()
    {
        QFETCH(QString, line);
        const auto table = commands();
        const auto options = globals();
        const auto invocation = OptionParser(table, options).parse(line.split(QLatin1Char(' ')));
        QVERIFY(!invocation);
        QVERIFY(invocation.error().detail.contains(QStringLiteral("a key is never taken from the command line")));
        QVERIFY(!(invocation.error().detail + invocation.error().hint).contains(QStringLiteral("s3cr3tKEY")));
    }

    void pricesTheInnerCommand()
    {
        const auto table = commands();
        const auto options = globals();
        const auto invocation = OptionParser(table, options).parse({QStringLiteral("--json"), QStringLiteral("cost"), QStringLiteral("read"),
                                                                    QStringLiteral("mrbeast"), QStringLiteral("--limit"), QStringLiteral("60")});
        QVERIFY(invocation);
        QCOMPARE(invocation->command->name, QStringLiteral("cost"));
        QVERIFY(invocation->inner);
        QCOMPARE(picture(*invocation->inner), QStringLiteral("read mrbeast | --json --limit=60"));
    }

    void knowsThatJsonIsWanted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("before") << "--json nonsense" << true;
        QTest::newRow("after a mistake") << "--nonsense read --json" << true;
        QTest::newRow("absent") << "read a" << false;
        QTest::newRow("after the end of options") << "read -- --json" << false;
    }

    void knowsThatJsonIsWanted()
    {
        QFETCH(QString, line);
        QFETCH(bool, wanted);
        QCOMPARE(OptionParser::wantsJson(line.split(QLatin1Char(' '))), wanted);
    }

    void suggests_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter left out") << "profle" << "profile";
        QTest::newRow("two letters swapped") << "psots" << "";
        QTest::newRow("far away") << "weather" << "";
        QTest::newRow("capitals") << "PROFILE" << "profile";
    }

    void suggests()
    {
        QFETCH(QString, word);
        QFETCH(QString, meant);
        QCOMPARE(nearest(word, {QStringLiteral("profile"), QStringLiteral("post")}), meant);
    }
};

QTEST_GUILESS_MAIN(OptionParserTest)
#include "OptionParserTest.moc"
