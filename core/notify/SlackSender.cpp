// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/SlackSender.h"

#include "core/notify/Outbox.h"
#include "core/notify/Slack.h"
#include "core/secrets/EnvironmentKeyStore.h"

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

SlackSender::SlackSender(Outbox &outbox, std::unique_ptr<KeyStore> keychain)
    : m_outbox(outbox)
    , m_environment(std::make_unique<EnvironmentKeyStore>(kVariable, checkedWebhook))
    , m_keychain(std::move(keychain))
{
}

SlackSender::~SlackSender() = default;

QCoro::Task<Result<std::optional<Secret>>> SlackSender::url()
{
    const auto given = co_await m_environment->read();
    if (!given)
        co_return fail(given.error());
    if (*given || !m_keychain) {
        std::optional<Secret> address = *given;
        co_return address;
    }
    auto kept = co_await m_keychain->read();
    co_return kept;
}

QCoro::Task<Result<QString>> SlackSender::place()
{
    const TaskCount::Running running(m_tasks);
    const auto address = co_await url();
    if (!address)
        co_return fail(address.error());
    if (!*address)
        co_return QString();
    co_return m_environment->isPresent() ? m_environment->place() : m_keychain->place();
}

QCoro::Task<Status> SlackSender::setUrl(QByteArray text)
{
    const TaskCount::Running running(m_tasks);
    auto address = checkedWebhook(text);
    if (!address)
        co_return fail(address.error());
    if (!m_keychain)
        co_return fail(ErrorKind::LocalData, QStringLiteral("there is no keychain here"));
    const Status kept = co_await m_keychain->write(std::move(*address));
    co_return kept;
}

QCoro::Task<Status> SlackSender::removeUrl()
{
    const TaskCount::Running running(m_tasks);
    if (!m_keychain)
        co_return Status();
    const Status removed = co_await m_keychain->remove();
    co_return removed;
}

QCoro::Task<Result<int>> SlackSender::deliver()
{
    const TaskCount::Running running(m_tasks);
    const auto address = co_await url();
    if (!address)
        co_return fail(address.error());
    if (!*address)
        co_return fail(noAddress());
    const QString channel = QLatin1String(kChannel);
    const auto messages = co_await m_outbox.due(channel);
    if (!messages)
        co_return fail(messages.error());
    int told = 0;
    for (const OutboxMessage &message : *messages) {
        const Secret to = **address;
        const Status posted = co_await m_client.post(to, message.body);
        const auto noting = posted ? m_outbox.sent(message.id) : m_outbox.failed(message.id, posted.error().detail);
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
