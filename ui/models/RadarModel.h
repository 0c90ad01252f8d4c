// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/RadarDigest.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

enum class RadarColumn { Name, State, Value, Rate, Usual, Words, Seen };

struct RadarRow {
    RadarCandidate candidate;
    qint64 at = 0; // UTC seconds
};

[[nodiscard]] QList<Column<RadarRow>> radarColumns();

// What the radar's words found and how it moves: breakouts first, then what rises.
class RadarModel : public ColumnModel<RadarRow>
{
    Q_OBJECT

public:
    explicit RadarModel(QObject *parent = nullptr);

    void setDigest(const RadarDigest &digest);
};

} // namespace Tidemark
