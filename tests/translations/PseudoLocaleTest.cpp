// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "tests/support/FullDemo.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/ShortcutsDialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Tidemark;

// Every view in a language of accents, brackets and 40 % more letters: what is cut off has no room for German, and what
// has no brackets went through no tr().
class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyViewHasRoom_data() { places(); }
    void everyViewHasRoom();
    void everyWordIsTranslated_data() { places(); }
    void everyWordIsTranslated();
    void whatPopsUpHasRoom_data();
    void whatPopsUpHasRoom();

private:
    void places();
    template <typename T>
    [[nodiscard]] QList<T *> shown() const;
    [[nodiscard]] QStringList cutOff() const;
    [[nodiscard]] bool isOfTheApi(const QString &text) const;

    QTranslator m_words;
    std::unique_ptr<FullDemo> m_demo;
};

namespace {

constexpr QSize kWindow(1280, 800);

// Names (also of the list that is there from the start), handles, numbers with their units, keys and addresses are the same in every language.
bool needsNoTranslation(const QString &text)
{
    static const QRegularExpression same(
        QStringLiteral("^([\\W\\d_]*|[@#].*|[A-Za-z]|English|Deutsch|Tidemark|HTTP|p95|SOCKS5|default|n = .*|"
                       "[^A-Za-z]*([KMBT]|%|s|min|h|d|mo|y|pt|USD|MiB|bytes|[kKMG]B)?[^A-Za-z]*|"
                       "https?://.*|redis://.*|/.*|~.*|GET .*|tla:.*)$"));
    return text.contains(QChar(0x27e6)) || same.match(text.trimmed()).hasMatch();
}

// Words of people, and those of the API and of its vendor, which stand in no language of ours.
bool isOfOthers(const QWidget &widget)
{
    static const QStringList names{
        QStringLiteral("nickname"),    QStringLiteral("bio"),         QStringLiteral("postTitle"), QStringLiteral("soundName"), QStringLiteral("radarWord"),
        QStringLiteral("cacheStatus"), QStringLiteral("cacheHashed"), QStringLiteral("ticketText")};
    return names.contains(widget.objectName());
}

QString nameOf(const QWidget &widget, const QString &text)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 3; at = at->parentWidget())
        path.prepend(QStringLiteral("%1#%2").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return QStringLiteral("%1: \"%2\"").arg(path.join(QStringLiteral(" > ")), text);
}

} // namespace

void PseudoLocaleTest::places()
{
    QTest::addColumn<Link>("link");
    const auto views = m_demo->views();
    for (const auto &[name, link] : views)
        QTest::newRow(qPrintable(name)) << link;
}

void PseudoLocaleTest::initTestCase()
{
    QVERIFY(m_words.load(QStringLiteral(TIDEMARK_PSEUDO_WORDS)));
    QVERIFY(QCoreApplication::installTranslator(&m_words));
    m_demo = std::make_unique<FullDemo>(QStringLiteral(TIDEMARK_DEMO_FOLDER));
    m_demo->window().resize(kWindow);
    m_demo->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_demo->window()));
}

void PseudoLocaleTest::cleanupTestCase()
{
    m_demo.reset();
    QCoreApplication::removeTranslator(&m_words);
}

template <typename T>
QList<T *> PseudoLocaleTest::shown() const
{
    QList<T *> widgets = m_demo->window().findChildren<T *>();
    widgets.removeIf([](const T *widget) { return !widget->isVisible(); });
    return widgets;
}

// A label that may be elided says so by a least width below its own; everything else shows all its words.
QStringList PseudoLocaleTest::cutOff() const
{
    QStringList cut;
    for (const QLabel *label : shown<QLabel>()) {
        if (label->text().isEmpty())
            continue;
        const bool mayElide = !label->wordWrap() && label->minimumSizeHint().width() < label->sizeHint().width();
        const bool isTooNarrow = !label->wordWrap() && !mayElide && label->sizeHint().width() > label->width() + 1;
        const bool isTooLow = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (isTooNarrow || isTooLow)
            cut += nameOf(*label, label->text());
    }
    for (const QAbstractButton *button : shown<QAbstractButton>()) {
        const int needed = button->fontMetrics().horizontalAdvance(button->text());
        if (!button->text().isEmpty() && needed > button->width())
            cut += nameOf(*button, button->text());
    }
    return cut;
}

void PseudoLocaleTest::everyViewHasRoom()
{
    QFETCH(Link, link);
    QVERIFY(m_demo->open(link));
    QStringList cut;
    std::ignore = QTest::qWaitFor([&] { // until all is laid out
        cut = cutOff();
        return cut.isEmpty();
    });
    QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String("cut off:\n") + cut.join(QLatin1Char('\n'))));
}

// Endpoints and their parameters are called as the API calls them.
bool PseudoLocaleTest::isOfTheApi(const QString &text) const
{
    const QList<Endpoint> &endpoints = m_demo->engine().catalogue().endpoints();
    return std::any_of(endpoints.begin(), endpoints.end(), [&text](const Endpoint &endpoint) {
        const auto isIt = [&text](const Parameter &parameter) { return parameter.name == text; };
        return endpoint.name == text || std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(), isIt);
    });
}

void PseudoLocaleTest::everyWordIsTranslated()
{
    QFETCH(Link, link);
    QVERIFY(m_demo->open(link));
    QStringList bare;
    const auto look = [this, &bare](const QWidget &widget, const QString &text) {
        if (!needsNoTranslation(text) && !isOfTheApi(text) && !isOfOthers(widget))
            bare += nameOf(widget, text);
    };
    for (const QWidget *widget : shown<QWidget>()) {
        look(*widget, widget->toolTip());
        look(*widget, widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(*label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(*button, button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            look(*field, field->placeholderText());
        else if (const auto *table = qobject_cast<const QTableView *>(widget))
            for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
                look(*table, table->model()->headerData(column, Qt::Horizontal).toString());
    }
    QVERIFY2(bare.isEmpty(), qPrintable(QLatin1String("not translated:\n") + bare.join(QLatin1Char('\n'))));
}

void PseudoLocaleTest::whatPopsUpHasRoom_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"palette", "shortcuts", "help"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void PseudoLocaleTest::whatPopsUpHasRoom()
{
    QFETCH(QString, what);
    QVERIFY(m_demo->open({Place::Profiles, m_demo->engine().demoCreators().value(0), {}}));
    std::unique_ptr<QDialog> dialog;
    if (what == QLatin1String("palette"))
        m_demo->window().popUpPalette();
    else if (what == QLatin1String("shortcuts"))
        dialog = std::make_unique<ShortcutsDialog>(&m_demo->window());
    else
        dialog = std::make_unique<HelpDialog>(&m_demo->window());
    if (dialog) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    QStringList cut;
    std::ignore = QTest::qWaitFor([&] {
        cut = cutOff();
        return cut.isEmpty();
    });
    QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String("cut off:\n") + cut.join(QLatin1Char('\n'))));
}

QTEST_MAIN(PseudoLocaleTest)
#include "PseudoLocaleTest.moc"
