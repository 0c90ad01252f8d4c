// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Tidemark {

// What models tell beside DisplayRole and delegates paint. In the floor below both.
enum CellRole {
    SortRole = Qt::UserRole + 1, // what a proxy compares: a number or a text; invalid sorts last
    IdRole,                      // QString: the entity's id or name, for links
    ProvenanceRole,              // QVariant of Provenance
    SeriesRole,                  // QList<double>: a sparkline, NaN is a gap
    ToneRole,                    // int of Tone: a chip's fill
    SecondaryRole,               // QString: the dim text behind or below the first
    ThumbnailRole,               // QImage; invalid: painted from ThumbnailSeedRole
    ThumbnailSeedRole,           // QString: decides the gradient of a missing picture
    ShareRole,                   // double 0..1: the length of a bar
    CopyRole,                    // what a copy of the cell holds: a number, a QDateTime; invalid: the text that is shown
    LinkRole                     // QString: what the row is for others: "@handle", "#tag", an address
};

} // namespace Tidemark
