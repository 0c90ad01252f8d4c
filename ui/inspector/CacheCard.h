// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/Explanation.h"
#include "ui/models/ColumnModel.h"
#include "ui/widgets/Card.h"

class QGridLayout;

namespace Tidemark {

class Chip;
class IconButton;
class ResultsTable;

// How a question would be answered just now: key, lifetimes, what each layer holds, and the price.
class CacheCard : public Card
{
    Q_OBJECT
public:
    explicit CacheCard(QWidget *parent = nullptr);

    void setExplanation(const Explanation &told, const Endpoint &endpoint);
    // There is no question yet; what its endpoint's rules are may be known.
    void clear(const QString &why, const Endpoint *endpoint);

private:
    void buildFacts();
    void buildTable();
    PlainLabel *addFact(QGridLayout *grid, const QString &label, const char *objectName, bool isCode);
    void showRules(const Endpoint *endpoint);

    Chip *m_status = nullptr;
    PlainLabel *m_price = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_key = nullptr;
    IconButton *m_copy = nullptr;
    PlainLabel *m_hashed = nullptr;
    PlainLabel *m_rules = nullptr;
    ColumnModel<LayerState> *m_layers = nullptr;
    ResultsTable *m_table = nullptr;
};

} // namespace Tidemark
