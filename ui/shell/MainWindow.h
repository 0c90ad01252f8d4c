// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Navigator.h"

#include <QMainWindow>

#include <functional>
#include <optional>

namespace Tidemark {

class CommandPalette;
class Engine;
class NavigationRail;
class OfflineBanner;
class Router;
class Settings;
class Theme;
class StatusLine;
class TaskPanel;
class TopBar;
class UnseenNews;

// The frame: rail, top bar, page, status line, palette. Knows no view's business.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Engine &engine, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Router &router() const { return *m_router; }
    void restoreWindow(); // as it stood when it was closed
    void keepWindow();    // for the next time
    // What was on show then; absent: nothing was kept.
    [[nodiscard]] static std::optional<Link> keptPlace(const Settings &settings);
    // What somebody handed over, dropped or typed as a link; what cannot be opened is said, and nothing is asked.
    void openText(const QString &text);
    void comeForward();
    // Closing hides the window where this says so: the program goes on in the tray.
    void setStaysInTray(std::function<bool()> stays) { m_staysInTray = std::move(stays); }
    void popUpPalette();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildFrame(Theme &theme);
    void buildShortcuts();
    void addShortcut(const QKeySequence &keys, void (MainWindow::*slot)());
    void showVisited(const Link &link);
    void keepPlace();
    void showBanner();
    void makeTasks();
    void refresh();
    void focusFilter();
    void exportData();
    void undo();
    void goBack();
    void goForward();
    void showShortcuts();
    void showHelp();

    Engine &m_engine;
    NavigationRail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    OfflineBanner *m_banner = nullptr;
    Router *m_router = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr; // made when it is asked for
    TaskPanel *m_tasks = nullptr;        // made when it is asked for, or has something to show
    UnseenNews *m_news = nullptr;
    bool m_wasAtLists = false;
    std::function<bool()> m_staysInTray;
};

} // namespace Tidemark
