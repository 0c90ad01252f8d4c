// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/KeyStore.h"

namespace Tidemark {

// A secret of a headless machine: the key, from TIDEMARK_API_KEY, or another. The variable is read once, when the store
// is made (in main(), before any thread), then overwritten and unset: no child inherits it and the
// system's view of our environment no longer holds it. It is read-only.
class EnvironmentKeyStore final : public KeyStore
{
public:
    static constexpr const char *kVariable = "TIDEMARK_API_KEY";

    explicit EnvironmentKeyStore(const char *variable = kVariable, SecretCheck check = checkedKey);

    // False where the variable was unset or empty.
    [[nodiscard]] bool isPresent() const { return m_key.has_value(); }

    [[nodiscard]] QString place() const override { return QStringLiteral("environment"); }
    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read() override;
    [[nodiscard]] QCoro::Task<Status> write(Secret key) override;
    [[nodiscard]] QCoro::Task<Status> remove() override;

private:
    const char *m_variable;
    std::optional<Result<Secret>> m_key;
};

} // namespace Tidemark
