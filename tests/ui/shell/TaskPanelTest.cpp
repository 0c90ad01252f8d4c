// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TaskPanel.h"

#include "core/engine/Downloads.h"
#include "tests/support/PageRig.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QMainWindow>
#include <QTest>

using namespace Tidemark;

class TaskPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void teachesWhereNothingRuns();
    void opensWithADownloadAndShowsItSaved();
    void aFailedOneIsTriedAgainForItsPrice();
    void cancelTakesItAway();
    void hostileTitleIsPlainText();

private:
    static MediaWish wish(const QTemporaryDir &folder, const QString &name);
};

MediaWish TaskPanelTest::wish(const QTemporaryDir &folder, const QString &name)
{
    return {QStringLiteral("https://www.tiktok.com/@mrbeast/video/7106594312292453675"), MediaKind::Video, folder.filePath(name),
            ExistingFile::Refuse};
}

void TaskPanelTest::teachesWhereNothingRuns()
{
    PageRig rig;
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    QVERIFY(!panel.isVisible());
    panel.toggle();
    QVERIFY(panel.isVisible());
    QVERIFY(part<PlainLabel>(panel, "noTasks")->isVisible());
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

void TaskPanelTest::opensWithADownloadAndShowsItSaved()
{
    PageRig rig;
    QTemporaryDir folder;
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    const qint64 id = rig.engine->downloads().add(wish(folder, QStringLiteral("a.mp4")), QStringLiteral("A title"));
    QVERIFY(panel.isVisible());
    QCOMPARE(part<PlainLabel>(panel, "downloadTitle")->fullText(), QStringLiteral("A title"));
    QTRY_COMPARE(rig.engine->downloads().find(id)->state, DownloadState::Done);
    QVERIFY(part<PriceButton>(panel, "showFolder")->isVisible());
    QVERIFY(!part<PriceButton>(panel, "resumeDownload")->isVisible());
    QVERIFY(part<PlainLabel>(panel, "downloadState")->fullText().contains(QStringLiteral("saved")));
    QTest::mouseClick(part<PriceButton>(panel, "clearDownloads"), Qt::LeftButton);
    QTRY_VERIFY(!panel.findChild<QWidget *>(QStringLiteral("download")));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("a.mp4"))));
    QVERIFY(part<PlainLabel>(panel, "noTasks")->isVisible());
}

void TaskPanelTest::aFailedOneIsTriedAgainForItsPrice()
{
    PageRig rig;
    QTemporaryDir folder;
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    rig.sandbox->setFault(QStringLiteral("/media/video/"), *faultNamed(QStringLiteral("500")));
    const qint64 id = rig.engine->downloads().add(wish(folder, QStringLiteral("a.mp4")), QStringLiteral("A title"));
    QTRY_COMPARE(rig.engine->downloads().find(id)->state, DownloadState::Failed);
    auto *again = part<PriceButton>(panel, "resumeDownload");
    QTRY_VERIFY(again->isEnabled());
    QCOMPARE(again->label(), QStringLiteral("Try again"));
    QCOMPARE(again->priceText(), QStringLiteral("free")); // its link is held
    rig.sandbox->setFault(QStringLiteral("/media/video/"), *faultNamed(QStringLiteral("none")));
    again->click();
    QTRY_COMPARE(rig.engine->downloads().find(id)->state, DownloadState::Done);
}

void TaskPanelTest::cancelTakesItAway()
{
    PageRig rig;
    QTemporaryDir folder;
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    rig.sandbox->setFault(QStringLiteral("/media/video/"), *faultNamed(QStringLiteral("500")));
    const qint64 id = rig.engine->downloads().add(wish(folder, QStringLiteral("a.mp4")), QStringLiteral("A title"));
    QTRY_COMPARE(rig.engine->downloads().find(id)->state, DownloadState::Failed);
    QTest::mouseClick(part<QAbstractButton>(panel, "cancelDownload"), Qt::LeftButton);
    QTRY_VERIFY(rig.engine->downloads().all().isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TaskPanelTest::hostileTitleIsPlainText()
{
    PageRig rig;
    QTemporaryDir folder;
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    const QString title = QStringLiteral("<img src='http://127.0.0.1:%1/x.png'>\u202Egpj.exe").arg(rig.sandbox->baseUrl().port());
    const qint64 id = rig.engine->downloads().add(wish(folder, QStringLiteral("a.mp4")), title);
    QTRY_COMPARE(rig.engine->downloads().find(id)->state, DownloadState::Done);
    const auto *label = part<PlainLabel>(panel, "downloadTitle");
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!label->fullText().contains(QChar(0x202E)));
    QCOMPARE(rig.sandbox->requests(), 1); // the link, and no picture
}

QTEST_MAIN(TaskPanelTest)

#include "TaskPanelTest.moc"
