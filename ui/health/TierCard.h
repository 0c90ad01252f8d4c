// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/HealthWords.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class Chip;
class IconButton;

// One tier at a glance: whether its objective holds, how long calls take, how many fail, how long the budget lasts.
class TierCard : public Card
{
    Q_OBJECT

public:
    explicit TierCard(QWidget *parent = nullptr);

    void setOverview(const TierOverview &tier);

signals:
    void failuresRequested(const QStringList &endpoints); // names

private:
    struct Part {
        PlainLabel *value = nullptr;
        PlainLabel *caption = nullptr;
    };
    [[nodiscard]] Part addPart(QHBoxLayout *row, const QString &name);
    static void show(const Part &part, const Figure &figure);

    QStringList m_endpoints; // paths
    Chip *m_state = nullptr;
    IconButton *m_failures = nullptr;
    Part m_latency;
    Part m_errors;
    Part m_budget;
};

} // namespace Tidemark
