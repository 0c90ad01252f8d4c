// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "core/insight/Insight.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

// A hashtag that is held, as the list of all of them shows it.
struct HashtagRow {
    Stored<Hashtag> stored;
    QList<Observation> views; // all that is known
    Growth day;
    Growth week;
    Breakout breakout;
    qint64 at = 0;
};

enum class HashtagColumn { Name, Breakout, Views, Month, Day, Week, Posts, Seen };

[[nodiscard]] QList<Column<HashtagRow>> hashtagColumns();
// A row of what history knows; pure, meant for a worker.
[[nodiscard]] HashtagRow hashtagRow(const Stored<Hashtag> &stored, const QList<Observation> &views, qint64 at);

class HashtagsModel : public ColumnModel<HashtagRow>
{
    Q_OBJECT

public:
    explicit HashtagsModel(QObject *parent = nullptr);
};

} // namespace Tidemark
