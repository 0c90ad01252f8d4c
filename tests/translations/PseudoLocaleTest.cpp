// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoroTask>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
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

private:
    static void places();
    [[nodiscard]] Page *open();
    template <typename T>
    [[nodiscard]] QList<T *> shown() const;
    [[nodiscard]] QStringList cutOff() const;
    [[nodiscard]] bool isOfTheApi(const QString &text) const;

    QTemporaryDir m_dir;
    QTranslator m_words;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr QSize kWindow(1280, 800);

// Names (also of the list that is there from the start), handles, numbers with their units, keys and addresses are the same in every language.
bool needsNoTranslation(const QString &text)
{
    static const QRegularExpression same(
        QStringLiteral("^([\\W\\d_]*|[@#].*|[A-Za-z]|English|Deutsch|Tidemark|HTTP|SOCKS5|default|n = .*|"
                       "[^A-Za-z]*([KMBT]|%|s|min|h|d|mo|y|pt|USD|MiB|bytes|[kKMG]B)?[^A-Za-z]*|"
                       "https?://.*|redis://.*|/.*|~.*|GET .*|tla:.*)$"));
    return text.contains(QChar(0x27e6)) || same.match(text.trimmed()).hasMatch();
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
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("id");
    QTest::newRow("profiles") << Place::Profiles << QString();
    QTest::newRow("a profile") << Place::Profiles << QStringLiteral("@first");
    QTest::newRow("posts") << Place::Posts << QString();
    QTest::newRow("hashtags") << Place::Hashtags << QString();
    QTest::newRow("sounds") << Place::Sounds << QString();
    QTest::newRow("discover") << Place::Discover << QString();
    QTest::newRow("compare") << Place::Compare << QString();
    QTest::newRow("watchlists") << Place::Watchlists << QString();
    QTest::newRow("credits") << Place::Credits << QString();
    QTest::newRow("inspector") << Place::Inspector << QString();
    QTest::newRow("settings") << Place::Settings << QString();
    QTest::newRow("welcome") << Place::Welcome << QString();
}

void PseudoLocaleTest::initTestCase()
{
    QVERIFY(m_words.load(QStringLiteral(TIDEMARK_PSEUDO_WORDS)));
    QVERIFY(QCoreApplication::installTranslator(&m_words));
    EngineOptions options;
    options.dataDir = m_dir.path();
    options.demo = true;
    auto engine = Engine::open(options);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(*m_engine, *m_theme);
    m_window->resize(kWindow);
    m_window->router().open({Place::Profiles, {}, {}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PseudoLocaleTest::cleanupTestCase()
{
    m_window.reset();
    QCoro::waitFor(m_engine->shutdown());
    m_engine.reset();
    m_theme.reset();
    QCoreApplication::removeTranslator(&m_words);
}

Page *PseudoLocaleTest::open()
{
    QFETCH(Place, place);
    QFETCH(QString, id);
    m_window->router().open({place, id.isEmpty() ? id : m_engine->demoCreators().value(0), {}});
    Page *page = m_window->router().currentPage();
    const bool isQuiet = QTest::qWaitFor([this] {
        const auto watchers = m_window->findChildren<QFutureWatcherBase *>();
        return std::all_of(watchers.begin(), watchers.end(), [](const auto *watcher) { return watcher->isFinished(); });
    });
    QCoreApplication::processEvents(); // what was read is laid out
    return isQuiet ? page : nullptr;
}

template <typename T>
QList<T *> PseudoLocaleTest::shown() const
{
    QList<T *> widgets = m_window->findChildren<T *>();
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
    QVERIFY(open());
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
    const QList<Endpoint> &endpoints = m_engine->catalogue().endpoints();
    return std::any_of(endpoints.begin(), endpoints.end(), [&text](const Endpoint &endpoint) {
        const auto isIt = [&text](const Parameter &parameter) { return parameter.name == text; };
        return endpoint.name == text || std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(), isIt);
    });
}

void PseudoLocaleTest::everyWordIsTranslated()
{
    QVERIFY(open());
    QStringList bare;
    const auto look = [this, &bare](const QWidget &widget, const QString &text) {
        if (!needsNoTranslation(text) && !isOfTheApi(text))
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

QTEST_MAIN(PseudoLocaleTest)
#include "PseudoLocaleTest.moc"
