// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/OutlookCard.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/PlainLabel.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kMidnight = 1'790'035'200; // UTC

CreditSummary summaryOf(std::optional<qint64> balance, const QList<qint64> &spends)
{
    CreditSummary summary;
    summary.balance.credits = balance;
    for (const qint64 spent : spends)
        summary.days.append({{}, spent, 0});
    return summary;
}

} // namespace

class OutlookCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void saysHowLongCreditsLast_data();
    void saysHowLongCreditsLast();

private:
    std::unique_ptr<Theme> m_theme;
};

void OutlookCardTest::saysHowLongCreditsLast_data()
{
    using Spends = QList<qint64>;
    QTest::addColumn<std::optional<qint64>>("balance");
    QTest::addColumn<Spends>("spends"); // the last is today's, at midnight
    QTest::addColumn<QString>("figure");
    QTest::addColumn<bool>("isAlarm");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, std::optional<qint64> balance, const Spends &spends, const char *figure, bool isAlarm,
                        const char *words) {
        QTest::newRow(name) << balance << spends << QString::fromUtf8(figure) << isAlarm << QString::fromUtf8(words);
    };
    row("seven days", 70, {10, 10, 10, 0}, "7 days", false, "alarm under 7 days");
    row("less than seven days", 69, {10, 10, 10, 0}, "6 days", true, "alarm under 7 days");
    row("even spends have no band", 66, {10, 10, 10, 0}, "6 days", true, "gone on 28 Sep");
    row("uneven spends have one", 300, {5, 15, 5, 15, 0}, "30 days", false, "gone between ");
    row("the first day of spending", 100, {0, 0, 25}, "–", false, "One whole day of spending");
    row("a week without spending", 100, {25, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "–", false, "Nothing was spent of late");
    row("no balance", std::nullopt, {10, 10, 0}, "–", false, "The balance is not known");
}

void OutlookCardTest::saysHowLongCreditsLast()
{
    QFETCH(std::optional<qint64>, balance);
    QFETCH(QList<qint64>, spends);
    QFETCH(QString, figure);
    QFETCH(bool, isAlarm);
    QFETCH(QString, words);
    OutlookCard card;
    card.setSummary(summaryOf(balance, spends), kMidnight);
    const auto *shown = card.findChild<PlainLabel *>(QStringLiteral("outlookFigure"));
    const auto *said = card.findChild<PlainLabel *>(QStringLiteral("outlookWords"));
    QVERIFY(shown && said);
    QCOMPARE(shown->fullText(), figure);
    QVERIFY2(said->fullText().contains(words), qPrintable(said->fullText()));
    QCOMPARE(shown->palette().color(QPalette::WindowText) == Tokens::of(shown->palette()).critical, isAlarm);
}

QTEST_MAIN(OutlookCardTest)
#include "OutlookCardTest.moc"
