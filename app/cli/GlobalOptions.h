// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OptionParser.h"
#include "app/cli/TimeArgument.h"
#include "core/engine/Questions.h"

namespace Tidemark {

constexpr int kDefaultLimit = 30; // the canonical page

// The global options, read and checked.
struct GlobalOptions {
    bool json = false;
    bool offline = false;
    bool fresh = false;
    bool demo = false;
    int demoDays = 0; // 0: as usual
    bool keyFromInput = false;
    QString dataDir;
    QString apiBase;
    QString shared;
    QString scope = QStringLiteral("global");
    std::optional<qint64> maxCredits;
    int limit = kDefaultLimit;
    std::optional<TimeArgument> asOf;

    [[nodiscard]] static Result<GlobalOptions> from(const Invocation &invocation);
    // How a question of this command is to be asked. An --as-of in the future is a Usage error.
    [[nodiscard]] Result<AskOptions> ask(const QString &command, qint64 now) const;
};

[[nodiscard]] QList<Option> globalOptions();
// Options that several commands share.
[[nodiscard]] Option limitOption();
[[nodiscard]] Option asOfOption();

// A whole number within bounds, or a Usage error that names the option.
[[nodiscard]] Result<qint64> integerIn(const QString &name, const QString &text, qint64 least, qint64 most);

} // namespace Tidemark
