// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/RunbookStep.h"

#include "ui/health/RunbookActRow.h"
#include "ui/health/RunbookWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ToolTipText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr qsizetype kMostShown = 12;
constexpr int kNumberWidth = 24;

PlainLabel *wrapped(const QString &text, QWidget *parent, TextRole role = TextRole::Body)
{
    auto *label = secondaryLabel(text, parent, role);
    label->setOverflow(Overflow::Wrap);
    return label;
}

} // namespace

RunbookStepRow::RunbookStepRow(int number, const RunbookFinding &finding, const std::optional<RunbookAct> &act, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("runbookStep%1").arg(number));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceControl);
    auto *count = new PlainLabel(QString::number(number), TextRole::BodyStrong, this);
    row->addWidget(count, 0, Qt::AlignTop);
    row->addSpacing(kNumberWidth - count->sizeHint().width());
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip);
    row->addLayout(column, 1);
    auto *text = new PlainLabel(runbookWords(finding.step.text), TextRole::Body, this);
    text->setObjectName(QStringLiteral("stepText"));
    text->setOverflow(Overflow::Wrap);
    column->addWidget(text);
    if (finding.result)
        addResult(column, *finding.result);
    if (act) {
        auto *offer = new RunbookActRow(*act, this);
        column->addWidget(offer);
        connect(offer, &RunbookActRow::confirmed, this, [this, act] { emit actRequested(*act); });
    }
    const bool isDone = !finding.result && act && act->since;
    const VerdictWords verdict = isDone ? VerdictWords{tr("in force"), activeWords({act->mitigation, act->endpoint, *act->since})}
                                        : verdictWords(finding.result);
    const bool holds = finding.result && finding.result->verdict == CheckVerdict::Holds;
    auto *chip = new Chip(verdict.text, holds || isDone ? Tone::Accent : Tone::Neutral, this);
    chip->setObjectName(QStringLiteral("stepVerdict"));
    chip->setToolTip(toolTipText(verdict.meaning));
    chip->setVisible(finding.result || !act || isDone); // what is offered is not left to the hand
    row->addWidget(chip, 0, Qt::AlignTop);
    setAccessibleName(tr("Step %1, %2: %3").arg(QString::number(number), verdict.text, text->fullText()));
}

void RunbookStepRow::addResult(QVBoxLayout *column, const CheckResult &result)
{
    QString said = sentenceWords(result.said);
    if (result.at)
        said += QStringLiteral(" · ") + tr("newest %1").arg(dateTimeText(*result.at));
    auto *detail = wrapped(said, this);
    detail->setObjectName(QStringLiteral("stepDetail"));
    column->addWidget(detail);
    for (const BodyDifference &difference : result.differences.mid(0, kMostShown))
        column->addWidget(wrapped(differenceWords(difference), this, TextRole::Caption));
    const qsizetype more = result.differences.size() - kMostShown;
    if (more > 0)
        column->addWidget(wrapped(tr("%Ln more", nullptr, int(more)), this, TextRole::Caption));
    if (result.price == 0)
        return;
    auto *ask = new PriceButton(tr("Ask now"), ButtonKind::Plain, this);
    ask->setObjectName(QStringLiteral("askNow"));
    ask->setPrice(result.price);
    column->addWidget(ask, 0, Qt::AlignLeading);
    connect(ask, &QAbstractButton::clicked, this, &RunbookStepRow::askRequested);
}

} // namespace Tidemark
