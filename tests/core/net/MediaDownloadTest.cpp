// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/MediaDownload.h"

#include "tests/support/RawHttpServer.h"

#include <QCoroTask>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

// Bytes of which no two places look the same.
QByteArray mediaBytes(qint64 size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed;
    for (char &byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

QByteArray response(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
           + "\r\n" + body;
}

qint64 firstAsked(const QByteArray &head)
{
    const qsizetype at = head.indexOf("Range: bytes=");
    return at < 0 ? -1 : head.sliced(at + 13).split('-').first().toLongLong();
}

// As a CDN serves a file: the part that is asked for.
RawHttpServer::Script serves(const QByteArray &whole)
{
    return [whole](QTcpSocket *socket, const QByteArray &head) {
        const qint64 first = firstAsked(head);
        if (first >= whole.size()) {
            socket->write(response(416, "", "Content-Range: bytes */" + QByteArray::number(whole.size()) + "\r\n"));
            return;
        }
        const QByteArray part = whole.mid(first, MediaDownload::kPiece);
        const QByteArray place = QByteArray::number(first) + '-' + QByteArray::number(first + part.size() - 1);
        socket->write(response(206, part, "Content-Type: video/mp4\r\nContent-Range: bytes " + place + '/'
                                                             + QByteArray::number(whole.size()) + "\r\n"));
    };
}

} // namespace

class MediaDownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rangeHeader_data();
    void rangeHeader();
    void wholeFile_data();
    void wholeFile();
    void progressGrowsToTheTotal();
    void goesOnWhereItBrokeOff();
    void completeFileIsNotFetchedAgain();
    void otherBytesBeginAnew();
    void serverWithoutPieces();
    void failures_data();
    void failures();
    void cutOffKeepsWhatThereIs();
    void wrongPart();
    void fileThatCannotBeWritten();
    void noKeyAndNoCompression();
    void loopbackIsRefused();

private:
    Result<MediaFile> fetch(LoopbackMedia loopback = LoopbackMedia::Allow);
    void leave(const QByteArray &bytes);
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawHttpServer> m_server;
    QList<MediaProgress> m_progress;
};

void MediaDownloadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawHttpServer>();
    m_progress.clear();
}

Result<MediaFile> MediaDownloadTest::fetch(LoopbackMedia loopback)
{
    MediaDownload download(loopback);
    return QCoro::waitFor(download.fetch(m_server->url(), m_folder->filePath(QStringLiteral("part")),
                                         [this](MediaProgress progress) { m_progress.append(progress); }));
}

void MediaDownloadTest::leave(const QByteArray &bytes)
{
    QFile file(m_folder->filePath(QStringLiteral("part")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray MediaDownloadTest::written() const
{
    QFile file(m_folder->filePath(QStringLiteral("part")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MediaDownloadTest::rangeHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("total");
    QTest::newRow("part") << QByteArray("bytes 100-199/1000") << qint64(100) << qint64(1000);
    QTest::newRow("total unknown") << QByteArray("bytes 0-199/*") << qint64(0) << qint64(-1);
    QTest::newRow("out of range") << QByteArray("bytes */1000") << qint64(-1) << qint64(1000);
    QTest::newRow("nothing") << QByteArray() << qint64(-1) << qint64(-1);
    QTest::newRow("other unit") << QByteArray("lines 1-2/3") << qint64(-1) << qint64(-1);
    QTest::newRow("no slash") << QByteArray("bytes 1-2") << qint64(-1) << qint64(-1);
    QTest::newRow("negative") << QByteArray("bytes -5-9/-7") << qint64(-1) << qint64(-1);
}

void MediaDownloadTest::rangeHeader()
{
    QFETCH(const QByteArray, header);
    const ContentRange range = ContentRange::of(header);
    QTEST(range.first.value_or(-1), "first");
    QTEST(range.total.value_or(-1), "total");
}

void MediaDownloadTest::wholeFile_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("requests");
    QTest::newRow("a byte") << qint64(1) << 1;
    QTest::newRow("less than a piece") << qint64(100'000) << 1;
    QTest::newRow("exactly a piece") << MediaDownload::kPiece << 1;
    QTest::newRow("a byte more") << MediaDownload::kPiece + 1 << 2;
    QTest::newRow("three pieces") << 2 * MediaDownload::kPiece + 5 << 3;
}

void MediaDownloadTest::wholeFile()
{
    QFETCH(const qint64, size);
    m_server->setScript(serves(mediaBytes(size)));
    const auto file = fetch();
    QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
    QCOMPARE(file->bytes, size);
    QCOMPARE(file->contentType, QByteArray("video/mp4"));
    QVERIFY(!file->resumed);
    QCOMPARE(written(), mediaBytes(size));
    QTEST(m_server->requests(), "requests");
}

void MediaDownloadTest::progressGrowsToTheTotal()
{
    const qint64 size = MediaDownload::kPiece + 7;
    m_server->setScript(serves(mediaBytes(size)));
    QVERIFY(fetch());
    QCOMPARE(m_progress.size(), 2);
    QCOMPARE(m_progress.first().received, MediaDownload::kPiece);
    QCOMPARE(m_progress.first().total, std::optional(size));
    QCOMPARE(m_progress.last().received, size);
}

void MediaDownloadTest::goesOnWhereItBrokeOff()
{
    const QByteArray whole = mediaBytes(MediaDownload::kPiece);
    constexpr qint64 kThere = MediaDownload::kPiece * 3 / 4;
    leave(whole.left(kThere));
    m_server->setScript(serves(whole));
    const auto file = fetch();
    QVERIFY(file);
    QVERIFY(file->resumed);
    QCOMPARE(file->bytes, whole.size());
    QCOMPARE(written(), whole);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(firstAsked(m_server->heads().first()), kThere - MediaDownload::kOverlap);
}

void MediaDownloadTest::completeFileIsNotFetchedAgain()
{
    const QByteArray whole = mediaBytes(200'000);
    leave(whole);
    m_server->setScript(serves(whole));
    QVERIFY(fetch());
    QCOMPARE(written(), whole);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(firstAsked(m_server->heads().first()), 200'000 - MediaDownload::kOverlap);
}

void MediaDownloadTest::otherBytesBeginAnew()
{
    const QByteArray whole = mediaBytes(150'000, 2);
    for (const qint64 held : {qint64(100'000), qint64(150'000), qint64(400'000)}) {
        leave(mediaBytes(held, 3));
        m_server->setScript(serves(whole));
        const auto file = fetch();
        QVERIFY(file);
        QVERIFY(!file->resumed);
        QCOMPARE(written(), whole);
    }
}

void MediaDownloadTest::serverWithoutPieces()
{
    const QByteArray whole = mediaBytes(MediaDownload::kPiece + 100);
    leave(whole.left(1'000));
    m_server->setScript(RawHttpServer::answers(response(200, whole, "Content-Type: audio/mpeg\r\n")));
    const auto file = fetch();
    QVERIFY(file);
    QVERIFY(!file->resumed);
    QCOMPARE(written(), whole);
    QCOMPARE(m_server->requests(), 1);
}

void MediaDownloadTest::failures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind, int status) {
        QTest::newRow(name) << answer << kind << status;
    };
    row("expired", RawHttpServer::response(403, "no"), ErrorKind::Upstream, 403);
    row("gone", RawHttpServer::response(410, "no"), ErrorKind::Upstream, 410);
    row("nowhere", RawHttpServer::response(404, "no"), ErrorKind::NotFound, 404);
    row("broken server", RawHttpServer::response(503, "no"), ErrorKind::Upstream, 503);
    row("nothing in it", RawHttpServer::response(204, ""), ErrorKind::Upstream, 204);
    row("a page", response(200, "<html>", "Content-Type: text/html\r\n"), ErrorKind::Upstream, 200);
    row("an error as JSON", response(200, "{}", "Content-Type: application/json\r\n"), ErrorKind::Upstream, 200);
    row("sent to plain http elsewhere", RawHttpServer::response(302, "", "Location: http://example.com/x\r\n"), ErrorKind::Upstream, 0);
    row("sent to a file", RawHttpServer::response(302, "", "Location: file:///etc/passwd\r\n"), ErrorKind::Upstream, 0);
}

void MediaDownloadTest::failures()
{
    QFETCH(const QByteArray, answer);
    m_server->setScript(RawHttpServer::answers(answer));
    const auto file = fetch();
    QVERIFY(!file);
    QTEST(file.error().kind, "kind");
    QTEST(file.error().httpStatus, "status");
    QCOMPARE(file.error().requests, 0);
    QVERIFY(written().isEmpty());
}

void MediaDownloadTest::cutOffKeepsWhatThereIs()
{
    const QByteArray whole = mediaBytes(2 * MediaDownload::kPiece);
    const auto honest = serves(whole);
    m_server->setScript([&honest](QTcpSocket *socket, const QByteArray &head) {
        if (firstAsked(head) == 0)
            honest(socket, head);
        else
            socket->abort();
    });
    const auto broken = fetch();
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Upstream);
    QCOMPARE(written(), whole.left(MediaDownload::kPiece));
    m_server->setScript(honest);
    const auto file = fetch();
    QVERIFY(file);
    QVERIFY(file->resumed);
    QCOMPARE(written(), whole);
}

void MediaDownloadTest::wrongPart()
{
    m_server->setScript(RawHttpServer::answers(response(206, "abc", "Content-Range: bytes 7-9/10\r\n")));
    const auto file = fetch();
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Upstream);
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(written().isEmpty());
}

void MediaDownloadTest::fileThatCannotBeWritten()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("part")));
    m_server->setScript(serves(mediaBytes(10)));
    const auto file = fetch();
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::LocalData);
    QVERIFY(file.error().detail.contains(m_folder->path()));
}

void MediaDownloadTest::noKeyAndNoCompression()
{
    m_server->setScript(serves(mediaBytes(10)));
    QVERIFY(fetch());
    const QByteArray head = m_server->heads().first().toLower();
    QVERIFY(!head.contains("x-api-key"));
    QVERIFY(!head.contains("cookie"));
    QVERIFY(head.contains("accept-encoding: identity"));
}

void MediaDownloadTest::loopbackIsRefused()
{
    m_server->setScript(serves(mediaBytes(10)));
    const auto file = fetch(LoopbackMedia::Refuse);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Upstream);
    QCOMPARE(m_server->requests(), 0);
}

QTEST_GUILESS_MAIN(MediaDownloadTest)
#include "MediaDownloadTest.moc"
