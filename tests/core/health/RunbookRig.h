// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/health/RunbookChecks.h"

#include <QTest>

namespace Tidemark {

// Evidence by the word: what the checks look at, made by hand.
class Evidence
{
public:
    static constexpr qint64 kNow = 1'790'000'070;

    explicit Evidence(const char *endpoint = "search-video")
    {
        static const Catalogue kCatalogue = std::move(*Catalogue::load());
        made.now = kNow;
        made.apiBase = QStringLiteral("https://api.example.org");
        if (*endpoint)
            made.endpoint = *kCatalogue.find(QLatin1String(endpoint));
    }

    Evidence &calls(int times, qint64 latencyMs = 400, CallOutcome outcome = CallOutcome::Ok)
    {
        return callsOf(made.endpoint.name.toLatin1(), times, latencyMs, outcome);
    }
    Evidence &callsOf(const QByteArray &endpoint, int times, qint64 latencyMs, CallOutcome outcome, qint64 ageMinutes = 1)
    {
        SignalCell cell;
        cell.endpoint = QString::fromLatin1(endpoint);
        cell.start = kNow - kNow % 60 - ageMinutes * 60;
        for (int i = 0; i < times; ++i)
            cell.add(CallSignal{cell.endpoint, cell.start, latencyMs, outcome, 0, Priority::Interactive});
        made.cells.append(cell);
        return *this;
    }
    // Each newer than the one before.
    Evidence &answer(const QByteArray &body, const char *parameters = "")
    {
        made.answers.prepend({kNow - 600 + made.answers.size(), decodedParameters(QString::fromLatin1(parameters)), body});
        return *this;
    }
    Evidence &refused(const QByteArray &body, qint64 at = kNow - 10)
    {
        made.refused = LoggedAnswer{at, decodedParameters(QStringLiteral("keyword=cats&count=10")), body};
        return *this;
    }
    [[nodiscard]] CheckResult check(const char *name, const CheckArguments &arguments = {}) const
    {
        return checkNamed(QLatin1String(name))->run(made, arguments);
    }

    RunbookEvidence made;
};

} // namespace Tidemark

Q_DECLARE_METATYPE(Tidemark::Evidence)
