// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/engine/Questions.h"
#include "tests/support/DemoRig.h"

#include <QLineEdit>
#include <QListView>

using namespace Tidemark;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingStandsThereAtFirst();
    void aSlipOfTheFingersIsForgiven();
    void whatIsHeldIsFoundForFree();
    void askingStandsLastWithItsPrice();
    void nothingIsAskedBeforeItsPriceIsKnown();
    void offlineAsksNothing();
    void enterIsForWhatIsTyped();
    void rowsAreWhole_data();
    void rowsAreWhole();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int rowOf(const QString &title) const { return int(titles().indexOf(title)); }
    [[nodiscard]] QString said(int row) const
    {
        return m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void type(const QString &text) { m_text->setText(text); }

    std::unique_ptr<DemoRig> m_rig;
    std::unique_ptr<QWidget> m_window;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QStringList m_done;
};

void CommandPaletteTest::init()
{
    m_rig = std::make_unique<DemoRig>();
    QVERIFY(m_rig->isOpen());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_palette = new CommandPalette(m_rig->engine(), m_rig->navigator(), m_window.get());
    m_text = m_palette->findChild<QLineEdit *>(QStringLiteral("paletteText"));
    m_list = m_palette->findChild<QListView *>(QStringLiteral("paletteList"));
    m_done.clear();
    m_palette->setActions({{QStringLiteral("Refresh this page"), QStringLiteral("Action · F5"), 2,
                            [this] { m_done += QStringLiteral("refresh"); }},
                           {QStringLiteral("Go to Credits"), QStringLiteral("View · Ctrl+7"), std::nullopt,
                            [this] { m_done += QStringLiteral("credits"); }}});
    m_window->show();
    m_palette->popUp();
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
    m_rig.reset();
}

QStringList CommandPaletteTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        titles += m_list->model()->index(row, 0).data().toString();
    return titles;
}

void CommandPaletteTest::everythingStandsThereAtFirst()
{
    QCOMPARE(titles(), (QStringList{QStringLiteral("Refresh this page"), QStringLiteral("Go to Credits")}));
    QVERIFY(said(0).contains(QLatin1String("2 credits")));
    QVERIFY(said(0).contains(QLatin1String("F5")));
}

void CommandPaletteTest::aSlipOfTheFingersIsForgiven()
{
    type(QStringLiteral("refrsh"));
    QTRY_COMPARE(titles().value(0), QStringLiteral("Refresh this page"));
    type(QStringLiteral("credits go")); // words in another order
    QTRY_COMPARE(titles().value(0), QStringLiteral("Go to Credits"));
    QVERIFY(!titles().contains(QStringLiteral("Refresh this page")));
}

void CommandPaletteTest::whatIsHeldIsFoundForFree()
{
    QVERIFY(QCoro::waitFor(m_rig->engine().questions().sound(m_rig->engine().demoSounds().first(), {})));
    type(QStringLiteral("paper lant"));
    QTRY_COMPARE(titles().value(0), QStringLiteral("Paper Lanterns"));
    QVERIFY(said(0).contains(QLatin1String("Sound")));
    QVERIFY(said(0).endsWith(QLatin1String("free")));
    QTest::keyClick(m_text, Qt::Key_Return);
    QCOMPARE(m_rig->navigator().last(), (Link{Place::Sounds, m_rig->engine().demoSounds().first(), {}}));
    QVERIFY(!m_palette->isVisible());
    QCOMPARE(m_rig->ledgerRows().size(), 1);
}

void CommandPaletteTest::askingStandsLastWithItsPrice()
{
    type(QStringLiteral("cat food"));
    const QString users = QStringLiteral("Search creators for \u201ccat food\u201d");
    QTRY_VERIFY(rowOf(users) >= 0);
    QCOMPARE(rowOf(users), m_list->model()->rowCount() - 3);
    QTRY_VERIFY(said(rowOf(users) + 1).endsWith(QLatin1String("1 credit")));
    m_list->setCurrentIndex(m_list->model()->index(rowOf(users) + 1, 0));
    QTest::keyClick(m_text, Qt::Key_Return);
    QCOMPARE(m_rig->navigator().last(), (Link{Place::Discover, QStringLiteral("cat food"), QStringLiteral("ask-videos")}));
    m_palette->popUp();
    type(QStringLiteral("@somebody"));
    QTRY_VERIFY(rowOf(QStringLiteral("Look up @somebody")) >= 0);
    QTRY_VERIFY(said(rowOf(QStringLiteral("Look up @somebody"))).endsWith(QLatin1String("2 credits")));
    QVERIFY(m_rig->ledgerRows().isEmpty());
}

void CommandPaletteTest::nothingIsAskedBeforeItsPriceIsKnown()
{
    const auto before = m_rig->navigator().last();
    type(QStringLiteral("zzqq"));
    QTest::keyClick(m_text, Qt::Key_Return); // the first line is a look-up, whose price nobody has seen
    QVERIFY(m_palette->isVisible());
    QCOMPARE(m_rig->navigator().last(), before);
    QTRY_VERIFY(said(0).endsWith(QLatin1String("2 credits")));
    QTest::keyClick(m_text, Qt::Key_Return);
    QCOMPARE(m_rig->navigator().last(), (Link{Place::Profiles, QStringLiteral("zzqq"), QStringLiteral("ask")}));
}

void CommandPaletteTest::offlineAsksNothing()
{
    m_rig->engine().setOffline(true);
    type(QStringLiteral("zzqq"));
    QTRY_VERIFY(said(0).contains(QLatin1String("offline")));
    QTest::keyClick(m_text, Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

void CommandPaletteTest::enterIsForWhatIsTyped()
{
    type(QStringLiteral("go to"));
    QTest::keyClick(m_text, Qt::Key_Return); // at once, before the pause in typing has passed
    QCOMPARE(m_done, QStringList{QStringLiteral("credits")});
}

void CommandPaletteTest::rowsAreWhole_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("as usual") << QSize(1280, 800);
    QTest::newRow("small") << QSize(420, 300);
}

void CommandPaletteTest::rowsAreWhole()
{
    QFETCH(QSize, window);
    m_palette->hide();
    m_palette->parentWidget()->resize(window);
    m_palette->popUp();
    QTRY_VERIFY(m_list->model()->rowCount() > 0);
    const int row = m_list->sizeHintForRow(0);
    QVERIFY(m_list->viewport()->height() >= row);
    QCOMPARE(m_list->viewport()->height() % row, 0);
    QVERIFY(m_palette->parentWidget()->rect().adjusted(-16, 0, 16, 0).contains(m_palette->geometry()));
}

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
