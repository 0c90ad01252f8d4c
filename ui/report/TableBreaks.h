// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Tidemark {

// How many of a table's rows stand on each page: as many as fit, but none of them alone at the foot of the first page or at
// the head of a page, where the table has more than one. A first 0 says that the table begins on a page of its own.
// heights of the rows, firstRoom below what is on the page already and pageRoom of an empty one: in the same unit.
[[nodiscard]] QList<qsizetype> rowsOnPages(const QList<double> &heights, double firstRoom, double pageRoom);

} // namespace Tidemark
