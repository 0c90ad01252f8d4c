// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/RunbookView.h"

#include "core/engine/Engine.h"
#include "ui/health/RunbookStep.h"
#include "ui/health/RunbookWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Skeleton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QCoroTask>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

RunbookView::RunbookView(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("runbookView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCard);
    buildHead(column);
    m_steps = new Card(this);
    m_steps->setObjectName(QStringLiteral("runbookSteps"));
    m_when = secondaryLabel({}, this);
    m_when->setOverflow(Overflow::Wrap);
    m_steps->body()->addWidget(m_when);
    m_steps->body()->addSpacing(kSpaceControl);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(kSpaceCard);
    m_steps->body()->addLayout(m_rows);
    column->addWidget(m_steps);
    buildTicket(column);
    connect(&engine.runbooks().mitigations(), &Mitigations::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void RunbookView::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    auto *back = new PriceButton(tr("Back to Health"), ButtonKind::Plain, this);
    back->setObjectName(QStringLiteral("leaveRunbook"));
    head->addWidget(back);
    head->addStretch(1);
    column->addLayout(head);
    auto *names = new QWidget(this);
    m_choice = new FlowLayout(names);
    column->addWidget(names);
    m_problem = new StatePanel(this);
    m_problem->setObjectName(QStringLiteral("runbookProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_loading = new Skeleton(this);
    m_loading->setBars({{1.0, 420}, {1.0, 180}});
    m_loading->hide();
    column->addWidget(m_loading);
    connect(back, &QAbstractButton::clicked, this, &RunbookView::leaveRequested);
    connect(m_problem, &StatePanel::actionRequested, this, &RunbookView::reload);
}

void RunbookView::buildTicket(QVBoxLayout *column)
{
    m_ticketCard = new Card(this);
    m_ticketCard->setObjectName(QStringLiteral("runbookTicket"));
    m_ticketCard->setTitle(tr("Ticket for the vendor, without the key"));
    m_copy = new PriceButton(tr("Copy"), ButtonKind::Plain, this);
    m_copy->setObjectName(QStringLiteral("copyTicket"));
    m_ticketCard->addToTitleRow(m_copy);
    m_ticket = new PlainLabel(TextRole::Body, this);
    m_ticket->setObjectName(QStringLiteral("ticketText"));
    m_ticket->setOverflow(Overflow::Wrap);
    m_ticket->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ticketCard->body()->addWidget(m_ticket);
    m_ticketCard->hide();
    column->addWidget(m_ticketCard);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ticket->fullText());
        Toast::tell(this, tr("The ticket's text is copied"));
    });
}

QString RunbookView::title() const
{
    const Runbook *book = m_engine.runbooks().find(m_name);
    return book ? runbookWords(book->title) : QString();
}

void RunbookView::open(const QString &name)
{
    const Runbook *book = m_engine.runbooks().find(name);
    const QString opened = book ? book->name : name;
    if (opened != m_name) { // another one's steps would stand under this one's name
        m_steps->hide();
        m_ticketCard->hide();
        m_problem->hide();
        m_loading->show();
    }
    m_name = opened;
    showChoice();
    reload();
}

void RunbookView::showChoice()
{
    const KeptFocus focus(*m_choice->parentWidget());
    m_choice->clear();
    for (const Runbook &book : m_engine.runbooks().all()) {
        auto *chip = new Chip(runbookWords(book.title), book.name == m_name ? Tone::Accent : Tone::Neutral, ChipUse::Button,
                              m_choice->parentWidget());
        chip->setObjectName(QStringLiteral("runbook-") + book.name);
        m_choice->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, name = book.name] { emit chosen(name); });
    }
}

void RunbookView::reload()
{
    read(RunbookOptions());
}

void RunbookView::read(RunbookOptions options)
{
    const int request = ++m_request;
    options.askedBy = QStringLiteral("You \u00b7 Health");
    QCoro::connect(m_engine.runbooks().open(m_name, options), this, [this, request](const Result<RunbookReport> &report) {
        if (request != m_request)
            return;
        if (report)
            showReport(*report);
        else
            showProblem(report.error());
    });
}

void RunbookView::showReport(const RunbookReport &report)
{
    m_problem->hide();
    m_loading->hide();
    m_steps->setTitle(report.endpoint.isEmpty() ? title() : tr("%1 \u00b7 %2").arg(title(), report.endpoint));
    m_when->setText(runbookWords(report.book.when));
    showSteps(report);
    m_steps->show();
    m_ticket->setText(report.ticket.trimmed());
    m_ticketCard->show();
}

void RunbookView::showSteps(const RunbookReport &report)
{
    const KeptFocus focus(*m_steps);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what asked for this
        delete item;
    }
    int number = 0;
    for (const RunbookFinding &finding : report.findings) {
        std::optional<RunbookAct> offered;
        for (const RunbookAct &act : report.acts) {
            if (finding.step.action == act.mitigation)
                offered = act;
        }
        auto *row = new RunbookStepRow(++number, finding, offered, m_steps);
        m_rows->addWidget(row);
        row->show(); // in the turn in which the others went: nothing flickers
        connect(row, &RunbookStepRow::actRequested, this, &RunbookView::act);
        connect(row, &RunbookStepRow::askRequested, this, [this] {
            RunbookOptions options;
            options.mayAsk = true;
            read(options);
        });
    }
}

void RunbookView::showProblem(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("the runbook"));
    m_problem->setProblem(words);
    m_problem->setAction(tr("Try again"));
    m_problem->show();
    m_loading->hide();
    m_steps->hide();
    m_ticketCard->hide();
}

// Done, or undone where it is done; the toast's way back is the other one.
void RunbookView::act(const RunbookAct &act)
{
    if (!change(act))
        return;
    const auto since = m_engine.runbooks().mitigations().since(act.mitigation, act.endpoint);
    const RunbookAct other{act.mitigation, act.endpoint, since};
    const QString words =
        since ? activeWords({act.mitigation, act.endpoint, *since}) : tr("%1 is asked as before").arg(act.endpoint);
    Toast::tell(this, words, [this, other] { std::ignore = change(other); });
}

// What is shown follows by Mitigations::changed().
bool RunbookView::change(const RunbookAct &act)
{
    Mitigations &mitigations = m_engine.runbooks().mitigations();
    const Status done =
        act.since ? mitigations.undo(act.mitigation, act.endpoint) : mitigations.apply(act.mitigation, act.endpoint);
    if (!done)
        showProblem(done.error());
    return done.has_value();
}

} // namespace Tidemark
