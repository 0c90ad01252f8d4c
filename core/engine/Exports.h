// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/exporting/ExportCheck.h"
#include "core/exporting/ExportTables.h"

#include <QCoroTask>

namespace Tidemark {

class Catalogue;
class Clock;
class Fetcher;
class Questions;
class WatchLists;
class Watchlist;
struct WatchName;

// What a creator's report is made of: the tables of `profile`, `posts` and `history`.
struct CreatorTables {
    ExportTable figures;
    ExportTable posts;
    ExportTable history;
};

// What is to be exported, out of the local history alone: it spends nothing and works offline. Lives in the engine's
// thread; files are written and read in a worker.
class Exports
{
public:
    struct Services {
        const Catalogue &catalogue;
        Fetcher &fetcher; // for the keys of searches
        HistoryReader &history;
        Questions &questions;
        Ledger &ledger;
        Watchlist &watchlist;
        WatchLists &lists;
        Clock &clock;
        QString source; // where the figures come from: for the file's head
    };

    static constexpr const char *kShownPosts = "shown_posts"; // a recipe's what

    explicit Exports(Services services);

    // Names become ids, so that the same thing is found later, whatever it is called then. NotFound names all that
    // history does not hold.
    [[nodiscard]] QCoro::Task<Result<ExportRecipe>> resolve(ExportRecipe recipe);
    // What a file says about itself, whoever makes its rows.
    [[nodiscard]] ExportHead headOf(const ExportRecipe &recipe) const;
    // A recipe with ids. Rows as a view showed them (kShownPosts) are made by the view.
    [[nodiscard]] QCoro::Task<Result<ExportTable>> collect(ExportRecipe recipe);
    // recipe: of the profile, with its id.
    [[nodiscard]] QCoro::Task<Result<CreatorTables>> creatorTables(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<Comparison>> comparison(ExportRecipe recipe);
    // Every counter and metric of an entity, as history knew it then.
    [[nodiscard]] QCoro::Task<Result<EntityFigures>> allFigures(EntityRef entity, qint64 asOf);

    // An existing file is replaced when the new one is whole. LocalData names the file.
    [[nodiscard]] QCoro::Task<Status> write(ExportTable table, ExportFormat format, QString path);
    // Makes the same table once more out of history as of the file's time, and compares.
    [[nodiscard]] QCoro::Task<Result<ExportVerdict>> verify(QString path);

    // While any is under way, this must live.
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    [[nodiscard]] QCoro::Task<Result<std::optional<QString>>> idOf(EntityKind kind, QString name);
    [[nodiscard]] QCoro::Task<Result<MetricInputs>> inputsOf(EntityRef entity, qint64 asOf);
    [[nodiscard]] QCoro::Task<Result<ExportTable>> figures(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<ExportTable>> posts(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<ExportTable>> series(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<ExportTable>> compared(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<ExportTable>> ledger(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<ExportTable>> watched(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<EntityFigures>> wordsOf(EntityRef entity, qint64 asOf);
    [[nodiscard]] QCoro::Task<Result<ExportRecipe>> resolveList(ExportRecipe recipe);
    [[nodiscard]] QCoro::Task<Result<WatchedFigure>> watchedFigure(WatchName name, qint64 asOf);
    // The newest answer to a name's own question.
    struct OwnAnswer {
        std::optional<qint64> at;
        std::optional<Learned> learned; // absent: nobody understands it, or its body was thinned
    };
    [[nodiscard]] QCoro::Task<Result<OwnAnswer>> ownAnswer(WatchName name, qint64 asOf);
    [[nodiscard]] QCoro::Task<Result<WatchedFigure>> searchFigure(WatchName name, qint64 asOf);
    [[nodiscard]] QCoro::Task<Result<WatchedFigure>> postFigure(WatchName name, qint64 asOf);
    [[nodiscard]] QCoro::Task<Result<ComparedEntity>> comparedEntity(ExportRecipe recipe, qsizetype index);
    [[nodiscard]] QCoro::Task<Result<StoredPost>> postOf(QString id, qint64 asOf);

    Services m;
    TaskCount m_tasks;
};

} // namespace Tidemark
