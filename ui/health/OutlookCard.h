// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Forecast.h"
#include "core/credits/Ledger.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class SparklineWidget;

// Credits as what runs full: how long they last at the pace of the last seven days.
class OutlookCard : public Card
{
    Q_OBJECT

public:
    explicit OutlookCard(QWidget *parent = nullptr);

    void setSummary(const CreditSummary &summary, qint64 now);

signals:
    void creditsRequested();

private:
    [[nodiscard]] static QString bandWords(qint64 earliest, qint64 latest);
    [[nodiscard]] static QString unknownWords(const CreditSummary &summary, const Forecast &outlook, const QString &alarm);

    PlainLabel *m_figure = nullptr;
    PlainLabel *m_words = nullptr;
    SparklineWidget *m_line = nullptr;
};

} // namespace Tidemark
