// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/TableBreaks.h"

#include <algorithm>

namespace Tidemark {

QList<qsizetype> rowsOnPages(const QList<double> &heights, double firstRoom, double pageRoom)
{
    constexpr qsizetype kCompany = 2;
    QList<qsizetype> pages;
    qsizetype done = 0;
    double room = firstRoom;
    while (done < heights.size()) {
        qsizetype fitting = 0;
        double used = 0;
        while (done + fitting < heights.size() && used + heights.at(done + fitting) <= room)
            used += heights.at(done + fitting++);
        const qsizetype left = heights.size() - done;
        const bool isFirst = pages.isEmpty();
        if (isFirst && fitting < std::min(kCompany, left))
            fitting = 0; // a title with a row or none, at the foot
        else if (!isFirst)
            fitting = std::max<qsizetype>(1, fitting); // one that is higher than a page
        if (left - fitting == 1 && fitting > kCompany)
            --fitting; // the last takes one along
        else if (left - fitting == 1 && isFirst)
            fitting = 0;
        pages.append(fitting);
        done += fitting;
        room = pageRoom;
    }
    return pages;
}

} // namespace Tidemark
