// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ImageSource.h"

#include "core/base/Async.h"
#include "core/engine/Engine.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kMostPictures = 1'000;
constexpr int kMostAtOnce = 6;
constexpr int kMostWaiting = 200;
constexpr int kLongestSide = 256; // sharp at 200 %
constexpr int kLargestSource = 4'096;
constexpr int kMostMegabytes = 64;

constexpr int kNoPort = -1;

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost")
           || url.host() == QLatin1String("::1");
}

// Demo pictures lie on a port that changes with every start.
QUrl addressOf(const QString &text, const QUrl &apiBase)
{
    QUrl url(text);
    if (isLoopback(url) && isLoopback(apiBase) && apiBase.port() != kNoPort)
        url.setPort(apiBase.port());
    return url;
}

} // namespace

QImage decodedThumbnail(const ImageBytes &bytes, int longest)
{
    if (bytes.format.isEmpty() || imageFormat(bytes.bytes) != bytes.format)
        return {};
    QByteArray data = bytes.bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, bytes.format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLargestSource || size.height() > kLargestSource)
        return {};
    if (size.width() > longest || size.height() > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

ImageSource::ImageSource(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_loader(std::make_unique<ImageLoader>(isLoopback(engine.apiBase()) ? LoopbackMedia::Allow : LoopbackMedia::Refuse))
    , m_images(kMostPictures)
{
    QImageReader::setAllocationLimit(kMostMegabytes);
}

ImageSource::~ImageSource()
{
    m_loader->abortAll();
}

QImage ImageSource::image(const QString &id, const QString &url)
{
    if (const QImage *held = m_images.object(id))
        return *held;
    if (url.isEmpty() || id.isEmpty() || m_known.contains(id) || m_engine.isOffline())
        return {};
    m_known.insert(id);
    m_wanted.prepend({id, url}); // what is in sight now goes first
    while (m_wanted.size() > kMostWaiting)
        m_known.remove(m_wanted.takeLast().id);
    loadNext();
    return {};
}

void ImageSource::loadNext()
{
    while (m_running < kMostAtOnce && !m_wanted.isEmpty()) {
        const Wanted next = m_wanted.takeFirst();
        ++m_running;
        QCoro::connect(m_loader->load(addressOf(next.url, m_engine.apiBase())), this,
                       [this, id = next.id](const Result<ImageBytes> &bytes) { loaded(id, bytes); });
    }
}

void ImageSource::loaded(const QString &id, const Result<ImageBytes> &bytes)
{
    if (!bytes) {
        settle(id, {});
        return;
    }
    whenDone(QtConcurrent::run(decodedThumbnail, *bytes, kLongestSide), this,
             [this, id](const QImage &image) { settle(id, image); });
}

void ImageSource::settle(const QString &id, const QImage &image)
{
    --m_running;
    if (!image.isNull()) {
        m_images.insert(id, new QImage(image));
        m_known.remove(id);
        emit arrived(id);
    }
    loadNext();
}

} // namespace Tidemark
