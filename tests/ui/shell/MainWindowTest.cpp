// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/credits/Ledger.h"
#include "core/engine/Downloads.h"
#include "core/engine/Engine.h"
#include "core/fetch/Fetcher.h"
#include "core/history/HistoryStore.h"
#include "core/settings/Settings.h"
#include "core/watch/Watchlist.h"
#include "tests/core/db/DatabaseFixture.h"
#include "tests/support/Wait.h"
#include "ui/shell/AsOfControl.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoroFuture>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

// The frame around the views, on an empty demo folder: by object name, keys and clicks.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theRailOpensViews_data();
    void theRailOpensViews();
    void controlAndADigitOpensAView();
    void aTextFieldLeavesTheExportToTheWindow();
    void whatIsAlwaysOfNowSaysSo();
    void anExportIsOfferedWhereThereIsOne();
    void thePaletteComparesWhatIsInSight();
    void controlZUndoesWhatTheFootOffers();
    void backAndForwardFollowTheTrail();
    void theKeyboardGoesWithTheView();
    void thePaletteGoesToAView();
    void thePaletteClosesOnEscape();
    void offlineIsSaidAndUndone();
    void lookingAroundAsksNothing();
    void whatIsDroppedIsOpened();
    void whatCannotBeOpenedIsSaid();
    void newsIsMarkedUntilItWasRead();
    void thePlaceIsKept();
    void closingHidesWhereItIsSaid();
    void theTasksComeWhenTheyAreWanted();
    void theTasksComeWithADownload();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString title() { return find<PlainLabel>("pageTitle")->fullText(); }
    [[nodiscard]] QList<LedgerRow> rows();
    void tellNews(int event);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    EngineOptions options;
    options.dataDir = m_dir->path();
    options.demo = true;
    auto engine = Engine::open(options);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(*m_engine, *m_theme);
    m_window->router().open({Place::Profiles, {}, {}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    QCoro::waitFor(m_engine->shutdown());
    m_engine.reset();
    m_theme.reset();
}

QList<LedgerRow> MainWindowTest::rows()
{
    const auto future = m_engine->ledger().rows(10);
    return QTest::qWaitFor([&future] { return future.isFinished(); }) && future.result() ? *future.result() : QList<LedgerRow>();
}

void MainWindowTest::theRailOpensViews_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::newRow("profiles") << QStringLiteral("railProfiles") << QStringLiteral("Profiles");
    QTest::newRow("posts") << QStringLiteral("railPosts") << QStringLiteral("Posts");
    QTest::newRow("hashtags") << QStringLiteral("railHashtags") << QStringLiteral("Hashtags");
    QTest::newRow("sounds") << QStringLiteral("railSounds") << QStringLiteral("Sounds");
    QTest::newRow("discover") << QStringLiteral("railDiscover") << QStringLiteral("Discover");
    QTest::newRow("compare") << QStringLiteral("railCompare") << QStringLiteral("Compare");
    QTest::newRow("watchlists") << QStringLiteral("railWatchlists") << QStringLiteral("Watchlists");
    QTest::newRow("credits") << QStringLiteral("railCredits") << QStringLiteral("Credits");
    QTest::newRow("health") << QStringLiteral("railHealth") << QStringLiteral("Health");
    QTest::newRow("inspector") << QStringLiteral("railInspector") << QStringLiteral("Inspector");
    QTest::newRow("settings") << QStringLiteral("railSettings") << QStringLiteral("Settings");
}

void MainWindowTest::theRailOpensViews()
{
    QFETCH(QString, button);
    QFETCH(QString, title);
    auto *entry = m_window->findChild<QAbstractButton *>(button);
    QVERIFY(entry);
    QTest::mouseClick(entry, Qt::LeftButton);
    QCOMPARE(this->title(), title);
    QVERIFY(entry->isChecked());
    QCOMPARE(entry->accessibleName(), title);
}

void MainWindowTest::controlAndADigitOpensAView()
{
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(title(), QStringLiteral("Watchlists"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(title(), QStringLiteral("Posts"));
}

void MainWindowTest::aTextFieldLeavesTheExportToTheWindow()
{
    QLineEdit field(m_window.get());
    QKeyEvent toTheEnd(QEvent::ShortcutOverride, Qt::Key_End, Qt::NoModifier);
    toTheEnd.ignore();
    QCoreApplication::sendEvent(&field, &toTheEnd);
    QVERIFY(toTheEnd.isAccepted()); // what a field keeps for itself it says so
    QKeyEvent exported(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    exported.ignore();
    QCoreApplication::sendEvent(&field, &exported);
    QVERIFY(!exported.isAccepted());
}

void MainWindowTest::whatIsAlwaysOfNowSaysSo()
{
    auto *control = m_window->findChild<AsOfControl *>(QStringLiteral("asOf"));
    const qint64 past = m_engine->clock().now() - 86'400;
    m_window->router().open({Place::Posts, {}, {}});
    control->setAsOf(past);
    const QString chosen = control->label();
    for (const Place place : {Place::Credits, Place::Health, Place::Settings}) {
        m_window->router().open({place, {}, {}});
        QVERIFY(!control->isEnabled());
        QCOMPARE(control->label(), QStringLiteral("As of now"));
    }
    m_window->router().open({Place::Posts, {}, {}});
    QVERIFY(control->isEnabled());
    QCOMPARE(control->label(), chosen);
    QCOMPARE(control->asOf(), past);
}

void MainWindowTest::anExportIsOfferedWhereThereIsOne()
{
    const auto isOffered = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *list = find<QListView>("paletteList");
        const QAbstractItemModel *entries = list->model();
        const auto found = entries->match(entries->index(0, 0), Qt::DisplayRole, QStringLiteral("Export"), 1, Qt::MatchStartsWith);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        return !found.isEmpty();
    };
    m_window->router().open({Place::Credits, {}, {}});
    QVERIFY(isOffered());
    m_window->router().open({Place::Settings, {}, {}});
    QVERIFY(!isOffered());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(find<PlainLabel>("toastText")->fullText().contains(QStringLiteral("nothing to export")));
}

void MainWindowTest::thePaletteComparesWhatIsInSight()
{
    m_window->router().open({Place::Profiles, QStringLiteral("somebody"), {}});
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("paletteText"), QStringLiteral("compare @some"));
    auto *list = find<QListView>("paletteList");
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Compare @somebody with…"));
    QTest::keyClick(find<QLineEdit>("paletteText"), Qt::Key_Return);
    QTRY_COMPARE(title(), QStringLiteral("Compare"));
    QCOMPARE(m_window->router().current().id, QStringLiteral("@somebody"));
    QVERIFY(rows().isEmpty());
}

void MainWindowTest::controlZUndoesWhatTheFootOffers()
{
    int undone = 0;
    Toast::tell(m_window.get(), QStringLiteral("removed"), [&undone] { ++undone; });
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    bool isStopped = false;
    auto *work = Toast::tellOfWork(m_window.get(), QStringLiteral("works"), [&isStopped] { isStopped = true; });
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!isStopped && work->isVisible()); // to cancel is not to undo
}

void MainWindowTest::backAndForwardFollowTheTrail()
{
    m_window->router().open({Place::Posts, {}, {}});
    m_window->router().open({Place::Credits, {}, {}});
    QVERIFY(find<QAbstractButton>("back")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), QStringLiteral("Posts"));
    QTest::mouseClick(find<QAbstractButton>("forward"), Qt::LeftButton);
    QCOMPARE(title(), QStringLiteral("Credits"));
    QVERIFY(!find<QAbstractButton>("forward")->isEnabled());
}

void MainWindowTest::theKeyboardGoesWithTheView()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QLineEdit>("creatorField")->setFocus();
    QTRY_VERIFY(find<QLineEdit>("creatorField")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_8, Qt::ControlModifier);
    const Page *page = m_window->router().currentPage();
    QCOMPARE(title(), QStringLiteral("Credits"));
    QCOMPARE(QApplication::focusWidget(), page);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::thePaletteGoesToAView()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = find<QFrame>("palette");
    QVERIFY(palette->isVisible());
    auto *text = find<QLineEdit>("paletteText");
    QTest::keyClicks(text, QStringLiteral("go to cred"));
    auto *list = find<QListView>("paletteList");
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Go to Credits"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(title(), QStringLiteral("Credits"));
}

void MainWindowTest::thePaletteClosesOnEscape()
{
    m_window->popUpPalette();
    QTest::keyClick(find<QLineEdit>("paletteText"), Qt::Key_Escape);
    QVERIFY(!find<QFrame>("palette")->isVisible());
    QCOMPARE(title(), QStringLiteral("Profiles"));
}

void MainWindowTest::offlineIsSaidAndUndone()
{
    auto *connection = find<PlainLabel>("statusConnection");
    m_engine->setOffline(true);
    QVERIFY(connection->fullText().contains(QLatin1String("offline")));
    m_engine->setOffline(false);
    QVERIFY(!connection->fullText().contains(QLatin1String("offline")));
}

void MainWindowTest::lookingAroundAsksNothing()
{
    for (int round = 0; round < 20; ++round) {
        for (const Place place : {Place::Profiles, Place::Posts, Place::Hashtags, Place::Sounds, Place::Discover, Place::Credits, Place::Inspector, Place::Settings,
                                  Place::Welcome})
            m_window->router().open({place, {}, {}});
        QApplication::processEvents();
    }
    QTRY_COMPARE(m_engine->fetcher().running(), 0);
    QVERIFY(rows().isEmpty());
}

void MainWindowTest::whatIsDroppedIsOpened()
{
    QMimeData dragged;
    dragged.setText(QStringLiteral("https://www.tiktok.com/@MrBeast"));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->router().current(), (Link{Place::Profiles, QStringLiteral("mrbeast"), {}}));
    QVERIFY(rows().isEmpty()); // nothing is asked for by itself
}

void MainWindowTest::whatCannotBeOpenedIsSaid()
{
    const Link before = m_window->router().current();
    m_window->openText(QStringLiteral("file:///etc/passwd"));
    QCOMPARE(m_window->router().current(), before);
    const auto *told = find<PlainLabel>("toastText");
    QVERIFY(told);
    QVERIFY2(told->fullText().contains(QStringLiteral("not opened")), qPrintable(told->fullText()));
}

// A milestone of a watched hashtag, as another program of the folder would learn it.
void MainWindowTest::tellNews(int event)
{
    const auto database = Database::open(historyOptions(*m_dir));
    REQUIRE_OK(database);
    REQUIRE_OK(wait((*database)->write([event, now = m_engine->clock().now()](Connection &connection) -> Status {
        constexpr Sql kEntity("INSERT OR IGNORE INTO entities (id, kind, key, first_seen, last_seen) VALUES (900, 2, '77', ?1, ?1)");
        constexpr Sql kName("INSERT OR IGNORE INTO hashtag_versions (entity, t, name) VALUES (900, ?1, 'lanternwalk')");
        constexpr Sql kEvent("INSERT INTO events (id, entity, t, kind, detail, metric, value)"
                             " VALUES (?2, 900, ?1, 'milestone', '', 'views', 1000)");
        for (const Sql &statement : {kEntity, kName}) {
            if (const Status done = connection.execute(statement, {now}); !done)
                return done;
        }
        return connection.execute(kEvent, {now, event});
    })));
    emit m_engine->historyStore().changed({});
}

void MainWindowTest::newsIsMarkedUntilItWasRead()
{
    const WatchName tag{WatchKind::Hashtag, QStringLiteral("lanternwalk")};
    QVERIFY(wait(m_engine->watchlist().add({tag})));
    const auto *entry = find<RailButton>("railWatchlists");
    QCOMPARE(entry->accessibleName(), QStringLiteral("Watchlists"));
    tellNews(9'001);
    tellNews(9'002);
    QTRY_COMPARE(entry->unseen(), 2);
    QCOMPARE(entry->accessibleName(), QStringLiteral("Watchlists, 2 unseen news items"));
    m_window->router().open({Place::Watchlists, {}, {}});
    QTRY_COMPARE(find<QTableView>("eventsTable")->model()->rowCount(), 2);
    QCOMPARE(entry->unseen(), 2); // the names are in sight, their news is not
    m_window->router().open({Place::Watchlists, {}, QStringLiteral("events")});
    QTRY_COMPARE(entry->unseen(), 0);
    QCOMPARE(entry->accessibleName(), QStringLiteral("Watchlists"));
    m_window->router().open({Place::Posts, {}, {}});
    tellNews(9'003);
    QTRY_COMPARE(entry->unseen(), 1);
    m_window = std::make_unique<MainWindow>(*m_engine, *m_theme); // what was read stays read
    QTRY_COMPARE(find<RailButton>("railWatchlists")->unseen(), 1);
}

void MainWindowTest::thePlaceIsKept()
{
    m_window->router().open({Place::Hashtags, QStringLiteral("fyp"), {}});
    m_window->close();
    QCOMPARE(MainWindow::keptPlace(m_engine->settings()), std::optional(Link{Place::Hashtags, QStringLiteral("fyp"), {}}));
    QVERIFY(m_engine->settings().setWindowState(QStringLiteral("main.place"), "99\nfyp"));
    QVERIFY(!MainWindow::keptPlace(m_engine->settings())); // a place that there is not
}

void MainWindowTest::closingHidesWhereItIsSaid()
{
    bool stays = true;
    m_window->setStaysInTray([&stays] { return stays; });
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    m_window->comeForward();
    QVERIFY(m_window->isVisible());
    stays = false;
    QVERIFY(m_window->close());
}

void MainWindowTest::theTasksComeWhenTheyAreWanted()
{
    QVERIFY(!find<QWidget>("taskPanel"));
    QTest::mouseClick(find<QAbstractButton>("statusTasks"), Qt::LeftButton);
    QVERIFY(find<QWidget>("taskPanel")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("statusTasks"), Qt::LeftButton);
    QVERIFY(!find<QWidget>("taskPanel")->isVisible());
}

void MainWindowTest::theTasksComeWithADownload()
{
    const MediaWish wish{QStringLiteral("https://www.tiktok.com/@mrbeast/video/7106594312292453675"), MediaKind::Video,
                         m_dir->filePath(QStringLiteral("a.mp4")), ExistingFile::Refuse};
    const qint64 id = m_engine->downloads().add(wish, QStringLiteral("A title"));
    QVERIFY(find<QWidget>("taskPanel")->isVisible());
    QCOMPARE(find<PlainLabel>("downloadTitle")->fullText(), QStringLiteral("A title"));
    QVERIFY(m_engine->downloads().find(id));
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
