// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Tidemark;

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ttl_data();
    void ttl();
    void tier_data();
    void tier();
    void shipped();
    void everyEntryIsComplete();
    void parameters_data();
    void parameters();
    void contract_data();
    void contract();
    void findTakesNameAndPath();
    void refusedDocument_data();
    void refusedDocument();
    void refusedField_data();
    void refusedField();
    void wordsGoBothWays();
    void userFileAdds();
    void userFileOverrides();
    void userFileIsRefused_data();
    void userFileIsRefused();
    void aMissingUserFileIsNoError();

private:
    [[nodiscard]] const Endpoint &at(const QString &name) const { return *m_catalogue.find(name); }

    Catalogue m_catalogue;
};

namespace {

QByteArray document(const QJsonObject &entry)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("endpoints"), QJsonArray{entry}}}).toJson();
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject anEntry()
{
    return object(R"({"path": "/things/", "parameters": [{"name": "cursor", "type": "cursor", "default": "0"}],
                      "pagination": "cursor", "ttl_s": 60, "tier": "tier2_search"})");
}

QString written(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString name = folder.filePath(QStringLiteral("catalogue.json"));
    QFile file(name);
    const bool open = file.open(QIODevice::WriteOnly);
    return open && file.write(content) == content.size() ? name : QString();
}

} // namespace

void CatalogueTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    m_catalogue = *catalogue;
}

void CatalogueTest::ttl_data()
{
    QTest::addColumn<qint64>("ttl");
    QTest::addColumn<qint64>("stale");
    const auto rows = [](std::initializer_list<const char *> names, qint64 ttl, qint64 stale) {
        for (const char *name : names)
            QTest::newRow(name) << ttl << stale;
    };
    constexpr qint64 kHour = 3600;
    rows({"region-list"}, 168 * kHour, 672 * kHour);
    rows({"userid", "music-info"}, 24 * kHour, 96 * kHour);
    rows({"post-detail", "playlist-info", "collection-info", "ads-detail"}, 6 * kHour, 24 * kHour);
    rows({"challenge-info-name", "challenge-info-id"}, 4 * kHour, 16 * kHour);
    rows({"download-video", "download-music"}, 2 * kHour, 0);
    rows({"userinfo-by-username", "userinfo-by-id", "user-playlists", "user-collections"}, kHour, 4 * kHour);
    rows({"music-posts", "playlist-posts", "collection-posts"}, 1800, 2 * kHour);
    rows({"search-user", "search-challenge"}, 1800, 0);
    rows({"user-posts", "user-followers", "user-following", "user-liked", "challenge-posts"}, 900, kHour);
    rows({"post-comment-replies"}, 600, kHour);
    rows({"post-comments", "user-stories"}, 300, kHour);
    rows({"search-video"}, 300, 0);
}

void CatalogueTest::ttl()
{
    const Endpoint *endpoint = m_catalogue.find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(endpoint);
    QTEST(endpoint->ttlS, "ttl");
    QTEST(endpoint->staleS, "stale");
    QCOMPARE(endpoint->coldTtlS, endpoint->name == QLatin1String("post-comments") ? 3600 : 0);
}

void CatalogueTest::tier_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<int>("timeout");
    const auto rows = [](std::initializer_list<const char *> names, const char *tier, int timeout) {
        for (const char *name : names)
            QTest::newRow(name) << QString::fromLatin1(tier) << timeout;
    };
    rows({"userid", "userinfo-by-username", "userinfo-by-id", "post-detail", "download-video", "download-music"}, "tier1_interactive", 10);
    rows({"search-video", "search-user", "search-challenge", "user-posts", "post-comments", "post-comment-replies"}, "tier2_search", 20);
    rows({"user-followers", "user-following", "challenge-posts", "music-posts", "playlist-posts", "collection-posts"}, "tier3_batch", 60);
}

void CatalogueTest::tier()
{
    const Endpoint &endpoint = at(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(endpoint.tier, "tier");
    QTEST(endpoint.timeoutS, "timeout");
}

void CatalogueTest::shipped()
{
    QCOMPARE(m_catalogue.endpoints().size(), 29);
    qsizetype headings = 0;
    for (const Endpoint &endpoint : m_catalogue.endpoints())
        headings += endpoint.headings.size();
    QCOMPARE(headings, 35); // six paths stand under two of the vendor's headings
}

void CatalogueTest::everyEntryIsComplete()
{
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
        const char *name = qPrintable(endpoint.path);
        QCOMPARE(endpoint.path, QLatin1Char('/') + endpoint.name + QLatin1Char('/'));
        QVERIFY2(!endpoint.summary.isEmpty() && !endpoint.headings.isEmpty() && endpoint.ttlS > 0, name);
        QVERIFY2(endpoint.staleS == 0 || endpoint.staleS == usualStaleWindowS(endpoint.ttlS), name);
        QVERIFY2(endpoint.parameters.isEmpty() == endpoint.identity.isEmpty(), name);
        QVERIFY2(!endpoint.contract.requiredAny.isEmpty() || !endpoint.why.isEmpty(), name);
    }
}

void CatalogueTest::parameters_data()
{
    QTest::addColumn<QString>("parameters"); // name=default, * for required, <= for a maximum
    QTest::addColumn<Pagination>("pagination");
    QTest::newRow("userinfo-by-username") << "username*" << Pagination::None;
    QTest::newRow("user-posts") << "userid* count=10<=35 cursor=0" << Pagination::Cursor;
    QTest::newRow("user-followers") << "userid* count=50<=200 time=0" << Pagination::Time;
    QTest::newRow("user-following") << "userid* count=50<=200 time=0" << Pagination::Time;
    QTest::newRow("user-liked") << "userid* count=2<=35 cursor=0" << Pagination::Cursor;
    QTest::newRow("user-collections") << "userid* count=10 cursor=0" << Pagination::Cursor;
    QTest::newRow("user-stories") << "userid*" << Pagination::None;
    QTest::newRow("post-comments") << "url* count=10<=50 cursor=0" << Pagination::Cursor;
    QTest::newRow("post-comment-replies") << "video_id* comment_id* count=10<=50 cursor=0" << Pagination::Cursor;
    QTest::newRow("challenge-posts") << "challenge_id* count=10<=35 cursor=0 region=" << Pagination::Cursor;
    QTest::newRow("challenge-info-id") << "id*" << Pagination::None;
    QTest::newRow("challenge-info-name") << "name*" << Pagination::None;
    QTest::newRow("search-video") << "keyword* count=10<=35 cursor=0 publish_time=0 sort_by=0 region=" << Pagination::Cursor;
    QTest::newRow("region-list") << "" << Pagination::None;
}

void CatalogueTest::parameters()
{
    const Endpoint &endpoint = at(QString::fromLatin1(QTest::currentDataTag()));
    QStringList shown;
    for (const Parameter &parameter : endpoint.parameters) {
        const QString limit = parameter.maximum > 0 ? QStringLiteral("<=%1").arg(parameter.maximum) : QString();
        shown += parameter.name + (parameter.required ? QStringLiteral("*") : QLatin1Char('=') + parameter.defaultValue) + limit;
    }
    QTEST(shown.join(QLatin1Char(' ')), "parameters");
    QTEST(endpoint.pagination, "pagination");
}

void CatalogueTest::contract_data()
{
    QTest::addColumn<QList<QStringList>>("requiredAny");
    const auto one = [](const char *keys) { return QList<QStringList>{QString::fromLatin1(keys).split(QLatin1Char(' '))}; };
    QTest::newRow("userid") << one("id");
    QTest::newRow("userinfo-by-id") << one("user");
    QTest::newRow("user-posts") << one("videos");
    QTest::newRow("user-following") << one("followings");
    QTest::newRow("search-user") << one("user_list");
    QTest::newRow("search-challenge") << one("challenge_list");
    QTest::newRow("post-detail") << one("id video_id aweme_id create_time");
    QTest::newRow("download-video") << one("video video_hd");
    QTest::newRow("user-playlists") << QList<QStringList>{};
    QTest::newRow("ads-detail") << QList<QStringList>{};
}

void CatalogueTest::contract()
{
    QTEST(at(QString::fromLatin1(QTest::currentDataTag())).contract.requiredAny, "requiredAny");
}

void CatalogueTest::findTakesNameAndPath()
{
    QCOMPARE(m_catalogue.find(QStringLiteral("user-posts")), m_catalogue.find(QStringLiteral("/user-posts/")));
    QCOMPARE(at(QStringLiteral("/user-posts")).name, QStringLiteral("user-posts"));
    QVERIFY(!m_catalogue.find(QStringLiteral("reposts")));
    QVERIFY(!m_catalogue.find(QStringLiteral("//")));
    QVERIFY(!m_catalogue.find(QString()));
}

void CatalogueTest::refusedDocument_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QByteArray() << "at byte 0";
    QTest::newRow("cut off") << QByteArray(R"({"format": 1, "endpoints": [)") << "at byte";
    QTest::newRow("a list") << QByteArray("[]") << "not an object";
    QTest::newRow("no format") << QByteArray(R"({"endpoints": []})") << "\"format\"";
    QTest::newRow("a later format") << QByteArray(R"({"format": 2, "endpoints": []})") << "\"format\"";
    QTest::newRow("no endpoints") << QByteArray(R"({"format": 1})") << "\"endpoints\"";
    QTest::newRow("unknown key") << QByteArray(R"({"format": 1, "endpoints": [], "tiers": {}})") << "\"tiers\"";
    QTest::newRow("entry of another type") << QByteArray(R"({"format": 1, "endpoints": ["/a/"]})") << "entry 1";
    QTest::newRow("one path twice") << QByteArray(R"({"format": 1, "endpoints": [{"path": "/a/", "parameters": [], "ttl_s": 1, "tier": "tier3_batch"},
        {"path": "/a/", "ttl_s": 2}]})") << "/a/, field \"path\": stands twice";
}

void CatalogueTest::refusedDocument()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto catalogue = Catalogue::parse(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::LocalData);
    QVERIFY2(catalogue.error().detail.contains(named), qPrintable(catalogue.error().detail));
}

void CatalogueTest::refusedField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonObject>("change");
    const auto row = [](const char *name, const char *field, const char *change) {
        QTest::newRow(name) << QString::fromLatin1(field) << object(change);
    };
    row("path without slashes", "path", R"({"path": "things"})");
    row("path without the last slash", "path", R"({"path": "/things"})");
    row("path with a query", "path", R"({"path": "/things/?x=1/"})");
    row("unknown key", "ttl", R"({"ttl": 60})");
    row("TTL below zero", "ttl_s", R"({"ttl_s": -1})");
    row("TTL as a text", "ttl_s", R"({"ttl_s": "60"})");
    row("TTL with a fraction", "ttl_s", R"({"ttl_s": 1.5})");
    row("TTL of centuries", "ttl_s", R"({"ttl_s": 1e12})");
    row("stale window below zero", "stale_s", R"({"stale_s": -5})");
    row("unknown tier", "tier", R"({"tier": "tier4"})");
    row("tier as a number", "tier", R"({"tier": 1})");
    row("odd time-out", "timeout_s", R"({"timeout_s": 30})");
    row("unknown pagination", "pagination", R"({"pagination": "page"})");
    row("paged by an unknown parameter", "pagination", R"({"pagination": "time"})");
    row("unknown certainty", "certainty", R"({"certainty": "sure"})");
    row("unknown kind taught", "teaches", R"({"teaches": ["posts"]})");
    row("headings as a text", "headings", R"({"headings": "Users"})");
    row("one heading twice", "headings", R"({"headings": ["Users", "Users"]})");
    row("parameters as an object", "parameters", R"({"parameters": {}})");
    row("parameter as a text", "parameters", R"({"parameters": ["cursor"]})");
    row("one parameter twice", "parameters", R"({"parameters": [{"name": "a", "required": true}, {"name": "a", "required": true}]})");
    row("parameter without a name", "name", R"({"parameters": [{"type": "id", "required": true}]})");
    row("parameter name with a sign", "name", R"({"parameters": [{"name": "a&b", "required": true}]})");
    row("unknown parameter type", "type", R"({"parameters": [{"name": "a", "type": "int", "required": true}]})");
    row("unknown parameter key", "max", R"({"parameters": [{"name": "a", "required": true, "max": 3}]})");
    row("optional without default", "default", R"({"parameters": [{"name": "a"}]})");
    row("required with default", "default", R"({"parameters": [{"name": "a", "required": true, "default": "1"}]})");
    row("default above maximum", "default", R"({"parameters": [{"name": "a", "type": "integer", "default": "9", "maximum": 3}]})");
    row("default as a number", "default", R"({"parameters": [{"name": "a", "type": "integer", "default": 9}]})");
    row("default not among the values", "default", R"({"parameters": [{"name": "a", "type": "integer", "default": "9", "values": ["1"]}]})");
    row("unknown contract key", "keys", R"({"contract": {"keys": []}})");
    row("required keys as a flat list", "required_any", R"({"contract": {"required_any": ["id"]}})");
    row("an empty alternative", "required_any", R"({"contract": {"required_any": [[]]}})");
    row("unknown field type", "type", R"({"contract": {"fields": [{"path": "a", "type": "int"}]}})");
    row("malformed field path", "path", R"({"contract": {"fields": [{"path": "a..b", "type": "any"}]}})");
    row("nullable as a number", "nullable", R"({"contract": {"fields": [{"path": "a", "type": "any", "nullable": 1}]}})");
}

void CatalogueTest::refusedField()
{
    QFETCH(QString, field);
    QFETCH(QJsonObject, change);
    QVERIFY(Catalogue::parse(document(anEntry())).has_value());
    QJsonObject entry = anEntry();
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        entry.insert(it.key(), it.value());
    const auto catalogue = Catalogue::parse(document(entry));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::LocalData);
    const QString detail = catalogue.error().detail;
    QVERIFY2(detail.contains(entry.value(QStringLiteral("path")).toString()), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("field \"%1\"").arg(field)), qPrintable(detail));
}

void CatalogueTest::wordsGoBothWays()
{
    for (int i = 0; i <= static_cast<int>(ParameterType::Keyword); ++i)
        QCOMPARE(parameterTypeOf(parameterTypeName(static_cast<ParameterType>(i))), static_cast<ParameterType>(i));
    for (int i = 0; i <= static_cast<int>(FieldType::Flag); ++i)
        QCOMPARE(fieldTypeOf(fieldTypeName(static_cast<FieldType>(i))), static_cast<FieldType>(i));
    QVERIFY(!certaintyOf(QStringLiteral("Documented")));
    QVERIFY(!paginationOf(QString()));
}

void CatalogueTest::userFileAdds()
{
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::load(written(folder, document(anEntry())));
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    QCOMPARE(catalogue->endpoints().size(), 30);
    const Endpoint *added = catalogue->find(QStringLiteral("things"));
    QVERIFY(added);
    QCOMPARE(added->staleS, 3600);
    QCOMPARE(added->timeoutS, 20);
    QCOMPARE(added->certainty, Certainty::Unknown);
    QVERIFY(Query::make(*added, {}).has_value());
}

void CatalogueTest::userFileOverrides()
{
    const QTemporaryDir folder;
    const QByteArray json = R"({"format": 1, "endpoints": [
        {"path": "/user-posts/", "ttl_s": 7200, "tier": "tier3_batch", "why": "mine"},
        {"path": "/search-user/", "ttl_s": 60}, {"path": "/userid/", "stale_s": 0}, {"path": "/user-liked/", "timeout_s": 60}]})";
    const auto catalogue = Catalogue::load(written(folder, json));
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    QCOMPARE(catalogue->endpoints().size(), 29);

    Endpoint posts = at(QStringLiteral("user-posts"));
    posts.ttlS = 7200;
    posts.staleS = 28800;
    posts.tier = QStringLiteral("tier3_batch");
    posts.timeoutS = 60;
    posts.why = QStringLiteral("mine");
    QCOMPARE(*catalogue->find(posts.name), posts);
    QCOMPARE(catalogue->find(QStringLiteral("search-user"))->staleS, 0); // what is never served stale stays so
    QCOMPARE(catalogue->find(QStringLiteral("userid"))->staleS, 0);
    QCOMPARE(catalogue->find(QStringLiteral("userid"))->ttlS, 86400);
    QCOMPARE(catalogue->find(QStringLiteral("user-liked"))->timeoutS, 60);
}

void CatalogueTest::userFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("not JSON") << QByteArray("ttl = 5") << "not a catalogue document";
    QTest::newRow("new parameters for a known path") << QByteArray(R"({"format": 1, "endpoints": [{"path": "/user-posts/", "parameters": []}]})")
                                                     << "/user-posts/, field \"parameters\"";
    QTest::newRow("bad TTL") << QByteArray(R"({"format": 1, "endpoints": [{"path": "/user-posts/", "ttl_s": -1}]})")
                             << "/user-posts/, field \"ttl_s\"";
    QTest::newRow("new path without a tier") << QByteArray(R"({"format": 1, "endpoints": [{"path": "/new/", "parameters": [], "ttl_s": 1}]})")
                                             << "/new/, field \"tier\"";
}

void CatalogueTest::userFileIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::load(written(folder, json));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::LocalData);
    QVERIFY2(catalogue.error().detail.contains(named), qPrintable(catalogue.error().detail));
    QVERIFY(catalogue.error().hint.contains(QLatin1String("catalogue.json")));
}

void CatalogueTest::aMissingUserFileIsNoError()
{
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::load(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(catalogue.has_value());
    QCOMPARE(catalogue->endpoints(), m_catalogue.endpoints());
    QVERIFY(!Catalogue::load(folder.path()).has_value()); // a folder is there, but is no file
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
