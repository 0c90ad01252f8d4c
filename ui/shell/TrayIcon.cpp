// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TrayIcon.h"

#include "core/base/PlainText.h"
#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/WhenReady.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace Tidemark {

namespace {
constexpr int kLookAfterMs = 1'000;
constexpr int kTitleLength = 80;
constexpr int kTextLength = 400;
} // namespace

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

TrayIcon::TrayIcon(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    buildMenu();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TrayIcon::showCredits);
    connect(&engine.ledger(), &Ledger::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&engine.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::BackgroundPaused)
            showPause();
    });
    showPause();
    showCredits();
    if (!isPossible())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(themedIcon(Icon::Logo));
    m_icon->setToolTip(QStringLiteral("Tidemark"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::noteClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit openRequested();
    });
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    QAction *open = m_menu->addAction(tr("Open Tidemark"));
    open->setObjectName(QStringLiteral("trayOpen"));
    m_pause = m_menu->addAction(tr("Pause all background work"));
    m_pause->setObjectName(QStringLiteral("trayPause"));
    m_pause->setCheckable(true);
    m_credits = m_menu->addAction(QString());
    m_credits->setObjectName(QStringLiteral("trayCredits"));
    m_credits->setEnabled(false);
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("Quit"));
    quit->setObjectName(QStringLiteral("trayQuit"));
    connect(open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(m_pause, &QAction::triggered, this,
            [this](bool isPaused) { std::ignore = m_engine.settings().set(Setting::BackgroundPaused, isPaused); });
}

void TrayIcon::showPause()
{
    m_pause->setChecked(m_engine.settings().flag(Setting::BackgroundPaused));
}

void TrayIcon::showCredits()
{
    whenReady(m_engine.ledger().summary(1, m_engine.keyFingerprint()), this, [this](const Result<CreditSummary> &summary) {
        const auto credits = summary ? summary->balance.credits : std::nullopt;
        m_credits->setText(credits ? tr("%1 left").arg(creditsText(*credits)) : tr("Credits left: unknown"));
    });
}

DesktopNotifier *TrayIcon::notifier()
{
    return m_icon && QSystemTrayIcon::supportsMessages() ? this : nullptr;
}

void TrayIcon::notify(const QString &title, const QString &text, const QString &link)
{
    m_link = link;
    if (!m_icon)
        return;
    QStringList lines = plain(text, LineBreaks::Keep, kTextLength).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = coreWords(line);
    m_icon->showMessage(coreWords(plain(title, LineBreaks::Fold, kTitleLength)), lines.join(QLatin1Char('\n')),
                        themedIcon(Icon::Logo));
}

void TrayIcon::noteClicked()
{
    if (m_link.isEmpty())
        emit openRequested();
    else
        emit linkOpened(m_link);
}

} // namespace Tidemark
