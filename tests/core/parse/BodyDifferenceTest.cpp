// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/parse/BodyDifference.h"
#include "core/parse/Contract.h"

#include <QTest>

using namespace Tidemark;

class BodyDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fromDocumented_data();
    void fromDocumented();
    void breaksStandFirst();
    void fromEarlier_data();
    void fromEarlier();
    void isBounded();
    void hostileBodiesAreHarmless_data();
    void hostileBodiesAreHarmless();

private:
    [[nodiscard]] const Endpoint &endpoint(const char *name) const { return *m_catalogue.find(QLatin1String(name)); }
    Catalogue m_catalogue;
};

namespace {

// "missing user.id (an id > )": a line a difference.
QStringList lines(const QList<BodyDifference> &differences)
{
    QStringList lines;
    for (const BodyDifference &difference : differences)
        lines += QStringLiteral("%1 %2 (%3 > %4)")
                     .arg(differenceName(difference.kind), difference.path, difference.expected, difference.found);
    return lines;
}

} // namespace

void BodyDifferenceTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue = std::move(*catalogue);
}

void BodyDifferenceTest::fromDocumented_data()
{
    QTest::addColumn<QByteArray>("endpointName");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("as documented") << QByteArray("userid") << QByteArray(R"({"id":"107955"})") << QStringList();
    QTest::newRow("in an envelope") << QByteArray("userid") << QByteArray(R"({"code":0,"msg":"ok","data":{"id":"107955"}})") << QStringList();
    QTest::newRow("renamed") << QByteArray("userid") << QByteArray(R"({"user_id":"107955"})")
                             << QStringList{QStringLiteral("missing id (required > )"), QStringLiteral("missing id (an id > )"),
                                            QStringLiteral("added user_id ( > text)")};
    QTest::newRow("another type") << QByteArray("userid") << QByteArray(R"({"id":{"value":"107955"}})")
                                  << QStringList{QStringLiteral("type id (an id > an object)"), QStringLiteral("added id.value ( > text)")};
    QTest::newRow("more inside what nobody named")
        << QByteArray("userid") << QByteArray(R"({"id":"1","extra":{"a":{"b":1}}})") << QStringList{QStringLiteral("added extra ( > an object)")};
    QTest::newRow("no JSON") << QByteArray("userid") << QByteArray("<html>") << QStringList();
    QTest::newRow("nothing") << QByteArray("userid") << QByteArray() << QStringList();
}

void BodyDifferenceTest::fromDocumented()
{
    QFETCH(QByteArray, endpointName);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(differencesFromDocumented(endpoint(endpointName.constData()), body)), expected);
}

// What checkContract() refuses is told, and before all else.
void BodyDifferenceTest::breaksStandFirst()
{
    const QByteArray body = R"({"user":{"id":"7","uniqueId":"ada","surprise":1},"stats":{"followerCount":"many"}})";
    QVERIFY(!checkContract(endpoint("userinfo-by-username"), body));
    const auto differences = differencesFromDocumented(endpoint("userinfo-by-username"), body);
    QVERIFY(!differences.isEmpty());
    QCOMPARE(lines(differences).first(), QStringLiteral("type stats.followerCount (a number > text)"));
    QCOMPARE(differences.last().kind, BodyDifference::Kind::Added);
    QCOMPARE(differences.last().path, QStringLiteral("user.surprise"));
}

void BodyDifferenceTest::fromEarlier_data()
{
    QTest::addColumn<QByteArray>("earlier");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the same, in another order") << QByteArray(R"({"a":1,"b":[1,2]})") << QByteArray(R"( {"b": [1, 2], "a": 1})") << QStringList();
    QTest::newRow("a figure") << QByteArray(R"({"stats":{"followers":5}})") << QByteArray(R"({"stats":{"followers":6}})")
                              << QStringList{QStringLiteral("value stats.followers (5 > 6)")};
    QTest::newRow("a type") << QByteArray(R"({"id":5})") << QByteArray(R"({"id":"5"})") << QStringList{QStringLiteral("type id (5 > 5)")};
    QTest::newRow("gone and new") << QByteArray(R"({"followings":[]})") << QByteArray(R"({"following":[]})")
                                  << QStringList{QStringLiteral("missing followings ([] > )"), QStringLiteral("added following ( > [])")};
    QTest::newRow("elements by their ids") << QByteArray(R"({"videos":[{"id":"1","n":1},{"id":"2","n":2}]})")
                                           << QByteArray(R"({"videos":[{"id":"3","n":3},{"id":"1","n":9}]})")
                                           << QStringList{QStringLiteral("value videos[id=1].n (1 > 9)"),
                                                          QStringLiteral("missing videos[id=2] ({\"id\":\"2\",\"n\":2} > )"),
                                                          QStringLiteral("added videos[id=3] ( > {\"id\":\"3\",\"n\":3})")};
    QTest::newRow("elements by their places") << QByteArray(R"({"images":["a","b"]})") << QByteArray(R"({"images":["a","c","d"]})")
                                              << QStringList{QStringLiteral("value images[1] (b > c)"), QStringLiteral("added images[2] ( > d)")};
    QTest::newRow("ids past 2^53") << QByteArray(R"({"id":7106594312292453675})") << QByteArray(R"({"id":7106594312292453676})")
                                   << QStringList{QStringLiteral("value id (7106594312292453675 > 7106594312292453676)")};
}

void BodyDifferenceTest::fromEarlier()
{
    QFETCH(QByteArray, earlier);
    QFETCH(QByteArray, now);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(differencesFromEarlier(earlier, now)), expected);
}

void BodyDifferenceTest::isBounded()
{
    QByteArray many = "{";
    for (int i = 0; i < 3 * kMostDifferences; ++i)
        many += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",";
    many += "\"id\":\"1\"}";
    QCOMPARE(differencesFromEarlier("{}", many).size(), kMostDifferences);
    QCOMPARE(differencesFromDocumented(endpoint("userid"), many).size(), kMostDifferences);
    const QByteArray text = "{\"id\":\"" + QByteArray(10'000, 'x') + "\"}";
    QVERIFY(differencesFromEarlier(R"({"id":"1"})", text).first().found.size() <= 201);
}

void BodyDifferenceTest::hostileBodiesAreHarmless_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(900, '[') + QByteArray(900, ']') + "}";
    QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(200'000, '[');
    QTest::newRow("half a pair") << QByteArray(R"({"id":"\ud83d"})");
    QTest::newRow("controls") << QByteArray("{\"id\":\"\\u202e\\u0000\"}");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("cut off") << QByteArray(R"({"id":)");
    QTest::newRow("the same key twice") << QByteArray(R"({"id":1,"id":2})");
}

void BodyDifferenceTest::hostileBodiesAreHarmless()
{
    QFETCH(QByteArray, body);
    for (const BodyDifference &difference : differencesFromEarlier(R"({"id":"7","a":1})", body) + differencesFromDocumented(endpoint("userid"), body)) {
        QVERIFY(!difference.path.isEmpty());
        QVERIFY(!difference.found.contains(QChar(0x202e)) && !difference.found.contains(QChar(0)));
    }
}

QTEST_APPLESS_MAIN(BodyDifferenceTest)
#include "BodyDifferenceTest.moc"
