// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exporting/ExportTables.h"
#include "ui/compare/CompareChoice.h"

#include <QObject>

#include <memory>

namespace Tidemark {

class Engine;

// What history gave about all that were chosen.
struct CompareData {
    Comparison comparison;
    QList<EntityFigures> figures; // in the order of the names
};

// Brings what is held about the chosen ones out of history: free. The newest load() wins.
class CompareLoader : public QObject
{
    Q_OBJECT

public:
    explicit CompareLoader(Engine &engine, QObject *parent = nullptr);

    void load(const CompareChoice &choice);
    void drop(); // whatever is under way

signals:
    void loaded(const Tidemark::CompareData &data);
    void failed(const Tidemark::Error &error);

private:
    struct Gathering;
    using Shared = std::shared_ptr<Gathering>;

    void gather(const ExportRecipe &recipe, int request);
    void figuresArrived(const Shared &gathering, qsizetype place, const Result<EntityFigures> &figures);
    void arrived(const Shared &gathering);

    Engine &m_engine;
    int m_request = 0;
};

} // namespace Tidemark
