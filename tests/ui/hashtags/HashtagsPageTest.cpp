// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagsPage.h"

#include "tests/support/DemoRig.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/PriceButton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace Tidemark;

class HashtagsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListTeaches();
    void comingHereAsksNothing();
    void whatWasAcceptedIsAsked();
    void aPriceStandsOnTheButton();
    void theListOpensWhatIsHeld();
    void offlineNothingCanBeAsked();
    void anErrorStandsWhereTheDataWould_data();
    void anErrorStandsWhereTheDataWould();
};

namespace {

const QString kAsk = QStringLiteral("ask");

} // namespace

void HashtagsPageTest::anEmptyListTeaches()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    HashtagsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Hashtags, {}, {}});
    QTRY_VERIFY(DemoRig::isShown(page, "hashtagsEmpty"));
    QVERIFY(!page.refreshPrice());
}

void HashtagsPageTest::comingHereAsksNothing()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    HashtagsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Hashtags, rig.tag(), {}});
    QTRY_VERIFY(DemoRig::isShown(page, "absent"));
    QTRY_VERIFY(DemoRig::find(page, "absent")->findChild<PriceButton *>(QStringLiteral("action"))->isEnabled());
    QVERIFY(rig.ledgerRows().isEmpty());
}

void HashtagsPageTest::whatWasAcceptedIsAsked()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    HashtagsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Hashtags, QLatin1Char('#') + rig.tag().toUpper(), kAsk});
    QTRY_VERIFY(!DemoRig::find<KpiCard>(page, "viewsCard")->valueText().isEmpty() && !rig.ledgerRows().isEmpty());
    QTRY_VERIFY(DemoRig::find<KpiCard>(page, "viewsCard")->valueText().at(0).isDigit());
    QCOMPARE(rig.ledgerRows().size(), 1);
    QCOMPARE(rig.ledgerRows().first().askedBy, QStringLiteral("You · Hashtags"));
    QCOMPARE(DemoRig::words(page, "hashtagName"), QLatin1Char('#') + rig.tag());
    DemoRig::find<PriceButton>(page, "askPosts")->click();
    auto *posts = DemoRig::find<QTableView>(page, "postsTable");
    QTRY_VERIFY(posts->model()->rowCount() > 0);
    QCOMPARE(rig.ledgerRows().size(), 2);

    // One region of them, out of what is held.
    const int all = posts->model()->rowCount();
    auto *region = DemoRig::find<QComboBox>(page, "postsRegion");
    QVERIFY(region->count() > 2);
    region->setCurrentIndex(1);
    const int ofOne = posts->model()->rowCount();
    QVERIFY(ofOne > 0 && ofOne < all);
    QCOMPARE(region->currentText().section(QStringLiteral("· "), 1), QString::number(ofOne));
    QCOMPARE(DemoRig::words(page, "postsWords"), QStringLiteral("%1 of %2 held posts").arg(ofOne).arg(all));
    region->setCurrentIndex(0);
    QCOMPARE(posts->model()->rowCount(), all);
    QCOMPARE(rig.ledgerRows().size(), 2);
}

void HashtagsPageTest::aPriceStandsOnTheButton()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    HashtagsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Hashtags, rig.tag(), kAsk});
    auto *refresh = DemoRig::find<PriceButton>(page, "refresh");
    QTRY_VERIFY(refresh->isEnabled());
    QCOMPARE(refresh->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(page.refreshPrice(), std::optional(1));
    page.setAsOf(1'000);
    QVERIFY(!page.refreshPrice());
    QVERIFY(!refresh->isEnabled());
}

void HashtagsPageTest::theListOpensWhatIsHeld()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    HashtagsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Hashtags, rig.tag(), kAsk});
    QTRY_VERIFY(DemoRig::find<PriceButton>(page, "refresh")->isEnabled());
    page.visit({Place::Hashtags, {}, QStringLiteral("all")});
    auto *table = DemoRig::find<QTableView>(page, "hashtagsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    auto *field = DemoRig::find<QLineEdit>(page, "hashtagField");
    QTest::keyClicks(field, rig.tag());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!DemoRig::isShown(page, "lookUp"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(rig.navigator().last(), (Link{Place::Hashtags, rig.tag(), {}}));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("#Unheard"));
    QTRY_VERIFY(DemoRig::find<PriceButton>(page, "lookUp")->isEnabled());
    DemoRig::find<PriceButton>(page, "lookUp")->click();
    QCOMPARE(rig.navigator().last(), (Link{Place::Hashtags, QStringLiteral("unheard"), kAsk}));
}

void HashtagsPageTest::offlineNothingCanBeAsked()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    HashtagsPage page(rig.engine(), rig.navigator());
    rig.engine().setOffline(true);
    page.visit({Place::Hashtags, rig.tag(), {}});
    QTRY_VERIFY(DemoRig::isShown(page, "absent"));
    QVERIFY(!DemoRig::find(page, "absent")->findChild<PriceButton *>(QStringLiteral("action"))->isEnabled());
    QVERIFY(!page.refreshPrice());
}

void HashtagsPageTest::anErrorStandsWhereTheDataWould_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QString>("title");
    QTest::newRow("gone") << QStringLiteral("goneforgood") << false << QStringLiteral("TikTok does not know #goneforgood");
    QTest::newRow("spending is stopped") << QStringLiteral("fyp") << true << QStringLiteral("Not asked");
}

void HashtagsPageTest::anErrorStandsWhereTheDataWould()
{
    QFETCH(QString, tag);
    QFETCH(bool, stopped);
    QFETCH(QString, title);
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(wait(rig.engine().ledger().setSpendingStopped(stopped)));
    HashtagsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Hashtags, tag, kAsk});
    QTRY_VERIFY(DemoRig::isShown(page, "absent"));
    const QWidget &panel = *DemoRig::find(page, "absent");
    QVERIFY2(DemoRig::words(panel, "title").startsWith(title), qPrintable(DemoRig::words(panel, "title")));
    // The way out says what it costs before it can be pressed.
    const auto *again = DemoRig::find<PriceButton>(panel, "action");
    QTRY_VERIFY(again->isEnabled());
    QCOMPARE(again->priceText(), QStringLiteral("1 credit"));
}

QTEST_MAIN(HashtagsPageTest)
#include "HashtagsPageTest.moc"
