// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ImageSource.h"

#include "core/base/Async.h"
#include "core/cache/DiskCache.h"
#include "core/cache/PictureStore.h"
#include "core/engine/Engine.h"
#include "core/engine/ProxyLink.h"
#include "core/history/HistoryReader.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr qint64 kAskAgainS = 600; // a link that gave nothing
constexpr int kMostMemoryBytes = 32 * 1024 * 1024;
constexpr int kMostAtOnce = 6;
constexpr int kMostWaiting = 200;
constexpr int kLongestSide = 256; // sharp at 200 %
constexpr int kLargestSource = 4'096;
constexpr int kMostMegabytes = 64;

constexpr qint64 kFreshS = 30 * 86'400; // people change their pictures; then it is asked for once more
constexpr int kQuality = 88;
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

// Pixels alone: a reader keeps the words that stand in a file, and a writer writes them again.
QImage bare(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage pixels =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format()).copy();
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
    return bare(reader.read());
}

QByteArray encodedThumbnail(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isWritten = image.hasAlphaChannel() ? image.save(&buffer, "PNG") : image.save(&buffer, "JPEG", kQuality);
    return isWritten ? bytes : QByteArray();
}

ImageSource::ImageSource(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_loader(std::make_unique<ImageLoader>(isLoopback(engine.apiBase()) ? LoopbackMedia::Allow : LoopbackMedia::Refuse,
                                             engine.proxy().route()))
    , m_images(kMostMemoryBytes)
{
    QImageReader::setAllocationLimit(kMostMegabytes);
}

ImageSource::~ImageSource()
{
    m_loader->abortAll();
}

QImage ImageSource::image(const QString &id, const QString &url)
{
    return image(Wanted{id, url, Wanted::Link::Given});
}

QImage ImageSource::postImage(const QString &id)
{
    return image(Wanted{id, {}, Wanted::Link::InHistory});
}

QImage ImageSource::image(const Wanted &wanted)
{
    const QString &id = wanted.id;
    if (const QImage *held = m_images.object(id))
        return *held;
    if (id.isEmpty() || (m_known.contains(id) && !(m_notHeld.contains(id) && mayAsk(wanted))))
        return {};
    m_known.insert(id);
    m_notHeld.remove(id);
    m_wanted.prepend(wanted); // what is in sight now goes first
    while (m_wanted.size() > kMostWaiting)
        m_known.remove(m_wanted.takeLast().id);
    loadNext();
    return {};
}

bool ImageSource::mayAsk(const Wanted &wanted) const
{
    return (!wanted.url.isEmpty() || wanted.link == Wanted::Link::InHistory) && !m_engine.isOffline() && !hasFailedLately(wanted);
}

bool ImageSource::hasFailedLately(const Wanted &wanted) const
{
    const auto failure = m_failures.constFind(wanted.id);
    if (failure == m_failures.cend() || m_engine.clock().now() - failure->at >= kAskAgainS)
        return false;
    return wanted.link == Wanted::Link::InHistory || failure->url == wanted.url;
}

// What the disk holds is read from there again when it is wanted; where it holds nothing, a later try asks.
void ImageSource::failed(const QString &id, const QString &url)
{
    m_failures.insert(id, {url, m_engine.clock().now()});
    if (m_images.contains(id))
        m_known.remove(id);
    else
        m_notHeld.insert(id);
    settle(id, {});
}

void ImageSource::loadNext()
{
    while (m_running < kMostAtOnce && !m_wanted.isEmpty()) {
        const Wanted next = m_wanted.takeFirst();
        ++m_running;
        whenDone(m_engine.diskCache().pictures().find(next.id, m_engine.clock().now()), this,
                 [this, next](const std::optional<PictureStore::Picture> &held) {
                     if (!held)
                         return looked(next, {}, 0);
                     const ImageBytes bytes{held->bytes, imageFormat(held->bytes)};
                     whenDone(QtConcurrent::run(decodedThumbnail, bytes, kLongestSide), this,
                              [this, next, at = held->fetchedAt](const QImage &image) { looked(next, image, at); });
                 });
    }
}

void ImageSource::looked(const Wanted &wanted, const QImage &held, qint64 fetchedAt)
{
    const qint64 age = m_engine.clock().now() - fetchedAt;
    const bool isFresh = !held.isNull() && age >= 0 && age < kFreshS;
    if (isFresh || !mayAsk(wanted)) {
        if (held.isNull())
            m_notHeld.insert(wanted.id);
        return settle(wanted.id, held);
    }
    if (!held.isNull())
        keep(wanted.id, held);
    download(wanted);
}

void ImageSource::download(const Wanted &wanted)
{
    if (wanted.link == Wanted::Link::Given)
        return downloadFrom(wanted.id, wanted.url);
    whenDone(m_engine.history().picture({EntityKind::Post, wanted.id}), this, [this, id = wanted.id](const Result<QString> &url) {
        if (url && !url->isEmpty())
            downloadFrom(id, *url);
        else
            failed(id, {});
    });
}

void ImageSource::downloadFrom(const QString &id, const QString &url)
{
    QCoro::connect(m_loader->load(addressOf(url, m_engine.apiBase())), this,
                   [this, id, url](const Result<ImageBytes> &bytes) { loaded(id, url, bytes); });
}

ImageSource::Decoded ImageSource::decoded(const ImageBytes &bytes)
{
    Decoded decoded;
    decoded.image = decodedThumbnail(bytes, kLongestSide);
    if (!decoded.image.isNull())
        decoded.small = encodedThumbnail(decoded.image);
    return decoded;
}

void ImageSource::loaded(const QString &id, const QString &url, const Result<ImageBytes> &bytes)
{
    if (!bytes)
        return failed(id, url);
    whenDone(QtConcurrent::run(&ImageSource::decoded, *bytes), this, [this, id, url](const Decoded &picture) {
        if (picture.image.isNull())
            return failed(id, url);
        m_failures.remove(id);
        if (!picture.small.isEmpty())
            m_engine.diskCache().pictures().put(id, {picture.small, m_engine.clock().now()});
        settle(id, picture.image);
    });
}

void ImageSource::keep(const QString &id, const QImage &image)
{
    m_images.insert(id, new QImage(image), image.sizeInBytes());
    emit arrived(id);
}

void ImageSource::settle(const QString &id, const QImage &image)
{
    --m_running;
    if (!image.isNull()) {
        m_known.remove(id);
        keep(id, image);
    }
    loadNext();
}

} // namespace Tidemark
