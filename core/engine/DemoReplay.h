// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"
#include "core/fetch/Fetcher.h"

#include <functional>
#include <vector>

namespace Tidemark {

class DemoWatch;
class HealthWatch;
class Ledger;

// Lives some months of a user with twelve creators, fifteen hashtags and some sounds, in seconds: each look is
// a real request through the real fetch path, on a virtual clock. What the charts show afterwards
// is what the program itself has kept.
class DemoReplay
{
public:
    struct Services {
        VirtualClock &clock;
        const Catalogue &catalogue;
        Fetcher &fetcher;
        Ledger &ledger;
        DemoWatch &watch;
        HealthWatch &health;
    };

    static constexpr int kDays = 90; // unless another number is asked for

    DemoReplay(Services services, qint64 endMs, int days = kDays);
    [[nodiscard]] QCoro::Task<Status> run(std::function<void(double)> progress);

private:
    [[nodiscard]] QCoro::Task<Status> day(int daysAgo);
    [[nodiscard]] QCoro::Task<Status> look(qint64 atMs, int creators, int hashtags);
    [[nodiscard]] QCoro::Task<Status> radar(qint64 atMs);
    [[nodiscard]] QCoro::Task<Status> finish(std::vector<QCoro::Task<Result<Answer>>> &asked);
    [[nodiscard]] QCoro::Task<Status> creatorPages(QStringList handles, QString askedBy);
    [[nodiscard]] QCoro::Task<Status> hashtagPages(QStringList names, bool withPosts);
    [[nodiscard]] QCoro::Task<Status> soundPages(QStringList ids, bool withPosts);
    [[nodiscard]] QCoro::Task<void> readAgain(QStringList handles, int times);
    [[nodiscard]] QCoro::Task<Result<Answer>> ask(const char *endpoint, QMap<QString, QString> values, QString askedBy);

    Services m_services;
    qint64 m_endMs;
    int m_days;
    QHash<QString, QString> m_userIds;    // by handle
    QHash<QString, QString> m_hashtagIds; // by name
};

} // namespace Tidemark
