// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/MediaShelf.h"

#include "core/sandbox/Shapes.h"

#include <QImage>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr qint64 kNow = 1'795'305'600;

MediaLinks links()
{
    return {QStringLiteral("http://127.0.0.1:9"), kNow + 3600};
}
} // namespace

class MediaShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void pictures_are_pictures_data();
    void pictures_are_pictures();
    void the_same_id_has_the_same_picture();
    void links_expire();
    void a_part_can_be_asked_for();
};

void MediaShelfTest::pictures_are_pictures_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSize>("size");
    QTest::newRow("avatar") << QStringLiteral("avatar") << QSize(160, 160);
    QTest::newRow("cover") << QStringLiteral("cover") << QSize(180, 240);
    QTest::newRow("still") << QStringLiteral("still") << QSize(180, 240);
}

void MediaShelfTest::pictures_are_pictures()
{
    QFETCH(QString, kind);
    QFETCH(QSize, size);
    for (int i = 0; i < 6; ++i) {
        const QUrl url(links().image(kind, QString::number(7'600'000'000'000'000'000LL + i)));
        const HttpReply reply = mediaReply(url, {}, kNow);
        QCOMPARE(reply.status, 200);
        QVERIFY(url.toString(QUrl::FullyEncoded).endsWith(QStringLiteral("%3D&s=PUBLISH")));
        QImage image;
        QVERIFY(image.loadFromData(reply.body, "PNG"));
        QCOMPARE(image.size(), size);
        QVERIFY(image.pixel(4, 4) != image.pixel(size.width() - 4, size.height() - 4));
    }
}

void MediaShelfTest::the_same_id_has_the_same_picture()
{
    MediaLinks later = links();
    later.expires += 7200;
    const QString id = QStringLiteral("7613619028011027733");
    const QUrl one(links().image(QStringLiteral("cover"), id));
    const QUrl two(later.image(QStringLiteral("cover"), id));
    QVERIFY(one != two);
    QCOMPARE(mediaReply(one, {}, kNow).body, mediaReply(two, {}, kNow).body);
}

void MediaShelfTest::links_expire()
{
    const QString id = QStringLiteral("7613619028011027733");
    for (const QString &link : {links().image(QStringLiteral("avatar"), id), links().video(id, 707)}) {
        QCOMPARE(mediaReply(QUrl(link), {}, kNow).status, 200);
        QCOMPARE(mediaReply(QUrl(link), {}, kNow + 7200).status, 403);
    }
    QVERIFY(links().video(id, 707).contains(QStringLiteral("&&")));
    QCOMPARE(mediaReply(QUrl(links().music(id)), {}, kNow + 7200).status, 200);
}

void MediaShelfTest::a_part_can_be_asked_for()
{
    const QUrl url(links().video(QStringLiteral("7613619028011027733"), 707));
    const QByteArray whole = mediaReply(url, {}, kNow).body;
    const HttpReply part = mediaReply(url, "bytes=10-19", kNow);
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, whole.mid(10, 10));
}

QTEST_GUILESS_MAIN(MediaShelfTest)
#include "MediaShelfTest.moc"
