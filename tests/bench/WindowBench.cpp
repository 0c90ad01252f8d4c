// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as its user meets it: the program started on ten million rows of history until the creator of last
// time is painted, the memory it has then, and a click on another creator until that one is painted. Beside it the least
// window of Qt Charts (ChartsWindow). Each start is a process of its own, in turns.
#include "app/gui/FontsAhead.h"
#include "app/gui/GuiApplication.h"
#include "core/db/Database.h"
#include "core/engine/Definitions.h"
#include "core/settings/Settings.h"
#include "tests/bench/LargeHistory.h"
#include "tests/bench/PaintWatch.h"
#include "tests/bench/Timing.h"
#include "ui/profiles/ProfileView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/widgets/KpiCard.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Tidemark;
using namespace Tidemark::Bench;

namespace {

constexpr int kStarts = 9;
constexpr int kClicks = 300;
constexpr int kMostMs = 60'000;
const QString kPrepare = QStringLiteral("--prepare");
const QString kOurs = QStringLiteral("--window");

MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

// The card of the followers, painted while the page holds this creator; empty: any.
bool showsCreator(QWidget &widget, const QString &handle)
{
    const auto *card = qobject_cast<KpiCard *>(&widget);
    if (!card || card->objectName() != QLatin1String("followersCard") || !mainWindow())
        return false;
    const auto *view = mainWindow()->findChild<ProfileView *>();
    return view && view->data() && (handle.isEmpty() || view->data()->stored.value.handle == handle);
}

// Clicks through creators that are held, and says how long each took.
class Clicks : public QObject
{
public:
    Clicks(PaintWatch &watch, std::function<void(const std::vector<double> &)> done)
        : m_watch(watch)
        , m_done(std::move(done))
    {
        next();
    }

private:
    void next()
    {
        if (int(m_took.size()) == kClicks)
            return m_done(m_took);
        const QString handle = handleOf(1 + qint64(m_took.size()) * 997 % kProfiles);
        m_watch.wait([handle](QWidget &widget) { return showsCreator(widget, handle); },
                     [this] {
                         m_took.push_back(nowNs() - m_begun);
                         QTimer::singleShot(20, this, &Clicks::next);
                     });
        m_begun = nowNs();
        mainWindow()->router().open({Place::Profiles, handle, {}});
    }

    PaintWatch &m_watch;
    std::function<void(const std::vector<double> &)> m_done;
    std::vector<double> m_took;
    double m_begun = 0;
};

int runOurs(int argc, char **argv, const QString &mode, const QString &folder, double started)
{
    const auto fonts = readFontsAhead();
    const auto definitions = std::make_shared<DefinitionsReading>(folder, false);
    QApplication application(argc, argv);
    fonts.wait();
    QApplication::setApplicationName(QStringLiteral("tidemark"));
    PaintWatch watch(&application);
    GuiOptions options;
    options.dataDir = folder;
    options.offline = true;
    GuiApplication gui(options, definitions);
    std::unique_ptr<Clicks> clicks;
    const auto painted = [&] {
        say("painted", (nowNs() - started) / 1e6);
        QTimer::singleShot(kSettleMs, &application, [&] {
            say("resident", residentMb());
            if (mode == kPrepare)
                return mainWindow()->close();
            clicks = std::make_unique<Clicks>(watch, [](const std::vector<double> &took) {
                const Percentiles all = percentilesOf(took);
                say("click", all.p50 / 1e6);
                say("click99", all.p99 / 1e6);
                say("after", residentMb());
                mainWindow()->close();
            });
            return true;
        });
    };
    if (mode == kPrepare)
        QTimer::singleShot(0, &application, [] { mainWindow()->router().open({Place::Profiles, handleOf(7), {}}); });
    watch.wait([](QWidget &widget) { return showsCreator(widget, {}); }, painted);
    QTimer::singleShot(kMostMs, &application, [] { std::_Exit(3); });
    return gui.run();
}

using Figures = QMap<QByteArray, double>;

Figures start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments + QStringList{QString::number(nowNs(), 'f', 0)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s ended with %d\n", qPrintable(arguments.join(QLatin1Char(' '))), process.exitCode());
        std::exit(1);
    }
    Figures figures;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0)
            figures.insert(line.left(space), line.mid(space + 1).toDouble());
    }
    return figures;
}

double median(std::vector<double> values)
{
    return percentilesOf(std::move(values)).p50;
}

// Ten million rows, a first run that is done, and a window that was closed on a creator.
void prepare(const QString &folder)
{
    Database::Options options;
    options.path = QDir(folder).filePath(QStringLiteral("history.db"));
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    if (!QFile::exists(options.path)) {
        auto opened = Database::open(options);
        if (!opened)
            std::exit(1);
        fillHistory(**opened);
    }
    {
        Settings settings(QDir(folder).filePath(QStringLiteral("settings.json")));
        std::ignore = settings.set(Setting::FirstRunDone, true);
    }
    std::ignore = start(QCoreApplication::applicationFilePath(), {kPrepare, folder});
}

void compare(const QString &folder)
{
    std::vector<double> painted;
    std::vector<double> peerPainted;
    std::vector<double> resident;
    std::vector<double> peerResident;
    std::vector<double> click;
    std::vector<double> click99;
    for (int i = 0; i < kStarts; ++i) {
        const Figures ours = start(QCoreApplication::applicationFilePath(), {kOurs, folder});
        const Figures peer = start(QCoreApplication::applicationDirPath() + QStringLiteral("/ChartsWindow"), {});
        painted.push_back(ours.value("painted"));
        peerPainted.push_back(peer.value("painted"));
        resident.push_back(ours.value("resident"));
        peerResident.push_back(peer.value("resident"));
        click.push_back(ours.value("click"));
        click99.push_back(ours.value("click99"));
    }
    std::printf("start to the last data painted       %7.0f ms   a Qt Charts window %7.0f ms: %.2fx\n", median(painted),
                median(peerPainted), median(painted) / median(peerPainted));
    std::printf("resident memory after start          %7.1f MB   a Qt Charts window %7.1f MB: %.2fx\n", median(resident),
                median(peerResident), median(resident) / median(peerResident));
    std::printf("a creator that is held, clicked to painted   p50 %.1f ms   p99 %.1f ms (%d clicks, %d times)\n", median(click),
                median(click99), kClicks, kStarts);
}

} // namespace

// WindowBench [FOLDER]: a folder that is named keeps the history for the next time.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4) {
        const QString mode = QString::fromLocal8Bit(argv[1]);
        return runOurs(argc, argv, mode, QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toDouble());
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir made;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : made.path();
    prepare(folder);
    compare(folder);
    return 0;
}
