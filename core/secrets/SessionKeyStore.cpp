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
    co_return m_key;
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
