// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MediaSaver.h"

#include "core/catalogue/Normalise.h"
#include "core/engine/QuestionQueries.h"
#include "core/fetch/Fetcher.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark {

namespace {

// The link in the answer: a video of the wished quality, or the other where only that is there. The
// shape of a sound's answer is not established: the first link in it.
QUrl linkOf(const QByteArray &body, MediaKind kind)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (answer.value(QLatin1String("data")).isObject())
        answer = answer.value(QLatin1String("data")).toObject();
    QStringList names{QStringLiteral("video"), QStringLiteral("video_hd")};
    if (kind == MediaKind::VideoHd)
        names.swapItemsAt(0, 1);
    if (kind == MediaKind::Sound)
        names = QStringList{QStringLiteral("music"), QStringLiteral("play"), QStringLiteral("url")} + answer.keys();
    for (const QString &name : qAsConst(names)) {
        const QUrl link(answer.value(name).toString(), QUrl::StrictMode);
        if (link.scheme().startsWith(QLatin1String("http")))
            return link;
    }
    return {};
}

// A name that every file system takes: digits of the post and the kind, no text from outside.
QString fileName(const MediaWish &wish)
{
    const QString id = postIdOf(wish.link);
    const QString base = QStringLiteral("tiktok-") + (id.isEmpty() ? QStringLiteral("post") : id);
    switch (wish.kind) {
    case MediaKind::Sound: return base + QStringLiteral(".mp3");
    case MediaKind::VideoHd: return base + QStringLiteral("-hd.mp4");
    case MediaKind::Video: break;
    }
    return base + QStringLiteral(".mp4");
}

QString targetOf(const MediaWish &wish)
{
    const QString target = wish.target.isEmpty() ? QStringLiteral(".") : wish.target;
    return QFileInfo(target).isDir() ? QDir(target).filePath(fileName(wish)) : target;
}

Status moved(const QString &from, const QString &to)
{
    QFile file(from);
    if (QFile old(to); old.exists() && !old.remove()) // only where the wish says so: see save()
        return fail(ErrorKind::LocalData, QStringLiteral("%1: %2").arg(to, old.errorString()));
    if (!file.rename(to))
        return fail(ErrorKind::LocalData, QStringLiteral("%1: %2").arg(to, file.errorString()));
    return {};
}

bool isDead(const Error &error)
{
    return error.httpStatus == 403 || error.httpStatus == 410;
}

Error paidFor(Error error, int requests)
{
    error.requests += requests;
    return error;
}

} // namespace

MediaSaver::MediaSaver(const Catalogue &catalogue, Fetcher &fetcher, LoopbackMedia loopback, ProxyRoutePtr route)
    : m_catalogue(catalogue)
    , m_fetcher(fetcher)
    , m_download(loopback, std::move(route))
{
}

Result<Query> MediaSaver::query(const Catalogue &catalogue, const MediaWish &wish, const QString &scope)
{
    const char *const endpoint = wish.kind == MediaKind::Sound ? "download-music" : "download-video";
    return QuestionQueries(catalogue, scope).query(endpoint, {{QStringLiteral("url"), wish.link}});
}

QString MediaSaver::partPath(const MediaWish &wish)
{
    return targetOf(wish) + QStringLiteral(".part");
}

QCoro::Task<Result<SavedMedia>> MediaSaver::save(MediaWish wish, AskOptions options, std::function<void(MediaProgress)> progress,
                                                 StopFlag stop)
{
    const TaskCount::Running running(m_tasks);
    const auto asked = query(m_catalogue, wish, options.scope);
    if (!asked)
        co_return fail(asked.error());
    SavedMedia saved;
    saved.path = targetOf(wish);
    if (wish.existing == ExistingFile::Refuse && QFileInfo::exists(saved.path))
        co_return fail(ErrorKind::Usage, QStringLiteral("%1 exists already").arg(saved.path));
    const QString part = partPath(wish);
    const auto action = std::make_shared<ActionBudget>(ActionBudget{options.maxCredits, 0});
    const Ask ask{*asked, options.mode, StalePolicy::Never, options.priority, options.askedBy, action};
    for (;;) {
        const auto answer = co_await m_fetcher.fetch(ask);
        if (!answer)
            co_return fail(paidFor(answer.error(), saved.requests));
        saved.requests += answer->requests;
        if (answer->isNotFound())
            co_return fail(Error{ErrorKind::NotFound, QStringLiteral("there is no such post"), 404, saved.requests, {}});
        saved.provenance = answer->provenance();
        const QUrl link = linkOf(answer->body(), wish.kind);
        if (link.isEmpty())
            co_return fail(Error{ErrorKind::ContractBroken, QStringLiteral("the answer holds no link"), 0, saved.requests, {}});
        const auto file = co_await m_download.fetch(link, part, progress, stop);
        if (file) {
            saved.bytes = file->bytes;
            saved.resumed = file->resumed;
            break;
        }
        if (!isDead(file.error()) || saved.renewed)
            co_return fail(paidFor(file.error(), saved.requests));
        saved.renewed = true;
        m_fetcher.forget(*asked);
    }
    if (const Status done = moved(part, saved.path); !done)
        co_return fail(paidFor(done.error(), saved.requests));
    co_return saved;
}

} // namespace Tidemark
