// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace Tidemark {

// The upper bounds, in ms, of the monitoring text's histograms (there in seconds: 0.1 ... 10; 30 in that of requests).
constexpr std::array<int, 10> kTextBoundsMs{100, 250, 500, 750, 1'000, 1'500, 2'500, 5'000, 10'000, 30'000};

// The buckets in which latencies are counted, after HdrHistogram's idea: as wide as 2 % of the value, so that the
// middle of a bucket is within 1 % of every value in it. Up to 100 ms each millisecond has its own. The bounds of the
// monitoring text are edges, so its coarse histogram follows exactly from this one. A bucket holds the values above
// the edge of the one before it, up to and with its own (as Prometheus' `le`); the last holds all above 200 s, more
// than any call may take with its retries. Pure; any thread.
class LatencyBuckets
{
public:
    static constexpr double kRelativeError = 0.01;

    [[nodiscard]] static int count();
    [[nodiscard]] static int indexOf(qint64 ms); // below 0 counts as 0
    [[nodiscard]] static int upperEdgeMs(int index);
    [[nodiscard]] static double middleMs(int index);
};

} // namespace Tidemark
