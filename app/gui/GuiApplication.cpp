// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/GuiApplication.h"

#include "app/gui/BusAhead.h"
#include "app/gui/SingleInstance.h"
#include "app/gui/UpdateNotice.h"
#include "app/gui/ViewRenderer.h"
#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/engine/Engine.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthWatch.h"
#include "core/history/HistoryReader.h"
#include "core/settings/Settings.h"
#include "ui/render/CoreWords.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/shell/TrayIcon.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileOpenEvent>
#include <QFutureWatcher>
#include <QProgressBar>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

namespace Tidemark {

namespace {

constexpr int kExitLocalData = 8;
constexpr qsizetype kMostLinks = 10;
constexpr std::chrono::milliseconds kFirstPageMs{120}; // what is kept is there by then, on all but slow disks
constexpr std::chrono::milliseconds kUnseenMs{500};    // for a window that is shown where nobody sees it

int say(const Error &error)
{
    std::fprintf(stderr, "tidemark: %s\n", qPrintable(error.detail));
    return error.kind == ErrorKind::Usage ? 2 : kExitLocalData;
}

} // namespace

GuiApplication::GuiApplication(GuiOptions options, std::shared_ptr<DefinitionsReading> definitions)
    : m_options(std::move(options))
    , m_definitions(std::move(definitions))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &GuiApplication::settle);
}

GuiApplication::~GuiApplication() = default;

Status GuiApplication::open()
{
    EngineOptions options;
    options.dataDir = m_options.dataDir;
    options.apiBase = m_options.apiBase;
    options.offline = m_options.offline || m_options.state == RenderState::Offline;
    options.demo = m_options.demo;
    options.keepWarm = m_options.renderDir.isEmpty();
    options.definitions = std::move(m_definitions);
    if (m_options.state == RenderState::Empty || m_options.state == RenderState::Loading) {
        m_temporary = std::make_unique<QTemporaryDir>();
        options.dataDir = m_temporary->path();
        options.definitions.reset(); // those of another folder
    }
    options.demoFault = m_options.state == RenderState::Loading ? DemoFault::Hang
                        : m_options.state == RenderState::Error ? DemoFault::Fail
                                                                : DemoFault::None;
    options.meanwhile = [this](const Settings &settings, HistoryReader &history) {
        if (!m_options.demo)
            readAhead(firstPlace(settings), history, SystemClock().now());
        dress(settings);
    };
    auto engine = Engine::open(options);
    if (!engine)
        return fail(engine.error());
    m_engine = std::move(*engine);
    return {};
}

// Its language and its looks, which take fonts from the disk; and readers of screens, which are met by the session's bus.
void GuiApplication::dress(const Settings &settings)
{
    const QString language = m_options.language.isEmpty() ? settings.text(Setting::AppearanceLanguage) : m_options.language;
    const QString theme = m_options.theme.isEmpty() ? settings.text(Setting::AppearanceTheme) : m_options.theme;
    m_language = std::make_unique<Language>(language);
    m_theme = std::make_unique<Theme>(*qApp, themeModeFromName(theme));
    prepareFonts();
    std::ignore = QAccessible::isActive();
}

int GuiApplication::run()
{
    const auto bus = meetBusAhead();
    if (const Status opened = open(); !opened)
        return say(opened.error());
    int code = 0;
    if (!m_options.renderDir.isEmpty()) {
        code = renderViews();
    } else {
        m_single = std::make_unique<SingleInstance>(m_engine->dataDir());
        if (!m_single->handOver(m_options.links)) {
            m_single->listen();
            openWindow();
            const SignalWatcher signalWatcher;
            connect(&signalWatcher, &SignalWatcher::interrupted, this, &GuiApplication::quit);
            code = QApplication::exec();
        }
    }
    shutDown();
    return code;
}

void GuiApplication::openWindow()
{
    prepareDemo();
    showWindow();
    qApp->installEventFilter(this);
    openLinks(m_options.links);
    tellNotices();
    connect(m_engine.get(), &Engine::noticed, this,
            [this](const QString &notice) { Toast::tell(m_window.get(), coreWords(plain(notice))); });
    m_updates = std::make_unique<UpdateNotice>(*m_engine, builtInUpdateSource());
    connect(m_updates.get(), &UpdateNotice::found, this, [this](const Release &release) {
        Toast::tell(m_window.get(),
                    tr("Tidemark %1 is there. Settings, under Updates, lead to it.").arg(release.version.toString()));
    });
    connect(m_single.get(), &SingleInstance::handedOver, this, [this](const QStringList &links) {
        m_window->comeForward();
        openLinks(links);
    });
    connect(m_single.get(), &SingleInstance::refused, this, [this](const QString &why) { Toast::tell(m_window.get(), why); });
    connect(
        &m_engine->settings(), &Settings::changed, this,
        [this](Setting key) {
            if (key == Setting::AppearanceLanguage)
                speak();
        },
        Qt::QueuedConnection); // the control that set it is part of the window that goes
}

bool GuiApplication::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen && watched == qApp && m_window) {
        m_window->comeForward();
        openLinks({static_cast<QFileOpenEvent *>(event)->url().toString()});
        return true;
    }
    if (event->type() == QEvent::Expose && m_later.isActive())
        m_later.start(0); // after this event, which paints
    return QObject::eventFilter(watched, event);
}

Link GuiApplication::firstPlace(const Settings &settings) const
{
    if (m_options.demo)
        return {Place::Profiles, m_engine->demoCreators().value(0), {}};
    if (!settings.flag(Setting::FirstRunDone))
        return {Place::Welcome, {}, {}};
    return MainWindow::keptPlace(settings).value_or(Link{Place::Profiles, {}, {}});
}

// What the window opens on is read while it is made.
void GuiApplication::readAhead(const Link &first, HistoryReader &history, qint64 now)
{
    if (first.place == Place::Profiles && !first.id.isEmpty())
        history.readAhead(first.id, now);
}

void GuiApplication::showWindow()
{
    const Link first = firstPlace(m_engine->settings());
    readAhead(first, m_engine->history(), m_engine->clock().now());
    QThreadPool::globalInstance()->start([] { std::ignore = coreWords({}); }); // whose book is made at the first word
    m_window = std::make_unique<MainWindow>(*m_engine, *m_theme);
    m_window->restoreWindow();
    m_window->router().open(first);
    if (m_options.inTray) {
        settle();
        if (m_tray->isShown())
            return;
    }
    awaitFirstPage();
    m_window->show();
    if (!m_tray)
        m_later.start(kUnseenMs);
}

// A window that is shown empty and filled a moment later flickers and is painted twice.
void GuiApplication::awaitFirstPage()
{
    const Page *page = m_window->router().currentPage();
    const QDeadlineTimer patience(kFirstPageMs);
    while (page && !patience.hasExpired()) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut); // of a read that is done already
        const auto reads = page->findChildren<QFutureWatcherBase *>();      // those of whenDone()
        const auto read = std::find_if(reads.begin(), reads.end(), [](const auto *one) { return !one->isFinished(); });
        if (read == reads.end())
            return;
        QEventLoop loop;
        connect(*read, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience.remainingTime(), &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
}

void GuiApplication::speak()
{
    const QString id = m_engine->settings().text(Setting::AppearanceLanguage);
    if (id == m_language->id())
        return;
    QApplication::setQuitOnLastWindowClosed(false); // the old window's end is not the program's
    const Link place = m_window->router().current();
    m_window->keepWindow();
    m_engine->setDesktopNotifier(nullptr);
    m_later.stop();
    m_tray.reset();
    m_window.reset();
    m_language->setId(id);
    m_options.inTray = false;
    showWindow();
    m_window->router().open(place);
    QApplication::setQuitOnLastWindowClosed(true);
}

// What waits until the window is painted. Alerts are told by the tray, where there is one.
void GuiApplication::settle()
{
    openTray();
    m_engine->healthWatch().courier().start();
}

// The tray keeps a program alive whose window is hidden; without one, closing the window ends it as ever.
void GuiApplication::openTray()
{
    m_tray = std::make_unique<TrayIcon>(*m_engine);
    m_engine->setDesktopNotifier(m_tray->notifier());
    m_window->setStaysInTray(
        [this] { return !m_isQuitting && m_tray->isShown() && m_engine->settings().flag(Setting::KeepInTray); });
    connect(m_tray.get(), &TrayIcon::openRequested, m_window.get(), &MainWindow::comeForward);
    connect(m_tray.get(), &TrayIcon::linkOpened, m_window.get(), [this](const QString &link) {
        m_window->comeForward();
        m_window->openText(link);
    });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &GuiApplication::quit);
    // A session that ends is not held up by a window that would rather hide.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            m_isQuitting = true;
            if (m_window)
                m_window->keepWindow();
        },
        Qt::DirectConnection);
}

void GuiApplication::quit()
{
    m_isQuitting = true;
    m_window->close();
    QApplication::quit();
}

// What was wrong with the settings file, or with the history, at opening: the rest stands in Settings, under Data.
void GuiApplication::tellNotices()
{
    const QStringList notices = m_engine->notices();
    if (!notices.isEmpty())
        Toast::tell(m_window.get(), coreWords(plain(notices.first())));
}

void GuiApplication::prepareDemo()
{
    if (!m_engine->isDemo())
        return;
    QProgressDialog progress(tr("Living ninety days with invented creators…"), QString(), 0, 100);
    progress.setWindowTitle(tr("Tidemark, demo data"));
    progress.setMinimumDuration(400);
    auto *bar = new QProgressBar(&progress); // the dialog takes it
    bar->setTextVisible(false);              // it is too low for words
    progress.setBar(bar);
    QEventLoop loop;
    bool isDone = false;
    auto task = m_engine->replayDemo([&progress](double share) { progress.setValue(int(share * 100)); });
    QCoro::connect(std::move(task), this, [&](const Status &status) {
        if (!status)
            say(status.error());
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
}

void GuiApplication::openLinks(const QStringList &links)
{
    for (const QString &text : links.mid(0, kMostLinks))
        m_window->openText(text);
}

int GuiApplication::renderViews()
{
    if (!m_options.demo)
        return say({ErrorKind::Usage, tr("--render-views needs --demo"), 0, 0, {}});
    if (!m_temporary)
        prepareDemo();
    m_window = std::make_unique<MainWindow>(*m_engine, *m_theme);
    ViewRenderer renderer(*m_engine, *m_window, m_options);
    const Status rendered = renderer.run();
    return rendered ? 0 : say(rendered.error());
}

void GuiApplication::shutDown()
{
    m_later.stop();
    m_engine->setDesktopNotifier(nullptr);
    m_updates.reset();
    m_window.reset();
    m_tray.reset();
    QEventLoop loop;
    bool isDone = false;
    QCoro::connect(m_engine->shutdown(), this, [&] {
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    m_engine.reset();
}

} // namespace Tidemark
