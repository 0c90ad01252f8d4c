// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ImageLoader.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <memory>

namespace Tidemark {

class Engine;

// Pictures of creators and posts by the id of what they show. A picture that is not here yet is
// asked for and told by arrived(); one that cannot be had stays absent, and the widgets draw their
// own. Costs no credits and carries no key. Decodes in a worker. GUI thread only.
class ImageSource : public QObject
{
    Q_OBJECT

public:
    explicit ImageSource(Engine &engine, QObject *parent = nullptr);
    ~ImageSource() override;

    // Null where it is not here (yet). An empty URL asks nothing.
    [[nodiscard]] QImage image(const QString &id, const QString &url);

Q_SIGNALS:
    void arrived(const QString &id);

private:
    struct Wanted {
        QString id;
        QString url;
    };

    void loadNext();
    void loaded(const QString &id, const Result<ImageBytes> &bytes);
    void settle(const QString &id, const QImage &image);

    Engine &m_engine;
    std::unique_ptr<ImageLoader> m_loader;
    QCache<QString, QImage> m_images;
    QSet<QString> m_known; // wanted, under way or not to be had
    QList<Wanted> m_wanted;
    int m_running = 0;
};

// The bytes as a picture no larger than longest a side; null where they are not one, or too large
// to be a thumbnail. Safe in any thread.
[[nodiscard]] QImage decodedThumbnail(const ImageBytes &bytes, int longest);

} // namespace Tidemark
