// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowsCopy.h"

#include "core/base/PlainText.h"
#include "core/exporting/CsvWriter.h"
#include "ui/render/CellRoles.h"
#include "ui/render/NumberFormat.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qsizetype kRowsAStep = 1'024; // between looks at whether it is still wanted

QString wordsOf(qsizetype rows, int done)
{
    const double share = 100.0 * double(done) / double(std::max<qsizetype>(1, rows));
    return RowsCopy::tr("Copying %1 rows: %2").arg(exactCount(rows), percent(share, 0));
}

// What becomes of the rows, one after the other.
class Scribe
{
public:
    Scribe(const ShownColumns &shown, CopyForm form)
        : m_shown(shown)
        , m_form(form)
    {
        if (m_form == CopyForm::Table)
            text = tsvHead(shown);
        if (m_form != CopyForm::Links)
            csvHead(csv, shown);
    }

    void take(const RowCells &cells, qsizetype row)
    {
        if (m_form == CopyForm::Links)
            return takeLink(cells.cells(row, m_shown.columns, LinkRole));
        const QVariantList line = cells.cells(row, m_shown.columns, CopyRole);
        csvLine(csv, line);
        if (m_form == CopyForm::Table)
            text += QLatin1Char('\n') + tsvLine(line);
    }

    QString text;
    CsvWriter csv;

private:
    void takeLink(const QVariantList &cells)
    {
        const auto link = std::find_if(cells.begin(), cells.end(), [](const QVariant &cell) { return cell.isValid(); });
        const QString words = link == cells.end() ? QString() : plain(link->toString());
        if (words.isEmpty() || m_seen.contains(words))
            return;
        m_seen.insert(words);
        text += text.isEmpty() ? words : QLatin1Char('\n') + words;
    }

    const ShownColumns &m_shown;
    CopyForm m_form;
    QSet<QString> m_seen;
};

} // namespace

qsizetype RowsCopy::Wish::size() const
{
    qsizetype rows = 0;
    for (const RowSpan &span : spans)
        rows += span.last - span.first + 1;
    return rows;
}

RowsCopy::RowsCopy(QWidget *table)
    : QObject(table)
    , m_table(table)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &RowsCopy::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowsCopy::finish);
}

RowsCopy::~RowsCopy()
{
    m_watcher.cancel(); // the worker holds values alone and may end later
}

void RowsCopy::start(const Wish &wish)
{
    cancel();
    m_rows = wish.size();
    m_watcher.setFuture(QtConcurrent::run(&RowsCopy::write, wish));
    m_toast = Toast::tellOfWork(m_table, wordsOf(m_rows, 0), [this] { cancel(); });
}

void RowsCopy::cancel()
{
    m_watcher.cancel();
    if (m_toast)
        m_toast->deleteLater(); // its own button may have asked
}

void RowsCopy::write(QPromise<Written> &promise, const Wish &wish)
{
    promise.setProgressRange(0, int(wish.size()));
    Scribe scribe(wish.shown, wish.form);
    int done = 0;
    for (const RowSpan &span : wish.spans) {
        for (qsizetype row = span.first; row <= span.last && row < wish.cells->size(); ++row) {
            scribe.take(*wish.cells, row);
            if (++done % kRowsAStep != 0)
                continue;
            if (promise.isCanceled())
                return;
            promise.setProgressValue(done);
        }
    }
    promise.addResult(Written{scribe.text, scribe.csv.take()});
}

void RowsCopy::showProgress(int done)
{
    if (m_toast && !m_watcher.isCanceled())
        m_toast->setText(wordsOf(m_rows, done));
}

void RowsCopy::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    if (m_toast)
        m_toast->deleteLater();
    Written written = m_watcher.result();
    auto mime = std::make_unique<QMimeData>();
    if (written.text.isEmpty())
        written.text = QString::fromUtf8(written.csv);
    else if (!written.csv.isEmpty())
        mime->setData(QStringLiteral("text/csv"), written.csv);
    if (written.text.isEmpty())
        return;
    mime->setText(written.text);
    QGuiApplication::clipboard()->setMimeData(mime.release());
    Toast::tell(m_table, tr("%1 rows are in the clipboard").arg(exactCount(m_rows)));
}

} // namespace Tidemark
