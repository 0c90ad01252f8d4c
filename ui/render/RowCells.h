// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

#include <memory>

namespace Tidemark {

// The rows of a table as they stood at one moment, from the top: for a worker that writes them down while the table goes
// on. Safe in any thread.
class RowCells
{
public:
    RowCells() = default;
    virtual ~RowCells() = default;
    Q_DISABLE_COPY_MOVE(RowCells)

    [[nodiscard]] virtual qsizetype size() const = 0;
    // Of these columns, what a model answers to CopyRole (the text that is shown, where it has no answer) or to LinkRole.
    [[nodiscard]] virtual QVariantList cells(qsizetype row, const QList<int> &columns, int role) const = 0;
};

// A model that can tell them, so that a table may ask for them.
class TellsCells
{
public:
    TellsCells() = default;
    virtual ~TellsCells() = default;
    Q_DISABLE_COPY_MOVE(TellsCells)

    [[nodiscard]] virtual std::shared_ptr<const RowCells> rowCells() = 0; // costs nothing by itself
};

} // namespace Tidemark
