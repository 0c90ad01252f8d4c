// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/InspectorPage.h"

#include "core/fetch/Explanation.h"
#include "tests/support/PageRig.h"
#include "ui/inspector/EndpointChooser.h"
#include "ui/inspector/ParameterField.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/CacheWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/StatePanel.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QComboBox>
#include <QTest>
#include <QTreeView>

using namespace Tidemark;

class InspectorPageTest : public QObject
{
    Q_OBJECT

private slots:
    void openingAndTypingAskNothing();
    void anAnswerFillsTheLayers();
    void aWrongValueIsSaidAtItsField();
    void theNewestQuestionWins();
    void anEndpointIsFoundByWhatItAnswers();
    void somethingGoneIsSaid();
    void offlineNothingIsSent();
    void refreshingPassesTheLayers();
    void chipAndPanelSayTheSame();
    void aPathThatIsNotListedIsAsked();
};

namespace {

const Link kMrBeast{Place::Inspector, QStringLiteral("userinfo-by-username?username=@MrBeast"), {}};
const QString kMrBeastKey = QStringLiteral("tla:global:userinfo-by-username:7d3ecca347167183");

QString words(const QWidget &page, const char *name)
{
    return part<PlainLabel>(page, name)->fullText();
}

QString layer(const QWidget &page, int row, int column)
{
    const auto *model = part<QTableView>(page, "layersTable")->model();
    return model->index(row, column).data().toString();
}

Link questionOf(const QString &handle)
{
    return {Place::Inspector, QStringLiteral("userinfo-by-username?username=") + handle, {}};
}

} // namespace

void InspectorPageTest::openingAndTypingAskNothing()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit({Place::Inspector, {}, {}});
    QVERIFY(!part<PriceButton>(page, "ask")->isEnabled());
    QTest::keyClicks(part<QLineEdit>(page, "username"), QStringLiteral("@MrBeast"));
    QTRY_COMPARE(words(page, "cacheKey"), kMrBeastKey);
    QCOMPARE(words(page, "cacheHashed"), QStringLiteral("global:/userinfo-by-username/?username=mrbeast"));
    QCOMPARE(words(page, "cachePrice"), QStringLiteral("1 credit"));
    QCOMPARE(part<Chip>(page, "cacheStatus")->accessibleName(), QStringLiteral("MISS"));
    QTRY_VERIFY(part<PriceButton>(page, "ask")->isEnabled());
    QCOMPARE(part<PriceButton>(page, "ask")->priceText(), QStringLiteral("1 credit"));
    QTRY_VERIFY(rig.isAtRest(page));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void InspectorPageTest::anAnswerFillsTheLayers()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit(questionOf(rig.creator()));
    auto *ask = part<PriceButton>(page, "ask");
    QTRY_VERIFY(ask->isEnabled());
    QCOMPARE(layer(page, 0, 1), QStringLiteral("nothing"));
    QCOMPARE(layer(page, 1, 1), QStringLiteral("nothing"));
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_COMPARE(words(page, "cachePrice"), QStringLiteral("free"));
    QCOMPARE(part<Chip>(page, "cacheStatus")->accessibleName(), QStringLiteral("HIT"));
    QCOMPARE(layer(page, 0, 0), QStringLiteral("Memory"));
    QCOMPARE(layer(page, 0, 1), QStringLiteral("fresh"));
    QCOMPARE(layer(page, 1, 0), QStringLiteral("Disk"));
    QTRY_COMPARE(layer(page, 1, 1), QStringLiteral("fresh"));
    QCOMPARE(ask->priceText(), QStringLiteral("free"));
    QCOMPARE(rig.sandbox->requests(), 1);

    const auto *tree = part<QTreeView>(page, "answerTree");
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    QVERIFY(part<AgeChip>(page, "ageChip")->accessibleDescription().contains(QLatin1String("cache: MISS")));
    part<PriceButton>(page, "copyPath")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), tree->model()->index(0, 0).data().toString());
}

void InspectorPageTest::aWrongValueIsSaidAtItsField()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit({Place::Inspector, QStringLiteral("user-posts?userid=107955&count=99"), {}});
    const auto *problem = part<PlainLabel>(page, "count.problem");
    QVERIFY(problem->isVisibleTo(&page));
    QVERIFY2(problem->fullText().startsWith(QLatin1String("count: ")), qPrintable(problem->fullText()));
    QVERIFY(!part<PlainLabel>(page, "userid.problem")->isVisibleTo(&page));
    QVERIFY(!part<PriceButton>(page, "ask")->isEnabled());
    part<QLineEdit>(page, "count")->setText(QStringLiteral("30"));
    QTRY_VERIFY(part<PriceButton>(page, "ask")->isEnabled());
    QVERIFY(!problem->isVisibleTo(&page));
}

void InspectorPageTest::theNewestQuestionWins()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit(questionOf(rig.creator(0)));
    QTRY_VERIFY(part<PriceButton>(page, "ask")->isEnabled());
    part<PriceButton>(page, "ask")->click();
    page.visit(questionOf(QStringLiteral("mrbeast")));
    QTRY_VERIFY(rig.isAtRest(page));
    QCOMPARE(words(page, "cacheKey"), kMrBeastKey);
    QCOMPARE(words(page, "cachePrice"), QStringLiteral("1 credit"));
    QVERIFY(!part<QWidget>(page, "answerCard")->isVisibleTo(&page)); // the answer was to the older one
}

void InspectorPageTest::anEndpointIsFoundByWhatItAnswers()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    auto *chooser = part<EndpointChooser>(page, "endpoint");
    for (const QString &typed : {QStringLiteral("/challenge-info-name/"), QStringLiteral("challenge-info-name")}) {
        chooser->choose(QStringLiteral("userid"));
        chooser->lineEdit()->setText(typed);
        emit chooser->lineEdit()->editingFinished();
        QCOMPARE(chooser->endpoint(), QStringLiteral("challenge-info-name"));
    }
    QCOMPARE(words(page, "endpointPath"), QStringLiteral("GET /challenge-info-name/"));
    QVERIFY(part<ParameterField>(page, "name.row"));
    chooser->lineEdit()->setText(QStringLiteral("nothing of the kind"));
    emit chooser->lineEdit()->editingFinished();
    QCOMPARE(chooser->currentText(), QStringLiteral("challenge-info-name"));
    auto *completer = chooser->lineEdit()->completer();
    completer->setCompletionPrefix(QStringLiteral("lists a creator's public"));
    QCOMPARE(completer->completionCount(), 0);
    completer->setCompletionPrefix(QStringLiteral("public coll"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("user-collections"));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void InspectorPageTest::somethingGoneIsSaid()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit(questionOf(QStringLiteral("missing_person")));
    QTRY_VERIFY(part<PriceButton>(page, "ask")->isEnabled());
    part<PriceButton>(page, "ask")->click();
    QTRY_COMPARE(layer(page, 0, 1), QStringLiteral("a 404, remembered"));
    QCOMPARE(words(page, "cachePrice"), QStringLiteral("free"));
    const auto *panel = part<StatePanel>(page, "answerPanel");
    QVERIFY(panel->isVisibleTo(&page));
    QVERIFY(panel->accessibleName().contains(QLatin1String("does not know")));
    QVERIFY(!part<QWidget>(page, "answerCard")->isVisibleTo(&page));
}

void InspectorPageTest::offlineNothingIsSent()
{
    PageRig rig;
    rig.hold(rig.creator());
    rig.engine->setOffline(true);
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit(questionOf(rig.creator()));
    QTRY_VERIFY(part<QWidget>(page, "answerCard")->isVisibleTo(&page)); // what is held opens by itself
    QVERIFY(part<PriceButton>(page, "ask")->isEnabled());
    QVERIFY(!part<PriceButton>(page, "refresh")->isEnabled());
    QVERIFY(!page.refreshPrice());
    page.visit(questionOf(QStringLiteral("mrbeast")));
    QTRY_COMPARE(words(page, "cachePrice"), QStringLiteral("1 credit"));
    QVERIFY(!part<PriceButton>(page, "ask")->isEnabled());
    QCOMPARE(rig.sandbox->requests(), 0);
}

void InspectorPageTest::refreshingPassesTheLayers()
{
    PageRig rig;
    rig.hold(rig.creator());
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit(questionOf(rig.creator()));
    QTRY_COMPARE(words(page, "cachePrice"), QStringLiteral("free"));
    QTRY_COMPARE(page.refreshPrice(), std::optional(1));
    QCOMPARE(part<PriceButton>(page, "refresh")->priceText(), QStringLiteral("1 credit"));
    part<PriceButton>(page, "refresh")->click();
    QTRY_COMPARE(rig.sandbox->requests(), 1);
    QTRY_VERIFY(part<AgeChip>(page, "ageChip")->accessibleDescription().contains(QLatin1String("from the network")));
    page.setAsOf(1'000);
    QVERIFY(!part<PriceButton>(page, "refresh")->isEnabled());
    QVERIFY(!page.refreshPrice());
}

void InspectorPageTest::chipAndPanelSayTheSame()
{
    PageRig rig;
    rig.hold(rig.creator());
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit(questionOf(rig.creator()));
    QTRY_VERIFY(part<QWidget>(page, "answerCard")->isVisibleTo(&page));
    const QString hover = part<AgeChip>(page, "ageChip")->accessibleDescription();
    const QString panel = part<QWidget>(page, "cacheCard")->accessibleDescription();
    for (const QString &both : {statusWords(QStringLiteral("HIT")), freshForWords(3600)}) {
        QVERIFY2(hover.contains(both), qPrintable(hover));
        QVERIFY2(panel.contains(both), qPrintable(panel));
    }
}

// At the price of any other, and with a question as an address has it.
void InspectorPageTest::aPathThatIsNotListedIsAsked()
{
    PageRig rig;
    InspectorPage page(*rig.engine, rig.navigator);
    page.visit({Place::Inspector, {}, {}});
    auto *chooser = part<QComboBox>(page, "endpoint");
    chooser->setEditText(QStringLiteral("/../admin/"));
    emit chooser->lineEdit()->editingFinished();
    const auto isRefused = [&page] {
        const auto labels = page.findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const PlainLabel *label) { return label->fullText().contains(QStringLiteral("expected a path")); });
    };
    QTRY_VERIFY(isRefused());
    chooser->setEditText(QStringLiteral("/brand-new/"));
    emit chooser->lineEdit()->editingFinished();
    QCOMPARE(words(page, "endpointPath"), QStringLiteral("GET /brand-new/"));
    auto *field = part<QLineEdit>(page, "parameters");
    field->setText(QStringLiteral("id=7&key=secret"));
    emit field->textEdited(field->text());
    QTRY_VERIFY(!part<PriceButton>(page, "ask")->isEnabled()); // a key goes in no address
    field->setText(QStringLiteral("id=7&sort=new"));
    emit field->textEdited(field->text());
    QTRY_COMPARE(words(page, "cacheHashed"), QStringLiteral("global:/brand-new/?id=7&sort=new"));
    QTRY_COMPARE(part<PriceButton>(page, "ask")->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(rig.sandbox->requests(), 0);
    part<PriceButton>(page, "ask")->click();
    QTRY_COMPARE(rig.sandbox->requests(), 1);
    QTRY_VERIFY(rig.isAtRest(page));
    chooser->setEditText(QStringLiteral("user-posts"));
    emit chooser->lineEdit()->editingFinished();
    QCOMPARE(words(page, "endpointPath"), QStringLiteral("GET /user-posts/"));
}

QTEST_MAIN(InspectorPageTest)
#include "InspectorPageTest.moc"
