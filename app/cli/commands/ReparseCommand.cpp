// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ReparseCommand.h"

#include "app/cli/TextPrinter.h"
#include "core/history/Reparse.h"

namespace Tidemark {

namespace {

// A line for each ten thousand answers, so that a log stays short.
std::function<void(qint64)> reportTo(Console *console)
{
    constexpr qint64 kStep = 10'000;
    return [console, told = qint64(0)](qint64 answers) mutable {
        if (answers / kStep == told)
            return;
        told = answers / kStep;
        console->progress(QStringLiteral("%1 answers read").arg(countText(answers)));
    };
}

} // namespace

CommandSpec ReparseCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("reparse");
    spec.synopsis = QString();
    spec.summary = QStringLiteral("reads all answers that history keeps once more; costs nothing");
    spec.details =
        QStringLiteral("Every answer is kept as it came. After an update that understands more of them, this adds what they "
                       "had all along. Nothing is taken away, and running it twice changes nothing.");
    spec.examples = {QStringLiteral("reparse"), QStringLiteral("reparse --json")};
    spec.make = makeCommand<ReparseCommand>;
    return spec;
}

QCoro::Task<Result<Output>> ReparseCommand::run(Session session)
{
    const auto report = co_await session.engine->reparse(reportTo(session.console));
    if (!report)
        co_return fail(report.error());
    Output output;
    output.document = {{QStringLiteral("answers"), report->answers},
                       {QStringLiteral("not_understood"), report->notUnderstood},
                       {QStringLiteral("damaged"), report->damaged},
                       {QStringLiteral("figures_added"), report->figuresAdded},
                       {QStringLiteral("events_added"), report->eventsAdded}};
    output.text = QStringLiteral("%1 answers read again: %2 figures and %3 events added, %4 not understood, %5 damaged\n")
                      .arg(countText(report->answers), countText(report->figuresAdded), countText(report->eventsAdded),
                           countText(report->notUnderstood), countText(report->damaged));
    co_return output;
}

} // namespace Tidemark
