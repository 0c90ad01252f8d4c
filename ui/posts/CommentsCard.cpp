// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/CommentsCard.h"

#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/CommentsModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kLimit = 30; // the canonical page
constexpr int kRowsInSight = 10;

} // namespace

CommentsCard::CommentsCard(Engine &engine, QWidget *parent)
    : Card(parent, Padding::Table)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("commentsCard"));
    setTitle(tr("Comments"));
    m_age = new AgeChip(this);
    m_age->setObjectName(QStringLiteral("commentsAge"));
    addBesideTitle(m_age);
    m_ask = new PriceButton(tr("Load comments"), ButtonKind::Plain, this);
    m_ask->setObjectName(QStringLiteral("loadComments"));
    m_ask->setEnabled(false); // until its price is known
    addToTitleRow(m_ask);
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("commentsWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_words->setContentsMargins(10, 0, 10, 10);
    body()->addWidget(m_words);
    m_table = new ResultsTable(tr("Comments"), this);
    m_table->setObjectName(QStringLiteral("commentsTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_model = new CommentsModel(this);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setModel(proxy);
    m_table->setColumnWidths({0, 160, 80, 80, 80});
    m_table->setStretchColumn(int(CommentColumn::Text));
    m_table->sortByColumn(int(CommentColumn::Likes), Qt::DescendingOrder);
    body()->addWidget(m_table);
    connect(m_ask, &QAbstractButton::clicked, this, &CommentsCard::ask);
}

void CommentsCard::showFor(const QString &link)
{
    if (link == m_link)
        return;
    m_link = link;
    ++m_request;
    m_asking = false;
    m_model->setRows({});
    m_table->hide();
    m_age->setState(AgeState::Unknown);
    m_words->setText(tr("Comments are asked for when you say so; what comes is kept."));
    m_words->show();
    showHeld();
    askPrice();
}

void CommentsCard::setBlocked(std::optional<QString> reason)
{
    m_blocked = std::move(reason);
    m_ask->setEnabled(!m_blocked && m_price && !m_asking);
    m_ask->setToolTip(m_blocked.value_or(QString()));
}

void CommentsCard::showHeld()
{
    AskOptions options;
    options.mode = FetchMode::Offline;
    const int request = m_request;
    QCoro::connect(m_engine.questions().comments(m_link, kLimit, options), this,
                   [this, request](const Result<ListAnswer<Comment>> &held) {
                       if (request == m_request && held)
                           showComments(*held);
                   });
}

void CommentsCard::askPrice()
{
    AskOptions options;
    options.mode = FetchMode::Fresh;
    const int request = m_request;
    QCoro::connect(m_engine.questions().price(Question{Question::Kind::Comments, m_link, kLimit}, options), this,
                   [this, request](const Result<Price> &price) {
                       if (request != m_request)
                           return;
                       m_price = price ? std::optional<qint64>(price->price) : std::nullopt;
                       m_ask->setPrice(m_price);
                       setBlocked(m_blocked);
                   });
}

void CommentsCard::ask()
{
    if (m_asking || m_blocked || !m_price)
        return;
    m_asking = true;
    m_ask->setEnabled(false);
    m_age->setAsking(*m_price);
    AskOptions options;
    options.mode = FetchMode::Fresh;
    options.askedBy = QStringLiteral("You · Posts");
    const int request = m_request;
    QCoro::connect(m_engine.questions().comments(m_link, kLimit, options), this,
                   [this, request](const Result<ListAnswer<Comment>> &comments) {
                       if (request != m_request)
                           return;
                       m_asking = false;
                       setBlocked(m_blocked);
                       if (comments)
                           showComments(*comments);
                       else
                           showProblem(errorWords(comments.error(), tr("the comments")));
                       auto failure =
                           comments ? failedRefreshWords(comments->provenance, comments->requests, tr("The list")) : std::nullopt;
                       if (comments && comments->incomplete)
                           failure = errorWords(*comments->incomplete, tr("all of the comments"));
                       if (failure)
                           showProblem(*failure);
                   });
}

void CommentsCard::showComments(const ListAnswer<Comment> &comments)
{
    m_model->setComments(comments.items, m_engine.clock().now());
    m_table->setVisible(!comments.items.isEmpty());
    m_table->setHeightToRows(kRowsInSight);
    m_age->setProvenance(comments.provenance);
    m_ask->setLabel(tr("Refresh comments"));
    const bool isPart = comments.total && *comments.total > comments.items.size();
    m_words->setVisible(comments.items.isEmpty() || isPart);
    m_words->setText(
        comments.items.isEmpty()
            ? tr("Nobody has commented, as far as the answer says.")
            : tr("%1 of %Ln comments", nullptr, pluralOf(comments.total.value_or(0))).arg(exactCount(comments.items.size())));
}

void CommentsCard::showProblem(const ErrorWords &words)
{
    m_age->setState(m_model->rowCount() > 0 ? AgeState::Failed : AgeState::Unknown);
    m_words->setText(words.title + QStringLiteral(". ") + words.text);
    m_words->show();
}

} // namespace Tidemark
