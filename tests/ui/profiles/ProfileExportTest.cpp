// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PageRig.h"
#include "ui/profiles/ProfilesPage.h"
#include "ui/widgets/KpiCard.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

using namespace Tidemark;

class ProfileExportTest : public QObject
{
    Q_OBJECT

private slots:
    void eachFileIsWrittenAndAsksNothing_data();
    void eachFileIsWrittenAndAsksNothing();
    void aFolderThatIsNotThereIsSaid();

private:
    static QAction *entry(const ProfilesPage &page, const QString &words);
    static void open(ProfilesPage &page, const PageRig &rig);
};

QAction *ProfileExportTest::entry(const ProfilesPage &page, const QString &words)
{
    for (QAction *action : part<QMenu>(page, "exportMenu")->actions()) {
        if (action->text().contains(words))
            return action;
    }
    return nullptr;
}

void ProfileExportTest::open(ProfilesPage &page, const PageRig &rig)
{
    page.resize(1084, 704);
    page.show();
    page.visit({Place::Profiles, rig.creator(), {}});
    const auto *followers = part<KpiCard>(page, "followersCard");
    QTRY_VERIFY(!followers->valueText().isEmpty() && followers->valueText() != QString(QChar(0x2013)));
}

void ProfileExportTest::eachFileIsWrittenAndAsksNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addRow("report") << QStringLiteral("Report") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::addRow("posts as CSV") << QStringLiteral("CSV") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF# tidemark_export: 1\r\n# what: shown_posts\r\n");
    QTest::addRow("posts as XLSX") << QStringLiteral("XLSX") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::addRow("posts as JSON") << QStringLiteral("JSON") << QStringLiteral("json") << QByteArray("{");
    QTest::addRow("chart") << QStringLiteral("picture") << QStringLiteral("png") << QByteArray("\x89PNG");
}

void ProfileExportTest::eachFileIsWrittenAndAsksNothing()
{
    QFETCH(const QString, words);
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, beginning);
    PageRig rig;
    rig.hold(rig.creator());
    QTemporaryDir folder;
    ProfilesPage page(*rig.engine, rig.navigator);
    open(page, rig);
    QAction *const action = entry(page, words);
    QVERIFY(action);
    action->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    QVERIFY(dialog->selectedFiles().value(0).endsWith(suffix));
    QFile file(folder.filePath(QStringLiteral("out.") + suffix));
    emit dialog->fileSelected(file.fileName());
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.size() > 100);
    QVERIFY(content.startsWith(beginning));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfileExportTest::aFolderThatIsNotThereIsSaid()
{
    PageRig rig;
    rig.hold(rig.creator());
    QTemporaryDir folder;
    ProfilesPage page(*rig.engine, rig.navigator);
    open(page, rig);
    entry(page, QStringLiteral("Report"))->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    emit dialog->fileSelected(folder.filePath(QStringLiteral("none/report.pdf")));
    QTRY_VERIFY(part<QWidget>(page, "problem")->isVisible());
}

QTEST_MAIN(ProfileExportTest)

#include "ProfileExportTest.moc"
