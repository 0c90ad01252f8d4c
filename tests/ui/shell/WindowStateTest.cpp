// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "tests/support/RecordingNavigator.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Toast.h"

#include <QCoroTask>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

// What the last run left behind is taken for what it is worth: a window opens, is in sight and can be used.
class WindowStateTest : public QObject
{
    Q_OBJECT

private slots:
    void opensOnADamagedSettingsFile_data();
    void opensOnADamagedSettingsFile();
    void comesBackToAScreenThatIsThere();
    void canBeAsSmallAsTheScreen();
    void takesNoNonsenseForAPlace_data();
    void takesNoNonsenseForAPlace();
    void thePlaceIsKeptBeforeTheEnd();
    void severalLinksAreDropped();
    void aWayBackStaysItsTime();
    void aToastSaysAllOfIt();
};

namespace {

const QString kGeometry = QStringLiteral("main.geometry");
const QString kPlace = QStringLiteral("main.place");

// A program on a folder that is there already.
struct Program {
    explicit Program(const QString &folder)
    {
        EngineOptions options;
        options.dataDir = folder;
        options.offline = true;
        auto opened = Engine::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        engine = std::move(*opened);
        window = std::make_unique<MainWindow>(*engine, theme);
    }
    ~Program()
    {
        window.reset();
        QCoro::waitFor(engine->shutdown());
    }
    Q_DISABLE_COPY_MOVE(Program)

    Theme theme{*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light};
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Enough of the window lies on a screen to be taken hold of.
bool isInSight(const QWidget &window)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&window](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(window.frameGeometry());
        return seen.width() >= 200 && seen.height() >= 100;
    });
}

} // namespace

void WindowStateTest::opensOnADamagedSettingsFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut off") << QByteArray(R"({"format": 1, "values": {"appearance.theme": "dark")") << QStringLiteral("damaged");
    QTest::newRow("no JSON") << QByteArray(4096, '\xff') << QStringLiteral("damaged");
    QTest::newRow("a wrong value") << QByteArray(R"({"format": 1, "values": {"appearance.theme": 7}})")
                                   << QStringLiteral("appearance.theme");
}

void WindowStateTest::opensOnADamagedSettingsFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    write(path, bytes);
    {
        Program program(folder.path());
        program.window->restoreWindow();
        program.window->show();
        QVERIFY(isInSight(*program.window));
        program.window->router().open({Place::Settings, {}, {}});
        QVERIFY(program.engine->notices().join(QLatin1Char('\n')).contains(said));
        const auto labels = program.window->router().currentPage()->findChildren<PlainLabel *>();
        const bool isTold = std::any_of(labels.begin(), labels.end(), [&said](const PlainLabel *label) {
            return label->fullText().contains(said) && label->isVisibleTo(label->window());
        });
        QVERIFY2(isTold, "the page of settings says nothing of it");
    }
    // Nothing that could be read of it is lost: it stands there, or beside where it was put aside.
    QFile kept(path);
    QFile aside(path + QStringLiteral(".damaged"));
    const bool isThere = (kept.open(QIODevice::ReadOnly) && kept.readAll() == bytes) || (aside.open(QIODevice::ReadOnly) && aside.readAll() == bytes);
    QVERIFY(isThere || said != QLatin1String("damaged"));
}

void WindowStateTest::comesBackToAScreenThatIsThere()
{
    const QTemporaryDir folder;
    {
        Program program(folder.path());
        program.window->setGeometry(9'000, 7'000, 1'280, 800); // on a screen to the far right, which is gone
        program.window->show();
        QVERIFY(!isInSight(*program.window));
        program.window->close();
    }
    Program again(folder.path());
    QVERIFY(!again.engine->settings().windowState(kGeometry).isEmpty());
    again.window->restoreWindow();
    again.window->show();
    QVERIFY(isInSight(*again.window));
}

// One of 300 % shows few of the window's own pixels: less than it would like to have at least.
void WindowStateTest::canBeAsSmallAsTheScreen()
{
    const QTemporaryDir folder;
    const Program program(folder.path());
    const QSize room = program.window->screen()->availableSize();
    QVERIFY(room.width() < 960); // of the screen that tests have
    QVERIFY(program.window->minimumWidth() <= room.width());
    QVERIFY(program.window->minimumHeight() <= room.height());
}

void WindowStateTest::takesNoNonsenseForAPlace_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("geometry");
    QTest::newRow("no number") << QByteArray("profiles\nada") << QByteArray("geometry");
    QTest::newRow("a view that is none") << QByteArray("4711\nada\n") << QByteArray(60'000, '\xff');
    QTest::newRow("below all") << QByteArray("-1") << QByteArray(1, '\0');
    QTest::newRow("the welcome") << QByteArray::number(int(Place::Welcome)) << QByteArray("\x01\xd9\xd0\xcb\x00\x03\x00\x00", 8);
}

void WindowStateTest::takesNoNonsenseForAPlace()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, geometry);
    const QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY(program.engine->settings().setWindowState(kPlace, place));
    QVERIFY(program.engine->settings().setWindowState(kGeometry, geometry));
    QVERIFY(!MainWindow::keptPlace(program.engine->settings()));
    program.window->restoreWindow();
    program.window->show();
    QVERIFY(isInSight(*program.window));
}

// A session may end without asking, or the program with it.
void WindowStateTest::thePlaceIsKeptBeforeTheEnd()
{
    const QTemporaryDir folder;
    const Program program(folder.path());
    program.window->router().open({Place::Settings, {}, {}});
    const auto kept = MainWindow::keptPlace(program.engine->settings());
    QVERIFY(kept);
    QCOMPARE(kept->place, Place::Settings);
}

void WindowStateTest::severalLinksAreDropped()
{
    const QTemporaryDir folder;
    const Program program(folder.path());
    QMimeData links;
    links.setText(QStringLiteral("tidemark://hashtag/fyp\ntidemark://profile/gus\n"));
    program.window->show();
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(program.window.get(), &enter);
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(program.window.get(), &drop);
    QCOMPARE(program.window->router().current().id, QStringLiteral("gus"));
    program.window->router().back();
    QCOMPARE(program.window->router().current().id, QStringLiteral("fyp"));
}

// What is told meanwhile comes after it.
void WindowStateTest::aWayBackStaysItsTime()
{
    const QTemporaryDir folder;
    const Program program(folder.path());
    program.window->show();
    int undone = 0;
    Toast::tell(program.window.get(), QStringLiteral("removed"), [&undone] { ++undone; });
    Toast::tell(program.window.get(), QStringLiteral("by the way"));
    Toast::undoLast(program.window.get());
    QCOMPARE(undone, 1);
    const auto told = [&program] {
        const auto *words = program.window->findChild<PlainLabel *>(QStringLiteral("toastText"));
        return words ? words->fullText() : QString();
    };
    QTRY_COMPARE(told(), QStringLiteral("by the way"));
}

void WindowStateTest::aToastSaysAllOfIt()
{
    const QTemporaryDir folder;
    const Program program(folder.path());
    program.window->show();
    const QString words = QStringLiteral("first what was met, at some length, ").repeated(5) + QStringLiteral("and then what is wrong with it");
    Toast::tell(program.window.get(), words);
    const auto *label = program.window->findChild<PlainLabel *>(QStringLiteral("toastText"));
    QVERIFY(label);
    QCOMPARE(label->text(), words);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
}

QTEST_MAIN(WindowStateTest)

#include "WindowStateTest.moc"
