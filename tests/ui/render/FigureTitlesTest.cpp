// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Metrics.h"
#include "ui/render/FigureTitles.h"

#include <QTest>

using namespace Tidemark;

class FigureTitlesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricHasATitle();
    void titlesOfAKindDiffer();
    void anUnknownIdIsNoRawText();
};

namespace {
const QList<EntityKind> kKinds{EntityKind::Profile, EntityKind::Post, EntityKind::Hashtag, EntityKind::Sound};
} // namespace

void FigureTitlesTest::everyMetricHasATitle()
{
    for (const EntityKind kind : kKinds) {
        for (const QString &id : metricIds(kind)) {
            QVERIFY2(hasFigureTitle(id), qPrintable(id));
            QVERIFY2(!figureTitle(id, kind).contains(QLatin1Char('_')), qPrintable(id));
        }
    }
}

// Two figures that stand one under the other are not called the same.
void FigureTitlesTest::titlesOfAKindDiffer()
{
    for (const EntityKind kind : kKinds) {
        QSet<QString> titles;
        for (const QString &id : metricIds(kind))
            titles.insert(figureTitle(id, kind));
        QCOMPARE(titles.size(), metricIds(kind).size());
    }
}

void FigureTitlesTest::anUnknownIdIsNoRawText()
{
    QVERIFY(!hasFigureTitle(QStringLiteral("made_up")));
    QCOMPARE(figureTitle(QStringLiteral("made_up"), EntityKind::Profile), QStringLiteral("Made up"));
}

QTEST_MAIN(FigureTitlesTest)
#include "FigureTitlesTest.moc"
