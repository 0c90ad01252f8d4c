// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/health/AlertWalk.h"
#include "core/health/SloFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark {

// A golden trace of tests/data/health (see traces.py there): calls by minute, and the alerts that must come of them.
struct HealthTrace {
    struct Minute {
        CallCount count;
        qint64 notFound = 0; // of those calls
        bool isAsleep = false;
    };
    QString label; // "tier1"
    QList<Minute> minutes;
    QStringList expected; // one line an alert, see lineOf

    [[nodiscard]] static QStringList names()
    {
        QStringList names = QDir(QStringLiteral(TIDEMARK_TEST_DATA "/health")).entryList({QStringLiteral("trace-*.json")});
        names.replaceInStrings(QStringLiteral("trace-"), QString()).replaceInStrings(QStringLiteral(".json"), QString());
        return names;
    }

    [[nodiscard]] static HealthTrace load(const QString &name)
    {
        QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/health/trace-%1.json").arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QJsonObject root = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        HealthTrace trace;
        trace.label = root[QStringLiteral("tier")].toString();
        for (const QJsonValue segment : root[QStringLiteral("segments")].toArray())
            trace.append(segment.toObject());
        for (const QJsonValue alert : root[QStringLiteral("expected")].toArray())
            trace.expected.append(lineOf(alert.toObject()));
        return trace;
    }

    // "TikLiveAPITier1FastBurn page 1441 1443 1455 recovered": minutes of pending, firing, resolving.
    [[nodiscard]] static QString lineOf(const AlertRecord &record, qint64 start)
    {
        const auto minute = [start](qint64 at) { return QString::number((at - start) / 60); };
        const bool isOver = record.resolvedAt.has_value();
        const QString how = record.resolution == AlertRecord::Resolution::NoData ? QStringLiteral("no_data") : QStringLiteral("recovered");
        return QStringList{record.rule, severityName(record.severity), minute(record.activeSince), minute(record.firedAt),
                           isOver ? minute(*record.resolvedAt) : QString(), isOver ? how : QString()}
            .join(QLatin1Char(' '));
    }

private:
    void append(const QJsonObject &segment)
    {
        const QJsonArray pattern = segment[QStringLiteral("pattern")].toArray();
        for (int i = 0; i < segment[QStringLiteral("repeat")].toInt(); ++i) {
            for (const QJsonValue minute : pattern) {
                const auto number = [&minute](int index) { return minute.toArray().at(index).toInteger(); };
                const qint64 refused = number(2) + number(3);
                const CallCount count{number(0) + number(1) + refused + number(4), number(1), refused, number(3)};
                minutes.append(Minute{count, number(4), segment[QStringLiteral("asleep")].toBool()});
            }
        }
    }

    [[nodiscard]] static QString lineOf(const QJsonObject &alert)
    {
        const auto text = [&alert](const char *key) { return alert[QLatin1String(key)].toVariant().toString(); };
        return QStringList{text("alert"), text("severity"), text("pending_at"), text("fires_at"), text("resolves_at"), text("resolved_by")}
            .join(QLatin1Char(' '));
    }
};

// The objectives that are shipped.
inline SloPlan shippedPlan()
{
    const auto catalogue = Catalogue::load();
    const auto plan = catalogue ? SloFile::shipped(*catalogue) : Result<SloPlan>(fail(catalogue.error()));
    return plan ? *plan : SloPlan();
}

inline const SloTier &tierLabelled(const SloPlan &plan, const QString &label)
{
    for (const SloTier &tier : plan.tiers) {
        if (tier.label == label)
            return tier;
    }
    return plan.tiers.last();
}

} // namespace Tidemark
