// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/EnvironmentKeyStore.h"

#include <cstdlib>
#include <cstring>

namespace Tidemark {

namespace {
// Unsetting alone leaves the text in the block that the system shows as our environment.
QByteArray taken(const char *variable)
{
    const QByteArray value = qgetenv(variable);
#ifdef Q_OS_UNIX
    if (char *text = std::getenv(variable))
        std::memset(text, '*', std::strlen(text));
#endif
    qunsetenv(variable);
    return value;
}

Status readOnly()
{
    Error error{ErrorKind::Usage, QStringLiteral("the key comes from the environment and cannot be changed here"), 0, 0, {}};
    error.hint = QStringLiteral("Unset TIDEMARK_API_KEY to use the keychain");
    return fail(error);
}
} // namespace

EnvironmentKeyStore::EnvironmentKeyStore(const char *variable, SecretCheck check)
    : m_variable(variable)
{
    const QByteArray text = taken(variable);
    if (!text.trimmed().isEmpty())
        m_key = check(text);
}

QCoro::Task<Result<std::optional<Secret>>> EnvironmentKeyStore::read()
{
    if (!m_key)
        co_return std::optional<Secret>();
    if (!*m_key) {
        Error error = m_key->error();
        error.detail.prepend(QString::fromLatin1(m_variable) + QStringLiteral(": "));
        error.hint = QStringLiteral("Correct the variable, or unset it to use what the keychain holds");
        co_return fail(error);
    }
    co_return std::optional<Secret>(m_key->value());
}

QCoro::Task<Status> EnvironmentKeyStore::write(Secret key)
{
    Q_UNUSED(key)
    co_return readOnly();
}

QCoro::Task<Status> EnvironmentKeyStore::remove()
{
    co_return readOnly();
}

} // namespace Tidemark
