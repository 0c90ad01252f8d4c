// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/Reparse.h"

#include "core/history/BodyStore.h"
#include "core/history/EntityWriter.h"
#include "core/history/Thinning.h"

namespace Tidemark::detail {

namespace {

constexpr int kAtOnce = 100; // others write between two such parts
constexpr Sql kAnswers("SELECT id, endpoint, parameters, fetched_at FROM answers WHERE id > ?1 ORDER BY id LIMIT ?2");
constexpr Sql kFigures("SELECT count(followers) + count(following) + count(likes) + count(likes_given) + count(videos)"
                       " + count(views) + count(comments) + count(shares) + count(saves) + count(downloads) + count(users)"
                       " FROM observations");

struct Kept {
    qint64 id = 0;
    QString endpoint;
    QString parameters;
    qint64 fetchedAt = 0;
};

} // namespace

Result<qint64> countedFigures(Connection &connection)
{
    const auto figures = connection.number(kFigures);
    if (!figures)
        return fail(figures.error());
    return figures->value_or(0);
}

Result<std::optional<qint64>> reparseNext(Connection &connection, EntityMemory &memory, const LearnAgain &learn, qint64 after,
                                          ReparseReport &report)
{
    if (const Status ready = memory.refresh(connection); !ready)
        return fail(ready.error());
    const auto answers = connection.list(kAnswers, {after, kAtOnce}, [](const Statement &s) {
        return Kept{s.integer(0), s.text(1), s.text(2), s.integer(3)};
    });
    if (!answers)
        return fail(answers.error());
    const auto thinned = thinnedUntil(connection);
    if (!thinned)
        return fail(thinned.error());
    for (const Kept &kept : *answers) {
        ++report.answers;
        const auto body = readBody(connection, kept.id);
        if (!body || !*body) { // one that is damaged does not end the rest
            ++report.damaged;
            continue;
        }
        const auto learned = learn(kept.endpoint, kept.parameters, **body);
        if (!learned) {
            ++report.notUnderstood;
            continue;
        }
        EntityWriter writer(connection, memory, {kept.id, kept.fetchedAt, kept.endpoint, true, *thinned});
        if (const Status written = writer.keep(*learned); !written)
            return fail(written.error());
        report.eventsAdded += writer.eventsTold();
    }
    return answers->isEmpty() ? std::optional<qint64>() : answers->last().id;
}

} // namespace Tidemark::detail
