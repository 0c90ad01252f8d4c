// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ListsModel.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Tokens.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr double kNearlyUsed = 0.9;

QString secondary(const ListSummary &summary)
{
    const QString names = tr("%Ln names", nullptr, pluralOf(summary.list.names));
    return QStringLiteral("%1 · %2").arg(names, summary.list.paused ? tr("paused") : policyWords(summary.list.policy));
}

std::optional<double> usedShare(const ListSummary &summary)
{
    if (!summary.list.allowance || !summary.left)
        return std::nullopt;
    const double all = double(std::max<qint64>(1, *summary.list.allowance));
    return std::clamp(1 - double(*summary.left) / all, 0.0, 1.0);
}

QVariant extraOf(const ListSummary &summary, int role)
{
    const auto used = usedShare(summary);
    switch (role) {
    case IdRole: return QString::number(summary.list.id);
    case SecondaryRole: return secondary(summary);
    case ShareRole: return used ? QVariant(*used) : QVariant();
    case ToneRole:
        return int(summary.list.paused ? Tone::Neutral : used.value_or(0) >= kNearlyUsed ? Tone::Warning : Tone::Accent);
    case Qt::ToolTipRole: return allowanceWords(summary);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(summary.list.name, secondary(summary), allowanceWords(summary));
    default: return {};
    }
}

QList<Column<ListSummary>> listColumns()
{
    Column<ListSummary> column;
    column.title = tr("Watchlist");
    column.display = [](const ListSummary &summary) { return summary.list.name; };
    column.extra = extraOf;
    return {column};
}

} // namespace

QString policyWords(WatchPolicy policy)
{
    switch (policy) {
    case WatchPolicy::Thrifty: return tr("thrifty");
    case WatchPolicy::Equal: return tr("equal intervals");
    case WatchPolicy::Ahead: return tr("ahead of age");
    case WatchPolicy::Manual: return tr("by hand");
    }
    return {};
}

QString allowanceWords(const ListSummary &summary)
{
    if (!summary.list.allowance)
        return tr("no limit of its own");
    const qint64 used = *summary.list.allowance - summary.left.value_or(*summary.list.allowance);
    return tr("%1 of %2 credits used this month").arg(exactCount(used), exactCount(*summary.list.allowance));
}

ListsModel::ListsModel(QObject *parent)
    : ColumnModel<ListSummary>(listColumns(), parent)
{
}

} // namespace Tidemark
