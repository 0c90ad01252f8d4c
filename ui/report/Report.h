// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartPainter.h"

#include <QStringList>

namespace Tidemark {

// What stands in a report, in words and in the order of the pages. All text is plain; none is trusted to be short.

struct ReportFigure {
    QString label;
    QString value; // "112.4 M"; an en dash where there is none
    QString note;  // how old it is, or why there is none
};

struct ReportChart {
    QString title;
    QString caption; // what it shows, in a sentence
    ChartContent content;
};

enum class ReportAlign { Start, End };

struct ReportColumn {
    QString title;
    double share = 1; // of the table's width, against those of the others
    ReportAlign align = ReportAlign::Start;
};

struct ReportTable {
    QString title;
    QString caption;
    QList<ReportColumn> columns;
    QList<QStringList> rows;
};

struct Report {
    QString kind;     // "Creator report"
    QString title;    // "Granddad Gus"
    QString subtitle; // "@granddadgus · US · verified"
    QString text;     // a bio
    QString asOf;     // "as of 14 Nov 2026, 18:00"
    QString origin;   // "Tidemark 0.1.0, from https://…"
    QList<ReportFigure> figures;
    QList<ReportChart> charts; // the first stands on the first page
    QList<ReportTable> tables;
};

} // namespace Tidemark
