// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/watch/WatchName.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

// A breakout or milestone of a watched name.
struct WatchEventRow {
    WatchName name;
    EntityEvent event;
};

enum class WatchEventColumn { When, What, Name, Words };

[[nodiscard]] QList<Column<WatchEventRow>> watchEventColumns();

class WatchEventsModel : public ColumnModel<WatchEventRow>
{
    Q_OBJECT

public:
    explicit WatchEventsModel(QObject *parent = nullptr);
};

} // namespace Tidemark
