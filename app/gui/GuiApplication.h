// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/Options.h"
#include "ui/widgets/Navigator.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTemporaryDir;

namespace Tidemark {

class DefinitionsReading;
class Engine;
class HistoryReader;
class Language;
class MainWindow;
class Settings;
class SingleInstance;
class Theme;
class TrayIcon;
class UpdateNotice;

// From options to a running window: opens the engine, the first page and what was handed over, and
// ends in order.
class GuiApplication : public QObject
{
    Q_OBJECT
public:
    // definitions: of the options' folder, begun before there was an application; null: not yet.
    explicit GuiApplication(GuiOptions options, std::shared_ptr<DefinitionsReading> definitions = {});
    ~GuiApplication() override;

    // The exit code. Runs the event loop.
    [[nodiscard]] int run();

protected:
    // macOS hands links over as events, not as arguments.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Status open();
    void dress(const Settings &settings);
    void openWindow();
    void prepareDemo();
    [[nodiscard]] Link firstPlace(const Settings &settings) const;
    static void readAhead(const Link &first, HistoryReader &history, qint64 now);
    void openLinks(const QStringList &links);
    void settle();
    void openTray();
    void speak(); // the language that is set now, in a window made anew at the same place
    void showWindow();
    void awaitFirstPage();
    void tellNotices();
    void quit();
    [[nodiscard]] int renderViews();
    void shutDown();

    GuiOptions m_options;
    std::shared_ptr<DefinitionsReading> m_definitions;
    std::unique_ptr<QTemporaryDir> m_temporary; // the data folder for pictures of empty views
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SingleInstance> m_single;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<UpdateNotice> m_updates;
    QTimer m_later; // for what nobody looks at until the window is painted
    bool m_isQuitting = false;
};

} // namespace Tidemark
