// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretSlot.h"

#include "core/secrets/EnvironmentKeyStore.h"

namespace Tidemark {

SecretSlot::SecretSlot(const char *variable, SecretCheck check, std::unique_ptr<KeyStore> keychain)
    : m_check(check)
    , m_environment(std::make_unique<EnvironmentKeyStore>(variable, check))
    , m_keychain(std::move(keychain))
{
}

SecretSlot::~SecretSlot() = default;

bool SecretSlot::isInEnvironment() const
{
    return m_environment->isPresent();
}

QCoro::Task<Result<std::optional<Secret>>> SecretSlot::read()
{
    const auto given = co_await m_environment->read();
    if (!given)
        co_return fail(given.error());
    if (*given || !m_keychain) {
        std::optional<Secret> secret = *given;
        co_return secret;
    }
    auto kept = co_await m_keychain->read();
    co_return kept;
}

QCoro::Task<Result<QString>> SecretSlot::place()
{
    const auto secret = co_await read();
    if (!secret)
        co_return fail(secret.error());
    if (!*secret)
        co_return QString();
    co_return isInEnvironment() ? m_environment->place() : m_keychain->place();
}

QCoro::Task<Status> SecretSlot::set(QByteArray text)
{
    auto secret = m_check(text);
    if (!secret)
        co_return fail(secret.error());
    if (!m_keychain)
        co_return fail(ErrorKind::LocalData, QStringLiteral("there is no keychain here"));
    const Status kept = co_await m_keychain->write(std::move(*secret));
    co_return kept;
}

QCoro::Task<Status> SecretSlot::remove()
{
    if (!m_keychain)
        co_return Status();
    const Status removed = co_await m_keychain->remove();
    co_return removed;
}

} // namespace Tidemark
