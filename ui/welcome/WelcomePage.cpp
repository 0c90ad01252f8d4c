// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"

#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/theme/Measures.h"
#include "ui/welcome/FirstCreatorsCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyEntry.h"
#include "ui/widgets/KeyStatusWords.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SettingField.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProcess>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

PlainLabel *wrapped(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = secondaryLabel(text, parent);
    label->setObjectName(name);
    label->setOverflow(Overflow::Wrap);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    buildSheet();
    connect(&engine, &Engine::keyChanged, this, &WelcomePage::showKey);
}

void WelcomePage::buildSheet()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new PageScroll(this);
    QWidget *sheet = m_sheet = area->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    auto *words = new QVBoxLayout;
    words->setSpacing(kSpaceChip);
    words->addWidget(new PlainLabel(tr("What you pay for once stays yours"), TextRole::Heading, sheet));
    words->addWidget(wrapped(tr("Tidemark asks TikLiveAPI, one credit a request, says each price before it spends, and keeps "
                                "every answer as history on this machine."),
                             QStringLiteral("welcomeWords"), sheet));
    column->addLayout(words);
    buildWays(column);
    auto *second = new QHBoxLayout;
    second->setSpacing(kSpaceCardGap);
    second->addWidget(buildBudget(), 1);
    m_creators = new FirstCreatorsCard(engine(), sheet);
    second->addWidget(m_creators, 1);
    column->addLayout(second);
    buildEnd(column);
    column->addStretch(1);
    outer->addWidget(area);
}

void WelcomePage::buildWays(QVBoxLayout *column)
{
    auto *ways = new QHBoxLayout;
    ways->setSpacing(kSpaceCardGap);
    for (Card *card : {buildKey(), buildDemo(), buildOffline()})
        ways->addWidget(card, 1);
    column->addLayout(ways);
}

Card *WelcomePage::buildKey()
{
    auto *card = new Card(m_sheet);
    card->setObjectName(QStringLiteral("keyWay"));
    card->setTitle(tr("Use your key"));
    m_keyWords =
        wrapped(tr("The key goes into the system's keychain and out to the API only."), QStringLiteral("keyWords"), card);
    m_entry = new KeyEntry(engine(), card);
    m_entry->setVisible(!engine().isDemo());
    card->body()->addWidget(m_keyWords);
    card->body()->addStretch(1);
    card->body()->addWidget(m_entry);
    return card;
}

Card *WelcomePage::buildDemo()
{
    auto *card = new Card(m_sheet);
    card->setObjectName(QStringLiteral("demoWay"));
    card->setTitle(tr("Try demo data"));
    m_demoWords =
        wrapped(engine().isDemo() ? tr("You are in it: ninety days with invented creators. Nothing leaves this machine.")
                                  : tr("Ninety days with invented creators, in a window of its own. It needs no key and no "
                                       "network, and leaves your data alone."),
                QStringLiteral("demoWords"), card);
    auto *start = new PriceButton(tr("Open demo data"), ButtonKind::Plain, card);
    start->setObjectName(QStringLiteral("openDemo"));
    start->setPrice(0);
    start->setVisible(!engine().isDemo());
    card->body()->addWidget(m_demoWords);
    card->body()->addStretch(1);
    card->body()->addWidget(start, 0, Qt::AlignLeft);
    connect(start, &QAbstractButton::clicked, this, &WelcomePage::startDemo);
    return card;
}

Card *WelcomePage::buildOffline()
{
    auto *card = new Card(m_sheet);
    card->setObjectName(QStringLiteral("offlineWay"));
    card->setTitle(tr("Look around offline"));
    auto *start = new PriceButton(tr("Look around"), ButtonKind::Plain, card);
    start->setObjectName(QStringLiteral("lookAround"));
    start->setPrice(0);
    card->body()->addWidget(wrapped(tr("Nothing is sent and nothing is spent. A key can be set at any time in Settings."),
                                    QStringLiteral("offlineWords"), card));
    card->body()->addStretch(1);
    card->body()->addWidget(start, 0, Qt::AlignLeft);
    connect(start, &QAbstractButton::clicked, this, [this] {
        this->engine().setOffline(true);
        finish();
    });
    return card;
}

QWidget *WelcomePage::buildBudget()
{
    auto *card = new Card(m_sheet);
    card->setObjectName(QStringLiteral("budgetCard"));
    card->setTitle(tr("Your budget"));
    const auto addRow = [this, card](const QString &title, Setting key) {
        auto *row = new QHBoxLayout;
        row->setSpacing(kSpaceControl);
        auto *field = new SettingField(this->engine().settings(), key, SettingUnit::Credits, card);
        field->setFieldName(title);
        row->addWidget(new PlainLabel(title, TextRole::Body, card), 1);
        row->addWidget(field);
        card->body()->addLayout(row);
    };
    addRow(tr("Most credits an action may spend"), Setting::CapsPerAction);
    addRow(tr("Most credits a day"), Setting::CapsPerDay);
    addRow(tr("Most credits a month"), Setting::CapsPerMonth);
    card->body()->addStretch(1);
    return card;
}

void WelcomePage::buildEnd(QVBoxLayout *column)
{
    auto *done = new PriceButton(tr("Start with Tidemark"), ButtonKind::Primary, this);
    done->setObjectName(QStringLiteral("finish"));
    column->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QAbstractButton::clicked, this, &WelcomePage::finish);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

void WelcomePage::visit(const Link &)
{
    showKey();
}

void WelcomePage::setAsOf(std::optional<qint64>) {}

void WelcomePage::showKey()
{
    const int request = ++m_request;
    QCoro::connect(engine().keyStatus(), this, [this, request](const KeyStatus &status) {
        if (request != m_request)
            return;
        if (status.present || !status.problem.isEmpty()) {
            const KeyStatusWords words = keyStatusWords(status);
            m_keyWords->setText(words.text);
            m_keyWords->setInk(words.ink);
        }
        m_entry->setLabel(status.present ? tr("Change the key") : tr("Save the key"));
        m_creators->refreshPrice();
    });
}

void WelcomePage::startDemo()
{
    const QString program = qEnvironmentVariable("APPIMAGE", QCoreApplication::applicationFilePath());
    const bool started = QProcess::startDetached(program, {QStringLiteral("--demo")});
    m_demoWords->setText(started ? tr("A window with demo data opens. It lives its ninety days first, which takes a moment.")
                                 : tr("It could not be started from here. Start it yourself: tidemark --demo"));
}

void WelcomePage::finish()
{
    std::ignore = engine().settings().set(Setting::FirstRunDone, true); // a flag has no wrong value
    navigator().open({Place::Profiles, {}, {}});
}

} // namespace Tidemark
