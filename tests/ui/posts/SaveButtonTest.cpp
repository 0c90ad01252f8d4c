// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/SaveButton.h"

#include "core/engine/Downloads.h"
#include "tests/support/PageRig.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class SaveButtonTest : public QObject
{
    Q_OBJECT

private slots:
    void eachEntryHasItsPrice();
    void savesWhereTheUserSays();
    void photosHaveASoundAlone();
    void nothingIsAskedOffline();

private:
    static Post firstPost(PageRig &rig);
};

Post SaveButtonTest::firstPost(PageRig &rig)
{
    const auto posts = QCoro::waitFor(rig.engine->questions().posts(rig.creator(), 5, {}));
    rig.sandbox->resetRequests();
    const auto isVideo = [](const Post &post) { return post.type != PostType::Images; };
    return *std::find_if(posts->items.begin(), posts->items.end(), isVideo);
}

void SaveButtonTest::eachEntryHasItsPrice()
{
    PageRig rig;
    const Post post = firstPost(rig);
    SaveButton button(*rig.engine);
    QVERIFY(!button.isEnabled());
    button.setPost(post);
    QVERIFY(button.isEnabled());
    auto *video = part<QAction>(button, "saveVideo");
    auto *sound = part<QAction>(button, "saveSound");
    QTRY_VERIFY(video->isEnabled() && sound->isEnabled());
    QVERIFY2(video->text().contains(QStringLiteral("1 credit")), qPrintable(video->text()));
    QVERIFY2(sound->text().contains(QStringLiteral("1 credit")), qPrintable(sound->text()));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void SaveButtonTest::savesWhereTheUserSays()
{
    PageRig rig;
    const Post post = firstPost(rig);
    QTemporaryDir folder;
    SaveButton button(*rig.engine);
    button.setPost(post);
    auto *video = part<QAction>(button, "saveVideo");
    QTRY_VERIFY(video->isEnabled());
    video->trigger();
    auto *dialog = part<QFileDialog>(button, "saveDialog");
    QVERIFY(dialog->selectedFiles().value(0).endsWith(post.id.value + QStringLiteral(".mp4")));
    QCOMPARE(rig.sandbox->requests(), 0); // the price was seen, the place is still to be said
    const QString path = folder.filePath(QStringLiteral("a.mp4"));
    emit dialog->fileSelected(path);
    QCOMPARE(rig.engine->downloads().all().size(), 1);
    QTRY_COMPARE(rig.engine->downloads().all().value(0).state, DownloadState::Done);
    QVERIFY(QFileInfo(path).size() > 0);

    button.setPost(post); // the link is held now
    QTRY_VERIFY2(video->text().contains(QStringLiteral("free")), qPrintable(video->text()));
    dialog->reject();
}

void SaveButtonTest::photosHaveASoundAlone()
{
    PageRig rig;
    Post post = firstPost(rig);
    post.type = PostType::Images;
    SaveButton button(*rig.engine);
    button.setPost(post);
    QVERIFY(!part<QAction>(button, "saveVideo")->isVisible());
    QVERIFY(!part<QAction>(button, "saveVideoHd")->isVisible());
    QTRY_VERIFY(part<QAction>(button, "saveSound")->isEnabled());
}

void SaveButtonTest::nothingIsAskedOffline()
{
    PageRig rig;
    const Post post = firstPost(rig);
    rig.engine->setOffline(true);
    SaveButton button(*rig.engine);
    button.setPost(post);
    auto *video = part<QAction>(button, "saveVideo");
    QTRY_VERIFY(video->text().contains(QStringLiteral("offline")));
    QVERIFY(!video->isEnabled());
}

QTEST_MAIN(SaveButtonTest)

#include "SaveButtonTest.moc"
