// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicHeader.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/RateText.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/topics/TopicKind.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Thumbnail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kLeastNames = 340; // with less beside them the buttons take a line of their own

Chip *hiddenChip(QHBoxLayout *row, const char *name, Tone tone, QWidget *parent)
{
    auto *chip = new Chip(QString(), tone, parent);
    chip->setObjectName(QLatin1String(name));
    chip->hide();
    row->addWidget(chip, 0, Qt::AlignVCenter);
    return chip;
}

} // namespace

TopicHeader::TopicHeader(const TopicKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_face(kind.names().endpoint, kind.words().refreshHint, RefreshFace::WhenUnknown::Say)
{
    setObjectName(kind.names().objects + QStringLiteral("Header"));
    auto *lines = new FlowLayout(this, kSpaceCard);
    auto *what = new QWidget(this);
    auto *row = new QHBoxLayout(what);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceCard);
    m_tile = new Avatar(kAvatarSize, what);
    m_tile->setShape(ThumbnailShape::Rounded);
    if (kind.names().entity == EntityKind::Hashtag)
        m_tile->setSymbol(QStringLiteral("#"));
    row->addWidget(m_tile, 0, Qt::AlignVCenter);
    buildNames(row);
    lines->addShare(what, kLeastNames, 1, Qt::AlignVCenter);
    buildButtons(lines);
}

void TopicHeader::buildNames(QHBoxLayout *row)
{
    const QString objects = m_kind.names().objects;
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip);
    auto *names = new QHBoxLayout;
    names->setSpacing(kSpaceChip + 2);
    m_name = new PlainLabel(TextRole::Heading, this);
    m_name->setObjectName(objects + QStringLiteral("Name"));
    m_name->setOverflow(Overflow::Elide);
    m_by = secondaryLabel({}, this, TextRole::Body);
    m_by->setObjectName(objects + QStringLiteral("Author"));
    m_by->setOverflow(Overflow::Elide);
    names->addWidget(m_name);
    names->addWidget(m_by);
    m_breakout = hiddenChip(names, "breakoutChip", Tone::Good, this);
    m_gone = hiddenChip(names, "goneChip", Tone::Critical, this);
    names->addStretch(1);
    column->addLayout(names);
    m_usual = secondaryLabel({}, this);
    m_usual->setObjectName(QStringLiteral("usualPace"));
    m_usual->setOverflow(Overflow::Elide);
    column->addWidget(m_usual);
    auto *age = new AgeChip(this);
    m_face.setChip(age);
    age->setObjectName(objects + QStringLiteral("Age"));
    age->setFormula(m_kind.words().ageFormula);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(kSpaceChip + 2);
    chips->addWidget(age, 0, Qt::AlignVCenter);
    m_length = hiddenChip(chips, "lengthChip", Tone::Neutral, this);
    m_original = hiddenChip(chips, "originalChip", Tone::Neutral, this);
    chips->addStretch(1);
    column->addLayout(chips);
    row->addLayout(column, 1);
}

void TopicHeader::buildButtons(FlowLayout *lines)
{
    m_all = new PriceButton(m_kind.words().all, ButtonKind::Plain, this);
    m_all->setObjectName(QStringLiteral("all"));
    m_export = new PriceButton(tr("Export"), ButtonKind::Plain, this);
    m_export->setObjectName(QStringLiteral("export"));
    m_refresh = new PriceButton(tr("Refresh"), ButtonKind::Primary, this);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_face.setButton(m_refresh);
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons, kSpaceControl);
    for (PriceButton *button : {m_all, m_export, m_refresh})
        m_buttons->addWidget(button);
    lines->addWidget(buttons);
    lines->setAlignment(buttons, Qt::AlignVCenter);
    connect(m_all, &QAbstractButton::clicked, this, &TopicHeader::allRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &TopicHeader::refreshRequested);
}

void TopicHeader::addButton(QWidget *button)
{
    m_buttons->addFirst(button);
}

void TopicHeader::showNothing(const QString &linkId)
{
    m_face.forget();
    m_name->setText(m_kind.shownAs(linkId));
    m_by->hide();
    m_usual->setText({});
    m_tile->setImage({});
    if (m_kind.names().entity == EntityKind::Sound)
        m_tile->setPerson({}, linkId);
    m_export->setEnabled(false);
    for (Chip *chip : {m_length, m_original, m_breakout, m_gone})
        chip->hide();
}

void TopicHeader::setData(const TopicData &facts, qint64 ttlS)
{
    showFacts(facts.topic);
    showPace(facts);
    m_export->setEnabled(true);
    if (facts.main.series.isEmpty() && !facts.topic.main)
        m_face.forget(); // known from posts alone: no figure has an age
    else
        m_face.setObserved(facts.topic.observedAt, facts.at, ttlS);
}

void TopicHeader::showFacts(const Topic &topic)
{
    m_name->setText(topicTitle(topic));
    m_by->setText(tr("by %1").arg(topic.author));
    m_by->setVisible(!topic.author.isEmpty());
    if (topic.entity.kind == EntityKind::Sound)
        m_tile->setPerson(topicTitle(topic), topic.entity.id);
    m_length->setChipText(clockLength(topic.durationS));
    m_length->setVisible(topic.durationS.has_value());
    m_original->setChipText(topic.original.value_or(false) ? tr("original sound") : tr("not an original"));
    m_original->setVisible(topic.original.has_value());
    m_gone->setChipText(topic.goneSince ? tr("gone since %1").arg(dateText(*topic.goneSince)) : QString());
    m_gone->setVisible(topic.goneSince.has_value());
}

void TopicHeader::showPace(const TopicData &facts)
{
    const Breakout &breakout = facts.breakout;
    m_breakout->setVisible(breakout.isBreakout);
    m_breakout->setChipText(tr("%1 breakout %2").arg(arrow(Direction::Up), rateText(breakout.ratePerHour)));
    const QString snapshots = tr("%Ln snapshots", nullptr, pluralOf(breakout.snapshots));
    const QString days = tr("%Ln days", nullptr, pluralOf(breakout.baselineDays));
    if (breakout.usualPerHour)
        m_usual->setText(tr("now %1 · usual %2 over %3 · %4")
                             .arg(rateText(breakout.ratePerHour), rateText(breakout.usualPerHour), days, snapshots));
    else
        m_usual->setText(tr("usual pace not known yet: 5 snapshots needed · %1").arg(snapshots));
}

void TopicHeader::setCover(const QImage &image)
{
    m_tile->setImage(image);
}

void TopicHeader::setRefresh(const RefreshState &state)
{
    m_face.setState(state);
}

void TopicHeader::setNow(qint64 now)
{
    m_face.setNow(now);
}

} // namespace Tidemark
