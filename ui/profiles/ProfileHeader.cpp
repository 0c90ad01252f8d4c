// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileHeader.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/Thumbnail.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kLongestBio = 200;
constexpr int kLeastWho = 340; // with less beside them the buttons take a line of their own

Chip *chipIn(QHBoxLayout *row, const QString &name, Tone tone, QWidget *parent)
{
    auto *chip = new Chip(QString(), tone, parent);
    chip->setObjectName(name);
    chip->hide();
    row->addWidget(chip, 0, Qt::AlignVCenter);
    return chip;
}

} // namespace

ProfileHeader::ProfileHeader(QWidget *parent)
    : QWidget(parent)
    , m_face(QStringLiteral("userinfo-by-username"), tr("Asks for the profile and its newest posts (F5)"),
             RefreshFace::WhenUnknown::Hide)
{
    setObjectName(QStringLiteral("profileHeader"));
    auto *lines = new FlowLayout(this, kSpaceCard);
    auto *who = new QWidget(this);
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceCard);
    m_avatar = new Avatar(kAvatarSize, who);
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip);
    buildNames(column);
    m_bio = secondaryLabel({}, this);
    m_bio->setObjectName(QStringLiteral("bio"));
    m_bio->setOverflow(Overflow::Elide);
    column->addWidget(m_bio);
    buildChips(column);
    row->addLayout(column, 1);
    lines->addShare(who, kLeastWho, 1, Qt::AlignVCenter);
    buildButtons(lines);
}

void ProfileHeader::buildNames(QVBoxLayout *column)
{
    auto *names = new QHBoxLayout;
    names->setSpacing(kSpaceChip + 2);
    m_name = new PlainLabel(TextRole::Heading, this);
    m_name->setObjectName(QStringLiteral("nickname"));
    m_handle = secondaryLabel({}, this, TextRole::Body);
    m_handle->setObjectName(QStringLiteral("handle"));
    names->addWidget(m_name);
    names->addWidget(m_handle);
    m_verified = chipIn(names, QStringLiteral("verified"), Tone::Accent, this);
    m_verified->setChipText(tr("verified"));
    m_verified->setLeadingIcon(Icon::Check);
    m_private = chipIn(names, QStringLiteral("private"), Tone::Warning, this);
    m_private->setChipText(tr("private"));
    m_region = chipIn(names, QStringLiteral("region"), Tone::Neutral, this);
    names->addStretch(1);
    column->addLayout(names);
}

void ProfileHeader::buildChips(QVBoxLayout *column)
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(kSpaceChip + 2);
    auto *age = new AgeChip(this);
    m_face.setChip(age);
    age->setObjectName(QStringLiteral("profileAge"));
    age->setFormula(tr("Followers, likes and videos as the profile said them; the rates are made of the posts below."));
    chips->addWidget(age, 0, Qt::AlignVCenter);
    m_history = chipIn(chips, QStringLiteral("historyChip"), Tone::Neutral, this);
    m_gone = chipIn(chips, QStringLiteral("goneChip"), Tone::Critical, this);
    chips->addStretch(1);
    column->addLayout(chips);
}

void ProfileHeader::buildButtons(FlowLayout *lines)
{
    m_all = new PriceButton(tr("All creators"), ButtonKind::Plain, this);
    m_all->setObjectName(QStringLiteral("allCreators"));
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
    connect(m_all, &QAbstractButton::clicked, this, &ProfileHeader::allRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &ProfileHeader::refreshRequested);
}

void ProfileHeader::addButton(QWidget *button)
{
    m_buttons->addFirst(button);
}

void ProfileHeader::showNobody(const QString &handle)
{
    m_face.forget();
    m_name->setText(QLatin1Char('@') + handle);
    m_handle->setText({});
    m_bio->setText({});
    m_avatar->setImage({});
    m_avatar->setPerson(handle, handle);
    for (Chip *chip : {m_verified, m_private, m_region, m_history, m_gone})
        chip->hide();
}

void ProfileHeader::setData(const ProfileData &facts, qint64 ttlS)
{
    const Profile &profile = facts.profile();
    m_name->setText(profile.nickname.isEmpty() ? QLatin1Char('@') + profile.handle : profile.nickname);
    m_handle->setText(profile.nickname.isEmpty() ? QString() : QLatin1Char('@') + profile.handle);
    m_bio->setText(profile.bio.simplified().left(kLongestBio));
    m_avatar->setPerson(profile.nickname.isEmpty() ? profile.handle : profile.nickname, profile.id.value);
    m_verified->setVisible(profile.verified.value_or(false));
    m_private->setVisible(profile.isPrivate.value_or(false));
    showRegion(facts);
    const qint64 points = facts.stored.observations;
    const QString since = shortDate(facts.stored.firstSeen);
    m_history->setChipText(tr("history since %1 · %Ln points", nullptr, pluralOf(points)).arg(since));
    m_history->setVisible(facts.stored.firstSeen > 0);
    m_gone->setChipText(facts.stored.goneSince ? tr("gone since %1").arg(dateText(*facts.stored.goneSince)) : QString());
    m_gone->setVisible(facts.stored.goneSince.has_value());
    m_face.setObserved(facts.stored.observedAt, facts.at, ttlS);
}

// Most answers about a creator name no region, but their posts do: then it is theirs, and said to be.
void ProfileHeader::showRegion(const ProfileData &facts)
{
    const auto &[region, posts] = facts.postsRegion;
    const QString own = facts.profile().region;
    m_region->setChipText(own.isEmpty() ? tr("posts from %1").arg(region) : own);
    m_region->setToolTip(own.isEmpty() ? tr("The region that %1 of %Ln held posts name; the profile names none", nullptr,
                                            pluralOf(facts.posts.size()))
                                             .arg(exactCount(posts))
                                       : QString());
    m_region->setVisible(!own.isEmpty() || !region.isEmpty());
}

void ProfileHeader::setAvatar(const QImage &image)
{
    m_avatar->setImage(image);
}

void ProfileHeader::setRefresh(const RefreshState &state)
{
    m_face.setState(state);
}

void ProfileHeader::setNow(qint64 now)
{
    m_face.setNow(now);
}

} // namespace Tidemark
