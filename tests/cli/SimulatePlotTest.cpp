// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ended {
    int code = -1;
    QByteArray output;
};

// Without a display, as on a server.
Ended ended(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

int coloursOf(const QImage &image, const QRect &part)
{
    QSet<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

// The pictures that `simulate --plot` draws.
class SimulatePlotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawsEachPicture_data();
    void drawsEachPicture();
    void namesWhatItDrew();
    void drawsOneModeAlone();
    void saysWhereItCannotWrite();

private:
    QTemporaryDir m_dir;
    QString m_folder;
    Ended m_run;
};

void SimulatePlotTest::initTestCase()
{
    m_folder = m_dir.filePath(QStringLiteral("new/plots"));
    m_run = ended({QStringLiteral("simulate"), QStringLiteral("--users"), QStringLiteral("100"), QStringLiteral("--plot"), m_folder,
                   QStringLiteral("--json")});
    QCOMPARE(m_run.code, 0);
}

void SimulatePlotTest::drawsEachPicture_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size"); // twice the points
    QTest::newRow("requests by mode") << QStringLiteral("requests.png") << QSize(1'920, 1'120);
    QTest::newRow("requests against errors") << QStringLiteral("errors.png") << QSize(2'400, 1'120);
    QTest::newRow("requests by the hour") << QStringLiteral("hours.png") << QSize(1'920, 1'120);
}

void SimulatePlotTest::drawsEachPicture()
{
    QFETCH(const QString, file);
    QFETCH(const QSize, size);
    const QImage image(QDir(m_folder).filePath(file), "PNG");
    QCOMPARE(image.size(), size);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // the light theme
    const QRect head(0, 0, size.width() / 2, 100);
    const QRect middle(size.width() / 4, size.height() / 4, size.width() / 2, size.height() / 2);
    QVERIFY(coloursOf(image, head) > 10); // letters, smoothed
    QVERIFY(coloursOf(image, middle) > 5);
    QCOMPARE(coloursOf(image, QRect(0, 0, size.width(), 20)), 1); // the margin is empty
}

void SimulatePlotTest::namesWhatItDrew()
{
    const QJsonArray plots = QJsonDocument::fromJson(m_run.output).object().value(QStringLiteral("plots")).toArray();
    QCOMPARE(plots.size(), 3);
    for (const QJsonValue &plot : plots)
        QVERIFY(QFileInfo::exists(plot.toString()));
}

void SimulatePlotTest::drawsOneModeAlone()
{
    const QString folder = m_dir.filePath(QStringLiteral("alone"));
    const Ended run = ended({QStringLiteral("simulate"), QStringLiteral("--users"), QStringLiteral("5"), QStringLiteral("--mode"),
                             QStringLiteral("none"), QStringLiteral("--plot=") + folder});
    QCOMPARE(run.code, 0);
    QVERIFY(run.output.contains("Drawn: "));
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files).size(), 3);
}

void SimulatePlotTest::saysWhereItCannotWrite()
{
    QFile file(m_dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Ended run = ended({QStringLiteral("simulate"), QStringLiteral("--users"), QStringLiteral("5"), QStringLiteral("--mode"),
                             QStringLiteral("none"), QStringLiteral("--plot"), file.fileName()});
    QVERIFY(run.code > 0);
}

QTEST_GUILESS_MAIN(SimulatePlotTest)
#include "SimulatePlotTest.moc"
