// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TaskPanel.h"

#include "core/engine/Downloads.h"
#include "tests/support/PageRig.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QMainWindow>
#include <QTest>

#include <algorithm>

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
    void requestsAreCancelledByKeys();
    void aLongRunIsNotShownOneByOne();

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

// Six are sent, and hang; the seventh waits for a connection.
void TaskPanelTest::requestsAreCancelledByKeys()
{
    PageRig rig;
    rig.sandbox->setLatencyMs(60'000);
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    panel.toggle();
    QList<ErrorKind> ends;
    QObject context;
    AskOptions options;
    options.askedBy = QStringLiteral("You · Profiles");
    for (int i = 0; i < 7; ++i)
        QCoro::connect(rig.engine->questions().profile(QStringLiteral("somebody%1").arg(i), options), &context,
                       [&ends](const Result<ProfileAnswer> &answer) { ends.append(answer ? ErrorKind::Usage : answer.error().kind); });
    QTRY_COMPARE(rig.sandbox->requests(), 6);
    QTRY_COMPARE(panel.findChildren<QWidget *>(QStringLiteral("request")).size(), 5);
    QTRY_COMPARE(part<PlainLabel>(panel, "moreRequests")->fullText(), QStringLiteral("and 2 more"));
    QVERIFY(!part<PlainLabel>(panel, "noTasks")->isVisible());
    for (const QWidget *row : panel.findChildren<QWidget *>(QStringLiteral("request"))) {
        QVERIFY(row->isVisible());
        QVERIFY(row->height() >= row->sizeHint().height() && panel.rect().contains(row->geometry()));
    }
    // Which of them waits is open: their look-ups end in any order.
    const auto cancelButton = [&panel](const QString &said) {
        const auto rows = panel.findChildren<QWidget *>(QStringLiteral("request"));
        for (const QWidget *row : rows) {
            auto *button = row->findChild<QAbstractButton *>(QStringLiteral("cancelRequest"));
            if (button->accessibleName().contains(said) && row->isVisible())
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    const QString sent = QStringLiteral("its answer is kept when it comes");
    const QString unsent = QStringLiteral("it costs nothing");
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(cancelButton(sent));
        const QString name = cancelButton(sent)->accessibleName();
        QVERIFY2(name.startsWith(QStringLiteral("Do not wait for userinfo-by-username · @somebody")), qPrintable(name));
        cancelButton(sent)->setFocus();
        QTest::keyClick(cancelButton(sent), Qt::Key_Space);
        QTRY_COMPARE(ends.size(), i + 1);
        QTRY_VERIFY(!cancelButton(name));
    }
    QTRY_VERIFY(cancelButton(unsent));
    const QString name = cancelButton(unsent)->accessibleName();
    QVERIFY2(name.startsWith(QStringLiteral("Cancel userinfo-by-username · @somebody")), qPrintable(name));
    const auto *state = part<PlainLabel>(*cancelButton(unsent)->parentWidget(), "requestState");
    QVERIFY(state->fullText().startsWith(QStringLiteral("You · Profiles · not sent yet")));
    QTest::keyClick(cancelButton(unsent), Qt::Key_Space);
    QTRY_COMPARE(ends.size(), 4);
    QVERIFY(std::all_of(ends.begin(), ends.end(), [](ErrorKind kind) { return kind == ErrorKind::Cancelled; }));
    QCOMPARE(rig.sandbox->requests(), 6);
    QTRY_VERIFY(!cancelButton(unsent));
    QTRY_COMPARE(part<PlainLabel>(panel, "cancelledRequests")->fullText(), QStringLiteral("4 cancelled requests end by themselves"));
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
}

// Rows are changed a few times a second at the most, and none are made while nobody looks.
void TaskPanelTest::aLongRunIsNotShownOneByOne()
{
    PageRig rig;
    QMainWindow window;
    TaskPanel panel(*rig.engine, &window);
    window.show();
    for (int i = 0; i < 5; ++i)
        std::ignore = QCoro::waitFor(rig.engine->questions().profile(QStringLiteral("somebody%1").arg(i), {}));
    QVERIFY(!panel.findChild<QWidget *>(QStringLiteral("request")));
    panel.toggle();
    QTRY_VERIFY(part<PlainLabel>(panel, "noTasks")->isVisible());
    QVERIFY(!part<PlainLabel>(panel, "moreRequests")->isVisible());
}

QTEST_MAIN(TaskPanelTest)

#include "TaskPanelTest.moc"
