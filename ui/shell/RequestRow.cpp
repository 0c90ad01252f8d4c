// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RequestRow.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/Learner.h"
#include "ui/render/CoreWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

// As the ledger names it.
QString titleOf(const Query &query)
{
    const QString subject = subjectWords(query);
    return subject.isEmpty() ? query.endpoint().name : query.endpoint().name + QStringLiteral(" · ") + subject;
}

} // namespace

RequestRow::RequestRow(Engine &engine, const Waiting &waiting, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("request"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, kSpaceControl, 0, kSpaceControl);
    row->setSpacing(kSpaceControl);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip);
    m_title = new PlainLabel(TextRole::BodyStrong, this);
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_title->setOverflow(Overflow::Elide);
    m_state = secondaryLabel({}, this, TextRole::Caption);
    m_state->setObjectName(QStringLiteral("requestState"));
    m_state->setOverflow(Overflow::Wrap);
    column->addWidget(m_title);
    column->addWidget(m_state);
    m_cancel = new IconButton(Icon::Close, {}, this);
    m_cancel->setObjectName(QStringLiteral("cancelRequest"));
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &QAbstractButton::clicked, this, [&engine, id = waiting.id] { engine.fetcher().cancel(id); });
    showWaiting(waiting);
}

void RequestRow::showWaiting(const Waiting &waiting)
{
    const QString title = titleOf(waiting.query);
    m_title->setText(title);
    const QString state =
        waiting.mayHaveCost ? tr("under way, and may have cost a credit") : tr("not sent yet, and free until then");
    const QString asker = plain(askerWords(waiting.askedBy));
    m_state->setText(asker.isEmpty() ? state : tr("%1 \u00b7 %2", "who asked, how it stands").arg(asker, state));
    m_cancel->setIconAndName(Icon::Close, waiting.mayHaveCost
                                              ? tr("Do not wait for %1: its answer is kept when it comes").arg(title)
                                              : tr("Cancel %1: it costs nothing").arg(title));
}

} // namespace Tidemark
