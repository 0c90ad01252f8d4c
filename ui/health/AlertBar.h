// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/HealthWords.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class Chip;
class PriceButton;

// One alert that is there now, in a sentence, with what can be done about it.
class AlertBar : public Card
{
    Q_OBJECT

public:
    explicit AlertBar(QWidget *parent = nullptr);

    void setAlert(const AlertEntry &alert, const QList<TierOverview> &tiers);

signals:
    void acknowledgeRequested(const QString &rule);
    void silenceRequested(const QString &rule, qint64 forS); // 0: it speaks again
    void runbookRequested(const QString &rule);

private:
    void openMenu();

    AlertEntry m_alert;
    Chip *m_severity = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_detail = nullptr;
    PriceButton *m_acknowledge = nullptr;
    PriceButton *m_silence = nullptr;
};

} // namespace Tidemark
