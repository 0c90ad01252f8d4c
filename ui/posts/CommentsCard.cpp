// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/CommentsCard.h"

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/CommentsModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/Chip.h"

namespace Tidemark {

namespace {

AskedList::Words commentWords()
{
    AskedList::Words words;
    words.title = CommentsCard::tr("Comments");
    words.load = CommentsCard::tr("Load comments");
    words.refresh = CommentsCard::tr("Refresh comments");
    words.unasked = CommentsCard::tr("Comments are asked for when you say so; what comes is kept.");
    words.none = CommentsCard::tr("Nobody has commented, as far as the answer says.");
    words.subject = CommentsCard::tr("the comments");
    words.askedBy = QStringLiteral("You · Posts");
    words.some = [](qsizetype shown, qint64 total) {
        return CommentsCard::tr("%1 of %Ln comments", nullptr, pluralOf(total)).arg(exactCount(shown));
    };
    return words;
}

} // namespace

CommentsCard::CommentsCard(Engine &engine, QWidget *parent)
    : AskedList(engine, QStringLiteral("comments"), commentWords(), parent)
{
    m_pace = new Chip(QString(), Tone::Neutral, this);
    m_pace->setObjectName(QStringLiteral("commentsPace"));
    m_pace->hide();
    addBesideTitle(m_pace);
    m_model = new CommentsModel(this);
    setRows(m_model, {RowHeight::Dense, {0, 160, 80, 80, 80}, {}, int(CommentColumn::Text), int(CommentColumn::Likes)});
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommentsCard::chosen);
}

void CommentsCard::showFor(const QString &link)
{
    setQuestion({Question::Kind::Comments, link, 0});
}

void CommentsCard::ask(const Asked &asked)
{
    askOf<Comment>(&Questions::comments, asked,
                   [this](const ListAnswer<Comment> &list) { m_model->setComments(list.items, engine().clock().now()); });
}

void CommentsCard::clearRows()
{
    m_model->setRows({});
    m_pace->hide();
    emit commentChosen(std::nullopt);
}

// The catalogue gives hot posts and cold ones their own time to live; the answer says which one holds.
void CommentsCard::filled(const Page &page)
{
    const Endpoint *endpoint = engine().catalogue().find(page.provenance.endpoint);
    const bool isKnown = endpoint && endpoint->coldTtlS > 0 && page.provenance.ttlS > 0;
    m_pace->setVisible(isKnown);
    if (!isKnown)
        return;
    const bool isHot = page.provenance.ttlS < endpoint->coldTtlS;
    const QString span = spanWords(page.provenance.ttlS);
    m_pace->setTone(isHot ? Tone::Warning : Tone::Neutral);
    m_pace->setChipText(isHot ? tr("hot \u00b7 fresh for %1").arg(span) : tr("cold \u00b7 fresh for %1").arg(span));
    m_pace->setToolTip(
        tr("A post is hot for its first 72 hours, and while more than 20 comments an hour come: then they are stale sooner."));
}

void CommentsCard::chosen(const QModelIndex &index)
{
    const auto *proxy = static_cast<const ColumnProxy *>(table().model());
    const QModelIndex row = proxy->mapToSource(index);
    emit commentChosen(row.isValid() ? std::optional(m_model->rows().at(row.row()).comment) : std::nullopt);
}

} // namespace Tidemark
