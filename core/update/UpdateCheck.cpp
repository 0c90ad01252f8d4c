// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/UpdateCheck.h"

#include "core/net/KeylessClient.h"
#include "core/net/RequestPolicy.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

// Given by the build to this file alone; empty in an ordinary one.
#ifndef TIDEMARK_UPDATE_URL
#define TIDEMARK_UPDATE_URL ""
#endif
#ifndef TIDEMARK_UPDATE_KEY
#define TIDEMARK_UPDATE_KEY ""
#endif

namespace Tidemark {

namespace {
constexpr qsizetype kKeyBytes = 32;
constexpr std::chrono::seconds kDeadline{20};
constexpr int kFine = 200;
} // namespace

bool UpdateSource::isComplete() const
{
    return !url.isEmpty() && urlRefusal(url).isEmpty() && publicKey.size() == kKeyBytes;
}

UpdateSource builtInUpdateSource()
{
    return {QUrl(QStringLiteral(TIDEMARK_UPDATE_URL), QUrl::StrictMode), QByteArray::fromBase64(TIDEMARK_UPDATE_KEY),
            QVersionNumber::fromString(QStringLiteral(TIDEMARK_VERSION))};
}

std::shared_ptr<KeylessClient> updateClient(const UpdateSource &source, ProxyRoutePtr route)
{
    return std::make_shared<KeylessClient>(isLoopbackHost(source.url.host()) ? LoopbackMedia::Allow : LoopbackMedia::Refuse,
                                           std::move(route));
}

std::optional<Release> knownNewer(const UpdateSource &source, const UpdateState &state)
{
    return state.newest && state.newest->version > source.own ? state.newest : std::nullopt;
}

QCoro::Task<Result<std::optional<Release>>> newerRelease(std::shared_ptr<KeylessClient> client, UpdateSource source,
                                                         UpdateBook book, qint64 now)
{
    if (!source.isComplete())
        co_return std::optional<Release>();
    const QFuture<bool> claiming = QtConcurrent::run([book, now] { return book.claim(now); });
    const bool isOurs = co_await claiming;
    if (isOurs) {
        TransportRequest request;
        request.url = source.url;
        request.deadline = kDeadline;
        request.priority = Priority::Background;
        request.maxBytes = kMostManifestBytes;
        const TransportReply reply = co_await client->get(request);
        if (reply.failure != TransportFailure::None)
            co_return fail(ErrorKind::Upstream, reply.failureDetail);
        if (reply.status != kFine)
            co_return fail(ErrorKind::Upstream, QStringLiteral("answered %1").arg(reply.status));
        const auto release = readManifest(reply.body, source.publicKey);
        if (!release)
            co_return fail(release.error());
        const QFuture<Status> keeping = QtConcurrent::run([book, kept = *release] { return book.remember(kept); });
        const Status kept = co_await keeping;
        if (!kept)
            co_return fail(kept.error());
    }
    const QFuture<UpdateState> reading = QtConcurrent::run([book] { return book.read(); });
    const UpdateState state = co_await reading;
    std::optional<Release> newer = knownNewer(source, state);
    co_return newer;
}

} // namespace Tidemark
