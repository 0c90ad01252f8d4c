// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ImageLoader.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Tidemark {

class Engine;

// Pictures of creators, posts and sounds by the id of what they show: from memory, from disk, and only then from
// the network, so that a link that changes costs nothing. A picture that is not here yet is told by arrived(); one
// that cannot be had stays absent, and the widgets draw their own. Offline shows what is held. Costs no credits and
// carries no key. What is held on disk was decoded, made small and written anew: no file of a stranger stays.
// Decodes in a worker. GUI thread only.
class ImageSource : public QObject
{
    Q_OBJECT

public:
    explicit ImageSource(Engine &engine, QObject *parent = nullptr);
    ~ImageSource() override;

    // Null where it is not here (yet). Without a URL, or offline, only what is held is looked for.
    [[nodiscard]] QImage image(const QString &id, const QString &url);
    // Of a post; its link is looked up where it is needed.
    [[nodiscard]] QImage postImage(const QString &id);
    // How many are being looked for or downloaded.
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void arrived(const QString &id);

private:
    struct Wanted {
        QString id;
        QString url;
        enum class Link { Given, InHistory } link = Link::Given;
    };
    // A picture out of a worker: to be shown, and as the disk keeps it.
    struct Decoded {
        QImage image;
        QByteArray small;
    };

    [[nodiscard]] QImage image(const Wanted &wanted);
    void loadNext();
    void looked(const Wanted &wanted, const QImage &held, qint64 fetchedAt);
    void download(const Wanted &wanted);
    void downloadFrom(const QString &id, const QString &url);
    void loaded(const QString &id, const QString &url, const Result<ImageBytes> &bytes);
    void keep(const QString &id, const QImage &image);
    void settle(const QString &id, const QImage &image);
    [[nodiscard]] bool mayAsk(const Wanted &wanted) const;
    [[nodiscard]] bool hasFailedLately(const Wanted &wanted) const;
    void failed(const QString &id, const QString &url);
    [[nodiscard]] static Decoded decoded(const ImageBytes &bytes);

    Engine &m_engine;
    std::unique_ptr<ImageLoader> m_loader;
    QCache<QString, QImage> m_images; // its costs are bytes
    QSet<QString> m_known;            // wanted, under way or not to be had
    QSet<QString> m_notHeld;          // of these: only the disk was asked, since nothing else could be
    // A link that gave nothing, and when: it is asked again after a while, another link at once.
    struct Failure {
        QString url;
        qint64 at = 0;
    };
    QHash<QString, Failure> m_failures;
    QList<Wanted> m_wanted;
    int m_running = 0;
};

// The bytes as a picture no larger than longest a side; null where they are not one, or too large
// to be a thumbnail. Safe in any thread.
[[nodiscard]] QImage decodedThumbnail(const ImageBytes &bytes, int longest);
// As it is kept: PNG where one sees through, JPEG otherwise; empty where it cannot be written.
[[nodiscard]] QByteArray encodedThumbnail(const QImage &image);

} // namespace Tidemark
