// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credits/BalanceCard.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CreditGauge.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kMostCredits = 1'000'000'000;

QString originWords(const Balance &balance)
{
    switch (balance.origin) {
    case Balance::Origin::Unknown: return BalanceCard::tr("The API's account page gave no number so far.");
    case Balance::Origin::Manual:
        return BalanceCard::tr("balance typed in on %1, counted down since").arg(shortDate(balance.setAt));
    case Balance::Origin::Api:
        return BalanceCard::tr("the API said %1 on %2, counted down since")
            .arg(exactCount(balance.setTo), shortDate(balance.setAt));
    }
    Q_UNREACHABLE();
}

} // namespace

BalanceCard::BalanceCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("balanceCard"));
    setAccessibleName(tr("Balance"));
    body()->setSpacing(kSpaceControl);
    buildGauge();
    buildEditor();
    body()->addStretch(1);
}

void BalanceCard::buildGauge()
{
    m_gauge = new CreditGauge(GaugeSize::Large, this);
    m_gauge->setObjectName(QStringLiteral("balanceGauge"));
    body()->addWidget(m_gauge, 0, Qt::AlignHCenter);
    m_origin = secondaryLabel({}, this, TextRole::Caption);
    m_origin->setObjectName(QStringLiteral("balanceOrigin"));
    m_origin->setOverflow(Overflow::Wrap);
    m_origin->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_origin);
    auto *lasts = new QHBoxLayout;
    lasts->setSpacing(kSpaceChip);
    m_lasts = new PlainLabel(TextRole::BodyStrong, this);
    m_lasts->setObjectName(QStringLiteral("lasts"));
    m_band = secondaryLabel({}, this);
    m_band->setObjectName(QStringLiteral("lastsBand"));
    m_band->setToolTip(tr("The pace of the last seven days, with one standard error to each side"));
    lasts->addStretch(1);
    lasts->addWidget(m_lasts);
    lasts->addWidget(m_band);
    lasts->addStretch(1);
    body()->addLayout(lasts);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(kSpaceChip + 2);
    m_burn = new Chip(QString(), Tone::Good, this);
    m_burn->setObjectName(QStringLiteral("burnChip"));
    m_drift = new Chip(QString(), Tone::Neutral, this);
    m_drift->setObjectName(QStringLiteral("driftChip"));
    m_drift->setToolTip(tr("By how much the last balance from the API differed from what the ledger had counted"));
    chips->addStretch(1);
    chips->addWidget(m_burn);
    chips->addWidget(m_drift);
    chips->addStretch(1);
    body()->addLayout(chips);
}

void BalanceCard::buildEditor()
{
    m_editor = new QWidget(this);
    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    m_field = new QLineEdit(m_editor);
    m_field->setObjectName(QStringLiteral("balanceField"));
    m_field->setAccessibleName(tr("Your balance in credits"));
    m_field->setPlaceholderText(tr("Type in your balance"));
    m_take = new PriceButton(tr("Set"), ButtonKind::Primary, m_editor);
    m_take->setObjectName(QStringLiteral("setBalance"));
    row->addWidget(m_field, 1);
    row->addWidget(m_take);
    body()->addWidget(m_editor);
    m_problem = new PlainLabel(TextRole::Caption, this);
    m_problem->setObjectName(QStringLiteral("balanceProblem"));
    m_problem->setOverflow(Overflow::Wrap);
    m_problem->setInk(TextInk::Critical);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceControl);
    m_edit = new PriceButton(tr("Type in"), ButtonKind::Plain, this);
    m_edit->setObjectName(QStringLiteral("editBalance"));
    m_edit->setAccessibleDescription(tr("Opens a field for your balance"));
    m_check = new PriceButton(tr("Check balance"), ButtonKind::Plain, this);
    m_check->setObjectName(QStringLiteral("checkBalance"));
    m_check->setPrice(0);
    buttons->addStretch(1);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        openEditor(m_editor->isHidden());
        m_field->setFocus();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &BalanceCard::take);
    connect(m_take, &QAbstractButton::clicked, this, &BalanceCard::take);
    connect(m_check, &QAbstractButton::clicked, this, &BalanceCard::checkRequested);
}

void BalanceCard::openEditor(bool open)
{
    m_editor->setVisible(open);
    m_edit->setVisible(m_known);
    m_edit->setLabel(open ? tr("Leave it") : tr("Type in"));
}

void BalanceCard::setBalance(const Balance &balance, const Forecast &outlook)
{
    const bool wasKnown = std::exchange(m_known, balance.credits.has_value());
    GaugeFigure figure;
    if (balance.credits && balance.setTo > 0)
        figure.share = std::clamp(double(*balance.credits) / double(balance.setTo), 0.0, 1.0);
    figure.tone = creditTone(outlook.daysLeft);
    figure.figure = balance.credits ? exactCount(balance.credits) : unknownText();
    figure.caption = balance.credits ? tr("of %Ln credits", nullptr, pluralOf(balance.setTo)) : tr("balance unknown");
    m_origin->setText(originWords(balance));
    showOutlook(balance, outlook);
    figure.summary = tr("%1 %2. %3 %4").arg(figure.figure, figure.caption, m_lasts->fullText(), m_band->fullText()).trimmed();
    m_gauge->setFigure(figure);
    if (!m_known || !wasKnown)
        openEditor(!m_known);
}

void BalanceCard::showOutlook(const Balance &balance, const Forecast &outlook)
{
    if (outlook.exhaustedAt)
        m_lasts->setText(tr("lasts to %1").arg(shortDate(*outlook.exhaustedAt)));
    else if (balance.credits && outlook.burnPerDay)
        m_lasts->setText(tr("lasts as long as nothing is spent"));
    else
        m_lasts->setText({});
    m_lasts->setVisible(!m_lasts->fullText().isEmpty());
    QString band;
    if (outlook.exhaustedEarliest && outlook.exhaustedLatest)
        band = tr("(%1 – %2)").arg(shortDate(*outlook.exhaustedEarliest), shortDate(*outlook.exhaustedLatest));
    else if (outlook.exhaustedEarliest)
        band = tr("(%1 or later)").arg(shortDate(*outlook.exhaustedEarliest));
    m_band->setText(band);
    m_band->setVisible(!band.isEmpty());
    m_burn->setTone(creditTone(outlook.daysLeft));
    m_burn->setChipText(outlook.burnPerDay
                            ? tr("%1 a day").arg(decimalNumber(outlook.burnPerDay, *outlook.burnPerDay < 10 ? 1 : 0))
                            : tr("pace known after a day"));
    m_drift->setVisible(balance.drift.has_value());
    m_drift->setChipText(balance.drift ? tr("drift %1").arg(percent(*balance.drift * 100)) : QString());
}

void BalanceCard::setChecking(bool checking, bool offline)
{
    m_check->setEnabled(!checking && !offline);
    m_check->setLabel(checking ? tr("Checking") : tr("Check balance"));
    m_check->setToolTip(offline ? tr("Tidemark is offline: nothing is asked.")
                                : tr("Asks the API's account page; it costs nothing"));
}

void BalanceCard::showCheckProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void BalanceCard::take()
{
    bool isNumber = false;
    const qint64 credits = displayLocale().toLongLong(m_field->text().trimmed(), &isNumber);
    if (!isNumber || credits < 0 || credits > kMostCredits) {
        showCheckProblem(tr("A whole number of credits, as your account shows it."));
        m_field->setFocus();
        return;
    }
    showCheckProblem({});
    m_field->clear();
    openEditor(false);
    emit balanceTyped(credits);
}

} // namespace Tidemark
