// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SessionKeyStore.h"

namespace Tidemark {

SessionKeyStore::SessionKeyStore(Origin origin, std::optional<Secret> key)
    : m_origin(origin)
    , m_key(std::move(key))
{
}

QString SessionKeyStore::place() const
{
    return m_origin == Origin::StandardInput ? QStringLiteral("standard input") : QStringLiteral("this session only");
}

QCoro::Task<Result<std::optional<Secret>>> SessionKeyStore::read()
{
    // A copy first: QCoro 0.8 moves out of whatever variable a task returns.
    auto key = m_key;
    co_return key;
}

QCoro::Task<Status> SessionKeyStore::write(Secret key)
{
    m_key = std::move(key);
    co_return Status();
}

QCoro::Task<Status> SessionKeyStore::remove()
{
    m_key.reset();
    co_return Status();
}

} // namespace Tidemark
