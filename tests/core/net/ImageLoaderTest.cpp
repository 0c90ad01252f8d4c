// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ImageLoader.h"

#include "tests/support/RawHttpServer.h"

#include <QCoroTask>
#include <QTcpSocket>
#include <QTest>

using namespace Tidemark;

namespace {
const QByteArray kPng = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(40, '\0');

Result<ImageBytes> load(const QUrl &url, LoopbackMedia loopback = LoopbackMedia::Allow)
{
    ImageLoader loader(loopback);
    return QCoro::waitFor(loader.load(url));
}

RawHttpServer::Script redirectsTo(const QByteArray &target)
{
    return RawHttpServer::answers(RawHttpServer::response(302, "", "Location: " + target + "\r\n"));
}
} // namespace

class ImageLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatIsByTheFirstBytes_data();
    void formatIsByTheFirstBytes();
    void imageIsHandedOver();
    void failureHasItsKind_data();
    void failureHasItsKind();
    void loopbackIsRefusedUnlessAllowed();
    void badAddress_data();
    void badAddress();
    void redirectIsFollowed();
    void redirectIsJudgedLikeTheFirst_data();
    void redirectIsJudgedLikeTheFirst();
    void redirectsEnd();
    void tooLarge();
    void goneLoaderEndsItsLoads();
};

void ImageLoaderTest::formatIsByTheFirstBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 and so on") << QByteArray("jpeg");
    QTest::newRow("png") << kPng << QByteArray("png");
    QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << QByteArray("webp");
    QTest::newRow("riff that ends early") << QByteArray("RIFF\x10\0\0\0WEB", 11) << QByteArray();
    QTest::newRow("riff alone") << QByteArray("RIFF") << QByteArray();
    QTest::newRow("wave") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << QByteArray();
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray();
    QTest::newRow("ico") << QByteArray("\0\0\1\0\1\0", 6) << QByteArray();
    QTest::newRow("gif") << QByteArray("GIF89a") << QByteArray();
    QTest::newRow("html") << QByteArray("<!DOCTYPE html>") << QByteArray();
    QTest::newRow("blank before the magic") << QByteArray(" \xff\xd8\xff") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void ImageLoaderTest::formatIsByTheFirstBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, format);
    QCOMPARE(imageFormat(bytes), format);
}

void ImageLoaderTest::imageIsHandedOver()
{
    // The server's word on the type counts for nothing.
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, kPng)));
    const Result<ImageBytes> image = load(server.url(QStringLiteral("/a.svg")));
    QVERIFY(image.has_value());
    QCOMPARE(image->bytes, kPng);
    QCOMPARE(image->format, QByteArray("png"));
    QVERIFY(!server.bytesSeen().toLower().contains("x-api-key"));
}

void ImageLoaderTest::failureHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gone") << 404 << kPng << ErrorKind::NotFound;
    QTest::newRow("link expired") << 403 << kPng << ErrorKind::Upstream;
    QTest::newRow("server error") << 500 << kPng << ErrorKind::Upstream;
    QTest::newRow("svg") << 200 << QByteArray("<svg/>") << ErrorKind::ContractBroken;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::ContractBroken;
}

void ImageLoaderTest::failureHasItsKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(status, body)));
    const Result<ImageBytes> image = load(server.url());
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, kind);
    QCOMPARE(image.error().httpStatus, status);
}

void ImageLoaderTest::loopbackIsRefusedUnlessAllowed()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, kPng)));
    QVERIFY(!load(server.url(), LoopbackMedia::Refuse).has_value());
    QVERIFY(!load(server.url(QStringLiteral("/"), QStringLiteral("https")), LoopbackMedia::Refuse).has_value());
    QCOMPARE(server.connections(), 0);
}

void ImageLoaderTest::badAddress_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://images.example.com/a.jpg", "file:///etc/passwd", "data:image/png;base64,AAAA", "qrc:/icons/a.png",
             "https://user@images.example.com/", "https://192.168.1.1/a.jpg", "https://router/a.jpg", "https://[fe80::1]/a.jpg",
             "https://printer.local/a.jpg", "", "//images.example.com/a.jpg"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void ImageLoaderTest::badAddress()
{
    QFETCH(QString, url);
    const Result<ImageBytes> image = load(QUrl(url), LoopbackMedia::Refuse);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, ErrorKind::Upstream);
}

void ImageLoaderTest::redirectIsFollowed()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, kPng)));
    RawHttpServer first(redirectsTo(server.url().toEncoded()));
    QVERIFY(load(first.url()).has_value());
    QCOMPARE(server.requests(), 1);
}

void ImageLoaderTest::redirectIsJudgedLikeTheFirst_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"file:///etc/hostname", "http://images.example.com/", "data:image/png,", "http://a@127.0.0.1/"})
        QTest::newRow(target) << QByteArray(target);
}

void ImageLoaderTest::redirectIsJudgedLikeTheFirst()
{
    QFETCH(QByteArray, target);
    RawHttpServer server(redirectsTo(target));
    QVERIFY(!load(server.url()).has_value());
    QCOMPARE(server.requests(), 1);
}

void ImageLoaderTest::redirectsEnd()
{
    RawHttpServer server(redirectsTo("/again"));
    QVERIFY(!load(server.url()).has_value());
    QCOMPARE(server.requests(), 4);
}

void ImageLoaderTest::tooLarge()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, kPng + QByteArray(8 * 1024 * 1024, '\0'))));
    const Result<ImageBytes> image = load(server.url());
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, ErrorKind::Upstream);
}

void ImageLoaderTest::goneLoaderEndsItsLoads()
{
    RawHttpServer server;
    auto loader = std::make_unique<ImageLoader>(LoopbackMedia::Allow);
    auto task = loader->load(server.url());
    QTRY_COMPARE(server.requests(), 1);
    loader.reset();
    const Result<ImageBytes> image = QCoro::waitFor(task);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ImageLoaderTest)
#include "ImageLoaderTest.moc"
