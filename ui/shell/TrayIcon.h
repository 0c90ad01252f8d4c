// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/Desktop.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Tidemark {

class Engine;

// The program's place in the tray: a menu to open, to pause what works in the background, to see what is left and to end;
// and the notifications of the desktop, which open what they are about. Where the desktop has no tray there is no icon,
// and nothing is shown. Lives in the GUI thread.
class TrayIcon : public QObject, public DesktopNotifier
{
    Q_OBJECT

public:
    explicit TrayIcon(Engine &engine, QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] static bool isPossible();
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    // What shows notifications; null where none would be seen.
    [[nodiscard]] DesktopNotifier *notifier();
    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    void notify(const QString &title, const QString &text, const QString &link) override;
    void noteClicked(); // the notification that was shown last

signals:
    void openRequested();
    void linkOpened(const QString &link);
    void quitRequested();

private:
    void buildMenu();
    void showPause();
    void showCredits();

    Engine &m_engine;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // null: no tray
    QAction *m_pause = nullptr;
    QAction *m_credits = nullptr;
    QTimer m_soon;  // many ledger rows, one look
    QString m_link; // of the last notification
};

} // namespace Tidemark
