// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/SlackSender.h"

#include "core/net/RedactingLog.h"
#include "core/notify/Outbox.h"
#include "core/notify/Slack.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

Error noAddress()
{
    return {ErrorKind::Usage, QStringLiteral("no Slack webhook is set"), 0, 0,
            QStringLiteral(
                "`tidemark-cli radar slack set` reads its address from standard input into the keychain; a machine without "
                "one takes it from TIDEMARK_SLACK_WEBHOOK")};
}

} // namespace

SlackSender::SlackSender(Outbox &outbox, std::unique_ptr<KeyStore> keychain, ProxyRoutePtr route)
    : m_outbox(outbox)
    , m_url(kVariable, checkedWebhook, std::move(keychain))
    , m_client(std::move(route))
{
}

SlackSender::~SlackSender() = default;

QCoro::Task<Result<QString>> SlackSender::place()
{
    const TaskCount::Running running(m_tasks);
    auto place = co_await m_url.place();
    co_return place;
}

QCoro::Task<Status> SlackSender::setUrl(QByteArray text)
{
    const TaskCount::Running running(m_tasks);
    const Status kept = co_await m_url.set(text);
    co_return kept;
}

QCoro::Task<Status> SlackSender::removeUrl()
{
    const TaskCount::Running running(m_tasks);
    const Status removed = co_await m_url.remove();
    co_return removed;
}

QCoro::Task<Result<int>> SlackSender::deliver()
{
    const TaskCount::Running running(m_tasks);
    const auto address = co_await m_url.read();
    if (!address)
        co_return fail(address.error());
    if (!*address)
        co_return fail(noAddress());
    RedactingLog::learn(**address);
    const QString channel = QLatin1String(kChannel);
    int told = 0;
    for (;;) {
        const auto message = co_await m_outbox.claim(channel);
        if (!message)
            co_return fail(message.error());
        if (!*message)
            break;
        const qint64 id = (*message)->id;
        const Secret to = **address;
        const QByteArray body = (*message)->body;
        const HookReply reply = co_await m_client.post(to, body);
        const Status &posted = reply.done;
        const auto noting = posted ? m_outbox.sent(id) : m_outbox.failed(id, posted.error().detail);
        const Status noted = co_await noting;
        if (!posted)
            co_return fail(posted.error());
        if (!noted)
            co_return fail(noted.error());
        ++told;
    }
    co_return told;
}

} // namespace Tidemark
