// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunbookText.h"

#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

namespace Tidemark {

namespace {

QString verdictText(const RunbookFinding &finding)
{
    if (!finding.result)
        return QStringLiteral("by hand");
    switch (finding.result->verdict) {
    case CheckVerdict::Holds: return QStringLiteral("holds");
    case CheckVerdict::DoesNot: return QStringLiteral("does not");
    case CheckVerdict::NotEnoughData: return QStringLiteral("not enough data");
    }
    Q_UNREACHABLE();
}

QString resultText(const CheckResult &result)
{
    QString text = QStringLiteral("     %1").arg(result.said.english());
    if (result.at)
        text += QStringLiteral(" (newest: %1)").arg(minuteText(*result.at));
    text += QLatin1Char('\n');
    for (const BodyDifference &each : result.differences) {
        const QString expected = each.expected.isEmpty() ? QString() : QStringLiteral(", expected ") + each.expected;
        const QString found = each.found.isEmpty() ? QString() : QStringLiteral(", found ") + each.found;
        text += QStringLiteral("       %1: %2%3%4\n").arg(each.path, differenceName(each.kind), expected, found);
    }
    if (result.price > 0)
        text += QStringLiteral("     --ask asks anew, for %1\n").arg(creditCountText(result.price));
    return text;
}

QString stepsText(const RunbookReport &report)
{
    QString text;
    int number = 0;
    for (const RunbookFinding &finding : report.findings) {
        text += QStringLiteral("%1 [%2] %3\n").arg(++number, 3).arg(verdictText(finding), finding.step.text);
        if (finding.result)
            text += resultText(*finding.result);
        if (finding.step.action && !report.endpoint.isEmpty())
            text += QStringLiteral("     %1\n")
                        .arg(actCommand(report, QStringLiteral("--apply"), mitigationName(*finding.step.action)));
    }
    return text;
}

} // namespace

QString mitigationText(Mitigation mitigation)
{
    switch (mitigation) {
    case Mitigation::SmallPages:
        return QStringLiteral("lists are asked in pages of %1 in place of 30: the same price, fewer items")
            .arg(Mitigations::kSmallPage);
    case Mitigation::ServeStale:
        return QStringLiteral("what is held is given, up to a week old, and nothing is asked in its place");
    case Mitigation::SwitchedOff: return QStringLiteral("nothing is asked; what is held inside its stale window is given");
    }
    Q_UNREACHABLE();
}

QString activeText(const ActiveMitigation &active)
{
    const QString since = minuteText(active.since);
    switch (active.mitigation) {
    case Mitigation::SmallPages: return QStringLiteral("%1 is asked in small pages since %2").arg(active.endpoint, since);
    case Mitigation::ServeStale: return QStringLiteral("%1 is answered from what is held since %2").arg(active.endpoint, since);
    case Mitigation::SwitchedOff: return QStringLiteral("%1 is switched off since %2").arg(active.endpoint, since);
    }
    Q_UNREACHABLE();
}

QString actCommand(const RunbookReport &report, const QString &option, const QString &action)
{
    const bool isChosen = report.book.endpoint == Runbook::kWorst;
    return QStringLiteral("tidemark-cli runbook %1 %2 %3%4")
        .arg(report.book.name, option, action, isChosen ? QStringLiteral(" --endpoint ") + report.endpoint : QString());
}

QString runbookListText(const QList<Runbook> &books, const QList<ActiveMitigation> &active)
{
    TextTable table({{QStringLiteral("runbook")}, {QStringLiteral("endpoint")}, {QStringLiteral("title")}});
    for (const Runbook &book : books)
        table.addRow({book.name, book.endpoint, book.title});
    QString text = table.text();
    for (const ActiveMitigation &each : active)
        text += activeText(each) + QLatin1Char('\n');
    return text;
}

QString runbookText(const RunbookReport &report)
{
    QString text = QStringLiteral("%1\n%2\n\n").arg(report.book.title, report.book.when) + stepsText(report);
    for (const RunbookAct &act : report.acts) {
        if (act.since)
            text += QStringLiteral("\n%1; undo: %2\n")
                        .arg(activeText({act.mitigation, act.endpoint, *act.since}),
                             actCommand(report, QStringLiteral("--undo"), mitigationName(act.mitigation)));
    }
    return text + QStringLiteral("\nTicket\n------\n") + report.ticket;
}

} // namespace Tidemark
