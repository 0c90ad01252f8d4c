// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Tidemark;

class HelpDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsText();
    void whatIsLookedForIsFoundAgainFromTheTop();
    void linksAreNotFollowed();
};

void HelpDialogTest::everyPageHasItsText()
{
    HelpDialog dialog;
    auto *pages = dialog.findChild<QListWidget *>(QStringLiteral("helpPages"));
    const auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    QVERIFY(pages && text);
    QCOMPARE(pages->count(), 6);
    QStringList seen;
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        const QString shown = text->toPlainText();
        QVERIFY2(shown.size() > 500, qPrintable(pages->item(row)->text()));
        QVERIFY2(!shown.contains(QStringLiteral("**")), qPrintable(pages->item(row)->text())); // its markup was read
        QVERIFY(!seen.contains(shown));
        seen += shown;
    }
    QVERIFY(seen.at(2).contains(QStringLiteral("tidemark-cli profile @mrbeast")));
    QVERIFY(seen.at(3).contains(QStringLiteral("\"balance_source\"")));
}

void HelpDialogTest::whatIsLookedForIsFoundAgainFromTheTop()
{
    HelpDialog dialog;
    auto *wanted = dialog.findChild<QLineEdit *>(QStringLiteral("helpFind"));
    const auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    dialog.show();
    QTest::keyClicks(wanted, QStringLiteral("Inspector"));
    QTest::keyClick(wanted, Qt::Key_Return);
    const int first = text->textCursor().selectionStart();
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("Inspector"));
    int found = first;
    for (int i = 0; i < 20 && (i == 0 || found != first); ++i) {
        QTest::keyClick(wanted, Qt::Key_Return);
        found = text->textCursor().selectionStart();
    }
    QCOMPARE(found, first);
    QVERIFY(dialog.isVisible()); // Return looks for words and closes nothing
}

void HelpDialogTest::linksAreNotFollowed()
{
    HelpDialog dialog;
    const auto *text = dialog.findChild<QTextBrowser *>(QStringLiteral("helpText"));
    QVERIFY(!text->openLinks());
    QVERIFY(!text->openExternalLinks());
}

QTEST_MAIN(HelpDialogTest)
#include "HelpDialogTest.moc"
