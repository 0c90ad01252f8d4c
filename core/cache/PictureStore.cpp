// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/PictureStore.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr quint32 kMagic = 0x544d5031; // "TMP1"
constexpr qint64 kHeadBytes = 64;      // more than stands before the picture in a file
const QString kSuffix = QStringLiteral(".picture");

QString fileName(const QString &id)
{
    return QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex()) + kSuffix;
}

std::optional<PictureStore::Picture> readPicture(QFile &file)
{
    if (file.size() > PictureStore::kLargestPicture + kHeadBytes)
        return std::nullopt;
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    PictureStore::Picture picture;
    in >> magic >> picture.fetchedAt >> picture.bytes;
    const bool isWhole = in.status() == QDataStream::Ok && in.atEnd();
    return magic == kMagic && isWhole && !picture.bytes.isEmpty() ? std::optional(picture) : std::nullopt;
}

} // namespace

// All of it in the one thread of the pool. What other processes add or take is seen at the next start.
class PictureStore::Folder
{
public:
    Folder(const QString &path, qint64 mostBytes)
        : m_folder(path)
        , m_mostBytes(mostBytes)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~Folder() { m_pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Folder)

    [[nodiscard]] QThreadPool &pool() { return m_pool; }

    std::optional<Picture> find(const QString &name, qint64 now)
    {
        look();
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            forget(name);
            return std::nullopt;
        }
        const std::optional<Picture> picture = readPicture(file);
        if (!picture) {
            file.remove();
            forget(name);
            return std::nullopt;
        }
        file.setFileTime(QDateTime::fromSecsSinceEpoch(now), QFileDevice::FileModificationTime);
        note(name, file.size());
        return picture;
    }

    void put(const QString &name, const Picture &picture)
    {
        look();
        if (!m_folder.mkpath(QStringLiteral(".")))
            return;
        QSaveFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QDataStream out(&file);
        out.setVersion(QDataStream::Qt_6_4);
        out << kMagic << picture.fetchedAt << picture.bytes;
        const qint64 size = file.pos();
        if (out.status() != QDataStream::Ok || !file.commit())
            return; // a picture that is not kept is asked for again
        note(name, size);
        makeRoom();
    }

    Result<qint64> purge()
    {
        look();
        qint64 gone = 0;
        for (const QString &name : m_folder.entryList({QLatin1Char('*') + kSuffix}, QDir::Files)) {
            if (!m_folder.remove(name))
                return fail(ErrorKind::LocalData, QStringLiteral("the picture %1 cannot be removed").arg(name));
            ++gone;
        }
        m_held.clear();
        m_bytes = 0;
        return gone;
    }

    Statistics statistics()
    {
        look();
        return {m_held.size(), m_bytes};
    }

private:
    struct Held {
        qint64 size = 0;
        qint64 usedAt = 0; // counted up, not a time
    };

    // Once: what lies there, the longest unused first.
    void look()
    {
        if (m_hasLooked)
            return;
        m_hasLooked = true;
        const auto files = m_folder.entryInfoList({QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Time | QDir::Reversed);
        for (const QFileInfo &file : files)
            note(file.fileName(), file.size());
    }

    void note(const QString &name, qint64 size)
    {
        Held &held = m_held[name];
        m_bytes += size - held.size;
        held = {size, ++m_uses};
    }

    void forget(const QString &name) { m_bytes -= m_held.take(name).size; }

    // A tenth more than need be, so that not every picture sorts them all.
    void makeRoom()
    {
        if (m_bytes <= m_mostBytes)
            return;
        QList<std::pair<qint64, QString>> order;
        for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
            order.append({it->usedAt, it.key()});
        std::sort(order.begin(), order.end());
        for (const auto &[usedAt, name] : std::as_const(order)) {
            if (m_bytes <= m_mostBytes - m_mostBytes / 10)
                return;
            m_folder.remove(name);
            forget(name);
        }
    }

    QDir m_folder;
    qint64 m_mostBytes;
    bool m_hasLooked = false;
    QHash<QString, Held> m_held;
    qint64 m_bytes = 0;
    qint64 m_uses = 0;
    QThreadPool m_pool;
};

PictureStore::PictureStore(const QString &folder, qint64 mostBytes)
    : m_folder(std::make_unique<Folder>(folder, mostBytes))
{
}

PictureStore::~PictureStore() = default;

QFuture<std::optional<PictureStore::Picture>> PictureStore::find(const QString &id, qint64 now)
{
    return QtConcurrent::run(&m_folder->pool(),
                             [folder = m_folder.get(), name = fileName(id), now] { return folder->find(name, now); });
}

void PictureStore::put(const QString &id, Picture picture)
{
    if (id.isEmpty() || picture.bytes.isEmpty() || picture.bytes.size() > kLargestPicture)
        return;
    std::ignore = QtConcurrent::run(&m_folder->pool(), [folder = m_folder.get(), name = fileName(id),
                                                        picture = std::move(picture)] { folder->put(name, picture); });
}

QFuture<Result<qint64>> PictureStore::purge()
{
    return QtConcurrent::run(&m_folder->pool(), [folder = m_folder.get()] { return folder->purge(); });
}

QFuture<PictureStore::Statistics> PictureStore::statistics()
{
    return QtConcurrent::run(&m_folder->pool(), [folder = m_folder.get()] { return folder->statistics(); });
}

QFuture<void> PictureStore::flushed()
{
    return QtConcurrent::run(&m_folder->pool(), [] {});
}

} // namespace Tidemark
