// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does with the window in an hour, without the pauses: every view again and again, sorted by every column,
// filtered, as of a past day, refreshed over HTTP from a simulated upstream, the palette, the other theme, the window
// resized. Prints for how long the window could not answer, and in which steps.
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "tests/bench/Timing.h"
#include "tests/support/WatchedApplication.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Page.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Tidemark;

namespace {

constexpr int kRounds = 4;
constexpr int kStepMs = 120; // for what a step sets going
constexpr int kPrinted = 12;
constexpr qint64 kDayS = 86'400;

struct Step {
    QString name;
    WatchedApplication::Stall stall;
};

class Hour
{
public:
    Hour(WatchedApplication &application, Engine &engine)
        : m_application(application)
        , m_engine(engine)
        , m_theme(application, ThemeMode::Light)
    {
        step(QStringLiteral("the window"), [this] {
            m_window = std::make_unique<MainWindow>(m_engine, m_theme);
            m_window->resize(1'280, 800);
            m_window->show();
        });
    }

    void live()
    {
        QList<Link> links;
        for (const Place place : m_window->findChild<NavigationRail *>(QStringLiteral("rail"))->places())
            links.append({place, {}, {}});
        for (const QString &creator : m_engine.demoCreators().mid(0, 3))
            links.append({Place::Profiles, creator, {}});
        for (const QString &tag : m_engine.demoHashtags().mid(0, 2))
            links.append({Place::Hashtags, tag, {}});
        for (int round = 0; round < kRounds; ++round) {
            for (const Link &link : links)
                use(link);
            around(round);
        }
    }

    void print()
    {
        std::sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.stall.wallMs > b.stall.wallMs; });
        std::printf("%lld steps; the longest time that the window could not answer: %.0f ms\n", qlonglong(m_steps.size()),
                    m_steps.first().stall.wallMs);
        for (const Step &step : m_steps.mid(0, kPrinted))
            std::printf("  %6.1f ms (%6.1f ms of the processor)  %s; %s\n", step.stall.wallMs, step.stall.processorMs,
                        qUtf8Printable(step.name), qUtf8Printable(step.stall.during));
    }

private:
    void step(const QString &name, std::function<void()> what)
    {
        m_application.forget();
        QEventLoop loop;
        QObject context;
        QMetaObject::invokeMethod(&context, std::move(what), Qt::QueuedConnection);
        QTimer::singleShot(kStepMs, &loop, &QEventLoop::quit);
        loop.exec();
        m_steps.append({name, m_application.longest()});
    }

    void use(const Link &link)
    {
        step(QStringLiteral("open"), [&] { m_window->router().open(link); });
        Page *page = m_window->router().currentPage();
        const QString name = page->title();
        m_steps.last().name = QStringLiteral("open %1 %2").arg(name, link.id);
        for (QTableView *table : page->findChildren<QTableView *>()) {
            for (int column = 0; table->isVisible() && table->model() && column < table->model()->columnCount(); column += 3)
                step(QStringLiteral("sort %1 by %2").arg(name).arg(column), [&] { table->sortByColumn(column, Qt::DescendingOrder); });
        }
        for (FilterBar *bar : page->findChildren<FilterBar *>()) {
            step(QStringLiteral("filter %1").arg(name), [&] { bar->addTerm(QStringLiteral("views > 1K")); });
            step(QStringLiteral("filter %1 no more").arg(name), [&] { bar->setTerms({}); });
        }
        step(QStringLiteral("%1 as of ten days ago").arg(name), [&] { page->setAsOf(m_engine.clock().now() - 10 * kDayS); });
        step(QStringLiteral("%1 as of now").arg(name), [&] { page->setAsOf({}); });
        step(QStringLiteral("refresh %1").arg(name), [&] { page->refresh(); });
    }

    void around(int round)
    {
        step(QStringLiteral("the palette"), [&] { m_window->popUpPalette(); });
        auto *words = m_window->findChild<QLineEdit *>(QStringLiteral("paletteText"));
        for (const QString &text : {QStringLiteral("b"), QStringLiteral("br"), QStringLiteral("bre"), QString()})
            step(QStringLiteral("the palette, typed \"%1\"").arg(text), [&] {
                if (words)
                    words->setText(text);
            });
        step(QStringLiteral("no palette"), [&] {
            if (auto *palette = m_window->findChild<QWidget *>(QStringLiteral("palette")))
                palette->close();
        });
        step(QStringLiteral("the other theme"), [&] { m_theme.setMode(round % 2 == 0 ? ThemeMode::Dark : ThemeMode::Light); });
        step(QStringLiteral("another size"), [&] { m_window->resize(round % 2 == 0 ? QSize(1'600, 1'000) : QSize(1'100, 700)); });
    }

    WatchedApplication &m_application;
    Engine &m_engine;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    QList<Step> m_steps;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    EngineOptions options;
    options.dataDir = folder.path();
    options.demo = true;
    auto opened = Engine::open(options);
    if (!opened)
        return 1;
    const std::unique_ptr<Engine> engine = std::move(*opened);
    if (!QCoro::waitFor(engine->replayDemo([](double) {})))
        return 1;
    {
        Hour hour(application, *engine);
        hour.live();
        hour.print();
    }
    QCoro::waitFor(engine->shutdown());
    return 0;
}
