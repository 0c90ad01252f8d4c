// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace Tidemark::Bench {

struct Percentiles {
    double p50 = 0; // nanoseconds a call
    double p99 = 0;
};

[[nodiscard]] inline double nowNs()
{
    using namespace std::chrono;
    return double(duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count());
}

// What this thread took of a processor: a machine that is busy otherwise does not count.
[[nodiscard]] inline double threadNs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e9 + double(spent.tv_nsec);
}

// The same of all threads of the program.
[[nodiscard]] inline double processNs()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e9 + double(spent.tv_nsec);
}

[[nodiscard]] inline Percentiles percentilesOf(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return {samples[samples.size() / 2], samples[samples.size() * 99 / 100]};
}

// The clock itself takes as long as a memory hit: many calls a sample, and the mean of each.
template <typename Call>
[[nodiscard]] Percentiles measure(int samples, int callsPerSample, Call call)
{
    std::vector<double> means;
    means.reserve(size_t(samples));
    int number = 0;
    for (int sample = 0; sample < samples; ++sample) {
        const double start = nowNs();
        for (int i = 0; i < callsPerSample; ++i)
            call(number++);
        means.push_back((nowNs() - start) / callsPerSample);
    }
    return percentilesOf(std::move(means));
}

} // namespace Tidemark::Bench
