// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of an export, collected out of history.
#include "core/engine/Exports.h"

#include "core/base/Clock.h"
#include "core/engine/Questions.h"
#include "core/exporting/ExportWriter.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kMostPosts = 10'000'000;
constexpr int kAllDays = 36'500;
constexpr int kLedgerPage = 1'000;

EntityRef entityOf(const ExportRecipe &recipe)
{
    return {recipe.kind, recipe.ids.value(0)};
}

Result<ExportVerdict> checkFile(const std::shared_ptr<ExportReader> &file, const ExportTable &now)
{
    return checkExport(*file, now);
}

Result<std::shared_ptr<ExportReader>> openFile(const QString &path)
{
    auto opened = ExportReader::open(path);
    if (!opened)
        return fail(opened.error());
    return std::shared_ptr<ExportReader>(std::move(*opened));
}

} // namespace

Exports::Exports(Services services)
    : m(std::move(services))
{
}

ExportHead Exports::headOf(const ExportRecipe &recipe) const
{
    ExportHead head;
    head.recipe = recipe;
    head.source = m.source;
    head.program = QStringLiteral("Tidemark " TIDEMARK_VERSION);
    head.madeAt = m.clock.now();
    return head;
}

QCoro::Task<Result<ExportTable>> Exports::collect(ExportRecipe recipe)
{
    const TaskCount::Running running(m_tasks);
    using Collector = QCoro::Task<Result<ExportTable>> (Exports::*)(ExportRecipe);
    static const QMap<QString, Collector> collectors{
        {QStringLiteral("profile"), &Exports::figures},   {QStringLiteral("post"), &Exports::figures},
        {QStringLiteral("hashtag"), &Exports::figures},   {QStringLiteral("sound"), &Exports::figures},
        {QStringLiteral("posts"), &Exports::posts},       {QStringLiteral("history"), &Exports::series},
        {QStringLiteral("compare"), &Exports::compared},  {QStringLiteral("ledger"), &Exports::ledger},
        {QStringLiteral("watchlist"), &Exports::watched},
    };
    if (recipe.what == QLatin1String(kShownPosts))
        co_return fail(ErrorKind::Usage, QStringLiteral("these are rows as a view of the window showed them, which are not made "
                                                        "again; `export posts NAME` writes what can be"));
    const Collector collector = collectors.value(recipe.what, nullptr);
    if (!collector)
        co_return fail(ErrorKind::Usage, QStringLiteral("there is no export of that kind"));
    auto table = co_await (this->*collector)(recipe);
    co_return table;
}

QCoro::Task<Result<ExportTable>> Exports::posts(ExportRecipe recipe)
{
    const auto terms = parsePostFilter(recipe.filter, QTimeZone::utc());
    if (!terms)
        co_return fail(terms.error());
    const auto creator = co_await inputsOf(entityOf(recipe), recipe.asOf);
    if (!creator)
        co_return fail(creator.error());
    PostFilter filter;
    filter.author.value = recipe.ids.value(0);
    filter.limit = kMostPosts;
    filter.viewsDays = kAllDays;
    auto held = co_await m.history.posts(filter, recipe.asOf);
    if (!held)
        co_return fail(held.error());
    if (recipe.since)
        held->removeIf([since = *recipe.since](const StoredPost &post) { return post.value.createdAt.value_or(since) < since; });
    const QList<StoredPost> all = *held;
    const auto passed = co_await QtConcurrent::run(postsThatPass, all, *terms, *creator);
    auto table = postsTable(headOf(recipe), passed, *creator);
    co_return table;
}

QCoro::Task<Result<ExportTable>> Exports::series(ExportRecipe recipe)
{
    const EntityRef entity = entityOf(recipe);
    const QStringList counters = recipe.metric.isEmpty() ? counterNames(entity.kind) : QStringList(recipe.metric);
    QList<CounterHistory> held;
    for (const QString &counter : counters) {
        const auto series = co_await m.history.series(entity, counter, recipe.since.value_or(0), recipe.asOf);
        if (!series)
            co_return fail(series.error());
        held.append({counter, *series});
    }
    auto table = seriesTable(headOf(recipe), held);
    co_return table;
}

QCoro::Task<Result<ExportTable>> Exports::compared(ExportRecipe recipe)
{
    const auto aligned = co_await comparison(recipe);
    if (!aligned)
        co_return fail(aligned.error());
    auto table = comparisonTable(headOf(recipe), *aligned);
    co_return table;
}

QCoro::Task<Result<ExportTable>> Exports::ledger(ExportRecipe recipe)
{
    QList<LedgerRow> rows;
    qint64 before = 0;
    for (bool more = true; more;) {
        const auto page = co_await m.ledger.rows(kLedgerPage, before);
        if (!page)
            co_return fail(page.error());
        for (const LedgerRow &row : *page) {
            if (row.at <= recipe.asOf && row.at >= recipe.since.value_or(row.at))
                rows.append(row);
        }
        more = page->size() == kLedgerPage;
        before = page->isEmpty() ? 0 : page->constLast().id;
    }
    std::reverse(rows.begin(), rows.end());
    auto table = ledgerTable(headOf(recipe), rows);
    co_return table;
}

QCoro::Task<Result<CreatorTables>> Exports::creatorTables(ExportRecipe recipe)
{
    const TaskCount::Running running(m_tasks);
    CreatorTables tables;
    const std::pair<const char *, ExportTable *> parts[] = {
        {"profile", &tables.figures}, {"posts", &tables.posts}, {"history", &tables.history}};
    for (const auto &[what, table] : parts) {
        recipe.what = QLatin1String(what);
        const auto collected = co_await collect(recipe);
        if (!collected)
            co_return fail(collected.error());
        *table = *collected;
    }
    co_return tables;
}

QCoro::Task<Status> Exports::write(ExportTable table, ExportFormat format, QString path)
{
    const TaskCount::Running running(m_tasks);
    auto written = co_await QtConcurrent::run(writeTable, table, format, path);
    co_return written;
}

QCoro::Task<Result<ExportVerdict>> Exports::verify(QString path)
{
    const TaskCount::Running running(m_tasks);
    const auto file = co_await QtConcurrent::run(openFile, path);
    if (!file)
        co_return fail(file.error());
    const ExportRecipe recipe = (*file)->head().recipe;
    const auto now = co_await collect(recipe);
    if (!now && now.error().kind == ErrorKind::LocalData)
        co_return fail(now.error());
    if (!now)
        co_return notRecomputable(**file, now.error().detail);
    auto verdict = co_await QtConcurrent::run(checkFile, *file, *now);
    co_return verdict;
}

} // namespace Tidemark
