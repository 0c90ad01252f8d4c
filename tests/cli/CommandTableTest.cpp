// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"
#include "app/cli/GlobalOptions.h"
#include "app/cli/Help.h"
#include "app/cli/commands/Command.h"

#include <QSet>
#include <QTest>

using namespace Tidemark;

class CommandTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique()
    {
        QSet<QString> names;
        for (const CommandSpec &command : commandTable()) {
            QVERIFY2(!names.contains(command.name), qPrintable(command.name));
            names.insert(command.name);
        }
    }

    // One pass over the words takes options apart before the command is known: an option has to
    // take a value everywhere or nowhere.
    void anOptionMeansTheSameEverywhere()
    {
        QMap<QString, bool> takesValue;
        const auto check = [&takesValue](const QList<Option> &options) {
            for (const Option &option : options) {
                const bool takes = !option.placeholder.isEmpty();
                if (takesValue.value(option.name, takes) != takes)
                    return false;
                takesValue.insert(option.name, takes);
            }
            return true;
        };
        QVERIFY(check(globalOptions()));
        for (const CommandSpec &command : commandTable())
            QVERIFY2(check(command.options), qPrintable(command.name));
    }

    void everyCommandTeaches_data()
    {
        QTest::addColumn<QString>("name");
        for (const CommandSpec &command : commandTable())
            QTest::newRow(qPrintable(command.name)) << command.name;
    }

    void everyCommandTeaches()
    {
        QFETCH(QString, name);
        for (const CommandSpec &command : commandTable()) {
            if (command.name != name)
                continue;
            QVERIFY(command.make && command.make());
            QVERIFY(!command.summary.isEmpty());
            QVERIFY(!command.examples.isEmpty());
            const QString help = commandHelp(command, globalOptions());
            for (const Option &option : command.options + globalOptions())
                QVERIFY2(help.contains(option.name) && !option.help.isEmpty(), qPrintable(option.name));
            QVERIFY(help.contains(QStringLiteral("Exit codes")));
        }
    }

    void examplesAreUnderstood()
    {
        const auto commands = commandTable();
        const auto options = globalOptions();
        for (const CommandSpec &command : commands) {
            for (const QString &example : command.examples) {
                const QStringList words = example.section(QStringLiteral(" <"), 0, 0).remove(QLatin1Char('"')).split(QLatin1Char(' '));
                const auto invocation = OptionParser(commands, options).parse(words);
                QVERIFY2(invocation, qPrintable(example + QStringLiteral(": ") + (invocation ? QString() : invocation.error().detail)));
                QVERIFY(GlobalOptions::from(*invocation));
            }
        }
    }

    void theProgramsHelpNamesEverything()
    {
        const QString help = programHelp(commandTable(), globalOptions());
        for (const CommandSpec &command : commandTable())
            QVERIFY2(help.contains(QStringLiteral("\n  ") + command.name + QLatin1Char(' ')), qPrintable(command.name));
        for (const QString &line : help.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(CommandTableTest)
#include "CommandTableTest.moc"
