// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "core/history/HistoryStore.h"
#include "tests/core/db/DatabaseFixture.h"

namespace Tidemark {

constexpr qint64 kStart = 1'760'000'000;
constexpr qint64 kDay = 86'400;
inline const EntityRef kAda{EntityKind::Profile, QStringLiteral("6614519312189947909")};

inline Profile aProfile()
{
    Profile profile;
    profile.id = {QStringLiteral("6614519312189947909")};
    profile.handle = QStringLiteral("ada");
    profile.nickname = QStringLiteral("Ada");
    profile.bio = QStringLiteral("First line\nsecond");
    profile.region = QStringLiteral("GB");
    profile.verified = true;
    profile.isPrivate = false;
    profile.followers = 112'400'000;
    profile.following = 300;
    profile.likes = 11'907'467'940; // above 2^32
    profile.videos = 400;
    return profile;
}

inline Post aPost(const QString &id)
{
    Post post;
    post.id = {id};
    post.title = QStringLiteral("A post");
    post.createdAt = kStart - kDay;
    post.authorId = {QStringLiteral("6614519312189947909")};
    post.authorHandle = QStringLiteral("ada");
    post.authorNickname = QStringLiteral("Ada");
    post.views = 1000;
    post.likes = 100;
    post.comments = 10;
    post.shares = 5;
    post.durationS = 15;
    post.hashtags = {QStringLiteral("fyp"), QStringLiteral("cats")};
    post.soundId = {QStringLiteral("77")};
    post.region = QStringLiteral("GB");
    return post;
}

inline AnswerRecord anAnswer(qint64 at, const QString &endpoint = QStringLiteral("user-posts"))
{
    return {endpoint, QStringLiteral("tla:global:%1:0123456789abcdef").arg(endpoint), QStringLiteral("userid=1"),
            QStringLiteral("http://127.0.0.1:1"), at, QByteArray("{\"videos\":[") + QByteArray::number(at) + "]}"};
}

// A history in a folder of its own, with what writes and reads it.
class HistoryFixture
{
public:
    HistoryFixture()
    {
        auto opened = Database::open(historyOptions(m_folder));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_database = std::move(*opened);
        store = std::make_unique<HistoryStore>(*m_database);
        reader = std::make_unique<HistoryReader>(*m_database);
    }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }

    void keep(qint64 at, const Learned &learned, const QString &endpoint = QStringLiteral("user-posts"))
    {
        const Status kept = waitFor(store->keep(anAnswer(at, endpoint), learned));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    }

    [[nodiscard]] QStringList eventKinds(const EntityRef &entity)
    {
        QStringList kinds;
        const auto events = waitFor(reader->events(entity));
        for (const EntityEvent &event : *events)
            kinds.append(event.kind);
        return kinds;
    }

    [[nodiscard]] qint64 count(Sql sql)
    {
        const auto number = waitFor(m_database->run([sql](Connection &connection) { return connection.number(sql); }));
        return number ? number->value_or(-1) : -2;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

public:
    std::unique_ptr<HistoryStore> store;
    std::unique_ptr<HistoryReader> reader;
};

} // namespace Tidemark
