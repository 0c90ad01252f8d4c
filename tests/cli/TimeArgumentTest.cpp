// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TimeArgument.h"

#include <QTest>

using namespace Tidemark;

class TimeArgumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("Unix seconds") << "1700000000" << qint64(1'700'000'000);
        QTest::newRow("blanks around") << " 1700000000 " << qint64(1'700'000'000);
        QTest::newRow("a date is its first second, UTC") << "2023-11-14" << qint64(1'699'920'000);
        QTest::newRow("no zone is UTC") << "2023-11-14T22:13:20" << qint64(1'700'000'000);
        QTest::newRow("Z") << "2023-11-14T22:13:20Z" << qint64(1'700'000'000);
        QTest::newRow("an offset") << "2023-11-14T23:13:20+01:00" << qint64(1'700'000'000);
        QTest::newRow("seconds ago") << "-30s" << qint64(1'699'999'970);
        QTest::newRow("minutes ago") << "-2m" << qint64(1'699'999'880);
        QTest::newRow("hours ago") << "-2h" << qint64(1'699'992'800);
        QTest::newRow("days ago") << "-3d" << qint64(1'699'740'800);
        QTest::newRow("weeks ago") << "-1w" << qint64(1'699'395'200);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto time = TimeArgument::parse(text);
        QVERIFY2(time, time ? "" : qPrintable(time.error().detail));
        QCOMPARE(time->at(1'700'000'000), seconds);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "yesterday", "-3", "-3y", "3d", "2023", "2023-13-01", "-d", "1e9", "--3d", "17000000001700000000"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto time = TimeArgument::parse(text);
        QVERIFY(!time);
        QCOMPARE(time.error().kind, ErrorKind::Usage);
        QVERIFY(time.error().detail.contains(QStringLiteral("expected a time such as")));
    }
};

QTEST_GUILESS_MAIN(TimeArgumentTest)
#include "TimeArgumentTest.moc"
