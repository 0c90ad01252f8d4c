// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/LatencyHistogram.h"

#include "core/health/LatencyBuckets.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace detail {

void appendNumber(QByteArray &bytes, quint32 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

std::optional<quint32> takeNumber(const QByteArray &bytes, qsizetype &position)
{
    quint32 number = 0;
    for (int shift = 0; shift < 32 && position < bytes.size(); shift += 7) {
        const auto byte = quint8(bytes.at(position++));
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace detail

void LatencyHistogram::add(qint64 ms, quint32 calls)
{
    addTo(LatencyBuckets::indexOf(ms), calls);
}

void LatencyHistogram::addTo(int bucket, quint32 calls)
{
    const auto at =
        std::lower_bound(m_bins.begin(), m_bins.end(), bucket, [](const Bin &bin, int wanted) { return bin.bucket < wanted; });
    if (at != m_bins.end() && at->bucket == bucket)
        at->calls += calls;
    else if (calls > 0)
        m_bins.insert(at, Bin{bucket, calls});
}

void LatencyHistogram::merge(const LatencyHistogram &other)
{
    for (const Bin &bin : other.m_bins)
        addTo(bin.bucket, bin.calls);
}

qint64 LatencyHistogram::calls() const
{
    qint64 sum = 0;
    for (const Bin &bin : m_bins)
        sum += bin.calls;
    return sum;
}

std::optional<double> LatencyHistogram::quantileMs(double share) const
{
    const qint64 all = calls();
    if (all == 0)
        return std::nullopt;
    qint64 left = std::clamp<qint64>(qint64(std::ceil(share * double(all))), 1, all);
    for (const Bin &bin : m_bins) {
        left -= bin.calls;
        if (left <= 0)
            return LatencyBuckets::middleMs(bin.bucket);
    }
    return std::nullopt;
}

std::optional<double> LatencyHistogram::meanMs() const
{
    const qint64 all = calls();
    if (all == 0)
        return std::nullopt;
    double sum = 0;
    for (const Bin &bin : m_bins)
        sum += LatencyBuckets::middleMs(bin.bucket) * bin.calls;
    return sum / double(all);
}

qint64 LatencyHistogram::atMost(int boundMs) const
{
    qint64 sum = 0;
    const int last = LatencyBuckets::indexOf(boundMs);
    for (const Bin &bin : m_bins)
        sum += bin.bucket <= last ? bin.calls : 0;
    return sum;
}

QByteArray LatencyHistogram::encoded() const
{
    QByteArray bytes;
    int before = 0;
    for (const Bin &bin : m_bins) {
        detail::appendNumber(bytes, quint32(bin.bucket - before));
        detail::appendNumber(bytes, bin.calls);
        before = bin.bucket;
    }
    return bytes;
}

LatencyHistogram LatencyHistogram::decoded(const QByteArray &bytes)
{
    LatencyHistogram histogram;
    qint64 bucket = 0;
    for (qsizetype position = 0; position < bytes.size();) {
        const auto step = detail::takeNumber(bytes, position);
        const auto calls = detail::takeNumber(bytes, position);
        bucket += step.value_or(0);
        if (!step || !calls || bucket >= LatencyBuckets::count())
            break;
        histogram.addTo(int(bucket), *calls);
    }
    return histogram;
}

} // namespace Tidemark
