// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "core/engine/Questions.h"
#include "core/settings/Settings.h"
#include "core/watch/Watchlist.h"
#include "tests/support/DemoRig.h"
#include "tests/support/Wait.h"
#include "ui/settings/BackupButtons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Tidemark;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theThemeChangesAtOnce();
    void offlineIsAChoice();
    void theDefinitionIsKept();
    void theSizeIsKept();
    void aCapIsKept();
    void freshnessIsAChoice();
    void watchedNamesAreCounted();
    void theCacheIsEmptiedOnTheSecondPress();
    void historyIsBackedUpAndRestored();
    void demoDataSaysSo();

private:
    std::unique_ptr<Theme> m_theme;
};

void SettingsPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
}

void SettingsPageTest::theThemeChangesAtOnce()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    emit DemoRig::find<SegmentedControl>(page, "themeChoice")->chosen(QStringLiteral("dark"));
    QVERIFY(m_theme->isDark());
    QCOMPARE(rig.engine().settings().text(Setting::AppearanceTheme), QStringLiteral("dark"));
    emit DemoRig::find<SegmentedControl>(page, "themeChoice")->chosen(QStringLiteral("light"));
    QVERIFY(!m_theme->isDark());
}

void SettingsPageTest::offlineIsAChoice()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    page.visit({Place::Settings, {}, {}});
    auto *choice = DemoRig::find<SegmentedControl>(page, "onlineChoice");
    QCOMPARE(choice->current(), QStringLiteral("on"));
    emit choice->chosen(QStringLiteral("off"));
    QVERIFY(rig.engine().isOffline());
    rig.engine().setOffline(false);
    QCOMPARE(choice->current(), QStringLiteral("on"));
}

void SettingsPageTest::theDefinitionIsKept()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    auto *choice = DemoRig::find<QComboBox>(page, "engagementChoice");
    QCOMPARE(choice->count(), 9);
    QCOMPARE(choice->currentData().toString(), QStringLiteral("er_view_typical"));
    const int pooled = choice->findData(QStringLiteral("er_view_pooled"));
    choice->setCurrentIndex(pooled);
    emit choice->activated(pooled);
    QCOMPARE(rig.engine().settings().text(Setting::InsightEngagement), QStringLiteral("er_view_pooled"));
}

void SettingsPageTest::theSizeIsKept()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    auto *choice = DemoRig::find<SegmentedControl>(page, "scaleChoice");
    QCOMPARE(choice->current(), QStringLiteral("100"));
    choice->findChild<QAbstractButton *>(QStringLiteral("segment-200"))->click();
    QCOMPARE(rig.engine().settings().whole(Setting::AppearanceScale), 200);
}

void SettingsPageTest::aCapIsKept()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    auto *field = DemoRig::find<QLineEdit>(page, "caps.perMonth");
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("none at all"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(DemoRig::isShown(page, "caps.perMonth.problem"));
    QCOMPARE(rig.engine().settings().whole(Setting::CapsPerMonth), 2'500);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("900"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!DemoRig::isShown(page, "caps.perMonth.problem"));
    QCOMPARE(rig.engine().settings().whole(Setting::CapsPerMonth), 900);
}

void SettingsPageTest::freshnessIsAChoice()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    Settings &settings = rig.engine().settings();
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    auto *rule = DemoRig::find<SegmentedControl>(page, "freshnessRule");
    QCOMPARE(rule->current(), QStringLiteral("age"));
    emit rule->chosen(QStringLiteral("thrifty"));
    QCOMPARE(settings.text(Setting::FreshnessRule), QStringLiteral("thrifty"));
    QCOMPARE(rule->current(), QStringLiteral("thrifty"));
    auto *background = DemoRig::find<SegmentedControl>(page, "watchBackground");
    QCOMPARE(background->current(), QStringLiteral("off"));
    emit background->chosen(QStringLiteral("on"));
    QVERIFY(settings.flag(Setting::WatchBackground));
    const auto enter = [&page](const char *field, const QString &text) {
        auto *edit = DemoRig::find<QLineEdit>(page, field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    enter("freshness.bound", QStringLiteral("1.25 %"));
    enter("watch.everyMinutes", QStringLiteral("30"));
    enter("watch.creditsPerMonth", QStringLiteral("no limit"));
    QCOMPARE(settings.real(Setting::FreshnessBound), 1.25);
    QCOMPARE(settings.whole(Setting::WatchEveryMinutes), 30);
    QCOMPARE(settings.whole(Setting::WatchCreditsPerMonth), -1);
    enter("watch.everyMinutes", QStringLiteral("2"));
    QCOMPARE(settings.whole(Setting::WatchEveryMinutes), 30);
}

void SettingsPageTest::watchedNamesAreCounted()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    const auto *watched = DemoRig::find<PlainLabel>(page, "watchedNames");
    page.visit({Place::Settings, {}, {}});
    QTRY_VERIFY(watched->text().contains(QStringLiteral("watch add")));
    const QList<WatchName> names = {{WatchKind::Creator, QStringLiteral("one")},
                                    {WatchKind::Creator, QStringLiteral("two")},
                                    {WatchKind::Hashtag, QStringLiteral("tag")}};
    QVERIFY(wait(rig.engine().watchlist().add(names)));
    page.visit({Place::Settings, {}, {}});
    QTRY_COMPARE(watched->text(), QStringLiteral("Watched: 2 creators, 1 hashtag."));
    QTRY_VERIFY(DemoRig::find<PlainLabel>(page, "watchAllowance")->text().contains(QStringLiteral("1,000 credits")));
}

void SettingsPageTest::theCacheIsEmptiedOnTheSecondPress()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), {})));
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    page.visit({Place::Settings, {}, {}});
    QTRY_VERIFY2(DemoRig::words(page, "cacheStatistics").contains(QRegularExpression(QStringLiteral("[1-9] answers?"))), qPrintable(DemoRig::words(page, "cacheStatistics"))); // one answer feeds several
    auto *purge = DemoRig::find<PriceButton>(page, "purgeCache");
    const QString first = purge->label();
    purge->click();
    QVERIFY(purge->label() != first);
    QVERIFY(!DemoRig::isShown(page, "purgeTold"));
    purge->click();
    QTRY_VERIFY(DemoRig::isShown(page, "purgeTold"));
    QCOMPARE(purge->label(), first);
    const auto price = QCoro::waitFor(rig.engine().questions().price(Question{Question::Kind::Hashtag, rig.tag()}, {}));
    QVERIFY(price);
    QCOMPARE(price->price, 1);
}

void SettingsPageTest::historyIsBackedUpAndRestored()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    auto *buttons = page.findChild<BackupButtons *>();
    QVERIFY(buttons);
    const auto *told = DemoRig::find<PlainLabel>(page, "backupTold");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("copy.db"));
    buttons->backUpTo(file);
    QTRY_VERIFY(told->text().contains(QStringLiteral("read back and whole")));
    QVERIFY(QFileInfo::exists(file));
    buttons->backUpTo(file);
    QTRY_VERIFY(told->text().contains(QStringLiteral("exists already")));
    buttons->restoreFrom(file);
    QTRY_VERIFY(told->text().contains(QStringLiteral("before-restore-1")));
    buttons->restoreFrom(folder.filePath(QStringLiteral("nowhere.db")));
    QTRY_VERIFY(told->text().contains(QStringLiteral("Nothing was restored")));
    QVERIFY(DemoRig::find<QAbstractButton>(page, "backUp")->isEnabled());
}

void SettingsPageTest::demoDataSaysSo()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    SettingsPage page(rig.engine(), rig.navigator(), *m_theme);
    page.visit({Place::Settings, {}, QStringLiteral("key")});
    QVERIFY(DemoRig::isShown(page, "demoNote"));
    QTRY_VERIFY(DemoRig::words(page, "keyStatus").contains(QStringLiteral("needs no key")));
    QVERIFY(!DemoRig::isShown(page, "keyField"));
    QVERIFY(!DemoRig::isShown(page, "removeKey"));
}

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
