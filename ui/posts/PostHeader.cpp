// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostHeader.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Thumbnail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kPictureSize = 72;
constexpr qsizetype kShownTags = 8;
constexpr double kMuchMore = 2.0;
constexpr double kMuchLess = 0.45;

Tone outlierTone(std::optional<double> value)
{
    if (!value)
        return Tone::Neutral;
    return *value >= kMuchMore ? Tone::Good : *value <= kMuchLess ? Tone::Warning : Tone::Neutral;
}

} // namespace

PostHeader::PostHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("postHeader"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceCard);
    auto *back = new IconButton(Icon::Back, tr("All posts"), this);
    back->setObjectName(QStringLiteral("allPosts"));
    connect(back, &QAbstractButton::clicked, this, &PostHeader::backRequested);
    row->addWidget(back, 0, Qt::AlignTop);
    m_picture = new Avatar(kPictureSize, this);
    m_picture->setShape(ThumbnailShape::Rounded);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    buildWords(row);
    buildButtons(row);
}

void PostHeader::buildWords(QHBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip + 2);
    m_title = new PlainLabel(TextRole::Heading, this);
    m_title->setObjectName(QStringLiteral("postTitle"));
    m_title->setOverflow(Overflow::Elide);
    column->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpaceControl);
    m_creator = new Chip(QString(), Tone::Accent, ChipUse::Button, this);
    m_creator->setObjectName(QStringLiteral("postCreator"));
    m_facts = secondaryLabel({}, this);
    m_facts->setObjectName(QStringLiteral("postFacts"));
    m_facts->setOverflow(Overflow::Elide);
    line->addWidget(m_creator, 0, Qt::AlignVCenter);
    line->addWidget(m_facts, 1);
    column->addLayout(line);
    auto *chips = new QWidget(this);
    m_tags = new FlowLayout(chips, kSpaceChip + 2);
    column->addWidget(chips);
    row->addLayout(column, 1);
    connect(m_creator, &QAbstractButton::clicked, this, [this] { emit creatorOpened(m_creator->property("handle").toString()); });
}

void PostHeader::buildButtons(QHBoxLayout *row)
{
    auto *copy = new PriceButton(tr("Copy link"), ButtonKind::Plain, this);
    copy->setObjectName(QStringLiteral("copyLink"));
    m_refresh = new PriceButton(tr("Refresh"), ButtonKind::Primary, this);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(m_refresh, 0, Qt::AlignTop);
    connect(copy, &QAbstractButton::clicked, this, &PostHeader::copyLinkRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &PostHeader::refreshRequested);
}

void PostHeader::showNothing(const QString &id)
{
    m_observedAt = 0;
    m_title->setText(tr("Post %1").arg(id));
    m_facts->setText({});
    m_creator->hide();
    m_picture->setImage({});
    m_picture->setPerson({}, {});
    m_tags->clear();
    m_age = nullptr;
    m_outlier = nullptr;
}

void PostHeader::setData(const PostData &facts, qint64 ttlS)
{
    const Post &post = facts.post();
    m_observedAt = facts.row.stored.observedAt;
    m_at = facts.at;
    m_ttlS = ttlS;
    m_title->setText(postTitle(post));
    m_creator->setChipText(QLatin1Char('@') + post.authorHandle);
    m_creator->setProperty("handle", post.authorHandle);
    m_creator->setAccessibleName(tr("creator @%1").arg(post.authorHandle));
    m_creator->setVisible(!post.authorHandle.isEmpty());
    QStringList words;
    if (post.createdAt)
        words << tr("posted %1").arg(dateTimeText(*post.createdAt));
    words << (post.type == PostType::Images ? tr("photos") : tr("video, %1").arg(clockLength(post.durationS)));
    if (!post.soundTitle.isEmpty())
        words << QStringLiteral("\u266a ") + post.soundTitle;
    m_facts->setText(words.join(QStringLiteral(" \u00b7 ")));
    m_picture->setPerson({}, post.id.value);
    showChips(facts);
    updateAge();
}

void PostHeader::showChips(const PostData &facts)
{
    m_tags->clear();
    m_age = new AgeChip(this);
    m_age->setObjectName(QStringLiteral("postAge"));
    m_tags->addWidget(m_age);
    const MetricResult &outlier = facts.row.outlier;
    m_outlier = new Chip(outlier.value ? tr("%1 the usual").arg(times(outlier.value)) : tr("usual unknown"),
                         outlierTone(outlier.value), this);
    m_outlier->setObjectName(QStringLiteral("postOutlier"));
    m_outlier->setToolTip(outlier.value ? outlier.definition : outlier.reason);
    m_tags->addWidget(m_outlier);
    if (facts.row.stored.goneSince)
        m_tags->addWidget(new Chip(tr("gone since %1").arg(dateText(*facts.row.stored.goneSince)), Tone::Critical, this));
    for (const QString &tag : facts.post().hashtags.mid(0, kShownTags)) {
        auto *chip = new Chip(QLatin1Char('#') + tag, Tone::Accent, ChipUse::Button, this);
        chip->setObjectName(QStringLiteral("hashtagChip"));
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { emit hashtagOpened(tag); });
        m_tags->addWidget(chip);
    }
}

void PostHeader::setPicture(const QImage &image)
{
    m_picture->setImage(image);
}

void PostHeader::setRefresh(const PostRefreshState &state)
{
    m_state = state;
    m_refresh->setPrice(state.price);
    m_refresh->setEnabled(state.price && !state.asking && !state.offline && !state.asOf);
    if (state.asOf)
        m_refresh->setToolTip(
            tr("The page shows what was known on %1. Go back to now to refresh.").arg(dateTimeText(*state.asOf)));
    else
        m_refresh->setToolTip(state.offline ? tr("Tidemark is offline: nothing is asked.") : tr("Asks for this post anew (F5)"));
    updateAge();
}

void PostHeader::updateAge()
{
    if (!m_age || m_observedAt == 0)
        return;
    const qint64 age = std::max<qint64>(0, m_at - m_observedAt);
    Provenance provenance;
    provenance.endpoint = QStringLiteral("post-detail");
    provenance.source = Source::History;
    provenance.freshness = age < m_ttlS && !m_state.asOf ? Freshness::Fresh : Freshness::Stale;
    provenance.fetchedAt = m_observedAt;
    provenance.ageS = age;
    provenance.ttlS = m_ttlS;
    m_age->setProvenance(provenance);
    if (m_state.asking)
        m_age->setState(AgeState::Refreshing, age);
    else if (m_state.failed)
        m_age->setState(AgeState::Failed, age);
    else if (m_state.offline)
        m_age->setState(AgeState::Offline, age);
}

} // namespace Tidemark
