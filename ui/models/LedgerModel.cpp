// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LedgerModel.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QDateTime>

namespace Tidemark {

namespace {

QString stateWords(LedgerState state)
{
    switch (state) {
    case LedgerState::Reserved: return tr("set aside");
    case LedgerState::Sent: return tr("sent");
    case LedgerState::Charged: return tr("charged");
    case LedgerState::Unknown: return tr("unknown, counted");
    case LedgerState::Free: return tr("free");
    }
    Q_UNREACHABLE();
}

// The time of day, and the day where it is not the newest one's.
QString timeWords(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at).toString(QStringLiteral("HH:mm:ss"));
}

Column<LedgerRow> timeColumn()
{
    Column<LedgerRow> column;
    column.title = tr("Ledger");
    column.toolTip = tr("When the request was set aside, in your time zone");
    column.display = [](const LedgerRow &row) { return timeWords(row.at); };
    column.sortKey = [](const LedgerRow &row) { return QVariant(row.id); };
    column.copied = [](const LedgerRow &row) { return copiedTime(row.at); };
    column.extra = [](const LedgerRow &row, int role) -> QVariant {
        if (role == SecondaryRole)
            return shortDate(row.at);
        return role == Qt::ToolTipRole ? QVariant(dateTimeText(row.at)) : QVariant();
    };
    return column;
}

Column<LedgerRow> endpointColumn()
{
    Column<LedgerRow> column;
    column.title = tr("Endpoint");
    column.display = [](const LedgerRow &row) {
        return row.subject.isEmpty() ? row.endpoint : row.endpoint + QStringLiteral(" · ") + plain(row.subject);
    };
    return column;
}

} // namespace

QString outcomeWords(const QString &outcome)
{
    const std::pair<const char *, QString> words[] = {
        {"ok", tr("answered")},
        {"not_found", tr("not found")},
        {"key_refused", tr("key refused")},
        {"out_of_credits", tr("out of credits")},
        {"rate_limited", tr("asked too often")},
        {"bad_request", tr("refused")},
        {"upstream_error", tr("failed at the API")},
        {"timeout", tr("timed out")},
        {"no_connection", tr("no connection")},
        {"shape_mismatch", tr("in another shape")},
    };
    for (const auto &[name, text] : words) {
        if (outcome == QLatin1String(name))
            return text;
    }
    return outcome;
}

QString ledgerStateWords(const LedgerRow &row)
{
    QString state = stateWords(row.state);
    if (!row.outcome.isEmpty() && row.outcome != QLatin1String("ok"))
        state += QStringLiteral(" · ") + outcomeWords(row.outcome);
    return row.reason.isEmpty() ? state : state + QStringLiteral(" · ") + coreWords(plain(row.reason));
}

QList<Column<LedgerRow>> ledgerColumns()
{
    Column<LedgerRow> asker;
    asker.title = tr("Asked by");
    asker.display = [](const LedgerRow &row) { return row.askedBy.isEmpty() ? tr("not said") : plain(askerWords(row.askedBy)); };
    Column<LedgerRow> state;
    state.title = tr("State");
    state.toolTip = tr("A request whose end is not known counts until the balance says otherwise");
    state.display = ledgerStateWords;
    Column<LedgerRow> credits;
    credits.title = tr("Credits");
    credits.align = Qt::AlignRight;
    credits.display = [](const LedgerRow &row) { return exactCount(row.credits); };
    credits.sortKey = [](const LedgerRow &row) { return QVariant(row.credits); };
    credits.copied = credits.sortKey;
    Column<LedgerRow> took;
    took.title = tr("Took");
    took.toolTip = tr("From the first byte sent to the last one received");
    took.align = Qt::AlignRight;
    took.display = [](const LedgerRow &row) { return row.latencyMs ? latencyWords(*row.latencyMs) : unknownText(); };
    took.sortKey = [](const LedgerRow &row) { return row.latencyMs ? QVariant(*row.latencyMs) : QVariant(); };
    took.copied = took.sortKey;
    return {timeColumn(), endpointColumn(), asker, state, took, credits};
}

LedgerModel::LedgerModel(QObject *parent)
    : ColumnModel<LedgerRow>(ledgerColumns(), parent)
{
}

} // namespace Tidemark
