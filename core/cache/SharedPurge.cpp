// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking answers out of the server that a team shares: by their names, or all of an endpoint.
#include "core/base/PlainText.h"
#include "core/cache/SharedCache.h"
#include "core/catalogue/KeyForm.h"

#include <QCoroFuture>
#include <QDeadlineTimer>

#include <algorithm>

namespace Tidemark {

namespace {

using Kind = RedisReply::Kind;

constexpr qsizetype kBatch = 256;                     // names in one command
constexpr const char *kStep = "512";                  // places that one step looks at
constexpr qsizetype kLongestCursor = 20;              // digits of 64 bits
constexpr std::chrono::milliseconds kLongest{60'000}; // a server that never comes to an end
constexpr qsizetype kLongestRefusal = 160;

tl::unexpected<Error> refusal(const RedisReply &reply)
{
    return fail(ErrorKind::Upstream, QStringLiteral("the shared cache refuses: ")
                                         + plain(QString::fromUtf8(reply.text), LineBreaks::Fold, kLongestRefusal));
}

} // namespace

QCoro::Task<Result<SharedCache::Step>> SharedCache::step(QByteArray cursor, QByteArray pattern)
{
    const QFuture<Result<RedisReplies>> asked = m_client.ask({{"SCAN", cursor, "MATCH", pattern, "COUNT", kStep}});
    const Result<RedisReplies> replies = co_await asked;
    if (!replies)
        co_return fail(replies.error());
    const RedisReply &reply = replies->first();
    if (reply.isRefusal())
        co_return refusal(reply);
    const bool isWhole = reply.list.size() == 2 && reply.list[0].kind == Kind::Text && reply.list[1].kind == Kind::List
                         && reply.list[0].text.size() <= kLongestCursor;
    if (!isWhole)
        co_return fail(ErrorKind::Upstream, QStringLiteral("what came from the shared cache is no step of a scan"));
    Step step{reply.list[0].text, {}};
    for (const RedisReply &name : reply.list[1].list)
        step.names.append(name.text);
    co_return Result<Step>(step);
}

// How many there were. Servers before Redis 4 know DEL alone, which frees what is large at once.
QCoro::Task<Result<qint64>> SharedCache::unlink(QList<QByteArray> names)
{
    for (const char *command : {"UNLINK", "DEL"}) {
        const QFuture<Result<RedisReplies>> asked = m_client.ask({RedisCommand{command} + names});
        const Result<RedisReplies> replies = co_await asked;
        if (!replies)
            co_return fail(replies.error());
        const RedisReply &reply = replies->first();
        if (reply.kind == Kind::Whole)
            co_return reply.whole;
        if (qstrcmp(command, "DEL") == 0)
            co_return refusal(reply);
    }
    co_return 0;
}

QCoro::Task<SharedCache::Purged> SharedCache::purge(QStringList keys)
{
    QList<QByteArray> names;
    for (const QString &key : keys) {
        if (KeyForm::parse(key))
            names.append(key.toUtf8());
    }
    Purged purged;
    for (qsizetype at = 0; at < names.size(); at += kBatch) {
        const QList<QByteArray> batch = names.mid(at, kBatch);
        const auto removed = co_await unlink(batch);
        if (!removed) {
            purged.problem = removed.error().detail;
            break;
        }
        purged.removed += *removed;
    }
    co_return Purged(purged);
}

QCoro::Task<SharedCache::Purged> SharedCache::purge(int namespaceVersion, QString endpoint)
{
    const QDeadlineTimer deadline(kLongest);
    const QByteArray pattern = KeyForm::pattern(namespaceVersion, endpoint);
    Purged purged;
    QByteArray cursor = "0";
    do {
        const auto found = co_await step(cursor, pattern);
        if (!found) {
            purged.problem = found.error().detail;
            co_return Purged(purged);
        }
        QStringList keys;
        for (const QByteArray &name : found->names) {
            const auto form = KeyForm::parse(QString::fromUtf8(name));
            if (form && form->namespaceVersion == namespaceVersion && (endpoint.isEmpty() || form->endpoint == endpoint))
                keys.append(QString::fromUtf8(name));
        }
        const Purged taken = co_await purge(keys);
        purged.removed += taken.removed;
        purged.problem = taken.problem;
        cursor = found->cursor;
    } while (cursor != "0" && purged.problem.isEmpty() && !deadline.hasExpired());
    if (purged.problem.isEmpty() && cursor != "0")
        purged.problem = QStringLiteral("the shared cache holds too much to look through in a minute");
    co_return Purged(purged);
}

} // namespace Tidemark
