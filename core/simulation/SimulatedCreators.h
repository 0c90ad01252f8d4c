// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Tidemark {

// The creators of the simulated day and how their counters truly stand at any time. Few grow fast
// and most hardly at all (log-normal: half gain less than 0.15 % followers a day), some surge for
// some hours; posts gather views as the sandbox's do, fast at first and ever slower. Followers are
// shown rounded as profiles show them, views as they are. A function of the seed alone.
class SimulatedCreators
{
public:
    static constexpr int kPostsOnPage = 10;

    // midnightS: the day that is measured begins; there are posts from well before it.
    SimulatedCreators(int creators, quint64 seed, qint64 midnightS);

    [[nodiscard]] int count() const { return int(m_creators.size()); }
    [[nodiscard]] double followers(int creator, qint64 ms) const;
    // Of the post that has this id; absent posts are a bug of the caller.
    [[nodiscard]] double views(const QString &postId, qint64 ms) const;

    [[nodiscard]] static QString handle(int creator);
    [[nodiscard]] static QString userId(int creator);
    [[nodiscard]] static int creatorOf(const QString &handleOrId);

    // What the API would answer at that time.
    [[nodiscard]] QByteArray profileBody(int creator, qint64 ms) const;
    [[nodiscard]] QByteArray postsBody(int creator, int page, qint64 ms) const;

private:
    struct SimulatedPost {
        qint64 createdS = 0;
        double finalViews = 0;
        double tauS = 0;
        double shape = 0.7;
    };
    struct Creator {
        double followers = 0;    // at midnight
        double growthPerDay = 0; // exponent
        qint64 surgeS = 0;       // when it begins; 0: none
        qint64 surgeLastsS = 0;
        double surge = 0;                 // times the usual growth
        double phase = 0;                 // of the audience's day
        std::vector<SimulatedPost> posts; // oldest first
    };

    [[nodiscard]] Creator makeCreator(int rank, quint64 seed) const;
    [[nodiscard]] static double viewsOf(const Creator &creator, const SimulatedPost &post, qint64 ms);

    qint64 m_midnightS;
    std::vector<Creator> m_creators;
};

} // namespace Tidemark
