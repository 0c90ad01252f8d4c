// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ProbePlan.h"

#include "core/catalogue/Catalogue.h"

namespace Tidemark {

namespace {

constexpr int kDayMinutes = 24 * 60;

struct TextProbe {
    const char *endpoint;
    QMap<QString, QString> parameters;
    QStringList keys; // that the text's probe asks for
};

const QList<TextProbe> &textProbes()
{
    static const QString kUsername = QStringLiteral("username");
    static const QString kCreator = QStringLiteral("tiktok");
    static const QList<TextProbe> probes{
        {"userid", {{kUsername, kCreator}}, {QStringLiteral("id")}},
        {"userinfo-by-username", {{kUsername, kCreator}}, {QStringLiteral("user"), QStringLiteral("stats")}},
        {"search-video",
         {{QStringLiteral("keyword"), QStringLiteral("cats")}, {QStringLiteral("count"), QStringLiteral("5")}},
         {QStringLiteral("videos"), QStringLiteral("hasMore")}},
    };
    return probes;
}

} // namespace

QList<Query> probeQueries(const Catalogue &catalogue)
{
    QList<Query> queries;
    for (const TextProbe &probe : textProbes()) {
        const Endpoint *known = catalogue.find(QLatin1String(probe.endpoint));
        if (!known)
            continue;
        // An answer to a user may lack what a probe of the same contract misses: the stricter one is the probe's own.
        Endpoint endpoint = *known;
        for (const QString &key : probe.keys) {
            if (!endpoint.contract.requiredAny.contains(QStringList{key}))
                endpoint.contract.requiredAny.append(QStringList{key});
        }
        if (auto query = Query::make(endpoint, probe.parameters))
            queries.append(std::move(*query));
    }
    return queries;
}

qint64 probeCreditsPerDay(int everyMinutes, int probes)
{
    if (everyMinutes <= 0)
        return 0;
    const int rounds = (kDayMinutes + everyMinutes - 1) / everyMinutes;
    return qint64(rounds) * probes;
}

QList<ProbePrice> probePrices()
{
    QList<ProbePrice> prices;
    for (const int minutes : {1, 5, 15, 30, 60, 180, 360})
        prices.append(ProbePrice{minutes, probeCreditsPerDay(minutes)});
    return prices;
}

std::optional<int> probeMinutesWithin(qint64 creditsPerDay)
{
    for (const ProbePrice &price : probePrices()) {
        if (creditsPerDay < 0 || price.creditsPerDay <= creditsPerDay)
            return price.everyMinutes;
    }
    return std::nullopt;
}

} // namespace Tidemark
