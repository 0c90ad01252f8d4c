// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows sorted and filtered: what the tables do, from the model's cells to the order, beside what
// QSortFilterProxyModel does with the same model. The peer is the plain program: SortRole, text by the language, a
// filter set before the rows are there, which spares it to tell of each row that goes. In turns.
#include "tests/bench/Timing.h"
#include "ui/models/RowRanks.h"
#include "ui/render/CellRoles.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>

#include <cstdio>

using namespace Tidemark;
using namespace Tidemark::Bench;

namespace {

constexpr int kRows = 1'000'000;
constexpr int kRuns = 3;

struct Row {
    QString title;
    qint64 views = 0;
};

class Rows : public QAbstractTableModel
{
public:
    Rows()
    {
        static const QStringList words{QStringLiteral("sea"),   QStringLiteral("bread"), QStringLiteral("Éclair"),
                                       QStringLiteral("day"),   QStringLiteral("Night"), QStringLiteral("dog"),
                                       QStringLiteral("dance"), QStringLiteral("öl"),    QStringLiteral("Zoo")};
        QRandomGenerator random(5U);
        m_rows.reserve(kRows);
        for (int i = 0; i < kRows; ++i) {
            QString title;
            for (int word = 0; word < 4; ++word)
                title += words.at(int(random.bounded(quint32(words.size())))) + QLatin1Char(' ');
            m_rows.append({title + QString::number(random.bounded(100'000U)), qint64(random.bounded(quint64(1e9)))});
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kRows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != SortRole)
            return {};
        const Row &row = m_rows.at(index.row());
        return index.column() == 0 ? QVariant(row.title) : QVariant(row.views);
    }
    [[nodiscard]] const Row &row(int i) const { return m_rows.at(i); }

private:
    QList<Row> m_rows;
};

double ourSort(const Rows &rows, int column)
{
    const double start = nowNs();
    RankColumn keys;
    keys.reserve(kRows);
    for (int row = 0; row < kRows; ++row)
        keys.append(rows.index(row, column).data(SortRole));
    const auto order = rowOrder({keys});
    const double took = nowNs() - start;
    return order.size() == kRows ? took : 0;
}

double theirSort(Rows &rows, int column)
{
    QSortFilterProxyModel proxy;
    proxy.setSortRole(SortRole);
    proxy.setSortLocaleAware(true);
    proxy.setSourceModel(&rows);
    std::ignore = proxy.rowCount();
    const double start = nowNs();
    proxy.sort(column);
    return nowNs() - start;
}

void compareSort(const char *what, Rows &rows, int column)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < kRuns; ++run) {
        ours.push_back(ourSort(rows, column));
        theirs.push_back(theirSort(rows, column));
    }
    const double our = percentilesOf(ours).p50;
    const double worst = percentilesOf(ours).p99;
    const double their = percentilesOf(theirs).p50;
    std::printf("1,000,000 rows, %-16s %8.0f ms (worst %.0f)   QSortFilterProxyModel %8.0f ms: %.1fx\n", what, our / 1e6, worst / 1e6,
                their / 1e6, their / our);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("LC_ALL", "en_US.UTF-8");
    Rows rows;
    compareSort("sort by numbers", rows, 1);
    compareSort("sort by text", rows, 0);
    return 0;
}
