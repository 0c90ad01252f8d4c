// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/ToolTipText.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>

using namespace Tidemark;

// Remote text is data: markup shows as the characters that it is, and nothing turns the direction
// of what stands beside it.
class HostileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsAreNeverRich_data();
    void labelsAreNeverRich();
    void toolTipsShowMarkup_data();
    void toolTipsShowMarkup();
    void controlsDoNotReachTheScreen();
    void markupTakesTheRoomOfItsCharacters();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

void addHostileRows()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << QStringLiteral("<b>bold</b>");
    QTest::newRow("image of a local file") << QStringLiteral("<img src=\"file:///etc/passwd\">");
    QTest::newRow("image on a stranger's server") << QStringLiteral("<img src='//10.0.0.1/x.png'>");
    QTest::newRow("link") << QStringLiteral("<a href='https://example.org'>me</a>");
    QTest::newRow("whole page") << QStringLiteral("<!DOCTYPE html><html><body><h1>x</h1></body></html>");
    QTest::newRow("entities") << QStringLiteral("a &lt; b &amp; c");
    QTest::newRow("plain less-than") << QStringLiteral("a < b");
}

} // namespace

void HostileTextTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
}

void HostileTextTest::labelsAreNeverRich_data()
{
    addHostileRows();
}

void HostileTextTest::labelsAreNeverRich()
{
    QFETCH(QString, text);
    Card card;
    card.setTitle(text);
    KpiCard kpi(text);
    kpi.setFigure({text, text, text, text, {}, GoodWhen::Up, {}, 0});
    StatePanel panel;
    panel.setMessage(PanelKind::Error, text, text);
    PlainLabel label(text, TextRole::Body);
    QList<QLabel *> labels = card.findChildren<QLabel *>() + kpi.findChildren<QLabel *>() + panel.findChildren<QLabel *>();
    labels << &label;
    QVERIFY(labels.size() >= 6);
    for (const QLabel *one : std::as_const(labels))
        QCOMPARE(one->textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), text);
    QCOMPARE(card.title(), text);
}

void HostileTextTest::toolTipsShowMarkup_data()
{
    addHostileRows();
}

void HostileTextTest::toolTipsShowMarkup()
{
    QFETCH(QString, text);
    const QString shown = toolTipText(text);
    if (!Qt::mightBeRichText(shown)) {
        QCOMPARE(shown, text);
        return;
    }
    QTextDocument document;
    document.setHtml(shown);
    QCOMPARE(document.toPlainText(), text);
}

void HostileTextTest::controlsDoNotReachTheScreen()
{
    const QString text = QStringLiteral("abc") + QChar(0x202E) + QStringLiteral("fed") + QChar(0x200B) + QChar(7);
    QCOMPARE(PlainLabel(text, TextRole::Body).text(), QStringLiteral("abcfed"));
    QCOMPARE(Chip(text).accessibleName(), QStringLiteral("abcfed"));
    QCOMPARE(PriceButton(text).label(), QStringLiteral("abcfed"));
    AgeChip chip;
    Provenance provenance;
    provenance.refreshError = text;
    chip.setProvenance(provenance);
    QVERIFY(!chip.toolTip().contains(QChar(0x202E)));
}

void HostileTextTest::markupTakesTheRoomOfItsCharacters()
{
    const QString markup = QStringLiteral("<b>bold</b>");
    const PlainLabel label(markup, TextRole::Body);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(markup));
}

QTEST_MAIN(HostileTextTest)
#include "HostileTextTest.moc"
