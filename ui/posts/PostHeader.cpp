// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostHeader.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Thumbnail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kPictureSize = 72;
constexpr int kLeastWords = 360; // with less beside them the buttons take a line of their own
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
    , m_face(QStringLiteral("post-detail"), tr("Asks for this post anew (F5)"), RefreshFace::WhenUnknown::Hide)
{
    setObjectName(QStringLiteral("postHeader"));
    auto *lines = new FlowLayout(this, kSpaceCard);
    auto *what = new QWidget(this);
    auto *row = new QHBoxLayout(what);
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
    lines->addShare(what, kLeastWords, 1);
    buildButtons(lines);
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

void PostHeader::buildButtons(FlowLayout *lines)
{
    auto *copy = new PriceButton(tr("Copy link"), ButtonKind::Plain, this);
    copy->setObjectName(QStringLiteral("copyLink"));
    m_refresh = new PriceButton(tr("Refresh"), ButtonKind::Primary, this);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_face.setButton(m_refresh);
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons, kSpaceControl);
    m_buttons->addWidget(copy);
    m_buttons->addWidget(m_refresh);
    lines->addWidget(buttons);
    connect(copy, &QAbstractButton::clicked, this, &PostHeader::copyLinkRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &PostHeader::refreshRequested);
}

void PostHeader::showNothing(const QString &id)
{
    beginChips();
    m_face.forget();
    m_title->setText(tr("Post %1").arg(id));
    m_facts->setText({});
    m_creator->hide();
    m_picture->setImage({});
    m_picture->setPerson({}, {});
}

void PostHeader::setData(const PostData &facts, qint64 ttlS)
{
    const Post &post = facts.post();
    m_title->setText(postTitle(post));
    m_creator->setChipText(QLatin1Char('@') + post.authorHandle);
    m_creator->setProperty("handle", post.authorHandle);
    m_creator->setAccessibleName(tr("creator @%1").arg(plain(post.authorHandle)));
    m_creator->setVisible(!post.authorHandle.isEmpty());
    QStringList words;
    if (post.createdAt)
        words << tr("posted %1").arg(dateTimeText(*post.createdAt));
    words << (post.type == PostType::Images ? tr("photos") : tr("video, %1").arg(clockLength(post.durationS)));
    m_facts->setText(words.join(QStringLiteral(" \u00b7 ")));
    m_picture->setPerson({}, post.id.value);
    showChips(facts);
    m_face.setObserved(facts.row.stored.observedAt, facts.at, ttlS);
}

// With the age, which is there before anything else is known.
void PostHeader::beginChips()
{
    m_face.setChip(nullptr); // it goes with the others
    m_tags->clear();
    m_outlier = nullptr;
    auto *age = new AgeChip(this);
    age->setObjectName(QStringLiteral("postAge"));
    m_face.setChip(age);
    m_tags->addWidget(age);
}

void PostHeader::showChips(const PostData &facts)
{
    const KeptFocus focus(*m_tags->parentWidget());
    beginChips();
    const MetricResult &outlier = facts.row.outlier;
    m_outlier = new Chip(outlier.value ? tr("%1 the usual").arg(times(outlier.value)) : tr("usual unknown"),
                         outlierTone(outlier.value), this);
    m_outlier->setObjectName(QStringLiteral("postOutlier"));
    m_outlier->setToolTip(coreWords(outlier.value ? outlier.definition : outlier.reason));
    m_tags->addWidget(m_outlier);
    if (facts.row.stored.goneSince)
        m_tags->addWidget(new Chip(tr("gone since %1").arg(dateText(*facts.row.stored.goneSince)), Tone::Critical, this));
    showSound(facts.post());
    for (const QString &tag : facts.post().hashtags.mid(0, kShownTags)) {
        auto *chip = new Chip(QLatin1Char('#') + tag, Tone::Accent, ChipUse::Button, this);
        chip->setObjectName(QStringLiteral("hashtagChip"));
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { emit hashtagOpened(tag); });
        m_tags->addWidget(chip);
    }
}

void PostHeader::showSound(const Post &post)
{
    if (post.soundId.isEmpty() && post.soundTitle.isEmpty())
        return;
    const QString title = post.soundTitle.isEmpty() ? tr("sound") : post.soundTitle;
    const ChipUse use = post.soundId.isEmpty() ? ChipUse::Label : ChipUse::Button;
    auto *chip = new Chip(QStringLiteral("\u266a ") + title, Tone::Neutral, use, this);
    chip->setObjectName(QStringLiteral("soundChip"));
    chip->setAccessibleName(tr("sound %1").arg(plain(title)));
    connect(chip, &QAbstractButton::clicked, this, [this, id = post.soundId.value] { emit soundOpened(id); });
    m_tags->addWidget(chip);
}

void PostHeader::addButton(QWidget *button)
{
    m_buttons->addFirst(button);
}

void PostHeader::setPicture(const QImage &image)
{
    m_picture->setImage(image);
}

void PostHeader::setRefresh(const RefreshState &state)
{
    m_face.setState(state);
}

} // namespace Tidemark
