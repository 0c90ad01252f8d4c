// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagHeader.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Thumbnail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

QString rateText(std::optional<double> perHour)
{
    if (!perHour)
        return unknownText();
    const double size = std::abs(*perHour);
    return HashtagHeader::tr("%1 %/h").arg(decimalNumber(perHour, size < 0.1 ? 3 : size < 1 ? 2 : 1));
}

} // namespace

HashtagHeader::HashtagHeader(QWidget *parent)
    : QWidget(parent)
    , m_face(QStringLiteral("challenge-info-name"), tr("Asks for the hashtag's views and posts (F5)"),
             RefreshFace::WhenUnknown::Say)
{
    setObjectName(QStringLiteral("hashtagHeader"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceCard);
    auto *tile = new Avatar(kAvatarSize, this);
    tile->setShape(ThumbnailShape::Rounded);
    tile->setSymbol(QStringLiteral("#"));
    row->addWidget(tile, 0, Qt::AlignVCenter);
    buildNames(row);
    buildButtons(row);
}

void HashtagHeader::buildNames(QHBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip);
    auto *names = new QHBoxLayout;
    names->setSpacing(kSpaceChip + 2);
    m_name = new PlainLabel(TextRole::Heading, this);
    m_name->setObjectName(QStringLiteral("tagName"));
    m_breakout = new Chip(QString(), Tone::Good, this);
    m_breakout->setObjectName(QStringLiteral("breakoutChip"));
    m_breakout->hide();
    m_gone = new Chip(QString(), Tone::Critical, this);
    m_gone->setObjectName(QStringLiteral("goneChip"));
    m_gone->hide();
    names->addWidget(m_name);
    names->addWidget(m_breakout, 0, Qt::AlignVCenter);
    names->addWidget(m_gone, 0, Qt::AlignVCenter);
    names->addStretch(1);
    column->addLayout(names);
    m_usual = secondaryLabel({}, this);
    m_usual->setObjectName(QStringLiteral("usualPace"));
    m_usual->setOverflow(Overflow::Elide);
    column->addWidget(m_usual);
    auto *age = new AgeChip(this);
    m_face.setChip(age);
    age->setObjectName(QStringLiteral("hashtagAge"));
    age->setFormula(tr("Views and posts as the API said them; growth in % an hour between the last two snapshots, the usual is "
                       "the median of all steps before."));
    column->addWidget(age, 0, Qt::AlignLeft);
    row->addLayout(column, 1);
}

void HashtagHeader::buildButtons(QHBoxLayout *row)
{
    m_all = new PriceButton(tr("All hashtags"), ButtonKind::Plain, this);
    m_all->setObjectName(QStringLiteral("allHashtags"));
    m_refresh = new PriceButton(tr("Refresh"), ButtonKind::Primary, this);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_face.setButton(m_refresh);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kSpaceControl);
    m_buttons->addWidget(m_all, 0, Qt::AlignVCenter);
    m_buttons->addWidget(m_refresh, 0, Qt::AlignVCenter);
    row->addLayout(m_buttons);
    connect(m_all, &QAbstractButton::clicked, this, &HashtagHeader::allRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &HashtagHeader::refreshRequested);
}

void HashtagHeader::addButton(QWidget *button)
{
    m_buttons->insertWidget(0, button, 0, Qt::AlignVCenter);
}

void HashtagHeader::showNothing(const QString &name)
{
    m_face.forget();
    m_name->setText(QLatin1Char('#') + name);
    m_usual->setText({});
    m_breakout->hide();
    m_gone->hide();
}

void HashtagHeader::setData(const HashtagData &tag, qint64 ttlS)
{
    m_name->setText(QLatin1Char('#') + tag.hashtag().name);
    showPace(tag);
    m_gone->setChipText(tag.stored.goneSince ? tr("gone since %1").arg(dateText(*tag.stored.goneSince)) : QString());
    m_gone->setVisible(tag.stored.goneSince.has_value());
    m_face.setObserved(tag.stored.observedAt, tag.at, ttlS);
}

void HashtagHeader::showPace(const HashtagData &tag)
{
    const Breakout &breakout = tag.breakout;
    m_breakout->setVisible(breakout.isBreakout);
    m_breakout->setChipText(tr("%1 breakout %2").arg(arrow(Direction::Up), rateText(breakout.ratePerHour)));
    const QString snapshots = breakout.snapshots == 1 ? tr("1 snapshot") : tr("%1 snapshots").arg(breakout.snapshots);
    const QString days = breakout.baselineDays == 1 ? tr("1 day") : tr("%1 days").arg(breakout.baselineDays);
    if (breakout.usualPerHour)
        m_usual->setText(tr("now %1 · usual %2 over %3 · %4")
                             .arg(rateText(breakout.ratePerHour), rateText(breakout.usualPerHour), days, snapshots));
    else
        m_usual->setText(tr("usual pace not known yet: 5 snapshots needed · %1").arg(snapshots));
}

void HashtagHeader::setRefresh(const RefreshState &state)
{
    m_face.setState(state);
}

void HashtagHeader::setNow(qint64 now)
{
    m_face.setNow(now);
}

} // namespace Tidemark
