// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeyStore.h"

#include <memory>

namespace Tidemark {

class Ledger;

// The key in use. It is read from its store when the first request needs it, never before; after
// that it is held in memory. Lives in the engine's thread.
class KeyRing
{
public:
    struct ActiveKey {
        Secret key;
        QByteArray fingerprint; // salted with the data folder's salt
    };

    // keychain may be null (demo data, a key given for this session only).
    KeyRing(Ledger &ledger, std::unique_ptr<KeyStore> session, std::unique_ptr<KeyStore> keychain);
    ~KeyRing();

    // KeyRefused where there is none; the detail says why a keychain could not be read. Usage where one
    // was given for this run and is malformed: the keychain is not asked then.
    [[nodiscard]] QCoro::Task<Result<ActiveKey>> active();
    // Where the key in use lives, or the malformed one that ended the search; empty where there is none.
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QByteArray fingerprint() const { return m_active ? m_active->fingerprint : QByteArray(); }
    // Into the keychain, else into the session; says by place() and problem() which it was.
    [[nodiscard]] QCoro::Task<Status> set(Secret key);
    [[nodiscard]] QCoro::Task<Status> remove();

private:
    [[nodiscard]] QCoro::Task<Result<ActiveKey>> activate(Secret key, QString place);
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> readFrom(KeyStore *store);

    Ledger &m_ledger;
    std::unique_ptr<KeyStore> m_session;
    std::unique_ptr<KeyStore> m_keychain;
    std::optional<ActiveKey> m_active;
    QString m_place;
    QString m_problem;
};

} // namespace Tidemark
