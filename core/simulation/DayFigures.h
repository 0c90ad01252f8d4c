// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Tidemark {

// Values of one kind, one a call.
class Distribution
{
public:
    void add(double value) { m_values.push_back(float(value)); }
    [[nodiscard]] double mean() const;
    // Nearest rank: the least value that is not below 95 % of them.
    [[nodiscard]] double p95() const;
    [[nodiscard]] double most() const;

private:
    std::vector<float> m_values;
};

struct MeanAndTail {
    double mean = 0;
    double p95 = 0;

    [[nodiscard]] static MeanAndTail of(const Distribution &values) { return {values.mean(), values.p95()}; }
};

// One endpoint's day.
struct EndpointDay {
    qint64 calls = 0;
    qint64 requests = 0;
    qint64 hits = 0;   // calls answered without a request of their own
    MeanAndTail error; // relative: of the followers, or of the views of a page's posts on average

    [[nodiscard]] double hitRate() const { return calls > 0 ? 100 * double(hits) / double(calls) : 0; } // per cent
};

inline constexpr size_t kHoursOfDay = 24;
using HourlyCount = std::array<qint64, kHoursOfDay>;

// A whole day of a mode.
struct ModeDay {
    QString name; // "ttl", "shared-8": the word that asks for it
    int programs = 1;
    std::optional<double> errorBound; // of thrifty: relative
    EndpointDay userinfo;
    EndpointDay posts;
    qint64 coalesced = 0; // calls that waited for the request of another
    MeanAndTail waitMs;
    MeanAndTail ageS;
    qint64 maxAgeS = 0; // of any answer when it was given
    MeanAndTail error;
    HourlyCount requestsByHour{};

    [[nodiscard]] qint64 calls() const { return userinfo.calls + posts.calls; }
    [[nodiscard]] qint64 requests() const { return userinfo.requests + posts.requests; }
    [[nodiscard]] qint64 saved() const { return calls() - requests(); }
};

} // namespace Tidemark
