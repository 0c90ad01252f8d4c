// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "core/insight/Insight.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

class ImageSource;

// A creator that is held, as the list of all of them shows it.
struct CreatorRow {
    Stored<Profile> stored;
    QList<Observation> followers; // of the last thirty days
    Growth week;
    qint64 at = 0;
};

enum class CreatorColumn { Name, Followers, Month, Week, Likes, Region, Seen };

[[nodiscard]] QList<Column<CreatorRow>> creatorColumns(ImageSource *images);

class CreatorsModel : public ColumnModel<CreatorRow>
{
    Q_OBJECT

public:
    explicit CreatorsModel(ImageSource *images, QObject *parent = nullptr);
    void pictureArrived(const QString &id);
};

} // namespace Tidemark
