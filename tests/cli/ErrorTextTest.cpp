// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"
#include "app/cli/ExitCode.h"

#include <QTest>

using namespace Tidemark;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveTheirExitCodes_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("usage") << ErrorKind::Usage << "usage" << 2;
        QTest::newRow("not found") << ErrorKind::NotFound << "not_found" << 3;
        QTest::newRow("key") << ErrorKind::KeyRefused << "key_refused" << 4;
        QTest::newRow("budget") << ErrorKind::OverBudget << "over_budget" << 5;
        QTest::newRow("upstream") << ErrorKind::Upstream << "upstream" << 6;
        QTest::newRow("contract") << ErrorKind::ContractBroken << "contract_broken" << 7;
        QTest::newRow("local data") << ErrorKind::LocalData << "local_data" << 8;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << "cancelled" << 130;
    }

    void kindsHaveTheirExitCodes()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, name);
        QFETCH(int, code);
        QCOMPARE(exitCode(kind), code);
        const QJsonObject json = errorJson({kind, QStringLiteral("detail"), 0, 0, {}});
        QCOMPARE(json.value(QStringLiteral("kind")).toString(), name);
        QVERIFY(!json.value(QStringLiteral("message")).toString().isEmpty());
        QVERIFY(!json.value(QStringLiteral("hint")).toString().isEmpty());
        QVERIFY(json.value(QStringLiteral("status")).isNull());
    }

    void tellsWhatHappenedWhatItCostAndWhatToDo()
    {
        const Error error{ErrorKind::Upstream, QStringLiteral("the upstream failed (HTTP 502)"), 502, 2, QStringLiteral("Wait a minute")};
        QCOMPARE(errorText(error), QStringLiteral("tidemark-cli: No usable answer: the upstream failed (HTTP 502). It cost 2 credits.\nWait a minute."));
        QCOMPARE(errorJson(error).value(QStringLiteral("status")).toInt(), 502);
    }

    void whatWasNotSentCostsNothing()
    {
        const Error error{ErrorKind::OverBudget, QStringLiteral("the cap of this day is 200 credits"), 0, 0, {}};
        QVERIFY(errorText(error).contains(QStringLiteral("It cost nothing.")));
        QVERIFY(errorText(error).contains(QStringLiteral("credits caps")));
    }

    void usageSpeaksOfNoCost()
    {
        const QString text = errorText({ErrorKind::Usage, QStringLiteral("unknown command \"x\", did you mean y?"), 0, 0, {}});
        QVERIFY(text.startsWith(QStringLiteral("tidemark-cli: unknown command \"x\", did you mean y?\n")));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
