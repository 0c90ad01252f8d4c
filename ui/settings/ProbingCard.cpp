// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProbingCard.h"

#include "core/engine/Engine.h"
#include "core/health/ProbePlan.h"
#include "core/settings/Settings.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SettingField.h"

#include <QComboBox>

namespace Tidemark {

namespace {

QString intervalWords(int minutes)
{
    return minutes % 60 == 0 ? tr("Every %Ln hours", nullptr, minutes / 60) : tr("Every %Ln minutes", nullptr, minutes);
}

QString priceWords(const ProbePrice &price)
{
    return tr("%1 · %2 a day", "an interval and its price")
        .arg(intervalWords(price.everyMinutes), creditsText(price.creditsPerDay));
}

} // namespace

ProbingCard::ProbingCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Probes"), QStringLiteral("probingCard"), parent)
    , m_engine(engine)
{
    buildChoice();
    addField(tr("Most credits a day for probes"), tr("The caps above hold as well."),
             new SettingField(engine.settings(), Setting::ProbesCreditsPerDay, SettingUnit::Credits, this));
    m_words = addWords(QStringLiteral("probingWords"));
    connect(&engine.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::ProbesEveryMinutes || key == Setting::ProbesCreditsPerDay || key == Setting::BackgroundPaused)
            reload();
    });
    reload();
}

void ProbingCard::buildChoice()
{
    m_every = new QComboBox(this);
    m_every->setObjectName(QStringLiteral("probesEvery"));
    m_every->setAccessibleName(tr("Probe the API"));
    m_every->addItem(tr("Off"), 0);
    const QList<ProbePrice> prices = probePrices();
    for (auto price = prices.crbegin(); price != prices.crend(); ++price)
        m_every->addItem(priceWords(*price), price->everyMinutes);
    connect(m_every, &QComboBox::activated, this, [this](int index) {
        std::ignore = m_engine.settings().set(Setting::ProbesEveryMinutes, m_every->itemData(index)); // one of the choices
    });
    addRow(tr("Probe the API"),
           tr("Three small questions at a time, while the window is open, that tell a slow upstream from a slow network here. "
              "Each costs a credit; a question of your own that was answered since spares it."),
           m_every);
}

// An interval that was set elsewhere, and is none of the choices, joins them.
void ProbingCard::reload()
{
    const int minutes = int(m_engine.settings().whole(Setting::ProbesEveryMinutes));
    if (m_every->findData(minutes) < 0)
        m_every->addItem(priceWords({minutes, probeCreditsPerDay(minutes)}), minutes);
    m_every->setCurrentIndex(m_every->findData(minutes));
    const QString text = words();
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
}

QString ProbingCard::words() const
{
    const Settings &settings = m_engine.settings();
    const int minutes = int(settings.whole(Setting::ProbesEveryMinutes));
    const qint64 cap = settings.whole(Setting::ProbesCreditsPerDay);
    const qint64 price = probeCreditsPerDay(minutes);
    if (minutes == 0)
        return {};
    if (settings.flag(Setting::BackgroundPaused))
        return tr("All background work is paused, and probes with it.");
    if (cap >= 0 && price > cap)
        return tr("%1 a day are more than the cap of %2: each day's probes end when it is reached.")
            .arg(creditsText(price), creditsText(cap));
    return tr("At most %1 a day.").arg(creditsText(price));
}

} // namespace Tidemark
