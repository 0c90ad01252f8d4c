// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ImageSource.h"

#include "core/cache/DiskCache.h"
#include "core/cache/PictureStore.h"
#include "core/engine/Engine.h"
#include "tests/support/RawHttpServer.h"
#include "tests/support/Wait.h"

#include <QBuffer>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

// Pictures come once for what they show, whatever their links are, and nothing but a small picture comes in.
class ImageSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void aLinkThatChangesAsksNothing();
    void offlineShowsWhatIsHeld();
    void backOnlineItIsAskedFor();
    void anOldOneIsAskedForOnceMore();
    void oneThatFailedIsAskedForAgain();
    void hostilePicturesStayOut_data();
    void hostilePicturesStayOut();
    void aRedirectCarriesNoKey();
    void whatIsKeptIsSmallAndOurs();
};

namespace {

constexpr qint64 kNow = 1'800'000'000;
const QString kId = QStringLiteral("6812345678901234567");

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray picture(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return encoded(image, format);
}

// A PNG whose head promises what its bytes do not hold.
QByteArray promised(quint32 width, quint32 height)
{
    QByteArray bytes = picture(8, 8);
    const auto put = [&bytes](int at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    return bytes;
}

struct World {
    explicit World(const QByteArray &body = picture(64, 48))
        : server(RawHttpServer::answers(RawHttpServer::response(200, body)))
    {
        open();
    }
    ~World() { close(); }
    Q_DISABLE_COPY_MOVE(World)

    void open(Clock *clock = nullptr)
    {
        EngineOptions options;
        options.dataDir = folder.path();
        options.apiBase = server.url().toString();
        options.key = "a-key-for-tests";
        options.clock = clock;
        auto opened = Engine::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        engine = std::move(*opened);
        images = std::make_unique<ImageSource>(*engine);
    }
    void close()
    {
        images.reset();
        QCoro::waitFor(engine->shutdown());
        engine.reset();
    }
    [[nodiscard]] QImage get(const QString &path)
    {
        const QString url = path.isEmpty() ? QString() : server.url(path).toString();
        QImage image = images->image(kId, url);
        const bool came = image.isNull() && QTest::qWaitFor([&] { return !(image = images->image(kId, url)).isNull(); }, 2'000);
        return came || !image.isNull() ? image : QImage();
    }

    QTemporaryDir folder;
    RawHttpServer server;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<ImageSource> images;
};

} // namespace

void ImageSourceTest::aLinkThatChangesAsksNothing()
{
    World world;
    QVERIFY(!world.get(QStringLiteral("/a.jpeg?x-expires=1")).isNull());
    QCOMPARE(world.server.requests(), 1);
    ImageSource otherPage(*world.engine); // each view has one of its own
    const QSignalSpy arrived(&otherPage, &ImageSource::arrived);
    QVERIFY(otherPage.image(kId, world.server.url(QStringLiteral("/b.jpeg?x-expires=2")).toString()).isNull());
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(otherPage.image(kId, QString()).size(), QSize(64, 48));
    world.close();
    world.open();
    QVERIFY(!world.get(QStringLiteral("/c.jpeg?x-expires=3")).isNull());
    QCOMPARE(world.server.requests(), 1);
}

void ImageSourceTest::offlineShowsWhatIsHeld()
{
    World world;
    QVERIFY(!world.get(QStringLiteral("/a.jpeg")).isNull());
    world.close();
    world.open();
    world.engine->setOffline(true);
    QVERIFY(!world.get(QStringLiteral("/a.jpeg")).isNull());
    world.close();
    world.open();
    QVERIFY(!world.get(QString()).isNull()); // not even a link is known
    QCOMPARE(world.server.requests(), 1);
}

void ImageSourceTest::backOnlineItIsAskedFor()
{
    World world;
    world.engine->setOffline(true);
    const QString url = world.server.url(QStringLiteral("/a.jpeg")).toString();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(world.images->image(kId, url).isNull());
        static_cast<void>(wait(world.engine->diskCache().pictures().statistics()));
        QCoreApplication::processEvents();
    }
    QCOMPARE(world.server.requests(), 0);
    world.engine->setOffline(false);
    QVERIFY(!world.get(QStringLiteral("/a.jpeg")).isNull());
    QCOMPARE(world.server.requests(), 1);
}

void ImageSourceTest::anOldOneIsAskedForOnceMore()
{
    World world;
    QVERIFY(!world.get(QStringLiteral("/a.jpeg")).isNull());
    auto held = wait(world.engine->diskCache().pictures().find(kId, kNow));
    QVERIFY(held);
    held->fetchedAt -= 31 * 86'400;
    world.engine->diskCache().pictures().put(kId, *held);
    world.server.setScript(RawHttpServer::answers(RawHttpServer::response(200, picture(20, 20))));
    world.images = std::make_unique<ImageSource>(*world.engine);
    QCOMPARE(world.get(QStringLiteral("/a.jpeg")).size(), QSize(64, 48)); // at once, what is held
    QTRY_COMPARE(world.images->image(kId, QString()).size(), QSize(20, 20));
    QCOMPARE(world.server.requests(), 2);
}

// A link that died is no reason to show a monogram for ever: the next answer brings another one.
void ImageSourceTest::oneThatFailedIsAskedForAgain()
{
    World world;
    world.server.setScript([](QTcpSocket *socket, const QByteArray &head) {
        const bool isDead = head.contains("/dead");
        socket->write(isDead ? RawHttpServer::response(403, "gone") : RawHttpServer::response(200, picture(64, 48)));
    });
    const QString dead = world.server.url(QStringLiteral("/dead.jpeg")).toString();
    QVERIFY(world.images->image(kId, dead).isNull());
    QTRY_COMPARE(world.server.requests(), 1);
    QTRY_COMPARE(world.images->running(), 0);
    QVERIFY(world.images->image(kId, dead).isNull()); // the same at once: no second time
    QCOMPARE(world.images->running(), 0);
    QVERIFY(!world.get(QStringLiteral("/fresh.jpeg")).isNull());
    QCOMPARE(world.server.requests(), 2);
}

void ImageSourceTest::hostilePicturesStayOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("svg of 10 MB") << "<svg xmlns='http://www.w3.org/2000/svg'>" + QByteArray(10 * 1024 * 1024, ' ') + "</svg>";
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("bmp") << picture(8, 8, "BMP");
    QTest::newRow("xpm") << picture(8, 8, "XPM");
    QTest::newRow("half a png") << picture(64, 64).first(60);
    QTest::newRow("a jpeg's first bytes") << picture(64, 64, "JPEG").first(12);
    QTest::newRow("a png that says it is 60,000 wide") << promised(60'000, 60'000);
    QTest::newRow("a png that says it has 2^31 rows") << promised(1, 0x7fffffff);
    QTest::newRow("a png without a side") << promised(0, 8);
    QTest::newRow("5,000 pixels a side, of few bytes") << picture(5'000, 5'000);
    QTest::newRow("jpeg's magic before html") << QByteArray("\xff\xd8\xff<html><script>");
    QTest::newRow("riff that is no webp") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16);
    QTest::newRow("nothing") << QByteArray();
}

void ImageSourceTest::hostilePicturesStayOut()
{
    QFETCH(QByteArray, body);
    World world(body);
    const QSignalSpy arrived(world.images.get(), &ImageSource::arrived);
    const QString url = world.server.url(QStringLiteral("/a.png")).toString();
    QVERIFY(world.images->image(kId, url).isNull());
    QTRY_COMPARE(world.server.requests(), 1);
    // A second that is asked for by the same source comes after the first was judged.
    world.server.setScript(RawHttpServer::answers(RawHttpServer::response(200, picture(8, 8))));
    QTRY_VERIFY(!world.images->image(QStringLiteral("good"), url).isNull());
    QTRY_VERIFY(world.images->image(kId, url).isNull());
    QCOMPARE(arrived.size(), 1);
    QVERIFY(!wait(world.engine->diskCache().pictures().find(kId, kNow)));
    QVERIFY(!world.server.bytesSeen().toLower().contains("x-api-key"));
}

void ImageSourceTest::aRedirectCarriesNoKey()
{
    RawHttpServer target(RawHttpServer::answers(RawHttpServer::response(200, picture(8, 8))));
    World world;
    world.server.setScript(
        RawHttpServer::answers(RawHttpServer::response(302, "", "Location: " + target.url().toEncoded() + "\r\n")));
    QVERIFY(!world.get(QStringLiteral("/a.png")).isNull());
    QCOMPARE(target.requests(), 1);
    QVERIFY(!target.bytesSeen().toLower().contains("x-api-key"));
    QVERIFY(!world.server.bytesSeen().contains("a-key-for-tests"));
}

void ImageSourceTest::whatIsKeptIsSmallAndOurs()
{
    QByteArray body = picture(2'000, 1'000, "JPEG");
    const QByteArray comment("\xff\xfe\x00\x0ahostile!", 12);
    body.insert(2, comment);
    World world(body);
    QCOMPARE(world.get(QStringLiteral("/a.jpeg")).size(), QSize(256, 128));
    const auto held = wait(world.engine->diskCache().pictures().find(kId, kNow));
    QVERIFY(held);
    QVERIFY(held->bytes.size() < 20'000);
    QVERIFY(!held->bytes.contains("hostile!"));
    QImage clear(16, 16, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QCOMPARE(imageFormat(encodedThumbnail(clear)), QByteArray("png"));
}

QTEST_MAIN(ImageSourceTest)

#include "ImageSourceTest.moc"
