// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/LocalCard.h"

#include "core/base/PlainText.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/MatchesModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kRowsInSight = 4; // what TikTok can be asked stands below, in sight too
constexpr int kMeant = 800;     // a name that begins with what is typed
const QString kAllKinds = QStringLiteral("all");

struct KindSegment {
    EntityKind kind;
    const char *words;
};
constexpr KindSegment kSegments[] = {{EntityKind::Profile, QT_TRANSLATE_NOOP("Tidemark::LocalCard", "creators")},
                                     {EntityKind::Post, QT_TRANSLATE_NOOP("Tidemark::LocalCard", "posts")},
                                     {EntityKind::Hashtag, QT_TRANSLATE_NOOP("Tidemark::LocalCard", "hashtags")},
                                     {EntityKind::Sound, QT_TRANSLATE_NOOP("Tidemark::LocalCard", "sounds")}};

Link linkOf(const HistoryReader::Match &match)
{
    return {placeOf(match.entity.kind), matchLinkId(match), {}};
}

} // namespace

LocalCard::LocalCard(ImageSource *images, QWidget *parent)
    : Card(parent, Padding::Table)
{
    setObjectName(QStringLiteral("localCard"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard - kTableInset, kSpaceChip);
    head->setSpacing(kSpaceControl);
    auto *title = new PlainLabel(tr("Held here"), TextRole::CardTitle, this);
    m_words = secondaryLabel({}, this, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("localWords"));
    m_words->setOverflow(Overflow::Elide);
    m_kinds = new SegmentedControl(tr("Kinds"), this);
    m_kinds->setObjectName(QStringLiteral("localKinds"));
    m_kinds->addSegment(tr("all"), kAllKinds);
    for (const KindSegment &segment : kSegments)
        m_kinds->addSegment(tr(segment.words), entityKindName(segment.kind));
    m_kinds->setCurrent(kAllKinds);
    head->addWidget(title);
    head->addWidget(m_words, 1);
    head->addWidget(m_kinds);
    body()->addLayout(head);
    buildTable(images);
    connect(m_kinds, &SegmentedControl::chosen, this, &LocalCard::showKind);
}

void LocalCard::buildTable(ImageSource *images)
{
    m_table = new ResultsTable(tr("Found in what is held"), this);
    m_table->setObjectName(QStringLiteral("localTable"));
    m_table->setRowHeight(RowHeight::Picture);
    m_model = new MatchesModel(images, this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(int(MatchColumn::Name), new TitleThumbnailDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // best first, until a column is chosen
    m_table->setColumnWidths({0, 100, 160, 110});
    m_table->setStretchColumn(int(MatchColumn::Name));
    m_table->setHeightToRows(kRowsInSight);
    body()->addWidget(m_table);
    connect(m_table, &ResultsTable::rowOpened, this,
            [this](const QModelIndex &index) { emit opened(linkOf(m_model->row(m_proxy->mapToSource(index).row()).match)); });
}

void LocalCard::setMatches(const QString &text, const LocalFinder::Matches &matches, qint64 now)
{
    m_text = text;
    QList<MatchRow> rows;
    rows.reserve(matches.size());
    for (const HistoryReader::Match &match : matches)
        rows.append({match, now});
    m_model->setRows(rows);
    showKind();
}

void LocalCard::setFailure(const Error &error)
{
    m_model->setRows({});
    m_table->hide();
    say(tr("The history could not be read: %1").arg(detailWords(error)));
}

void LocalCard::showKind()
{
    const QString kind = m_kinds->current();
    m_proxy->setRowFilter(MatchesModel::rowsThat(
        [kind](const MatchRow &row) { return kind == kAllKinds || entityKindName(row.match.entity.kind) == kind; }));
    m_table->setHeightToRows(kRowsInSight);
    const int shown = m_proxy->rowCount();
    m_table->setVisible(shown > 0);
    say(shown == 0 ? tr("Nothing that is held matches \u201c%1\u201d").arg(plain(m_text, LineBreaks::Fold, 60))
                   : tr("%Ln matches · free", nullptr, pluralOf(shown)));
}

void LocalCard::say(const QString &words)
{
    m_words->setText(words);
}

std::optional<Link> LocalCard::best() const
{
    if (m_proxy->rowCount() == 0)
        return std::nullopt;
    const HistoryReader::Match &match = m_model->row(m_proxy->mapToSource(m_proxy->index(0, 0)).row()).match;
    return match.score >= kMeant ? std::optional(linkOf(match)) : std::nullopt;
}

void LocalCard::focusTable()
{
    if (m_proxy->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_table->setFocus(Qt::TabFocusReason);
}

} // namespace Tidemark
