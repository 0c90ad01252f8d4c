// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/BehindCard.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/topics/TopicKind.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {

const QString kTags = QStringLiteral("tags");
const QString kCreators = QStringLiteral("creators");
const QString kSounds = QStringLiteral("sounds");

} // namespace

BehindCard::BehindCard(const TopicKind &kind, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
{
    setObjectName(QStringLiteral("behindCard"));
    setTitle(tr("Goes with"));
    m_which = new SegmentedControl(tr("What it goes with"), this);
    m_which->setObjectName(QStringLiteral("behindWhich"));
    m_which->addSegment(tr("tags"), kTags, tr("Other hashtags of the same posts"));
    m_which->addSegment(tr("creators"), kCreators, tr("Who posted them"));
    if (kind.names().entity == EntityKind::Hashtag)
        m_which->addSegment(tr("sounds"), kSounds, tr("The sounds of the same posts"));
    m_which->setCurrent(kTags);
    addToTitleRow(m_which);
    m_list = new BarList(tr("What it goes with in the held posts"), this);
    m_list->setObjectName(QStringLiteral("behind"));
    m_list->setActivatable(true);
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("behindWords"));
    m_words->setOverflow(Overflow::Wrap);
    body()->addWidget(m_list);
    body()->addWidget(m_words);
    body()->addStretch(1);
    connect(m_which, &SegmentedControl::chosen, this, &BehindCard::showList);
    connect(m_list, &BarList::activated, this, [this](const QString &id) {
        const QString which = m_which->current();
        const Place place = which == kTags ? Place::Hashtags : which == kCreators ? Place::Profiles : Place::Sounds;
        emit opened({place, id, {}});
    });
}

void BehindCard::clear()
{
    m_data = {};
    m_list->setRows({});
    m_words->setText({});
}

void BehindCard::setData(const TopicData &facts)
{
    m_data = facts;
    showList();
}

void BehindCard::showList()
{
    const QString which = m_which->current();
    const QList<TopicNeighbour> &all = which == kTags ? m_data.tags : which == kCreators ? m_data.creators : m_data.sounds;
    const double posts = std::max<double>(1, double(m_data.posts.size()));
    QList<BarListRow> rows;
    for (const TopicNeighbour &one : all)
        rows.append({one.label, exactCount(one.posts), percent(100.0 * one.posts / posts, 0), -1, one.id});
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    const auto held = m_data.posts.size();
    m_words->setText(rows.isEmpty() ? m_kind.words().behindNone : tr("of %Ln held posts", nullptr, pluralOf(held)));
}

} // namespace Tidemark
