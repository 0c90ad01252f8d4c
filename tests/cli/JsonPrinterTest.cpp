// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonPrinter.h"

#include <QJsonDocument>
#include <QTest>

using namespace Tidemark;

namespace {
QStringList keys(const QJsonObject &object, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &key : wanted) {
        if (!object.contains(key))
            missing += key;
    }
    return missing;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}
} // namespace

class JsonPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownIsNullAndNeverZero()
    {
        const QJsonObject post = toJson(Post{});
        for (const char *field : {"views", "likes", "comments", "shares", "saves", "duration_s", "created_at", "sound_id", "title"})
            QVERIFY2(post.value(QLatin1String(field)).isNull(), field);
        const QJsonObject profile = profileJson(Profile{});
        for (const QJsonValue &value : profile.value(QStringLiteral("stats")).toObject())
            QVERIFY(value.isNull());
        QVERIFY(profile.value(QStringLiteral("verified")).isNull());
    }

    void zeroStaysZero()
    {
        Post post;
        post.views = 0;
        QVERIFY(toJson(post).value(QStringLiteral("views")).isDouble());
        QCOMPARE(toJson(post).value(QStringLiteral("views")).toInteger(-1), 0);
    }

    void largeCountersAreExact()
    {
        Profile profile;
        profile.likes = 9'007'199'254'740'993; // 2^53 + 1
        const QByteArray text = documentText(profileJson(profile));
        QVERIFY(text.contains("\"likes\":9007199254740993"));
    }

    void idsAreText()
    {
        Post post;
        post.id.value = QStringLiteral("7106594312292453675");
        post.soundId.value = QStringLiteral("7106594312292453676");
        const QByteArray text = documentText(toJson(post));
        QVERIFY(text.contains("\"id\":\"7106594312292453675\""));
        QVERIFY(text.contains("\"sound_id\":\"7106594312292453676\""));
    }

    void photoPostsAreImages()
    {
        Post post;
        post.type = PostType::Images;
        QCOMPARE(toJson(post).value(QStringLiteral("type")).toString(), QStringLiteral("images"));
        QCOMPARE(toJson(Post{}).value(QStringLiteral("type")).toString(), QStringLiteral("video"));
    }

    void contractFieldsAreThere()
    {
        QCOMPARE(keys(toJson(Post{}), words("id created_at title type views likes comments shares saves duration_s hashtags sound_id pinned")), QStringList());
        QCOMPARE(keys(userJson({}), words("username id nickname verified followers following videos")), QStringList());
        QCOMPARE(keys(profileJson({}), words("username id nickname verified bio stats")), QStringList());
        QCOMPARE(keys(toJson(Comment{}), words("id text created_at likes replies username")), QStringList());
        QCOMPARE(keys(hashtagJson({}), words("name id stats")), QStringList());
        QCOMPARE(keys(soundJson({}), words("id title author duration_s original stats")), QStringList());
        QCOMPARE(keys(toJson(MetricResult{}), words("value reason n definition oldest_at")), QStringList());
        QCOMPARE(keys(toJson(Provenance{}), words("endpoint source freshness fetched_at age_s")), QStringList());
        QCOMPARE(keys(toJson(Observation{}), words("t value source")), QStringList());
        QCOMPARE(keys(toJson(EntityEvent{}), words("t kind detail")), QStringList());
    }

    void aMetricHasAValueOrAReason()
    {
        MetricResult metric;
        metric.reason = QStringLiteral("3 needed, 2 held");
        QVERIFY(toJson(metric).value(QStringLiteral("value")).isNull());
        QCOMPARE(toJson(metric).value(QStringLiteral("reason")).toString(), metric.reason);
        metric.value = 6.5;
        QCOMPARE(toJson(metric).value(QStringLiteral("value")).toDouble(), 6.5);
        QVERIFY(toJson(metric).value(QStringLiteral("reason")).isNull());
    }

    void numbersThatAreNoneAreNull()
    {
        QVERIFY(toJson(std::optional<double>(qQNaN())).isNull());
        QVERIFY(toJson(std::optional<double>(qInf())).isNull());
    }

    void theBodyStaysAsItCame()
    {
        const QByteArray body = "{\"id\": 18446744073709551615, \"name\":\"\\\"body\\\":\\\"the body goes here\\\"\"}";
        const QJsonObject document{{QStringLiteral("endpoint"), QStringLiteral("\"body\":\"the body goes here\"")},
                                   {QStringLiteral("age_s"), 0},
                                   {QStringLiteral("body"), QJsonValue()}};
        const QByteArray text = documentText(document, body);
        QVERIFY(text.contains("\"body\":" + body));
        QJsonParseError error{};
        const auto parsed = QJsonDocument::fromJson(text, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(parsed.object().value(QStringLiteral("endpoint")).toString(), QStringLiteral("\"body\":\"the body goes here\""));
    }

    void aDocumentIsOneLine()
    {
        const QByteArray text = documentText({{QStringLiteral("a"), QStringLiteral("line\nbreak")}});
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.endsWith('\n'));
    }
};

QTEST_GUILESS_MAIN(JsonPrinterTest)
#include "JsonPrinterTest.moc"
