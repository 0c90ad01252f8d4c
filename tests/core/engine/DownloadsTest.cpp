// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Downloads.h"

#include "tests/support/FetchRig.h"
#include "tests/support/RawHttpServer.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kPieces = 3;
const QByteArray kWhole(kPieces * MediaDownload::kPiece, 'v');

// The part that is asked for, as a media server gives it.
QByteArray partFor(const QByteArray &head)
{
    const qint64 first = head.sliced(head.indexOf("bytes=") + 6).split('-').first().toLongLong();
    const QByteArray part = kWhole.mid(first, MediaDownload::kPiece);
    const QByteArray place = QByteArray::number(first) + '-' + QByteArray::number(first + part.size() - 1);
    return RawHttpServer::response(206, part,
                                   "Content-Type: video/mp4\r\nContent-Range: bytes " + place + '/'
                                       + QByteArray::number(kWhole.size()) + "\r\n");
}

} // namespace

class DownloadsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isSaved();
    void pauseKeepsWhatCameAndGoesOn();
    void cancelLeavesNothing();
    void twoAtOnceAndTheThirdInItsTurn();
    void theSameTargetIsOneDownload();
    void anotherPostTakesTheTargetOver();
    void failedOneIsTriedAgain();
    void unfinishedOnesComeBackPaused();
    void damagedListIsNone_data();
    void damagedListIsNone();
    void anOldFileIsReplacedOnlyAtTheEnd();

private:
    void open();
    void answerLink();
    qint64 add(const QString &name, ExistingFile existing = ExistingFile::Refuse);
    [[nodiscard]] QString path(const QString &name) const { return m_rig->dir.filePath(name); }
    [[nodiscard]] DownloadState state(qint64 id) const;
    [[nodiscard]] static QByteArray content(const QString &path);

    std::unique_ptr<FetchRig> m_rig;
    std::unique_ptr<RawHttpServer> m_media;
    std::unique_ptr<MediaSaver> m_saver;
    std::unique_ptr<Downloads> m_downloads;
    int m_posts = 0;
};

void DownloadsTest::init()
{
    m_rig = std::make_unique<FetchRig>();
    m_media = std::make_unique<RawHttpServer>([](QTcpSocket *socket, const QByteArray &head) { socket->write(partFor(head)); });
    m_posts = 0;
    open();
}

void DownloadsTest::cleanup()
{
    m_downloads->stop();
    m_saver->abortAll();
    QTRY_COMPARE(m_downloads->running(), 0);
    m_downloads.reset();
}

void DownloadsTest::open()
{
    m_downloads.reset();
    m_saver = std::make_unique<MediaSaver>(m_rig->catalogue, m_rig->fetcher, LoopbackMedia::Allow);
    m_downloads = std::make_unique<Downloads>(*m_saver, path(QStringLiteral("downloads.json")));
}

void DownloadsTest::answerLink()
{
    m_rig->transport.answer(200, R"({"video":")" + m_media->url(QStringLiteral("/v.mp4")).toEncoded() + R"("})");
}

// Of a post of its own, so that each asks for its own link.
qint64 DownloadsTest::add(const QString &name, ExistingFile existing)
{
    const QString link = QStringLiteral("https://www.tiktok.com/@mrbeast/video/71065943122924536%1").arg(10 + m_posts++);
    return m_downloads->add({link, MediaKind::Video, path(name), existing}, name);
}

DownloadState DownloadsTest::state(qint64 id) const
{
    const Download *const download = m_downloads->find(id);
    return download ? download->state : DownloadState::Waiting;
}

QByteArray DownloadsTest::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DownloadsTest::isSaved()
{
    answerLink();
    QList<qint64> progress;
    connect(m_downloads.get(), &Downloads::changed, this, [this, &progress](qint64 id) {
        progress.append(m_downloads->find(id)->progress.received);
    });
    const qint64 id = add(QStringLiteral("one.mp4"));
    QTRY_COMPARE(state(id), DownloadState::Done);
    QCOMPARE(content(path(QStringLiteral("one.mp4"))), kWhole);
    QCOMPARE(m_downloads->find(id)->credits, 1);
    QVERIFY(progress.contains(MediaDownload::kPiece));
    QVERIFY(progress.contains(2 * MediaDownload::kPiece));
    m_downloads->clearDone();
    QVERIFY(m_downloads->all().isEmpty());
    QVERIFY(QFile::exists(path(QStringLiteral("one.mp4"))));
}

void DownloadsTest::pauseKeepsWhatCameAndGoesOn()
{
    answerLink();
    bool isPaused = false;
    connect(m_downloads.get(), &Downloads::changed, this, [this, &isPaused](qint64 id) {
        if (!isPaused && m_downloads->find(id)->progress.received > 0) {
            isPaused = true;
            m_downloads->pause(id);
        }
    });
    const qint64 id = add(QStringLiteral("one.mp4"));
    QTRY_VERIFY(isPaused);
    QTRY_COMPARE(m_downloads->running(), 0);
    QCOMPARE(state(id), DownloadState::Paused);
    QCOMPARE(m_media->requests(), 1);
    QCOMPARE(content(path(QStringLiteral("one.mp4.part"))), kWhole.left(MediaDownload::kPiece));

    m_downloads->resume(id); // the link is held still: no second credit
    QTRY_COMPARE(state(id), DownloadState::Done);
    QCOMPARE(content(path(QStringLiteral("one.mp4"))), kWhole);
    QVERIFY(!QFile::exists(path(QStringLiteral("one.mp4.part"))));
    QCOMPARE(m_downloads->find(id)->credits, 1);
    QCOMPARE(m_rig->transport.hits, 1);
    QVERIFY(!m_media->heads().at(1).contains("bytes=0-"));
}

void DownloadsTest::cancelLeavesNothing()
{
    answerLink();
    bool isCancelled = false;
    connect(m_downloads.get(), &Downloads::changed, this, [this, &isCancelled](qint64 id) {
        const Download *const download = m_downloads->find(id);
        if (!isCancelled && download && download->progress.received > 0) {
            isCancelled = true;
            m_downloads->cancel(id);
        }
    });
    add(QStringLiteral("one.mp4"));
    QTRY_VERIFY(isCancelled);
    QVERIFY(m_downloads->all().isEmpty());
    QTRY_COMPARE(m_downloads->running(), 0);
    QTRY_VERIFY(!QFile::exists(path(QStringLiteral("one.mp4.part"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("one.mp4"))));
    open();
    QVERIFY(m_downloads->all().isEmpty());
}

void DownloadsTest::twoAtOnceAndTheThirdInItsTurn()
{
    QList<QTcpSocket *> held;
    m_media->setScript([&held](QTcpSocket *socket, const QByteArray &) { held.append(socket); });
    for (int i = 0; i < 3; ++i)
        answerLink();
    const qint64 first = add(QStringLiteral("1.mp4"));
    const qint64 second = add(QStringLiteral("2.mp4"));
    const qint64 third = add(QStringLiteral("3.mp4"));
    QTRY_COMPARE(held.size(), 2);
    QCOMPARE(state(first), DownloadState::Running);
    QCOMPARE(state(second), DownloadState::Running);
    QCOMPARE(state(third), DownloadState::Waiting);
    QCOMPARE(m_rig->transport.hits, 2); // what waits has not spent
    m_media->setScript([](QTcpSocket *socket, const QByteArray &head) { socket->write(partFor(head)); });
    for (QTcpSocket *const socket : held)
        socket->abort();
    QTRY_COMPARE(state(third), DownloadState::Done);
    QCOMPARE(state(first), DownloadState::Failed);
}

void DownloadsTest::theSameTargetIsOneDownload()
{
    answerLink();
    const qint64 id = add(QStringLiteral("one.mp4"));
    const MediaWish same = m_downloads->find(id)->wish;
    QCOMPARE(m_downloads->add(same, QStringLiteral("one.mp4")), id);
    QCOMPARE(m_downloads->all().size(), 1);
    QTRY_COMPARE(state(id), DownloadState::Done);
}

// The price that was shown is that of the other post: it comes, not the one that was begun before.
void DownloadsTest::anotherPostTakesTheTargetOver()
{
    answerLink();
    answerLink();
    bool isPaused = false;
    connect(m_downloads.get(), &Downloads::changed, this, [this, &isPaused](qint64 id) {
        if (!isPaused && m_downloads->find(id) && m_downloads->find(id)->progress.received > 0) {
            isPaused = true;
            m_downloads->pause(id);
        }
    });
    const qint64 first = add(QStringLiteral("one.mp4"));
    QTRY_VERIFY(isPaused);
    const qint64 second = add(QStringLiteral("one.mp4"));
    QVERIFY(second != first);
    QCOMPARE(m_downloads->find(first), nullptr);
    QTRY_COMPARE(state(second), DownloadState::Done);
    QCOMPARE(content(path(QStringLiteral("one.mp4"))), kWhole);
    QCOMPARE(m_downloads->all().size(), 1);
    QVERIFY(!QFile::exists(path(QStringLiteral("one.mp4.part"))));
}

void DownloadsTest::failedOneIsTriedAgain()
{
    answerLink();
    m_media->setScript(RawHttpServer::answers(RawHttpServer::response(500, "no")));
    const qint64 id = add(QStringLiteral("one.mp4"));
    QTRY_COMPARE(state(id), DownloadState::Failed);
    QCOMPARE(m_downloads->find(id)->error->httpStatus, 500);
    m_media->setScript([](QTcpSocket *socket, const QByteArray &head) { socket->write(partFor(head)); });
    m_downloads->resume(id);
    QTRY_COMPARE(state(id), DownloadState::Done);
    QVERIFY(!m_downloads->find(id)->error);
}

void DownloadsTest::unfinishedOnesComeBackPaused()
{
    m_media->setScript([](QTcpSocket *, const QByteArray &) {}); // never
    answerLink();
    add(QStringLiteral("one.mp4"));
    QTRY_COMPARE(m_media->requests(), 1);
    m_downloads->stop();
    m_saver->abortAll();
    QTRY_COMPARE(m_downloads->running(), 0);
    open();
    QCOMPARE(m_downloads->all().size(), 1);
    const Download back = m_downloads->all().first();
    QCOMPARE(back.state, DownloadState::Paused);
    QCOMPARE(back.title, QStringLiteral("one.mp4"));
    QCOMPARE(m_downloads->running(), 0); // nothing is asked for by the start alone
    m_media->setScript([](QTcpSocket *socket, const QByteArray &head) { socket->write(partFor(head)); });
    m_downloads->resume(back.id);
    QTRY_COMPARE(state(back.id), DownloadState::Done);
    QCOMPARE(content(path(QStringLiteral("one.mp4"))), kWhole);
    open();
    QVERIFY(m_downloads->all().isEmpty());
}

void DownloadsTest::damagedListIsNone_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addRow("no JSON") << QByteArray("\x01\x02 nonsense");
    QTest::addRow("an object") << QByteArray(R"({"link":"https://x"})");
    QTest::addRow("texts") << QByteArray(R"(["one","two"])");
    QTest::addRow("an unknown kind") << QByteArray(R"([{"link":"https://x","kind":"film","target":"a"}])");
    QTest::addRow("no target") << QByteArray(R"([{"link":"https://x","kind":"video"}])");
}

void DownloadsTest::damagedListIsNone()
{
    QFETCH(const QByteArray, list);
    QFile file(path(QStringLiteral("downloads.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(list), list.size());
    file.close();
    open();
    QVERIFY(m_downloads->all().isEmpty());
}

void DownloadsTest::anOldFileIsReplacedOnlyAtTheEnd()
{
    QFile old(path(QStringLiteral("one.mp4")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    QCOMPARE(old.write("old"), qint64(3));
    old.close();
    const qint64 refused = add(QStringLiteral("one.mp4"));
    QTRY_COMPARE(state(refused), DownloadState::Failed);
    QCOMPARE(m_rig->transport.hits, 0); // before anything was spent
    m_downloads->cancel(refused);
    QCOMPARE(content(old.fileName()), QByteArray("old"));
    answerLink();
    const qint64 id = add(QStringLiteral("one.mp4"), ExistingFile::Replace);
    QTRY_COMPARE(state(id), DownloadState::Done);
    QCOMPARE(content(old.fileName()), kWhole);
}

QTEST_GUILESS_MAIN(DownloadsTest)

#include "DownloadsTest.moc"
