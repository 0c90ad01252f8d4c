// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareLoader.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"

#include <QCoroTask>

namespace Tidemark {

// The parts of one load, until all are there.
struct CompareLoader::Gathering {
    CompareData data;
    int request = 0;
    qsizetype missing = 0;
    std::optional<Error> error;
};

CompareLoader::CompareLoader(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void CompareLoader::drop()
{
    ++m_request;
}

void CompareLoader::load(const CompareChoice &choice)
{
    const int request = ++m_request;
    const ExportRecipe recipe = recipeOf(choice, m_engine.clock().now());
    QCoro::connect(m_engine.exports().resolve(recipe), this, [this, request](const Result<ExportRecipe> &resolved) {
        if (request != m_request)
            return;
        if (resolved)
            gather(*resolved, request);
        else
            emit failed(resolved.error());
    });
}

void CompareLoader::gather(const ExportRecipe &recipe, int request)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->missing = recipe.ids.size() + 1;
    gathering->data.figures.resize(recipe.ids.size());
    QCoro::connect(m_engine.exports().comparison(recipe), this, [this, gathering](const Result<Comparison> &comparison) {
        if (comparison)
            gathering->data.comparison = *comparison;
        else
            gathering->error = comparison.error();
        arrived(gathering);
    });
    for (qsizetype i = 0; i < recipe.ids.size(); ++i) {
        const EntityRef entity{recipe.kind, recipe.ids.at(i)};
        QCoro::connect(m_engine.exports().allFigures(entity, recipe.asOf), this,
                       [this, gathering, i](const Result<EntityFigures> &figures) { figuresArrived(gathering, i, figures); });
    }
}

void CompareLoader::figuresArrived(const Shared &gathering, qsizetype place, const Result<EntityFigures> &figures)
{
    if (figures)
        gathering->data.figures[place] = *figures;
    else
        gathering->error = figures.error();
    arrived(gathering);
}

void CompareLoader::arrived(const Shared &gathering)
{
    if (--gathering->missing > 0 || gathering->request != m_request)
        return;
    if (gathering->error)
        emit failed(*gathering->error);
    else
        emit loaded(gathering->data);
}

} // namespace Tidemark
