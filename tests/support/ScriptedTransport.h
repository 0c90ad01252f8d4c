// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Transport.h"

#include <QCoroTimer>
#include <QList>

#include <deque>

namespace Tidemark {

// Gives the replies that the test has queued, in their order, each at a later turn of the event
// loop and never inside the call. With none left it answers 500, so that a request too many shows.
class ScriptedTransport final : public Transport
{
public:
    void answer(int status, const QByteArray &body = {}, const QByteArray &retryAfter = {})
    {
        TransportReply reply;
        reply.status = status;
        reply.body = body;
        reply.retryAfter = retryAfter;
        reply.latencyMs = 12;
        reply.sends = 1;
        m_replies.push_back(reply);
    }

    void failWith(TransportFailure failure, int sends = 1)
    {
        TransportReply reply;
        reply.failure = failure;
        reply.failureDetail = QStringLiteral("scripted");
        reply.sends = sends;
        m_replies.push_back(reply);
    }

    [[nodiscard]] QCoro::Task<TransportReply> send(TransportRequest request) override
    {
        TransportReply reply;
        if (request.mayGoOut && !request.mayGoOut()) {
            reply.failure = TransportFailure::Cancelled;
            co_return reply;
        }
        reply.status = 500;
        reply.sends = 1;
        if (!m_replies.empty()) {
            reply = m_replies.front();
            m_replies.pop_front();
        }
        for (int i = 0; i < reply.sends; ++i)
            request.onSent();
        sent.append(request.url);
        hits += reply.sends;
        do
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        while (hits < answersFrom);
        co_return reply;
    }

    void abortAll() override {}

    QList<QUrl> sent;
    int hits = 0;
    int answersFrom = 0; // nothing is answered before so many requests came

private:
    std::deque<TransportReply> m_replies;
};

} // namespace Tidemark
