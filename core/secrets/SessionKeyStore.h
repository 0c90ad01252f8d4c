// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeyStore.h"

namespace Tidemark {

// A key that lives in memory and ends with the process: where there is no keychain, and for
// a key that came over standard input. Used from one thread.
class SessionKeyStore final : public KeyStore
{
public:
    enum class Origin { Session, StandardInput };

    explicit SessionKeyStore(Origin origin = Origin::Session, std::optional<Secret> key = std::nullopt);

    [[nodiscard]] QString place() const override;
    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read() override;
    [[nodiscard]] QCoro::Task<Status> write(Secret key) override;
    [[nodiscard]] QCoro::Task<Status> remove() override;

private:
    Origin m_origin;
    std::optional<Secret> m_key;
};

} // namespace Tidemark
