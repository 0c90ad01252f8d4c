// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SignalCell.h"

namespace Tidemark {

void SignalCell::add(const CallSignal &signal)
{
    ++outcomes.at(size_t(signal.outcome));
    retries += quint32(signal.retries);
    latencies.add(signal.latencyMs);
    const StatusClass statusClass = statusClassOf(signal.outcome);
    if (statusClass != StatusClass::Ok)
        failedLatencies.at(statusClass == StatusClass::Client ? 0 : 1).add(signal.latencyMs);
}

void SignalCell::merge(const SignalCell &other)
{
    for (size_t i = 0; i < outcomes.size(); ++i)
        outcomes.at(i) += other.outcomes.at(i);
    retries += other.retries;
    latencies.merge(other.latencies);
    for (size_t i = 0; i < failedLatencies.size(); ++i)
        failedLatencies.at(i).merge(other.failedLatencies.at(i));
}

qint64 SignalCell::countOf(StatusClass statusClass) const
{
    qint64 sum = 0;
    for (size_t i = 0; i < outcomes.size(); ++i)
        sum += statusClassOf(CallOutcome(i)) == statusClass ? outcomes.at(i) : 0;
    return sum;
}

CallCount SignalCell::count() const
{
    const qint64 bad = countOf(StatusClass::Upstream);
    CallCount count{countOf(StatusClass::Ok) + countOf(StatusClass::Client) + bad, bad};
    for (const CallOutcome outcome : kClientErrors) {
        count.refused += of(outcome);
        count.stopped += stopsCalls(outcome) ? of(outcome) : 0;
    }
    return count;
}

QByteArray SignalCell::encodedCounts() const
{
    // Nearly all cells hold nothing but answers: trailing zeros are left out.
    std::array<quint32, kCallOutcomes + 1> numbers{};
    numbers.at(0) = outcomes.at(0);
    numbers.at(1) = retries;
    std::copy(outcomes.begin() + 1, outcomes.end(), numbers.begin() + 2);
    size_t last = numbers.size();
    while (last > 0 && numbers.at(last - 1) == 0)
        --last;
    QByteArray bytes;
    for (size_t i = 0; i < last; ++i)
        detail::appendNumber(bytes, numbers.at(i));
    return bytes;
}

void SignalCell::decodeCounts(const QByteArray &bytes)
{
    std::array<quint32, kCallOutcomes + 1> numbers{};
    qsizetype position = 0;
    for (quint32 &number : numbers)
        number = detail::takeNumber(bytes, position).value_or(0);
    outcomes.at(0) = numbers.at(0);
    retries = numbers.at(1);
    std::copy(numbers.begin() + 2, numbers.end(), outcomes.begin() + 1);
}

QByteArray SignalCell::encodedFailures() const
{
    const QByteArray client = failedLatencies.at(0).encoded();
    const QByteArray upstream = failedLatencies.at(1).encoded();
    if (client.isEmpty() && upstream.isEmpty())
        return {};
    QByteArray bytes;
    detail::appendNumber(bytes, quint32(client.size()));
    return bytes + client + upstream;
}

void SignalCell::decodeFailures(const QByteArray &bytes)
{
    qsizetype position = 0;
    const qsizetype length = detail::takeNumber(bytes, position).value_or(0);
    failedLatencies.at(0) = LatencyHistogram::decoded(bytes.mid(position, length));
    failedLatencies.at(1) = LatencyHistogram::decoded(bytes.mid(position + length));
}

} // namespace Tidemark
