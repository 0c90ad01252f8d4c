// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeptFocus.h"

#include "ui/widgets/FlowLayout.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Tidemark;

// The keyboard stays where it was in a list whose controls are made anew.
class KeptFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysWhereItWas_data();
    void staysWhereItWas();
    void isLeftAloneElsewhere();
    void anEmptyListTakesNothing();

private:
    void fill(const QStringList &names);
    void focus(int place) const;
    [[nodiscard]] static QString focused();

    std::unique_ptr<QWidget> m_window;
    QWidget *m_list = nullptr;
    FlowLayout *m_layout = nullptr;
    QPushButton *m_other = nullptr;
};

void KeptFocusTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_other = new QPushButton(QStringLiteral("other"), m_window.get());
    column->addWidget(m_other);
    m_list = new QWidget(m_window.get());
    m_layout = new FlowLayout(m_list, 4);
    column->addWidget(m_list);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeptFocusTest::fill(const QStringList &names)
{
    const KeptFocus kept(*m_list);
    m_layout->clear();
    for (const QString &name : names) {
        auto *button = new QPushButton(name, m_list);
        button->setObjectName(QStringLiteral("one"));
        m_layout->addWidget(button);
    }
}

void KeptFocusTest::focus(int place) const
{
    QTRY_VERIFY(m_layout->itemAt(place)->widget()->isVisible());
    m_layout->itemAt(place)->widget()->setFocus();
    QTRY_VERIFY(m_layout->itemAt(place)->widget()->hasFocus());
}

QString KeptFocusTest::focused()
{
    const auto *button = qobject_cast<const QPushButton *>(QApplication::focusWidget());
    return button ? button->text() : QString();
}

void KeptFocusTest::staysWhereItWas_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<int>("place");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("focused");
    const QStringList abc{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("the same list") << abc << 1 << abc << QStringLiteral("b");
    QTest::newRow("it moved") << abc << 1 << QStringList{QStringLiteral("x"), QStringLiteral("a"), QStringLiteral("b")}
                              << QStringLiteral("b");
    QTest::newRow("it went") << abc << 1 << QStringList{QStringLiteral("a"), QStringLiteral("c")} << QStringLiteral("c");
    QTest::newRow("it was the last and went") << abc << 2 << abc.mid(0, 2) << QStringLiteral("b");
    const QStringList same{QStringLiteral("s"), QStringLiteral("s"), QStringLiteral("t")};
    QTest::newRow("others have its name") << same << 1 << same << QStringLiteral("s");
}

void KeptFocusTest::staysWhereItWas()
{
    QFETCH(QStringList, before);
    QFETCH(int, place);
    QFETCH(QStringList, after);
    QFETCH(QString, focused);
    fill(before);
    focus(place);
    fill(after);
    QCOMPARE(KeptFocusTest::focused(), focused);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was there before goes
    QCOMPARE(KeptFocusTest::focused(), focused);
    QVERIFY(QApplication::focusWidget()->isVisible());
    if (before == after)
        QCOMPARE(QApplication::focusWidget(), m_layout->itemAt(place)->widget());
}

void KeptFocusTest::isLeftAloneElsewhere()
{
    fill({QStringLiteral("a"), QStringLiteral("b")});
    m_other->setFocus();
    fill({QStringLiteral("b"), QStringLiteral("a")});
    QCOMPARE(focused(), QStringLiteral("other"));
}

void KeptFocusTest::anEmptyListTakesNothing()
{
    fill({QStringLiteral("a")});
    focus(0);
    fill({});
    QVERIFY(focused() != QLatin1String("a"));
}

QTEST_MAIN(KeptFocusTest)
#include "KeptFocusTest.moc"
