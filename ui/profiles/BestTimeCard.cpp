// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/BestTimeCard.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/HeatmapWidget.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PlainLabel.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVBoxLayout>

#include <limits>

namespace Tidemark {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr int kLongestTag = 24;

QString shortened(const QString &text)
{
    return text.size() > kLongestTag ? text.left(kLongestTag - 1).trimmed() + QChar(0x2026) : text;
}

QString dayWords(int weekday)
{
    return displayLocale().dayName(weekday + 1, QLocale::ShortFormat);
}

QString zoneWords(const QByteArray &id, qint64 at)
{
    const QTimeZone zone(id);
    return zone.isValid() ? QDateTime::fromSecsSinceEpoch(at, zone).timeZoneAbbreviation() : QStringLiteral("UTC");
}

} // namespace

BestTimeCard::BestTimeCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("bestTimeCard"));
    setTitle(tr("Best time"));
    m_basis = new Chip(QString(), Tone::Neutral, this);
    m_basis->setObjectName(QStringLiteral("bestTimeBasis"));
    addToTitleRow(m_basis);
    m_week = new HeatmapWidget(tr("Best time to post, weekday by hour"), this);
    m_week->setObjectName(QStringLiteral("bestTimeWeek"));
    body()->addWidget(m_week);
    m_sentence = secondaryLabel({}, this, TextRole::Caption);
    m_sentence->setObjectName(QStringLiteral("bestTimeSentence"));
    m_sentence->setOverflow(Overflow::Wrap);
    body()->addWidget(m_sentence);
    auto *tags = new QWidget(this);
    tags->setObjectName(QStringLiteral("tagChips"));
    m_tags = new FlowLayout(tags, kSpaceControl);
    body()->addWidget(tags);
    body()->addStretch(1);
    m_week->setCellText([this](int row, int column) {
        const BestTime::Cell &cell = m_best.cells[row][column];
        const QString when = tr("%1, %2 to %3 h").arg(dayWords(row)).arg(column).arg(column + 1);
        return cell.value ? tr("%1: %2 the usual, %Ln posts", nullptr, pluralOf(cell.n)).arg(when, times(cell.value))
                          : tr("%1: %2 of 3 posts needed").arg(when).arg(cell.n);
    });
    setLoading();
}

void BestTimeCard::setLoading()
{
    m_basis->setChipText(tr("n = %1").arg(unknownText()));
    m_week->setWeek(QList<double>(168, kUnknown));
    m_sentence->setText({});
    m_tags->clear();
}

void BestTimeCard::setData(const ProfileData &facts)
{
    m_best = facts.bestTime;
    m_basis->setChipText(tr("n = %1 · %2").arg(facts.bestTime.n).arg(zoneWords(facts.timeZone, facts.at)));
    m_basis->setToolTip(tr("Posts used, and the time zone of the hours. TikTok's own best time looks at when followers are "
                           "there, which the API cannot see."));
    showWeek(facts.bestTime);
    showTags(facts);
}

void BestTimeCard::showWeek(const BestTime &best)
{
    QList<double> values;
    for (const auto &day : best.cells) {
        for (const BestTime::Cell &cell : day)
            values.append(cell.value.value_or(kUnknown));
    }
    m_week->setWeek(values);
    if (!best.best) {
        m_sentence->setText(best.reason.isEmpty() ? tr("No hour has the three posts that it takes.") : coreWords(best.reason));
        return;
    }
    const auto [weekday, hour] = *best.best;
    m_sentence->setText(tr("%1 %2\u2013%3 h: %4 the usual")
                            .arg(dayWords(weekday))
                            .arg(hour)
                            .arg(hour + 1)
                            .arg(times(best.cells[weekday][hour].value)));
}

void BestTimeCard::showTags(const ProfileData &facts)
{
    const KeptFocus focus(*m_tags->parentWidget());
    m_tags->clear();
    for (const auto &[name, posts] : facts.hashtags) {
        auto *chip = new Chip(tr("#%1 %2").arg(shortened(name), QString::number(posts)), Tone::Accent, ChipUse::Button, this);
        chip->setObjectName(QStringLiteral("hashtagChip"));
        chip->setAccessibleName(tr("hashtag %1, %Ln posts", nullptr, pluralOf(posts)).arg(plain(name)));
        connect(chip, &QAbstractButton::clicked, this, [this, tag = name] { emit hashtagOpened(tag); });
        m_tags->addWidget(chip);
    }
    for (const ProfileData::UsedSound &sound : facts.sounds) {
        const QString title = sound.title.isEmpty() ? tr("original sound") : shortened(sound.title);
        auto *chip = new Chip(QStringLiteral("\u266a ") + title, Tone::Neutral, ChipUse::Button, this);
        chip->setObjectName(QStringLiteral("soundChip"));
        chip->setAccessibleName(tr("sound %1, %Ln posts", nullptr, pluralOf(sound.posts)).arg(plain(title)));
        connect(chip, &QAbstractButton::clicked, this, [this, id = sound.id] { emit soundOpened(id); });
        m_tags->addWidget(chip);
    }
}

} // namespace Tidemark
