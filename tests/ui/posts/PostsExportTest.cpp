// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Exports.h"
#include "core/exporting/ExportReader.h"
#include "tests/support/PageRig.h"
#include "ui/models/PostColumns.h"
#include "ui/posts/PostsPage.h"
#include "ui/tables/PostsTable.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

using namespace Tidemark;

class PostsExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileHoldsWhatIsShownInItsOrder_data();
    void aFileHoldsWhatIsShownInItsOrder();
    void aPostsCountersAreExported();
};

namespace {

QStringList shownIds(const PostsTable &table)
{
    QStringList ids;
    for (const PostRow &row : table.shownPosts())
        ids += row.post().id.value;
    return ids;
}

QStringList idsIn(ExportReader &file)
{
    QStringList ids;
    const Status read = file.readRows([&ids](const ExportRow &row) { ids += std::get<QString>(row.at(0)); });
    return read ? ids : QStringList(read.error().detail);
}

void press(const PostsPage &page, const QString &words)
{
    for (QAction *action : part<QMenu>(page, "exportMenu")->actions()) {
        if (action->text().contains(words))
            action->trigger();
    }
}

} // namespace

void PostsExportTest::aFileHoldsWhatIsShownInItsOrder_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("suffix");
    for (const char *format : {"CSV", "XLSX", "JSON"})
        QTest::newRow(format) << QString::fromLatin1(format) << QString::fromLatin1(format).toLower();
}

void PostsExportTest::aFileHoldsWhatIsShownInItsOrder()
{
    QFETCH(QString, words);
    QFETCH(QString, suffix);
    PageRig rig;
    rig.hold(rig.creator(0));
    rig.hold(rig.creator(1));
    PostsPage page(*rig.engine, rig.navigator);
    page.resize(1084, 704);
    page.show();
    page.visit({Place::Posts, {}, {}});
    auto *table = part<PostsTable>(page, "postsTable");
    QTRY_VERIFY(table->shownCount() > 20);
    const int all = table->shownCount();
    table->sortByColumn(int(PostColumn::Views), Qt::DescendingOrder);
    part<FilterBar>(page, "postsFilter")->setTerms({QLatin1Char('@') + rig.creator(1)});
    emit part<FilterBar>(page, "postsFilter")->termsChanged();
    QTRY_VERIFY(table->shownCount() < all && table->shownCount() > 1);
    const QTemporaryDir folder;
    press(page, words);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    const QString path = folder.filePath(QStringLiteral("posts.") + suffix);
    emit dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    auto file = ExportReader::open(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE((*file)->head().recipe.filter, QLatin1Char('@') + rig.creator(1));
    QCOMPARE(idsIn(**file), shownIds(*table));
    const auto verdict = QCoro::waitFor(rig.engine->exports().verify(path));
    QVERIFY(verdict && !verdict->isEqual());
    QVERIFY(verdict->findings.constFirst().why.contains(QStringLiteral("as a view of the window showed them")));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void PostsExportTest::aPostsCountersAreExported()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit({Place::Posts, {}, {}});
    auto *table = part<PostsTable>(page, "postsTable");
    QTRY_VERIFY(table->shownCount() > 0);
    const QString id = shownIds(*table).first();
    page.visit({Place::Posts, id, {}});
    QTRY_VERIFY(page.canExport());
    page.exportData();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("post.csv"));
    emit dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    const auto verdict = QCoro::waitFor(rig.engine->exports().verify(path));
    QVERIFY(verdict && verdict->isEqual());
    const auto file = ExportReader::open(path);
    QVERIFY(file);
    QCOMPARE((*file)->head().recipe.ids, QStringList(id));
    QVERIFY((*file)->head().rows > 0);
    page.visit({Place::Posts, QStringLiteral("123456789012345"), {}}); // nothing is held of it
    QVERIFY(!page.canExport());
    QCOMPARE(rig.sandbox->requests(), 0);
}

QTEST_MAIN(PostsExportTest)

#include "PostsExportTest.moc"
