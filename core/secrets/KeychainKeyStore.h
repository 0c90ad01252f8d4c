// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeyStore.h"

#include <chrono>

namespace Tidemark {

// A secret in the system's keychain, through QtKeychain. Every job gets a time limit of ours, for a
// locked KWallet is waited for by default; the fallback to a plain file is off, always. Nothing is
// deleted or overwritten because of an error, and a locked keyring reads as "no entry": only the
// user's own write() or remove() changes what is stored. Used from a thread with an event loop.
class KeychainKeyStore final : public KeyStore
{
public:
    explicit KeychainKeyStore(QString service = QStringLiteral("Tidemark"), QString account = QStringLiteral("api-key"),
                              std::chrono::milliseconds limit = std::chrono::seconds(10), SecretCheck check = checkedKey);

    [[nodiscard]] QString place() const override { return QStringLiteral("keychain"); }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read() override;
    [[nodiscard]] QCoro::Task<Status> write(Secret key) override;
    [[nodiscard]] QCoro::Task<Status> remove() override;

private:
    QString m_service;
    QString m_account;
    std::chrono::milliseconds m_limit;
    SecretCheck m_check;
};

} // namespace Tidemark
