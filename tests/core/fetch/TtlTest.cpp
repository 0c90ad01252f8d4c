// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/fetch/LinkExpiry.h"
#include "core/fetch/Ttl.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'638'000'000;
constexpr qint64 kHour = 3'600;
using Values = QMap<QString, QString>;

QByteArray comments(int total)
{
    return R"({"comments":[],"cursor":0,"hasMore":false,"total":)" + QByteArray::number(total) + '}';
}

// The id of a post of this age, and its link.
QString postOf(qint64 ageS)
{
    return QStringLiteral("https://www.tiktok.com/@a/video/%1").arg(quint64(kNow - ageS) << 32);
}

QByteArray video(qint64 expiry)
{
    return R"({"video":"https://v16m.example.net/4cc86938b3e2a3695b9127eb86b397b6/)" + QByteArray::number(expiry, 16) + R"(/video/tos/x/?a=0","video_hd":null})";
}

} // namespace

class TtlTest : public QObject
{
    Q_OBJECT

private slots:
    void links_data();
    void links();
    void answers_data();
    void answers();
    void aUsersOwnTtlHolds();
};

void TtlTest::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<qint64>("expiry"); // 0: it does not say
    QTest::addRow("a picture") << QStringLiteral("https://p16.example.com/a.jpeg?x-expires=1638532800&x-signature=S6%3D") << qint64(1'638'532'800);
    QTest::addRow("a video") << QStringLiteral("https://v16m.example.net/4cc86938b3e2a3695b9127eb86b397b6/61aa0823/video/tos/?a=0") << qint64(0x61aa0823);
    QTest::addRow("a name, no signature") << QStringLiteral("https://v16m.example.net/video/61aa0823/x.mp4") << qint64(0);
    QTest::addRow("words") << QStringLiteral("https://p16.example.com/a.jpeg?x-expires=soon") << qint64(0);
    QTest::addRow("a time before the service") << QStringLiteral("https://p16.example.com/a.jpeg?x-expires=12") << qint64(0);
    QTest::addRow("more than a number holds") << QStringLiteral("https://p16.example.com/a?x-expires=99999999999999999999") << qint64(0);
    QTest::addRow("nothing") << QString() << qint64(0);
}

void TtlTest::links()
{
    QFETCH(QString, link);
    QFETCH(qint64, expiry);
    QCOMPARE(linkExpiry(QUrl(link)).value_or(0), expiry);
}

void TtlTest::answers_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("previous"); // an hour ago
    QTest::addColumn<qint64>("ttl");
    const QString url = QStringLiteral("url");
    const auto commentsRow = [&url](const char *name, qint64 ageS, const QByteArray &previous, qint64 ttl) {
        QTest::addRow("%s", name) << QStringLiteral("post-comments") << Values{{url, postOf(ageS)}} << comments(100) << previous << ttl;
    };
    commentsRow("comments of a young post", 71 * kHour, {}, 300);
    commentsRow("comments of an old post", 73 * kHour, {}, kHour);
    commentsRow("20 new comments an hour", 1'000 * kHour, comments(80), kHour);
    commentsRow("21 new comments an hour", 1'000 * kHour, comments(79), 300);

    const auto linkRow = [&url](const char *name, const QByteArray &body, qint64 ttl) {
        QTest::addRow("%s", name) << QStringLiteral("download-video") << Values{{url, postOf(kHour)}} << body << QByteArray() << ttl;
    };
    linkRow("a link for an hour", video(kNow + kHour), kHour);
    linkRow("a link for a day", video(kNow + 24 * kHour), 6 * kHour);
    linkRow("a link that is dead", video(kNow - 1), 0);
    linkRow("a link that does not say", R"({"video":"https://v16m.example.net/x.mp4"})", 2 * kHour);

    const auto searchRow = [](const char *name, const QString &order) {
        QTest::addRow("%s", name) << QStringLiteral("search-video")
                                  << Values{{QStringLiteral("keyword"), QStringLiteral("a")}, {QStringLiteral("sort_by"), order}}
                                  << QByteArray("{}") << QByteArray() << qint64(300);
    };
    searchRow("a search by relevance", QStringLiteral("0"));
    searchRow("a search by date", QStringLiteral("2"));
    QTest::addRow("a creator's posts") << QStringLiteral("user-posts") << Values{{QStringLiteral("userid"), QStringLiteral("1")}}
                                       << QByteArray("{}") << QByteArray() << qint64(900);
}

void TtlTest::answers()
{
    QFETCH(QString, endpoint);
    QFETCH(Values, values);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, previous);
    QFETCH(qint64, ttl);
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const auto query = Query::make(*catalogue->find(endpoint), values);
    QVERIFY(query);
    CacheEntryPtr before;
    if (!previous.isEmpty())
        before = std::make_shared<CacheEntry>(CacheEntry{{}, endpoint, previous, kNow - kHour, 300, false});
    QCOMPARE(ttlOf(*query, body, before, kNow), ttl);
}

void TtlTest::aUsersOwnTtlHolds()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"format":1,"endpoints":[{"path":"/user-posts/","ttl_s":60},{"path":"/search-video/","ttl_s":3600},)"
               R"({"path":"/post-comments/","ttl_s":120,"ttl_cold_s":7200}]})");
    file.close();
    const auto catalogue = Catalogue::load(file.fileName());
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
    const auto ttl = [&catalogue](const char *endpoint, const Values &values) {
        return ttlOf(*Query::make(*catalogue->find(QLatin1String(endpoint)), values), comments(1), nullptr, kNow);
    };
    const QString keyword = QStringLiteral("keyword");
    QCOMPARE(ttl("user-posts", {{QStringLiteral("userid"), QStringLiteral("1")}}), 60);
    QCOMPARE(ttl("search-video", {{keyword, QStringLiteral("a")}}), 3'600);
    QCOMPARE(ttl("search-video", {{keyword, QStringLiteral("a")}, {QStringLiteral("sort_by"), QStringLiteral("2")}}), 300);
    QCOMPARE(ttl("post-comments", {{QStringLiteral("url"), postOf(kHour)}}), 120);
    QCOMPARE(ttl("post-comments", {{QStringLiteral("url"), postOf(100 * kHour)}}), 7'200);
}

QTEST_GUILESS_MAIN(TtlTest)

#include "TtlTest.moc"
