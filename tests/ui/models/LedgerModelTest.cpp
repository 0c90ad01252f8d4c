// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LedgerModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Tidemark;

class LedgerModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void saysTheState_data();
    void saysTheState();
    void saysHowItWent();
    void namesEndpointAndSubject();
    void makesRemoteTextHarmless();
};

namespace {

LedgerRow aRow(qint64 id, LedgerState state, const QString &reason = {})
{
    return {id, 1'790'000'000 + id, QStringLiteral("user-posts"), QStringLiteral("@mrbeast"), state, 1, reason, QStringLiteral("You · Profiles")};
}

QString cell(const LedgerModel &model, int row, LedgerColumn column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

void LedgerModelTest::keepsTheRulesOfModels()
{
    LedgerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.lastId(), 0);
    model.setRows({aRow(9, LedgerState::Charged), aRow(7, LedgerState::Free)});
    model.appendRows({aRow(3, LedgerState::Unknown)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.lastId(), 3);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void LedgerModelTest::saysTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("set aside") << int(LedgerState::Reserved) << QString() << QStringLiteral("set aside");
    QTest::newRow("sent") << int(LedgerState::Sent) << QString() << QStringLiteral("sent");
    QTest::newRow("charged") << int(LedgerState::Charged) << QString() << QStringLiteral("charged");
    QTest::newRow("unknown with its reason") << int(LedgerState::Unknown) << QStringLiteral("closed by the server")
                                             << QStringLiteral("unknown, counted · closed by the server");
    QTest::newRow("free with its reason") << int(LedgerState::Free) << QStringLiteral("never sent") << QStringLiteral("free · never sent");
}

void LedgerModelTest::saysTheState()
{
    QFETCH(int, state);
    QFETCH(QString, reason);
    QFETCH(QString, words);
    QCOMPARE(ledgerStateWords(aRow(1, static_cast<LedgerState>(state), reason)), words);
}

void LedgerModelTest::saysHowItWent()
{
    LedgerRow row = aRow(1, LedgerState::Charged);
    row.outcome = QStringLiteral("ok");
    QCOMPARE(ledgerStateWords(row), QStringLiteral("charged"));
    row.outcome = QStringLiteral("timeout");
    row.latencyMs = 10'000;
    QCOMPARE(ledgerStateWords(row), QStringLiteral("charged · timed out"));
    QCOMPARE(outcomeWords(QStringLiteral("of_tomorrow")), QStringLiteral("of_tomorrow"));
    LedgerModel model;
    model.setRows({row, aRow(2, LedgerState::Charged)});
    QVERIFY(cell(model, 0, LedgerColumn::Took).contains(QStringLiteral("10")));
    QCOMPARE(cell(model, 1, LedgerColumn::Took), QStringLiteral("\u2013"));
}

void LedgerModelTest::namesEndpointAndSubject()
{
    LedgerModel model;
    LedgerRow bare = aRow(2, LedgerState::Charged);
    bare.subject.clear();
    bare.askedBy.clear();
    model.setRows({aRow(1, LedgerState::Charged), bare});
    QCOMPARE(cell(model, 0, LedgerColumn::Endpoint), QStringLiteral("user-posts · @mrbeast"));
    QCOMPARE(cell(model, 1, LedgerColumn::Endpoint), QStringLiteral("user-posts"));
    QCOMPARE(cell(model, 0, LedgerColumn::AskedBy), QStringLiteral("You · Profiles"));
    QCOMPARE(cell(model, 1, LedgerColumn::AskedBy), QStringLiteral("not said"));
    QCOMPARE(cell(model, 0, LedgerColumn::Credits), QStringLiteral("1"));
}

void LedgerModelTest::makesRemoteTextHarmless()
{
    LedgerModel model;
    LedgerRow row = aRow(1, LedgerState::Unknown, QStringLiteral("line\u2028two\u202e"));
    row.subject = QStringLiteral("#a\u202eb");
    model.setRows({row});
    QVERIFY(!cell(model, 0, LedgerColumn::Endpoint).contains(QChar(0x202e)));
    QVERIFY(!cell(model, 0, LedgerColumn::State).contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "LedgerModelTest.moc"
