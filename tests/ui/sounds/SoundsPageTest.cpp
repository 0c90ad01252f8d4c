// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sounds/SoundsPage.h"

#include "core/engine/Questions.h"
#include "core/sandbox/Cast.h"
#include "tests/support/DemoRig.h"
#include "ui/render/NumberFormat.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/PriceButton.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace Tidemark;

class SoundsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListTeaches();
    void comingHereAsksNothing();
    void aLinkThatWasAcceptedIsAsked();
    void theListFindsByTitleAuthorIdAndLink_data();
    void theListFindsByTitleAuthorIdAndLink();
    void aSoundOfPostsIsListedWithoutFigures();
    void offlineNothingCanBeAsked();
    void anErrorStandsWhereTheDataWould();
    void whatIsShownCanBeExported();
};

namespace {

const QString kAsk = QStringLiteral("ask");
const QString kAll = QStringLiteral("all");

QString song()
{
    return castSoundIds().value(0); // "Paper Lanterns" by Odd Harbour
}

void lookUp(DemoRig &rig, SoundsPage &page)
{
    page.visit({Place::Sounds, song(), kAsk});
    QTRY_VERIFY(DemoRig::find<PriceButton>(page, "refresh")->isEnabled());
    QTRY_COMPARE(rig.ledgerRows().size(), 1);
    QTRY_VERIFY(DemoRig::find<KpiCard>(page, "videosCard")->valueText().at(0).isDigit());
}

} // namespace

void SoundsPageTest::anEmptyListTeaches()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SoundsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Sounds, {}, {}});
    QTRY_VERIFY(DemoRig::isShown(page, "soundsEmpty"));
    QVERIFY(!page.refreshPrice());
}

void SoundsPageTest::comingHereAsksNothing()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SoundsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Sounds, song(), {}});
    QTRY_VERIFY(DemoRig::isShown(page, "absent"));
    auto *action = DemoRig::find(page, "absent")->findChild<PriceButton *>(QStringLiteral("action"));
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(action->priceText(), QStringLiteral("1 credit"));
    QVERIFY(rig.ledgerRows().isEmpty());
}

void SoundsPageTest::aLinkThatWasAcceptedIsAsked()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SoundsPage page(rig.engine(), rig.navigator());
    lookUp(rig, page);
    QCOMPARE(rig.ledgerRows().first().askedBy, QStringLiteral("You · Sounds"));
    QCOMPARE(DemoRig::words(page, "soundName"), QStringLiteral("Paper Lanterns"));
    QVERIFY(DemoRig::words(page, "soundAuthor").contains(QLatin1String("Odd Harbour")));
    QVERIFY(DemoRig::isShown(page, "lengthChip"));
    QVERIFY(DemoRig::isShown(page, "originalChip"));
    DemoRig::find<PriceButton>(page, "askPosts")->click();
    auto *posts = DemoRig::find<QTableView>(page, "postsTable");
    QTRY_VERIFY(posts->model()->rowCount() > 0);
    QCOMPARE(rig.ledgerRows().size(), 2);
    auto *behind = DemoRig::find<BarList>(page, "behind");
    QTRY_VERIFY(!behind->rows().isEmpty());
    emit behind->activated(behind->rows().first().id);
    QCOMPARE(rig.navigator().last(), (Link{Place::Hashtags, behind->rows().first().id, {}}));
}

void SoundsPageTest::theListFindsByTitleAuthorIdAndLink_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("shown");
    QTest::newRow("title") << "lantern" << 1;
    QTest::newRow("author") << "odd harb" << 1;
    QTest::newRow("id") << song() << 1;
    QTest::newRow("link") << QStringLiteral("https://www.tiktok.com/music/Paper-Lanterns-") + song() << 1;
    QTest::newRow("another") << "kettle" << 0;
    QTest::newRow("an id that is not held") << "7000000000000000001" << 0;
}

void SoundsPageTest::theListFindsByTitleAuthorIdAndLink()
{
    QFETCH(QString, typed);
    QFETCH(int, shown);
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SoundsPage page(rig.engine(), rig.navigator());
    lookUp(rig, page);
    page.visit({Place::Sounds, {}, kAll});
    auto *table = DemoRig::find<QTableView>(page, "soundsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *field = DemoRig::find<QLineEdit>(page, "soundField");
    QTest::keyClicks(field, typed);
    QCOMPARE(table->model()->rowCount(), shown);
    const bool isUnknownId = typed.startsWith(QLatin1String("70000"));
    QCOMPARE(DemoRig::isShown(page, "lookUp"), isUnknownId);
    if (isUnknownId) {
        QTRY_VERIFY(DemoRig::find<PriceButton>(page, "lookUp")->isEnabled());
        QCOMPARE(DemoRig::find<PriceButton>(page, "lookUp")->priceText(), QStringLiteral("1 credit"));
        DemoRig::find<PriceButton>(page, "lookUp")->click();
        QCOMPARE(rig.navigator().last(), (Link{Place::Sounds, typed, kAsk}));
    } else if (shown == 1) {
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(rig.navigator().last(), (Link{Place::Sounds, song(), {}}));
    }
    QCOMPARE(rig.ledgerRows().size(), 1);
}

void SoundsPageTest::aSoundOfPostsIsListedWithoutFigures()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    const AskOptions options;
    const auto posts = QCoro::waitFor(rig.engine().questions().posts(rig.engine().demoCreators().first(), 30, options));
    QVERIFY(posts);
    SoundsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Sounds, {}, {}});
    auto *table = DemoRig::find<QTableView>(page, "soundsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->model()->index(0, 2).data().toString(), unknownText());
    QVERIFY(table->model()->index(0, 6).data().toString().toInt() > 0);
}

void SoundsPageTest::offlineNothingCanBeAsked()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SoundsPage page(rig.engine(), rig.navigator());
    rig.engine().setOffline(true);
    page.visit({Place::Sounds, song(), {}});
    QTRY_VERIFY(DemoRig::isShown(page, "absent"));
    QVERIFY(!DemoRig::find(page, "absent")->findChild<PriceButton *>(QStringLiteral("action"))->isEnabled());
    QVERIFY(!page.refreshPrice());
}

void SoundsPageTest::anErrorStandsWhereTheDataWould()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(wait(rig.engine().ledger().setSpendingStopped(true)));
    SoundsPage page(rig.engine(), rig.navigator());
    page.visit({Place::Sounds, song(), kAsk});
    QTRY_VERIFY(DemoRig::isShown(page, "absent"));
    QVERIFY(DemoRig::words(*DemoRig::find(page, "absent"), "title").startsWith(QLatin1String("Not asked")));
    QVERIFY(rig.ledgerRows().isEmpty());
}

void SoundsPageTest::whatIsShownCanBeExported()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SoundsPage page(rig.engine(), rig.navigator());
    lookUp(rig, page);
    QTemporaryDir folder;
    auto *menu = DemoRig::find<QMenu>(page, "exportMenu");
    QCOMPARE(menu->actions().size(), 6);
    menu->actions().at(4)->trigger(); // the history of its figures
    QTRY_VERIFY(page.findChild<QFileDialog *>(QStringLiteral("exportDialog")));
    auto *dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
    QVERIFY(dialog->selectedFiles().value(0).contains(song()));
    const QString path = folder.filePath(QStringLiteral("history.csv"));
    emit dialog->fileSelected(path);
    QTRY_VERIFY(DemoRig::words(page, "notice").contains(QLatin1String("history.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("videos"));
    dialog->close();
    QTRY_VERIFY(!page.findChild<QFileDialog *>(QStringLiteral("exportDialog")));
    menu->actions().at(1)->trigger(); // its posts as XLSX
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    QVERIFY(dialog->selectedFiles().value(0).endsWith(QLatin1String("-posts.xlsx")));
    emit dialog->fileSelected(folder.filePath(QStringLiteral("posts.xlsx")));
    QTRY_VERIFY(DemoRig::words(page, "notice").contains(QLatin1String("posts.xlsx")));
    QCOMPARE(rig.ledgerRows().size(), 1); // an export spends nothing
}

QTEST_MAIN(SoundsPageTest)
#include "SoundsPageTest.moc"
