// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

class ImageSource;

[[nodiscard]] QString matchKind(EntityKind kind);                     // "Creator"
[[nodiscard]] QString matchTitle(const HistoryReader::Match &match);  // what stands where there is no title, too
[[nodiscard]] QString matchFigure(const HistoryReader::Match &match); // "112.4 M followers"; empty where unknown
[[nodiscard]] QString matchLinkId(const HistoryReader::Match &match); // as links name it: a handle, a tag, an id

struct MatchRow {
    HistoryReader::Match match;
    qint64 at = 0;
};

enum class MatchColumn { Name, Kind, Figure, Seen };

// What a search over the local history found, best first.
class MatchesModel : public ColumnModel<MatchRow>
{
    Q_OBJECT

public:
    explicit MatchesModel(ImageSource *images, QObject *parent = nullptr); // images may be null

private:
    void pictureArrived(const QString &id);
};

} // namespace Tidemark
