// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JsonTreeModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Tidemark;

class JsonTreeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void showsNamesValuesAndTypes_data();
    void showsNamesValuesAndTypes();
    void pathsLeadToTheValue_data();
    void pathsLeadToTheValue();
    void copiesTheWholeValue();
    void makesRemoteTextHarmless();
    void aLongListIsCut();
    void opensNothingBeforeItIsLookedAt();
};

namespace {

QJsonValue json(const char *text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QModelIndex child(JsonTreeModel &model, const QModelIndex &parent, int row, JsonColumn column = JsonColumn::Name)
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    return model.index(row, int(column), parent);
}

// The index by rows from the root: {0, 2} is the third child of the first row.
QModelIndex at(JsonTreeModel &model, const QList<int> &rows)
{
    QModelIndex index;
    for (const int row : rows)
        index = child(model, index, row);
    return index;
}

const char *const kAnswer = R"({"stats":{"followerCount":112400000,"odd name":1.5},"verified":true,"videos":[{"id":"73"},null,"x"]})";

} // namespace

void JsonTreeModelTest::keepsTheRulesOfModels()
{
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setValue(json(kAnswer));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(at(model, {2, 0, 0}).isValid());
    model.setValue(json("[[[]],{},[1,2]]"));
    QVERIFY(at(model, {2, 1}).isValid());
    QVERIFY(!model.hasChildren(at(model, {1})));
    model.setValue({});
    QCOMPARE(model.rowCount(), 0);
}

void JsonTreeModelTest::showsNamesValuesAndTypes_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *title, const QList<int> &rows, const char *name, const char *value, const char *type) {
        QTest::newRow(title) << rows << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(type);
    };
    row("an object", {0}, "stats", "{ }", "object");
    row("a large number is exact", {0, 0}, "followerCount", "112400000", "number");
    row("a fraction", {0, 1}, "odd name", "1.5", "number");
    row("a boolean", {1}, "verified", "true", "boolean");
    row("an array", {2}, "videos", "[ ]", "array");
    row("an element", {2, 0}, "[0]", "{ }", "object");
    row("a text", {2, 0, 0}, "id", "73", "string");
    row("null", {2, 1}, "[1]", "null", "null");
}

void JsonTreeModelTest::showsNamesValuesAndTypes()
{
    QFETCH(QList<int>, rows);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, type);
    JsonTreeModel model;
    model.setValue(json(kAnswer));
    const QModelIndex index = at(model, rows);
    QCOMPARE(index.data().toString(), name);
    QCOMPARE(index.siblingAtColumn(int(JsonColumn::Value)).data().toString(), value);
    QCOMPARE(index.siblingAtColumn(int(JsonColumn::Type)).data().toString(), type);
}

void JsonTreeModelTest::pathsLeadToTheValue_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("path");
    QTest::newRow("the root") << QList<int>{} << QString();
    QTest::newRow("a member") << QList<int>{0, 0} << QStringLiteral("stats.followerCount");
    QTest::newRow("a name that is no word") << QList<int>{0, 1} << QStringLiteral("stats[\"odd name\"]");
    QTest::newRow("in an array") << QList<int>{2, 0, 0} << QStringLiteral("videos[0].id");
}

void JsonTreeModelTest::pathsLeadToTheValue()
{
    QFETCH(QList<int>, rows);
    QFETCH(QString, path);
    JsonTreeModel model;
    model.setValue(json(kAnswer));
    QCOMPARE(model.path(at(model, rows)), path);
}

void JsonTreeModelTest::copiesTheWholeValue()
{
    JsonTreeModel model;
    const QString text = QString(5'000, QLatin1Char('a'));
    model.setValue(QJsonObject{{QStringLiteral("list"), QJsonArray{1, 2}}, {QStringLiteral("text"), text}});
    QCOMPARE(model.wholeValue(at(model, {1})), text);
    QVERIFY(model.index(1, int(JsonColumn::Value)).data().toString().size() < 300);
    const auto copied = QJsonDocument::fromJson(model.wholeValue(at(model, {0})).toUtf8());
    QCOMPARE(copied.array(), (QJsonArray{1, 2}));
}

void JsonTreeModelTest::makesRemoteTextHarmless()
{
    JsonTreeModel model;
    const QString hostile = QStringLiteral("a\u202Eb\nc\u200B");
    model.setValue(QJsonObject{{hostile, hostile}});
    for (const JsonColumn column : {JsonColumn::Name, JsonColumn::Value}) {
        const QString shown = model.index(0, int(column)).data().toString();
        QVERIFY2(!shown.contains(QChar(0x202E)) && !shown.contains(QLatin1Char('\n')), qPrintable(shown));
    }
}

void JsonTreeModelTest::aLongListIsCut()
{
    QJsonArray numbers;
    for (int i = 0; i < JsonTreeModel::kMostChildren + 500; ++i)
        numbers.append(i);
    JsonTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setValue(QJsonObject{{QStringLiteral("numbers"), numbers}});
    const QModelIndex last = at(model, {0, JsonTreeModel::kMostChildren});
    QCOMPARE(model.rowCount(at(model, {0})), JsonTreeModel::kMostChildren + 1);
    QVERIFY(last.siblingAtColumn(int(JsonColumn::Value)).data().toString().startsWith(QLatin1String("500 more")));
    QCOMPARE(QJsonDocument::fromJson(model.wholeValue(last).toUtf8()).array().size(), numbers.size());
}

void JsonTreeModelTest::opensNothingBeforeItIsLookedAt()
{
    QJsonObject inner{{QStringLiteral("inner"), 1}};
    JsonTreeModel model;
    model.setValue(QJsonObject{{QStringLiteral("a"), inner}, {QStringLiteral("b"), inner}});
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QVERIFY(model.hasChildren(model.index(0, 0)));
    model.fetchMore(model.index(0, 0));
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
}

QTEST_GUILESS_MAIN(JsonTreeModelTest)
#include "JsonTreeModelTest.moc"
