// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Learned.h"

#include <QCoroTask>

namespace Tidemark {

class HistoryReader;

// `profile @mrbeast`, `post URL`, `hashtag fyp`, `sound ID`: the two words by which commands name what
// history holds.
struct EntityArgument {
    EntityKind kind = EntityKind::Profile;
    QString name; // in canonical form: an id, a handle, a tag

    // A Usage error says what was expected.
    [[nodiscard]] static Result<EntityArgument> parse(const QString &kind, const QString &name);
    // Its id in history (as it stood at a time); NotFound, with a hint, where history does not hold it.
    [[nodiscard]] static QCoro::Task<Result<EntityRef>> resolve(HistoryReader *history, EntityArgument asked,
                                                                std::optional<qint64> asOf = {});
};

} // namespace Tidemark
