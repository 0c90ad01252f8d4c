// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/CallSignal.h"
#include "core/health/SloPlan.h"

namespace Tidemark {

class SignalBook;

// The calls of demo data as a real API would have let them look: a simulated one on loopback answers within a few
// milliseconds and never fails. Latencies follow from what was asked, and are the same in each demo of a day. While the
// past is replayed, the calls of one look are spread over the hours before it, and one evening of searches went badly.
class DemoSignals final : public SignalSink
{
public:
    DemoSignals(SignalBook &book, SloPlan plan, qint64 anchor);

    void setReplaying(bool isReplaying) { m_isReplaying = isReplaying; }
    void record(const CallSignal &signal) override;
    void noteLoad(const CallLoad &load) override;

private:
    [[nodiscard]] CallSignal inThePast(CallSignal signal, class Dice &dice);

    SignalBook &m_book;
    SloPlan m_plan;
    qint64 m_anchor; // UTC seconds: the demo's today
    bool m_isReplaying = false;
    quint64 m_number = 0;
    int m_failures = 0; // of the bad evening, so far
};

} // namespace Tidemark
