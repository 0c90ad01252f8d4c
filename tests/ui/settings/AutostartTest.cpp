// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Autostart.h"

#include "core/settings/Settings.h"
#include "tests/support/DemoRig.h"
#include "ui/settings/BackgroundCard.h"
#include "ui/widgets/SegmentedControl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

// In an XDG folder of its own.
class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offUntilItIsSwitchedOn();
    void itIsWrittenAndTakenAway();
    void aDesktopMayHaveSwitchedItOff();
    void oddPathsAreQuoted_data();
    void oddPathsAreQuoted();
    void propertyListsAreEscaped();
    void aFolderThatCannotBeWritten();
    void theCardSwitches();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AutostartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
}

void AutostartTest::offUntilItIsSwitchedOn()
{
    QVERIFY(!Autostart().isOn());
    QVERIFY(Autostart().set(false)); // there is nothing to take away
    QVERIFY(!Autostart().isOn());
}

void AutostartTest::itIsWrittenAndTakenAway()
{
    Autostart autostart({QStringLiteral("/opt/tide mark/tidemark"), QStringLiteral("--in-tray")});
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QVERIFY(Autostart::place().startsWith(m_folder->path()));
    QFile file(Autostart::place());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\nExec=\"/opt/tide mark/tidemark\" \"--in-tray\"\n"), text.constData());
    QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(Autostart::place()));
}

void AutostartTest::aDesktopMayHaveSwitchedItOff()
{
    QVERIFY(Autostart().set(true));
    QFile file(Autostart::place());
    QVERIFY(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();
    QVERIFY(!Autostart().isOn());
    QVERIFY(Autostart().set(true)); // and it is switched on again
    QVERIFY(Autostart().isOn());
}

void AutostartTest::oddPathsAreQuoted_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QByteArray>("tried"); // no command: a path
    QTest::newRow("plain") << QStringLiteral("/usr/bin/tidemark") << QByteArray("\"/usr/bin/tidemark\"")
                           << QByteArray("/usr/bin/tidemark");
    QTest::newRow("a per cent sign") << QStringLiteral("/a%f") << QByteArray("\"/a%%f\"") << QByteArray("/a%f");
    QTest::newRow("a quote") << QStringLiteral("/a\"b") << QByteArray(R"("/a\\"b")") << QByteArray("/a\"b");
    QTest::newRow("a dollar") << QStringLiteral("/a$b") << QByteArray(R"("/a\\$b")") << QByteArray("/a$b");
    QTest::newRow("a backslash") << QStringLiteral("/a\\b") << QByteArray(R"("/a\\\\b")") << QByteArray(R"(/a\\b)");
}

void AutostartTest::oddPathsAreQuoted()
{
    QFETCH(QString, argument);
    QFETCH(QByteArray, quoted);
    QFETCH(QByteArray, tried);
    const QByteArray text = Autostart::desktopFile({argument});
    QVERIFY2(text.contains("\nExec=" + quoted + '\n'), text.constData());
    QVERIFY2(text.contains("\nTryExec=" + tried + '\n'), text.constData());
}

void AutostartTest::propertyListsAreEscaped()
{
    const QByteArray text = Autostart::propertyList({QStringLiteral("/Applications/A&B.app"), QStringLiteral("--in-tray")});
    QVERIFY(text.contains("<string>/Applications/A&amp;B.app</string>"));
    QVERIFY(text.contains("<key>RunAtLoad</key><true/>"));
}

void AutostartTest::aFolderThatCannotBeWritten()
{
    QFile inTheWay(m_folder->path() + QStringLiteral("/autostart"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Status set = Autostart().set(true);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::LocalData);
}

void AutostartTest::theCardSwitches()
{
    DemoRig rig;
    BackgroundCard card(rig.engine());
    const auto control = [&card](const char *name) { return DemoRig::find<SegmentedControl>(card, name); };
    QCOMPARE(control("autostartChoice")->current(), QStringLiteral("off"));
    emit control("autostartChoice")->chosen(QStringLiteral("on"));
    QVERIFY(Autostart().isOn());
    QCOMPARE(control("autostartChoice")->current(), QStringLiteral("on"));
    Settings &settings = rig.engine().settings();
    emit control("pauseChoice")->chosen(QStringLiteral("on"));
    QVERIFY(settings.flag(Setting::BackgroundPaused));
    emit control("notifyChoice")->chosen(QStringLiteral("off"));
    QVERIFY(!settings.flag(Setting::NotifyDesktop));
    QVERIFY(!settings.flag(Setting::KeepInTray)); // off until somebody switches it on
    QVERIFY(settings.set(Setting::BackgroundPaused, false)); // by the tray's menu
    QCOMPARE(control("pauseChoice")->current(), QStringLiteral("off"));
}

QTEST_MAIN(AutostartTest)
#include "AutostartTest.moc"
