// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeyStore.h"

#include <memory>

namespace Tidemark {

class EnvironmentKeyStore;

// The place of one secret besides the API's key: a variable of the environment, for machines without a keychain, or else
// the keychain. What stands in the variable is taken when this is made. Lives in a thread with an event loop.
class SecretSlot
{
public:
    // keychain: null where there shall be none.
    SecretSlot(const char *variable, SecretCheck check, std::unique_ptr<KeyStore> keychain);
    ~SecretSlot();

    [[nodiscard]] bool isInEnvironment() const;
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read();
    // "environment", "keychain"; empty: there is none.
    [[nodiscard]] QCoro::Task<Result<QString>> place();
    // Into the keychain, checked.
    [[nodiscard]] QCoro::Task<Status> set(QByteArray text);
    [[nodiscard]] QCoro::Task<Status> remove();

private:
    SecretCheck m_check;
    std::unique_ptr<EnvironmentKeyStore> m_environment;
    std::unique_ptr<KeyStore> m_keychain;
};

} // namespace Tidemark
