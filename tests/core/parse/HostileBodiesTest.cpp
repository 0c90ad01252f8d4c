// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/parse/Contract.h"
#include "core/parse/Parsers.h"
#include "tests/core/parse/Samples.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Tidemark;

// Bodies that mean harm or are damaged: every parser ends, with an answer or an error.
class HostileBodiesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cutAtEveryByte();
    void everyFieldOfEveryType();
    void mutated();
    void nested_data();
    void nested();
    void longText();
    void manyThreads();

private:
    // Runs all parsers; returns how many gave an entity.
    int readAll(const QByteArray &body) const;

    Catalogue m_catalogue;
};

namespace {

// The body after a few random edits.
QByteArray damaged(QByteArray body, QRandomGenerator &random)
{
    const int edits = 1 + random.bounded(6);
    for (int edit = 0; edit < edits; ++edit) {
        const auto size = qMax<qsizetype>(1, body.size());
        const auto at = random.bounded(size);
        switch (random.bounded(4)) {
        case 0: body.replace(at, 1, QByteArray(1, static_cast<char>(random.bounded(256)))); break;
        case 1: body.remove(at, random.bounded(40)); break;
        case 2: body.insert(at, "{}[],:\"\\0"[random.bounded(9)]); break;
        default: body.insert(at, body.mid(random.bounded(size), random.bounded(200))); break;
        }
    }
    return body;
}

} // namespace

void HostileBodiesTest::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

int HostileBodiesTest::readAll(const QByteArray &body) const
{
    int read = 0;
    read += parseUserId(body).has_value();
    read += parseProfile(body).has_value();
    read += parseUsers(body).has_value();
    read += parsePost(body).has_value();
    read += parsePosts(body).has_value();
    read += parseComments(body).has_value();
    read += parseHashtag(body).has_value();
    read += parseHashtags(body).has_value();
    read += parseSound(body).has_value();
    read += parseRegions(body).has_value();
    read += parseBalance(body).has_value();
    for (const char *name : {"user-posts", "userinfo-by-username", "ads-detail"})
        read += checkContract(*m_catalogue.find(QLatin1String(name)), body).has_value();
    return read;
}

void HostileBodiesTest::cutAtEveryByte()
{
    const QByteArray whole = sample("sibling/user-posts.3").trimmed();
    QVERIFY(parsePosts(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QByteArray cut = whole.first(length);
        const auto posts = parsePosts(cut);
        QVERIFY2(!posts, qPrintable(QStringLiteral("believed at %1 bytes").arg(length)));
        QCOMPARE(posts.error().kind, ErrorKind::Upstream);
    }
    const QByteArray profile = sample("sibling/userinfo-by-username.1").trimmed();
    for (qsizetype length = 0; length < profile.size(); ++length)
        QCOMPARE(readAll(profile.first(length)), 0);
}

void HostileBodiesTest::everyFieldOfEveryType()
{
    const QByteArray values[] = {"null", "true", "-1", "0", "1e308", "99999999999999999999999", "\"\"", "\"x\"", "\"\\ud800\"",
                                 "[]",   "[[]]", "{}", "[null]", "{\"id\":[]}", "[{\"id\":1}]"};
    const QByteArray fields[] = {"id",       "video_id", "aweme_id",   "title",    "cover",      "duration", "play",
                                 "images",   "music",    "music_info", "author",   "play_count", "create_time", "is_top",
                                 "user",     "stats",    "user_info",  "videos",   "followers",  "comments", "user_list",
                                 "cursor",   "hasMore",  "time",       "total",    "cha_name",   "view_count", "bioLink",
                                 "uniqueId", "verified", "data",       "challenge_list", "code", "msg",      "message"};
    for (const QByteArray &field : fields) {
        for (const QByteArray &value : values) {
            const QByteArray inner = "{\"id\":\"1\",\"title\":\"t\",\"" + field + "\":" + value + '}';
            readAll(inner);
            readAll("{\"videos\":[" + inner + "],\"user\":" + inner + ",\"comments\":[" + inner + "],\"followers\":[" + inner
                    + "],\"user_list\":[" + inner + "],\"challenge_list\":[" + inner + "]}");
            readAll("{\"code\":0,\"data\":" + inner + '}');
        }
    }
}

void HostileBodiesTest::mutated()
{
    QRandomGenerator random(20260922);
    for (const QString &path : sampleNames()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int round = 0; round < 60; ++round)
            readAll(damaged(whole, random));
    }
}

void HostileBodiesTest::nested_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
    QTest::newRow("envelopes") << QByteArray("{\"data\":") << QByteArray("}");
    QTest::newRow("users") << QByteArray("{\"user\":") << QByteArray("}");
    QTest::newRow("posts") << QByteArray("{\"videos\":[") << QByteArray("]}");
    QTest::newRow("challenges") << QByteArray("{\"challenge\":") << QByteArray("}");
    QTest::newRow("balances") << QByteArray("{\"account\":") << QByteArray("}");
}

void HostileBodiesTest::nested()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    for (const int depth : {10, 1000, 1023, 1024, 1025, 20000}) {
        const QByteArray deep = open.repeated(depth) + "{\"id\":\"1\"}" + close.repeated(depth);
        readAll(deep);
        readAll("{\"id\":\"1\",\"videos\":[" + deep + "]}");
        readAll("{\"id\":\"1\",\"x\":" + deep + '}');
        if (depth > 1024)
            QVERIFY(!checkContract(*m_catalogue.find(QStringLiteral("ads-detail")), "{\"x\":" + deep + '}'));
    }
    readAll(open.repeated(20000)); // never closed
}

void HostileBodiesTest::longText()
{
    const QByteArray text(8 * 1024 * 1024, '#');
    const auto post = parsePost("{\"id\":\"1\",\"title\":\"" + text + "\"}");
    QCOMPARE(post->title.size(), text.size());
    QVERIFY(post->hashtags.isEmpty());
    QVERIFY(parsePost(R"({"id":"2","title":"short"})")); // the workspace is let go of in between
}

void HostileBodiesTest::manyThreads()
{
    const QByteArray body = sample("sibling/user-posts.3");
    const auto expected = parsePosts(body).value();
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 50; ++round)
                wrong += !(parsePosts(body).value() == expected);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(HostileBodiesTest)
#include "HostileBodiesTest.moc"
