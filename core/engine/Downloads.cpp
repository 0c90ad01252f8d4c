// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Downloads.h"

#include "core/base/Log.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

namespace Tidemark {

namespace {

constexpr qint64 kLargestList = 1024 * 1024;

struct KindName {
    MediaKind kind;
    const char *name;
};
constexpr std::array kKinds{KindName{MediaKind::Video, "video"}, KindName{MediaKind::VideoHd, "video_hd"},
                            KindName{MediaKind::Sound, "sound"}};

QJsonObject toJson(const Download &download)
{
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(),
                                   [&download](const KindName &entry) { return entry.kind == download.wish.kind; });
    return {{QStringLiteral("link"), download.wish.link},
            {QStringLiteral("kind"), QLatin1String(kind->name)},
            {QStringLiteral("target"), download.wish.target},
            {QStringLiteral("replace"), download.wish.existing == ExistingFile::Replace},
            {QStringLiteral("title"), download.title}};
}

std::optional<Download> downloadOf(const QJsonObject &object)
{
    const QString name = object.value(QLatin1String("kind")).toString();
    const auto kind =
        std::find_if(kKinds.begin(), kKinds.end(), [&name](const KindName &entry) { return name == QLatin1String(entry.name); });
    Download download;
    download.wish.link = object.value(QLatin1String("link")).toString();
    download.wish.target = object.value(QLatin1String("target")).toString();
    if (kind == kKinds.end() || download.wish.link.isEmpty() || download.wish.target.isEmpty())
        return std::nullopt;
    download.wish.kind = kind->kind;
    download.wish.existing = object.value(QLatin1String("replace")).toBool() ? ExistingFile::Replace : ExistingFile::Refuse;
    download.title = object.value(QLatin1String("title")).toString();
    download.state = DownloadState::Paused;
    download.progress.received = QFileInfo(MediaSaver::partPath(download.wish)).size();
    return download;
}

void writeList(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        qCWarning(lcEngine) << "the list of unfinished downloads could not be written:" << file.errorString();
}

bool isFinished(const Download &download)
{
    return download.state == DownloadState::Done;
}

} // namespace

Downloads::Downloads(MediaSaver &saver, const QString &path)
    : m_saver(saver)
    , m_path(path)
{
    m_writer.setMaxThreadCount(1);
    load();
}

Downloads::~Downloads()
{
    m_writer.waitForDone();
}

qint64 Downloads::add(const MediaWish &wish, const QString &title)
{
    std::optional<qint64> replaced;
    for (const auto &entry : m_entries) {
        if (entry->download.wish.target != wish.target || entry->isCancelled || isFinished(entry->download))
            continue;
        const qint64 id = entry->download.id;
        if (entry->download.wish.link == wish.link && entry->download.wish.kind == wish.kind)
            resume(id);
        else
            replaced = id;
        if (!replaced)
            return id;
        break;
    }
    if (replaced)
        cancel(*replaced); // another content was to have that name
    auto entry = std::make_unique<Entry>();
    entry->download.id = ++m_lastId;
    entry->download.wish = wish;
    entry->download.title = title;
    m_entries.push_back(std::move(entry));
    write();
    emit listChanged();
    pump();
    return m_lastId;
}

void Downloads::pause(qint64 id)
{
    Entry *const paused = entry(id);
    if (!paused || paused->download.state == DownloadState::Done || paused->download.state == DownloadState::Failed)
        return;
    paused->stop.request();
    set(*paused, DownloadState::Paused);
    pump();
}

void Downloads::resume(qint64 id)
{
    Entry *const resumed = entry(id);
    if (!resumed || (resumed->download.state != DownloadState::Paused && resumed->download.state != DownloadState::Failed))
        return;
    resumed->download.error.reset();
    set(*resumed, DownloadState::Waiting);
    pump();
}

void Downloads::cancel(qint64 id)
{
    Entry *const cancelled = entry(id);
    if (!cancelled)
        return;
    cancelled->isCancelled = true;
    cancelled->stop.request();
    if (cancelled->isBusy)
        emit listChanged(); // taken away when its save has ended
    else
        remove(id);
    write();
}

void Downloads::clearDone()
{
    std::erase_if(m_entries, [](const auto &entry) { return isFinished(entry->download) && !entry->isBusy; });
    emit listChanged();
}

QList<Download> Downloads::all() const
{
    QList<Download> list;
    for (const auto &entry : m_entries) {
        if (!entry->isCancelled)
            list.append(entry->download);
    }
    return list;
}

const Download *Downloads::find(qint64 id) const
{
    for (const auto &entry : m_entries) {
        if (entry->download.id == id && !entry->isCancelled)
            return &entry->download;
    }
    return nullptr;
}

void Downloads::stop()
{
    m_isStopped = true;
    for (const auto &entry : m_entries)
        entry->stop.request();
}

Downloads::Entry *Downloads::entry(qint64 id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const auto &entry) { return entry->download.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

// A save that was cancelled still has the file open.
bool Downloads::isBeingLeft(const QString &target) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&target](const auto &entry) {
        return entry->isCancelled && entry->isBusy && entry->download.wish.target == target;
    });
}

void Downloads::pump()
{
    for (const auto &entry : m_entries) {
        if (m_isStopped || m_running >= kAtOnce)
            return;
        const bool isReady = entry->download.state == DownloadState::Waiting && !entry->isBusy && !entry->isCancelled;
        if (isReady && !isBeingLeft(entry->download.wish.target))
            begin(*entry);
    }
}

void Downloads::begin(Entry &entry)
{
    const qint64 id = entry.download.id;
    entry.stop = Stop();
    entry.isBusy = true;
    ++m_running;
    set(entry, DownloadState::Running);
    AskOptions options;
    options.askedBy = QStringLiteral("You \u00b7 Downloads");
    const auto progress = [this, id](MediaProgress now) {
        if (Entry *const moved = this->entry(id)) {
            moved->download.progress = now;
            emit changed(id);
        }
    };
    QCoro::connect(m_saver.save(entry.download.wish, options, progress, entry.stop.flag()), this,
                   [this, id](const Result<SavedMedia> &saved) { ended(id, saved); });
}

void Downloads::ended(qint64 id, const Result<SavedMedia> &saved)
{
    --m_running;
    Entry *const over = entry(id);
    over->isBusy = false;
    over->download.credits += saved ? saved->requests : saved.error().requests;
    if (over->isCancelled) {
        remove(id);
    } else if (saved) {
        over->download.progress = {saved->bytes, saved->bytes};
        set(*over, DownloadState::Done);
        write();
    } else if (saved.error().kind == ErrorKind::Cancelled) {
        if (over->download.state == DownloadState::Running) // by the end of the program
            set(*over, DownloadState::Paused);
    } else {
        over->download.error = saved.error();
        set(*over, DownloadState::Failed);
    }
    pump();
}

void Downloads::remove(qint64 id)
{
    const auto place =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const auto &entry) { return entry->download.id == id; });
    if (!isFinished((*place)->download))
        std::ignore =
            QtConcurrent::run(&m_writer, [part = MediaSaver::partPath((*place)->download.wish)] { QFile::remove(part); });
    m_entries.erase(place);
    emit listChanged();
}

void Downloads::set(Entry &entry, DownloadState state)
{
    entry.download.state = state;
    emit changed(entry.download.id);
}

void Downloads::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray list = QJsonDocument::fromJson(file.read(kLargestList)).array();
    for (const auto &value : list) {
        auto download = downloadOf(value.toObject());
        if (!download)
            continue;
        auto entry = std::make_unique<Entry>();
        entry->download = std::move(*download);
        entry->download.id = ++m_lastId;
        m_entries.push_back(std::move(entry));
    }
}

void Downloads::write()
{
    QJsonArray list;
    for (const auto &entry : m_entries) {
        if (!entry->isCancelled && !isFinished(entry->download))
            list.append(toJson(entry->download));
    }
    std::ignore = QtConcurrent::run(&m_writer, writeList, m_path, QJsonDocument(list).toJson());
}

} // namespace Tidemark
