// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace Tidemark {

// How long calls took, counted in LatencyBuckets; only buckets with calls take room. Histograms add up without a loss,
// whoever made them. Plain value, one thread at a time.
class LatencyHistogram
{
public:
    void add(qint64 ms, quint32 calls = 1);
    void merge(const LatencyHistogram &other);

    [[nodiscard]] qint64 calls() const;
    // The value of rank ceil(share * calls), within LatencyBuckets::kRelativeError; absent where there is none.
    [[nodiscard]] std::optional<double> quantileMs(double share) const;
    [[nodiscard]] std::optional<double> meanMs() const; // within the same bound
    // Calls of at most boundMs; exact for each of kTextBoundsMs, and for every value up to 100.
    [[nodiscard]] qint64 atMost(int boundMs) const;

    // A few bytes: pairs of variable length numbers. What is no such text decodes as far as it makes sense.
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static LatencyHistogram decoded(const QByteArray &bytes);

    bool operator==(const LatencyHistogram &) const = default;

private:
    struct Bin {
        int bucket = 0;
        quint32 calls = 0;

        bool operator==(const Bin &) const = default;
    };
    void addTo(int bucket, quint32 calls);

    std::vector<Bin> m_bins; // by bucket
};

namespace detail {

// Seven bits a byte, lowest first, the eighth says that more follow.
void appendNumber(QByteArray &bytes, quint32 number);
// The number at position, which moves past it; absent at the end and where it does not end.
[[nodiscard]] std::optional<quint32> takeNumber(const QByteArray &bytes, qsizetype &position);

} // namespace detail

} // namespace Tidemark
