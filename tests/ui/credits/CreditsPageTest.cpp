// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/CreditsPage.h"

#include "core/engine/Exports.h"
#include "core/engine/Questions.h"
#include "core/exporting/ExportReader.h"
#include "core/settings/Settings.h"
#include "tests/support/DemoRig.h"
#include "ui/widgets/CallsLink.h"
#include "ui/widgets/CreditGauge.h"
#include "ui/widgets/PriceButton.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Tidemark;

class CreditsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownBalanceCanBeTypedIn();
    void aWrongBalanceIsSaidAtTheField_data();
    void aWrongBalanceIsSaidAtTheField();
    void spendingShowsInTheBook();
    void capsAreEditedWhereTheyStand();
    void spendingStopsAndGoesOn();
    void theCallsBehindAFigure();
    void theLedgerIsExported();
};

void CreditsPageTest::anUnknownBalanceCanBeTypedIn()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    CreditsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Credits, {}, {}});
    page.show();
    auto *field = DemoRig::find<QLineEdit>(page, "balanceField");
    QTRY_VERIFY(DemoRig::isShown(page, "balanceField"));
    QCOMPARE(DemoRig::find<PriceButton>(page, "checkBalance")->priceText(), QStringLiteral("free"));
    QTest::keyClicks(field, QStringLiteral("6000"));
    QTest::keyClick(field, Qt::Key_Return);
    auto *gauge = DemoRig::find<CreditGauge>(page, "balanceGauge");
    QTRY_VERIFY2(gauge->accessibleName().contains(QStringLiteral("6,000")), qPrintable(gauge->accessibleName()));
    QTRY_VERIFY(DemoRig::words(page, "balanceOrigin").startsWith(QStringLiteral("balance typed in")));
    QVERIFY(!DemoRig::isShown(page, "balanceField"));
}

void CreditsPageTest::aWrongBalanceIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << QStringLiteral("plenty");
    QTest::newRow("less than nothing") << QStringLiteral("-4");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a fraction") << QStringLiteral("10.5");
    QTest::newRow("more than there are") << QStringLiteral("99999999999999");
}

void CreditsPageTest::aWrongBalanceIsSaidAtTheField()
{
    QFETCH(QString, text);
    DemoRig rig;
    QVERIFY(rig.isOpen());
    CreditsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Credits, {}, {}});
    auto *field = DemoRig::find<QLineEdit>(page, "balanceField");
    field->setText(text);
    DemoRig::find<PriceButton>(page, "setBalance")->click();
    QVERIFY(DemoRig::isShown(page, "balanceProblem"));
    const auto summary = wait(rig.engine().ledger().summary(7));
    QVERIFY(summary && !summary->balance.credits);
}

void CreditsPageTest::spendingShowsInTheBook()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    AskOptions options;
    options.askedBy = QStringLiteral("You · Hashtags");
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), options)));
    CreditsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Credits, {}, {}});
    auto *table = DemoRig::find<QTableView>(page, "ledgerTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(DemoRig::find(page, "byAsker")->accessibleDescription().contains(QStringLiteral("You · Hashtags")));
    QVERIFY(DemoRig::find(page, "byEndpoint")->accessibleDescription().contains(QStringLiteral("challenge-info-name")));
    QCOMPARE(DemoRig::words(page, "spentWords"), QStringLiteral("spent 1"));
    QVERIFY(!DemoRig::isShown(page, "ledgerMore"));
}

void CreditsPageTest::capsAreEditedWhereTheyStand()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    CreditsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Credits, {}, {}});
    auto *field = DemoRig::find<QLineEdit>(page, "caps.perDay");
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("120"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(rig.engine().settings().whole(Setting::CapsPerDay), 120);
    QTRY_COMPARE(rig.engine().ledger().caps().perDay, 120);
}

void CreditsPageTest::spendingStopsAndGoesOn()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    CreditsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Credits, {}, {}});
    auto *stop = DemoRig::find<PriceButton>(page, "stopSpending");
    const QString first = stop->label();
    stop->click();
    QTRY_VERIFY(stop->label() != first);
    QVERIFY(DemoRig::isShown(page, "spendingState"));
    const auto refused = QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), {}));
    QVERIFY(!refused && refused.error().kind == ErrorKind::OverBudget);
    stop->click();
    QTRY_COMPARE(stop->label(), first);
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), {})));
}

void CreditsPageTest::theLedgerIsExported()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), {})));
    CreditsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Credits, {}, {}});
    page.show();
    QTRY_VERIFY(DemoRig::isShown(page, "ledgerExport"));
    DemoRig::find<PriceButton>(page, "ledgerExport")->click();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.csv"));
    emit dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    const auto verdict = QCoro::waitFor(rig.engine().exports().verify(path));
    QVERIFY(verdict && verdict->isEqual());
    const auto file = ExportReader::open(path);
    QVERIFY(file);
    QStringList endpoints;
    QVERIFY((*file)->readRows([&endpoints](const ExportRow &row) {
        for (const auto &cell : row) {
            if (const auto *text = std::get_if<QString>(&cell))
                endpoints += *text;
        }
    }));
    QVERIFY2(endpoints.contains(QStringLiteral("challenge-info-name")), qPrintable(endpoints.join(QLatin1Char(','))));
}

void CreditsPageTest::theCallsBehindAFigure()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    AskOptions options;
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), options)));
    QVERIFY(QCoro::waitFor(rig.engine().questions().searchUsers(QStringLiteral("bread"), 5, options)));
    CreditsPage page(rig.engine(), rig.navigator());
    page.show();
    LedgerFilter filter;
    filter.endpoints = {QStringLiteral("search-user")};
    filter.outcomes = {QStringLiteral("ok")};
    QCOMPARE(callsOf(callsLink(filter)), filter);
    page.visit(callsLink(filter));
    const auto *table = DemoRig::find<QTableView>(page, "ledgerTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 1).data().toString().startsWith(QStringLiteral("search-user")));
    QVERIFY(DemoRig::isShown(page, "ledgerFilter"));
    QVERIFY(!DemoRig::isShown(page, "balanceGauge"));
    filter.outcomes = {QStringLiteral("timeout")};
    filter.from = 5;
    filter.until = 4'000'000'000;
    QCOMPARE(callsOf(callsLink(filter)), filter);
    page.visit(callsLink(filter));
    QTRY_VERIFY(DemoRig::words(page, "ledgerWords").startsWith(QStringLiteral("No request of the ledger fits")));
    page.visit({Place::Credits, {}, {}});
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    QVERIFY(!DemoRig::isShown(page, "ledgerFilter"));
}

QTEST_MAIN(CreditsPageTest)
#include "CreditsPageTest.moc"
