// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/RowCells.h"
#include "ui/widgets/TableText.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

namespace Tidemark {

class Toast;

struct RowSpan {
    int first = 0;
    int last = 0;
};

enum class CopyForm { Table, Csv, Links };

// Takes rows of a large table to the clipboard: a worker writes them down as they stood at the time, a line at the foot of
// the window says how far it is and can end it. The newest copy wins; until all is written the clipboard keeps what it has.
class RowsCopy : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        std::shared_ptr<const RowCells> cells;
        QList<RowSpan> spans;
        ShownColumns shown;
        CopyForm form = CopyForm::Table;

        [[nodiscard]] qsizetype size() const;
    };

    explicit RowsCopy(QWidget *table);
    ~RowsCopy() override;

    void start(const Wish &wish);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

private:
    struct Written {
        QString text;
        QByteArray csv;
    };
    static void write(QPromise<Written> &promise, const Wish &wish);
    void showProgress(int done);
    void finish();

    QWidget *m_table;
    QPointer<Toast> m_toast;
    QFutureWatcher<Written> m_watcher;
    qsizetype m_rows = 0;
};

} // namespace Tidemark
