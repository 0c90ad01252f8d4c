// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/parse/Contract.h"
#include "tests/core/parse/Samples.h"

#include <QTest>

using namespace Tidemark;

Q_DECLARE_METATYPE(Tidemark::ErrorKind)

// Which bodies are believed, and what the others are called.
class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void samplesAreBelieved_data();
    void samplesAreBelieved();
    void refusals_data();
    void refusals();
    void messages_data();
    void messages();
    void unknownShapes_data();
    void unknownShapes();
    void detailNamesThePath();
    void remoteTextIsMadePlain();

private:
    [[nodiscard]] const Endpoint &endpoint(const char *name) const;

    Catalogue m_catalogue;
};

const Endpoint &ContractTest::endpoint(const char *name) const
{
    const Endpoint *found = m_catalogue.find(QLatin1String(name));
    Q_ASSERT(found);
    return *found;
}

void ContractTest::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

void ContractTest::samplesAreBelieved_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    const char *const names[] = {"userid.1",
                                 "sibling/challenge-info-id.1",
                                 "sibling/music-posts.1",
                                 "sibling/post-comments.1",
                                 "sibling/post-comments.2",
                                 "sibling/post-detail.2",
                                 "sibling/search-video.1",
                                 "sibling/search-video.2",
                                 "sibling/user-followers.1",
                                 "sibling/user-liked.1",
                                 "sibling/user-posts.1",
                                 "sibling/user-posts.2",
                                 "sibling/user-posts.3",
                                 "sibling/userinfo-by-username.1",
                                 "sibling/userinfo-by-username.2"};
    for (const char *name : names) {
        const QByteArray file(name);
        QTest::newRow(name) << file.mid(file.indexOf('/') + 1).chopped(2) << sample(name);
    }
}

void ContractTest::samplesAreBelieved()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    const Status status = checkContract(endpoint(name.constData()), body);
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
}

void ContractTest::refusals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *title, const char *name, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(title) << QByteArray(name) << body << kind;
    };
    const auto upstream = ErrorKind::Upstream;
    const auto broken = ErrorKind::ContractBroken;
    row("empty", "userid", "", upstream);
    row("blanks", "userid", " \n\t ", upstream);
    row("HTML", "userid", "<!DOCTYPE html><html><body>502</body></html>", upstream);
    row("text", "userid", "upstream connect error", upstream);
    row("cut off", "userid", R"({"id": "1)", upstream);
    row("cut off after a value", "userid", R"({"id": "1")", upstream);
    row("two documents", "userid", R"({"id":"1"}{"id":"2"})", upstream);
    row("not UTF-8", "userid", "{\"id\":\"\xff\xfe\"}", upstream);
    row("missing comma inside", "user-posts", R"({"videos":[{"title":"a" "video_id":"1"}],"cursor":"1"})", upstream);
    row("nested too deeply", "userid", "{\"id\":" + QByteArray(3000, '[') + QByteArray(3000, ']') + '}', upstream);
    row("array", "userid", "[]", broken);
    row("array of objects", "user-posts", R"([{"video_id":"1"}])", broken);
    row("string", "userid", "\"1\"", broken);
    row("number", "userid", "1", broken);
    row("null", "userid", "null", broken);
    row("empty object", "userid", "{}", broken);
    row("other keys", "user-posts", R"({"items":[]})", broken);
    row("null where required", "userid", R"({"id":null})", broken);
    row("object for id", "userid", R"({"id":{}})", broken);
    row("object for list", "user-posts", R"({"videos":{}})", broken);
    row("numbers in the list", "user-posts", R"({"videos":[1]})", broken);
    row("object for counter", "user-posts", R"({"videos":[{"video_id":"1","play_count":{}}]})", broken);
    row("word for counter", "user-posts", R"({"videos":[{"video_id":"1","play_count":"many"}]})", broken);
    row("number for title", "user-posts", R"({"videos":[{"video_id":"1","title":5}]})", broken);
    row("2 for a flag", "user-posts", R"({"videos":[],"hasMore":2})", broken);
    row("following under the singular", "user-following", R"({"following":[]})", broken);
    row("array for data", "user-posts", R"({"code":0,"msg":"success","data":[1]})", broken);
    row("key", "userid", sample("error-no-key.1"), ErrorKind::KeyRefused);
    row("wrong key", "user-posts", R"({"message":"Api-Key is not available"})", ErrorKind::KeyRefused);
    row("key, unknown shape", "ads-detail", sample("error-no-key.1"), ErrorKind::KeyRefused);
    row("pace", "user-posts", sample("sibling/error-rate-limit.1"), upstream);
    row("bad link", "post-detail", sample("sibling/error-url-parsing.1"), upstream);
    row("bad link with empty data", "post-detail", R"({"code":-1,"msg":"Url parsing is failed!","data":[]})", upstream);
    row("code beats payload", "userid", R"({"code":-1,"msg":"no","id":"5"})", upstream);
    row("code as text", "userid", R"({"code":"-1","msg":"no"})", upstream);
    row("error object", "userid", R"({"error":{"message":"Internal"}})", upstream);
    row("lone msg of success", "userid", R"({"code":0,"msg":"success","processed_time":0.1})", upstream);
    row("lone message, unknown shape", "region-list", R"({"message":"Something broke"})", upstream);
}

void ContractTest::refusals()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const Status status = checkContract(endpoint(name.constData()), body);
    QVERIFY(!status);
    QCOMPARE(errorKindName(status.error().kind), errorKindName(kind));
    QVERIFY(!status.error().detail.isEmpty());
}

void ContractTest::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *message, ErrorKind kind) { QTest::newRow(message) << QByteArray(message) << kind; };
    row("Please sign up to tikliveapi.com", ErrorKind::KeyRefused);
    row("PLEASE SIGN UP", ErrorKind::KeyRefused);
    row("Api-Key is not available", ErrorKind::KeyRefused);
    row("Invalid API key", ErrorKind::KeyRefused);
    row("apikey missing", ErrorKind::KeyRefused);
    row("Your API key is not valid", ErrorKind::KeyRefused);
    row("You have run out of credits", ErrorKind::OverBudget);
    row("Insufficient balance", ErrorKind::OverBudget);
    row("Monthly quota exhausted", ErrorKind::OverBudget);
    row("Not enough credits for this API key", ErrorKind::OverBudget);
    row("Rate limit exceeded", ErrorKind::Upstream);
    row("Free Api Limit: 1 request/second.", ErrorKind::Upstream);
    row("Quota exceeded: 200 requests per minute", ErrorKind::Upstream);
    row("User not found", ErrorKind::Upstream);
    row("Internal error", ErrorKind::Upstream);
}

void ContractTest::messages()
{
    QFETCH(QByteArray, message);
    QFETCH(ErrorKind, kind);
    const Status status = checkContract(endpoint("userid"), "{\"message\":\"" + message + "\"}");
    QVERIFY(!status);
    QCOMPARE(errorKindName(status.error().kind), errorKindName(kind));
    QVERIFY(status.error().detail.contains(QString::fromUtf8(message)));
}

void ContractTest::unknownShapes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *title, const char *name, const char *body) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(body);
    };
    row("regions", "region-list", R"({"US":"United States","DE":"Germany"})");
    row("nothing known of it", "ads-detail", R"({"ad":{"id":1}})");
    row("a message beside a payload", "ads-detail", R"({"message":"ok","ad":{"id":1}})");
    row("id as number", "userid", R"({"id":7613619028011027733})");
    row("id beyond 64 bits", "userid", R"({"id":123456789012345678901234567890})");
    row("half an emoji", "user-posts", R"({"videos":[{"video_id":"1","title":"x \ud83d y"}]})");
    row("counter as text", "user-posts", R"({"videos":[{"video_id":"1","play_count":"12"}]})");
    row("counter beyond 64 bits", "user-posts", R"({"videos":[{"video_id":"1","play_count":99999999999999999999}]})");
    row("counter beyond double", "user-posts", R"({"videos":[{"video_id":"1","play_count":1e999}]})");
    row("null title", "user-posts", R"({"videos":[{"video_id":"1","title":null}],"hasMore":1})");
    row("empty list", "user-posts", R"({"videos":[],"cursor":0,"hasMore":false})");
    row("byte order mark", "userid", "\xEF\xBB\xBF{\"id\":\"1\"}");
    row("stats inside the user", "userinfo-by-username", R"({"user":{"id":"1","stats":{"followerCount":1}}})");
    row("defensive data without code", "user-posts", R"({"data":{"videos":[]}})");
}

void ContractTest::unknownShapes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    const Status status = checkContract(endpoint(name.constData()), body);
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
}

void ContractTest::detailNamesThePath()
{
    const Status wrong = checkContract(endpoint("user-posts"), R"({"videos":[{"video_id":"1"},{"video_id":"2","play_count":[]}]})");
    QCOMPARE(wrong.error().detail, QStringLiteral("videos[1].play_count: expected a number, found an array"));
    const Status missing = checkContract(endpoint("user-following"), R"({"following":[]})");
    QCOMPARE(missing.error().detail, QStringLiteral("followings is missing from the answer"));
}

void ContractTest::remoteTextIsMadePlain()
{
    const QByteArray hostile = "{\"message\":\"a\n\u202e<b>" + QByteArray(5000, 'x') + "\"}";
    const QString detail = checkContract(endpoint("userid"), hostile).error().detail;
    QVERIFY(!detail.contains(QLatin1Char('\n')));
    QVERIFY(!detail.contains(QChar(0x202E)));
    QVERIFY(detail.size() < 300);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "ContractTest.moc"
