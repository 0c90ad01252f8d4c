// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/LatencyBuckets.h"

#include <algorithm>
#include <vector>

namespace Tidemark {

namespace {

constexpr int kExactToMs = 100;
constexpr int kLongestMs = 200'000;

int nextTextBound(int edge)
{
    const auto next = std::upper_bound(kTextBoundsMs.begin(), kTextBoundsMs.end(), edge);
    return next == kTextBoundsMs.end() ? kLongestMs : *next;
}

std::vector<int> madeEdges()
{
    std::vector<int> edges;
    for (int ms = 0; ms <= kExactToMs; ++ms)
        edges.push_back(ms);
    while (edges.back() < kLongestMs) {
        const int wide = int(qint64(edges.back()) * 102 / 100);
        edges.push_back(std::min(wide, nextTextBound(edges.back())));
    }
    return edges;
}

const std::vector<int> kEdges = madeEdges();

} // namespace

int LatencyBuckets::count()
{
    return int(kEdges.size()) + 1;
}

int LatencyBuckets::indexOf(qint64 ms)
{
    if (ms <= kExactToMs)
        return int(std::max<qint64>(0, ms));
    return int(std::lower_bound(kEdges.begin() + kExactToMs, kEdges.end(), ms) - kEdges.begin());
}

int LatencyBuckets::upperEdgeMs(int index)
{
    return kEdges.at(size_t(std::min(index, int(kEdges.size()) - 1)));
}

double LatencyBuckets::middleMs(int index)
{
    if (index <= kExactToMs || index >= int(kEdges.size()))
        return upperEdgeMs(index);
    return (upperEdgeMs(index - 1) + 1 + upperEdgeMs(index)) / 2.0;
}

} // namespace Tidemark
