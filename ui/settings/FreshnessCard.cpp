// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FreshnessCard.h"

#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "core/watch/Warmer.h"
#include "core/watch/Watchlist.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SettingField.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>

#include <algorithm>

namespace Tidemark {

namespace {

const QString kAge = QStringLiteral("age");
const QString kThrifty = QStringLiteral("thrifty");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

} // namespace

FreshnessCard::FreshnessCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Freshness"), QStringLiteral("freshnessCard"), parent)
    , m_engine(engine)
{
    buildRule();
    buildBackground();
    showChoices();
    connect(&engine.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::FreshnessRule || key == Setting::WatchBackground)
            showChoices();
        if (key == Setting::WatchCreditsPerMonth)
            showWatched();
    });
}

void FreshnessCard::buildRule()
{
    m_rule = new SegmentedControl(tr("An answer is held"), this);
    m_rule->setObjectName(QStringLiteral("freshnessRule"));
    m_rule->addSegment(tr("By age"), kAge, tr("Each kind of answer has its lifetime, such as an hour for a profile"));
    m_rule->addSegment(tr("By expected error"), kThrifty,
                       tr("As long as its figures are expected to be near enough, by how they moved before"));
    connect(m_rule, &SegmentedControl::chosen, this, [this](const QString &id) {
        std::ignore = m_engine.settings().set(Setting::FreshnessRule, id); // one of the choices that it offers
    });
    addRow(tr("An answer is held"),
           tr("By expected error, figures that hardly move are asked for less often. Holds from the next start."), m_rule);
    addField(tr("Expected error allowed"), tr("Of any figure of the answer. An age of four lifetimes is the limit in any case."),
             new SettingField(m_engine.settings(), Setting::FreshnessBound, SettingUnit::FinePercent, this));
}

void FreshnessCard::buildBackground()
{
    m_background = new SegmentedControl(tr("Keep what is watched fresh"), this);
    m_background->setObjectName(QStringLiteral("watchBackground"));
    m_background->addSegment(tr("On"), kOn, tr("Spends credits while the window is open"));
    m_background->addSegment(tr("Off"), kOff, tr("Nothing is asked unless somebody asks"));
    connect(m_background, &SegmentedControl::chosen, this,
            [this](const QString &id) { std::ignore = m_engine.settings().set(Setting::WatchBackground, id == kOn); });
    addRow(tr("Keep what is watched fresh"),
           tr("Refreshes watched creators and hashtags before their answers end: one credit each time."), m_background);
    addField(tr("Every so many minutes"), tr("Shorter than the lifetime of an answer, or somebody waits for it."),
             new SettingField(m_engine.settings(), Setting::WatchEveryMinutes, SettingUnit::Minutes, this));
    addField(tr("Most credits a month for it"), tr("The caps above hold as well."),
             new SettingField(m_engine.settings(), Setting::WatchCreditsPerMonth, SettingUnit::Credits, this));
    m_watched = addWords(QStringLiteral("watchedNames"));
    m_allowance = addWords(QStringLiteral("watchAllowance"));
    m_allowance->hide();
}

void FreshnessCard::showChoices()
{
    Settings &settings = m_engine.settings();
    m_rule->setCurrent(settings.text(Setting::FreshnessRule));
    m_background->setCurrent(settings.flag(Setting::WatchBackground) ? kOn : kOff);
}

void FreshnessCard::reload()
{
    showChoices();
    showWatched();
}

QString FreshnessCard::allowanceText(std::optional<qint64> left) const
{
    if (!left)
        return {};
    return *left == 0 ? tr("This month’s credits for it are spent.") : tr("%1 of this month’s are left.").arg(creditsText(*left));
}

void FreshnessCard::showWatched()
{
    const int request = ++m_request;
    whenReady(m_engine.watchlist().items(), this, [this, request](const Result<QList<WatchedItem>> &items) {
        if (request != m_request)
            return;
        if (!items) {
            m_watched->setText(tr("The watched names could not be read: %1.").arg(detailWords(items.error())));
            return;
        }
        const auto creators = std::count_if(items->begin(), items->end(),
                                            [](const WatchedItem &item) { return item.name.kind == WatchKind::Creator; });
        const auto hashtags = items->size() - creators;
        m_watched->setText(
            items->isEmpty()
                ? tr("Nothing is watched yet: “tidemark-cli watch add @name #tag” adds creators and hashtags.")
                : tr("Watched: %1, %2.")
                      .arg(tr("%Ln creators", nullptr, pluralOf(creators)), tr("%Ln hashtags", nullptr, pluralOf(hashtags))));
    });
    QCoro::connect(m_engine.warmer().allowanceLeft(), this, [this, request](Result<std::optional<qint64>> left) {
        if (request != m_request)
            return;
        const QString text = left ? allowanceText(*left) : QString();
        m_allowance->setText(text);
        m_allowance->setVisible(!text.isEmpty());
    });
}

} // namespace Tidemark
