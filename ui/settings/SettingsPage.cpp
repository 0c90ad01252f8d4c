// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/models/EngagementWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/settings/AlertChannelsCard.h"
#include "ui/settings/BackgroundCard.h"
#include "ui/settings/DataCard.h"
#include "ui/settings/ExportersCard.h"
#include "ui/settings/FreshnessCard.h"
#include "ui/settings/KeyCard.h"
#include "ui/settings/ProbingCard.h"
#include "ui/settings/ProxyCard.h"
#include "ui/settings/ReadingColumn.h"
#include "ui/settings/SharedCacheCard.h"
#include "ui/settings/UpdatesCard.h"
#include "ui/theme/Language.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SettingField.h"
#include "ui/widgets/StatePanel.h"

#include <QComboBox>

namespace Tidemark {

namespace {

constexpr int kAddressWidth = 320;
constexpr int kWidest = 860; // of a card: lines of text stay readable on wide screens
const QString kKey = QStringLiteral("key");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

} // namespace

SettingsPage::SettingsPage(Engine &engine, Navigator &navigator, Theme &theme, QWidget *parent)
    : Page(engine, navigator, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(tr("Settings"));
    buildSheet();
    connect(&engine, &Engine::onlineChanged, this, &SettingsPage::showOnline);
}

void SettingsPage::buildSheet()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new PageScroll(this);
    auto *sheet = m_area->newSheet();
    auto *column = new ReadingColumn(kWidest + 2 * kSpacePage, sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    if (engine().isDemo()) {
        auto *note = new StatePanel(sheet);
        note->setObjectName(QStringLiteral("demoNote"));
        note->setMessage(PanelKind::Empty, tr("This is demo data"),
                         tr("The creators, posts and figures here are invented, and nothing leaves this machine. Demo data lies "
                            "in a folder of its own; your own data and settings are not touched."));
        column->addWidget(note);
    }
    m_key = new KeyCard(engine(), sheet);
    m_freshness = new FreshnessCard(engine(), sheet);
    m_background = new BackgroundCard(engine(), sheet);
    m_alerts = new AlertChannelsCard(engine(), sheet);
    m_shared = new SharedCacheCard(engine(), sheet);
    m_data = new DataCard(engine(), sheet);
    for (QWidget *card :
         {static_cast<QWidget *>(m_key), buildSpending(), static_cast<QWidget *>(m_freshness),
          static_cast<QWidget *>(new ProbingCard(engine(), sheet)), static_cast<QWidget *>(m_background),
          static_cast<QWidget *>(m_alerts), buildConnection(), static_cast<QWidget *>(new ProxyCard(engine(), sheet)),
          buildAppearance(), static_cast<QWidget *>(m_shared), static_cast<QWidget *>(new ExportersCard(engine(), sheet)),
          static_cast<QWidget *>(m_data)})
        column->addWidget(card);
    if (const UpdateSource source = builtInUpdateSource(); source.isComplete())
        column->addWidget(new UpdatesCard(source, engine().dataDir(), sheet));
    column->addStretch(1);
    outer->addWidget(m_area);
}

QWidget *SettingsPage::buildSpending()
{
    Settings &settings = engine().settings();
    auto *card = new SettingsCard(tr("Spending"), QStringLiteral("spendingCard"), m_area->widget());
    card->addField(tr("Most credits an action may spend"),
                   tr("An action is one click or one command. “no limit” takes the cap away."),
                   new SettingField(settings, Setting::CapsPerAction, SettingUnit::Credits, card));
    card->addField(tr("Most credits a day"), tr("Days and months are counted in UTC."),
                   new SettingField(settings, Setting::CapsPerDay, SettingUnit::Credits, card));
    card->addField(tr("Most credits a month"), {}, new SettingField(settings, Setting::CapsPerMonth, SettingUnit::Credits, card));
    card->addField(tr("Share for background work"),
                   tr("Background work stops at this share of the caps, so that the rest is left for you. 0 % turns it off."),
                   new SettingField(settings, Setting::CapsBackground, SettingUnit::Percent, card));
    card->addField(tr("Price of 100,000 requests, in $"), tr("What your plan costs; it says what the cache has saved."),
                   new SettingField(settings, Setting::PricePer100k, SettingUnit::Money, card));
    return card;
}

QWidget *SettingsPage::buildConnection()
{
    auto *card = new SettingsCard(tr("Connection"), QStringLiteral("connectionCard"), m_area->widget());
    m_online = new SegmentedControl(tr("Connection"), card);
    m_online->setObjectName(QStringLiteral("onlineChoice"));
    m_online->addSegment(tr("Online"), kOn, tr("Requests may be sent"));
    m_online->addSegment(tr("Offline"), kOff, tr("Nothing is sent and nothing is spent"));
    connect(m_online, &SegmentedControl::chosen, this, [this](const QString &id) { this->engine().setOffline(id == kOff); });
    card->addRow(tr("Network"), tr("Offline, everything that was seen before can be opened."), m_online);
    auto *address = new SettingField(engine().settings(), Setting::ApiBase, SettingUnit::Address, card);
    address->setFieldWidth(kAddressWidth);
    card->addField(tr("Address of the API"),
                   tr("Another host gets a data folder of its own, so that figures do not mix. Holds from the next start."),
                   address);
    return card;
}

QWidget *SettingsPage::buildAppearance()
{
    Settings &settings = engine().settings();
    auto *card = new SettingsCard(tr("Appearance and figures"), QStringLiteral("appearanceCard"), m_area->widget());
    auto *theme = new SegmentedControl(tr("Theme"), card);
    theme->setObjectName(QStringLiteral("themeChoice"));
    theme->addSegment(tr("System"), themeModeName(ThemeMode::System), tr("As the desktop is"));
    theme->addSegment(tr("Light"), themeModeName(ThemeMode::Light));
    theme->addSegment(tr("Dark"), themeModeName(ThemeMode::Dark));
    theme->setCurrent(settings.text(Setting::AppearanceTheme));
    connect(theme, &SegmentedControl::chosen, this, [this, &settings](const QString &id) {
        m_theme.setMode(themeModeFromName(id));
        std::ignore = settings.set(Setting::AppearanceTheme, id); // one of the choices that it offers
    });
    card->addRow(tr("Theme"), {}, theme);
    card->addRow(tr("Language"), tr("Of the window's words, figures and dates; the command line stays English."),
                 buildLanguage());
    card->addRow(tr("Size"), tr("Of everything in the window, beside what the desktop enlarges. Holds from the next start."),
                 buildScale());
    auto *definition = new QComboBox(card);
    definition->setObjectName(QStringLiteral("engagementChoice"));
    definition->setAccessibleName(tr("Definition of engagement"));
    for (const QString &id : settingDefinition(Setting::InsightEngagement).choices)
        definition->addItem(engagementWords(id).title, id);
    definition->setCurrentIndex(definition->findData(settings.text(Setting::InsightEngagement)));
    connect(definition, &QComboBox::activated, this, [&settings, definition](int index) {
        std::ignore = settings.set(Setting::InsightEngagement, definition->itemData(index));
    });
    connect(&settings, &Settings::changed, definition, [&settings, definition](Setting key) {
        if (key == Setting::InsightEngagement)
            definition->setCurrentIndex(definition->findData(settings.text(key)));
    });
    card->addRow(tr("Engagement rate"),
                 tr("Publishers count it in different ways. The cards show this one and name it; each card explains its own."),
                 definition);
    return card;
}

QWidget *SettingsPage::buildScale()
{
    Settings &settings = engine().settings();
    auto *scale = new SegmentedControl(tr("Size"), this);
    scale->setObjectName(QStringLiteral("scaleChoice"));
    for (const int size : {100, 125, 150, 200, 300})
        scale->addSegment(percent(size, 0), QString::number(size));
    scale->setCurrent(QString::number(settings.whole(Setting::AppearanceScale)));
    connect(scale, &SegmentedControl::chosen, this, [&settings](const QString &id) {
        std::ignore = settings.set(Setting::AppearanceScale, id.toLongLong()); // one of the choices that it offers
    });
    return scale;
}

// Each language under its own name, so that whoever took a wrong one finds the way back.
QWidget *SettingsPage::buildLanguage()
{
    Settings &settings = engine().settings();
    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("languageChoice"));
    language->setAccessibleName(tr("Language"));
    for (const QString &id : settingDefinition(Setting::AppearanceLanguage).choices)
        language->addItem(languageTitle(id), id);
    language->setCurrentIndex(language->findData(settings.text(Setting::AppearanceLanguage)));
    connect(language, &QComboBox::activated, this, [&settings, language](int index) {
        std::ignore = settings.set(Setting::AppearanceLanguage, language->itemData(index)); // one of the choices
    });
    return language;
}

void SettingsPage::showOnline()
{
    m_online->setCurrent(engine().isOffline() ? kOff : kOn);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::visit(const Link &link)
{
    showOnline();
    m_key->reload();
    m_data->reload();
    m_freshness->reload();
    m_shared->reload();
    m_background->reload();
    m_alerts->reload();
    if (link.aspect != kKey)
        return;
    m_area->ensureWidgetVisible(m_key);
    m_key->focusField();
}

void SettingsPage::setAsOf(std::optional<qint64>) {}

} // namespace Tidemark
